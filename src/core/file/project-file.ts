import * as z from 'zod'
import { knownChecks } from '../checks/known-checks'
import { type CheckSettings, defaultCheckSettings } from '../model/check-settings'
import { type Severity, severities } from '../model/finding'
import type { HouseStyle } from '../model/house-style'
import { type ColumnMeanings, contestColumns } from '../reference/contest-columns'
import { done, fail, type Result } from '../result'
import { defaultViewSettings, type ViewSettings } from '../review/view-as-set'

/** A reference table that a project names. */
export interface ProjectTable {
  readonly file: string
  /** What columns hold whose names do not say it. */
  readonly columns: ColumnMeanings
}

/** What `corrigenda.json` says: how the articles in its folder, and in those below, are checked. */
export interface ProjectFile extends ViewSettings {
  /** Reference tables, their paths from the folder of the file. */
  readonly tables: readonly ProjectTable[]
  /** The mildest severity that is shown, where the command does not say it. */
  readonly severity?: Severity
  /** From which severity up a run fails, where the command does not say it. */
  readonly failOn?: Severity | 'never'
}

/** What holds where there is no project file. */
export const emptyProject: ProjectFile = { ...defaultViewSettings, tables: [] }

const phrase = z.string().trim().min(1).max(200)
const check = z.string().min(1).max(60)

/** How checks and the house's lists are set: the same in a project's file and in an editor's own settings. */
export const viewSettingSchemas = {
  checks: z.record(check, z.enum(['off', 'error', 'warning', 'note'])),
  ignore: z
    .array(
      z.strictObject({
        reach: z.literal('always'),
        check,
        code: z.string().max(60),
        words: z.array(z.string().max(2_000)).max(1_000),
        because: z.string().max(2_000)
      })
    )
    .max(10_000),
  house: z.strictObject({
    grouping: z.enum(['any', 'western', 'indian']),
    // Settings of older programs say nothing of these two.
    slips: z.enum(['refile', 'announce']).default(defaultViewSettings.house.slips),
    organisation: z.string().trim().max(200).default(defaultViewSettings.house.organisation),
    names: z.array(phrase).max(10_000),
    words: z.array(phrase).max(10_000)
  })
} satisfies { readonly [Name in keyof ViewSettings]: z.ZodType<ViewSettings[Name]> }

const tablePath = z.string().min(1).max(4_096)

/** `corrigenda.json`; every key may be left out. */
export const projectFileSchema = z
  .strictObject({
    $schema: z.string(),
    checks: viewSettingSchemas.checks,
    ignore: viewSettingSchemas.ignore,
    house: viewSettingSchemas.house.partial(),
    tables: z
      .array(
        z.union([
          tablePath,
          z.strictObject({
            file: tablePath,
            columns: z.partialRecord(z.enum(contestColumns), z.string().min(1).max(1_000))
          })
        ])
      )
      .max(1_000),
    severity: z.enum(severities),
    failOn: z.enum([...severities, 'never'])
  })
  .partial()

/**
 * Reads the text of a project's file.
 * @param file the name to use in messages
 */
export function parseProjectFile(text: string, file: string): Result<ProjectFile, 'project-damaged'> {
  let value: unknown
  try {
    value = JSON.parse(unmarked(text))
  } catch (error) {
    return fail('project-damaged', `${file} is not JSON: ${(error as Error).message}.`)
  }
  const parsed = projectFileSchema.safeParse(value)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    const where = issue?.path.join('.') || 'the whole'
    return fail('project-damaged', `${file}: ${where}: ${issue?.message ?? 'cannot be read'}.`)
  }
  const { house, $schema: _, checks, ignore, tables, severity, failOn } = parsed.data
  const unknown = Object.keys(checks ?? {}).find((id) => !knownChecks.some((known) => known.id === id))
  if (unknown !== undefined)
    return fail(
      'project-damaged',
      `${file}: checks: there is no check “${unknown}”. “corrigenda checks” lists them.`
    )
  const houseStyle: HouseStyle = {
    grouping: house?.grouping ?? emptyProject.house.grouping,
    slips: house?.slips ?? emptyProject.house.slips,
    organisation: house?.organisation ?? emptyProject.house.organisation,
    names: house?.names ?? [],
    words: house?.words ?? []
  }
  return done({
    checks: checks ?? defaultCheckSettings.checks,
    ignore: ignore ?? [],
    house: houseStyle,
    tables: (tables ?? []).map((each) => (typeof each === 'string' ? { file: each, columns: {} } : each)),
    ...(severity === undefined ? {} : { severity }),
    ...(failOn === undefined ? {} : { failOn })
  })
}

/**
 * The text of a project's file that says what an editor's settings say. Keys that say nothing are left out.
 * @param before the text of the project's file that stands there; what settings say nothing of is kept from it
 * @param file the name to use in messages
 * @returns the text; a file that stands there and is none of a project's is a failure: nothing is written over it
 */
export function projectFileOf(
  { checks, ignore, house }: CheckSettings & { readonly house: HouseStyle },
  before: string | null,
  file: string
): Result<string, 'project-damaged'> {
  const stands = before === null ? done(null) : parseProjectFile(before, file)
  if (!stands.ok) return stands
  const {
    checks: _,
    ignore: __,
    house: ___,
    ...kept
  } = projectFileSchema.parse(JSON.parse(unmarked(before ?? '{}')))
  const said = {
    ...kept,
    ...(Object.keys(checks).length > 0 ? { checks } : {}),
    ...(ignore.length > 0 ? { ignore } : {}),
    house
  }
  return done(`${JSON.stringify(said, null, 2)}\n`)
}

/** A text without the mark that some programs put before it. */
const unmarked = (text: string): string => text.replace(/^\u{feff}/u, '')
