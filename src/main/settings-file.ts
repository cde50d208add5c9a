import { readFileSync } from 'node:fs'
import { copyFile } from 'node:fs/promises'
import * as z from 'zod'
import { done, fail, type Result } from '../core/result'
import { defaultSettings, type SettingName, type Settings } from '../ipc/settings'
import { settingSchemas } from '../ipc/settings-schemas'
import { isDiskError, writeReason } from '../node/disk-reason'
import { writeDurably } from '../node/durable-file'
import { log } from './log'

/** The editor's settings, in memory and in their file. */
export interface SettingsFile {
  current(): Settings
  /** Takes some settings over. Resolves when they are on the disk; until then, and after a failure, they hold anyway. */
  change(changed: Partial<Settings>): Promise<Result<Settings>>
}

const fileSchema = z.record(z.string(), z.unknown())

/**
 * Reads the settings. A value that is not one falls back to the usual one, by itself, and stays in the file until it
 * is set anew; names this version does not know are kept. A file that is no settings at all is put aside whole.
 * @param path where they are kept; a file that is not there is a first start
 */
export function openSettings(path: string): SettingsFile {
  const { kept, damaged } = read(path)
  let current = settingsFrom(kept)
  let inFile: Record<string, unknown> = kept
  let putAside = damaged

  return {
    current: () => current,
    async change(changed) {
      current = { ...current, ...changed }
      inFile = { ...inFile, ...changed }
      try {
        if (putAside) {
          await copyFile(path, `${path}.damaged`)
          putAside = false
        }
        await writeDurably(path, () => `${JSON.stringify(inFile, null, 2)}\n`)
        return done(current)
      } catch (error) {
        if (!isDiskError(error)) throw error
        return fail('write-failed', `The settings were not written to ${path}: ${writeReason(error)}.`)
      }
    }
  }
}

function read(path: string): { readonly kept: Record<string, unknown>; readonly damaged: boolean } {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch {
    return { kept: {}, damaged: false }
  }
  try {
    return { kept: fileSchema.parse(JSON.parse(text)), damaged: false }
  } catch {
    log(`${path} holds no settings; it is kept as ${path}.damaged once a setting is changed`)
    return { kept: {}, damaged: true }
  }
}

function settingsFrom(kept: Readonly<Record<string, unknown>>): Settings {
  const known = (Object.keys(settingSchemas) as SettingName[]).flatMap((name) => {
    if (!(name in kept)) return []
    const parsed = settingSchemas[name].safeParse(kept[name])
    if (!parsed.success) log(`the setting “${name}” is not one this version can use; the usual one holds`)
    return parsed.success ? [[name, parsed.data] as const] : []
  })
  return { ...defaultSettings, ...Object.fromEntries(known) }
}
