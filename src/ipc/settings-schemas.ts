import { z } from 'zod'
import { commands } from '../commands/commands'
import type { KeyChoices } from '../commands/key-map'
import { viewSettingSchemas } from '../core/file/project-file'
import { claimKinds } from '../core/model/claim'
import { severities } from '../core/model/finding'
import type { ListFilter } from '../core/model/list-filter'
import { statuses, verdicts } from '../core/model/review'
import { languages } from '../strings/strings'
import type { ChangedSettings } from './contract'
import { type SettingName, type Settings, textSizes } from './settings'

const ids: ReadonlySet<string> = new Set(commands.map(({ id }) => id))
const chord = z.string().min(1).max(40)
const check = z.string().min(1).max(60)
const width = z.int().min(120).max(4000).nullable()

/** Which claims and findings are wanted, as the window sends it and saved views keep it. */
export const listFilter: z.ZodType<ListFilter> = z.strictObject({
  words: z.string().max(200),
  verdict: z.enum(['any', 'open', 'stale', ...verdicts]),
  // Views of older programs ask nothing of the status and the check.
  status: z.enum(['any', ...statuses]).default('any'),
  // A kind of another version fits no claim here, and takes no other view with it.
  kind: z
    .string()
    .max(40)
    .transform((kind) => kind as ListFilter['kind']),
  finding: z.enum(['any', 'none', ...severities]),
  check: check.default('any'),
  assignee: z
    .union([z.enum(['any', 'nobody']), z.templateLiteral(['@', z.string().min(1).max(120)])])
    .default('any')
})

/** What each setting must be, one by one: one bad value does not take the others with it. */
export const settingSchemas: { readonly [Name in SettingName]: z.ZodType<Settings[Name]> } = {
  language: z.enum(['system', ...languages]),
  theme: z.enum(['system', 'light', 'dark']),
  contrast: z.enum(['system', 'more']),
  textSize: z.int().min(textSizes.smallest).max(textSizes.largest),
  checker: z.string().max(120),
  // Commands of another version are left alone: their keys must not take the others with them.
  keys: z
    .record(z.string(), z.array(chord).max(6))
    .transform((keys): KeyChoices => Object.fromEntries(Object.entries(keys).filter(([id]) => ids.has(id)))),
  ...viewSettingSchemas,
  panes: z.strictObject({ library: width, work: width, libraryShown: z.boolean(), workShown: z.boolean() }),
  reportForm: z.string().min(1).max(40),
  views: z
    .array(
      z.strictObject({
        name: z.string().min(1).max(300),
        filter: listFilter
      })
    )
    .max(30),
  recentDesks: z.array(z.string().min(1).max(4_096)).max(20),
  trustedDesks: z
    .array(z.strictObject({ folder: z.string().min(1).max(4_096), inode: z.string().max(40) }))
    .max(1_000)
    .nullable(),
  goesOn: z.boolean(),
  twoSignatures: z.boolean(),
  twoSources: z.array(z.enum(claimKinds)).max(claimKinds.length),
  toured: z.boolean()
}

/** Some settings with new values, as the window sends them; recent and trusted desks are the program's own to write. */
export const changedSettings: z.ZodType<ChangedSettings> = z
  .strictObject(settingSchemas)
  .omit({ recentDesks: true, trustedDesks: true })
  .partial()
