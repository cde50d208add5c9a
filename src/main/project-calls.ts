import fs from 'node:fs/promises'
import { projectFileOf } from '../core/file/project-file'
import { done, fail, type Result } from '../core/result'
import type { Calls } from '../ipc/contract'
import { isDiskError, writeReason } from '../node/disk-reason'
import { writeDurably } from '../node/durable-file'
import { readProject } from '../node/find-project'
import type { SettingsFile } from './settings-file'

/** The calls that take a project's file for the settings, and write one of them. */
export type ProjectCalls = Pick<Calls, 'takeProject' | 'writeProject'>

export interface ProjectCallsOptions {
  readonly settings: SettingsFile
  readonly onSettings: () => void
  /** Asks for a project's file to read. `null`: none. */
  readonly askForFile: () => Promise<string | null>
  /** Asks where to write one. `null`: nowhere. */
  readonly askForPath: () => Promise<string | null>
}

export const projectCallsOf = ({
  settings,
  onSettings,
  askForFile,
  askForPath
}: ProjectCallsOptions): ProjectCalls => ({
  async takeProject() {
    const path = await askForFile()
    if (path === null) return done(null)
    const project = await readProject(path)
    if (!project.ok) return project
    const { checks, ignore, house, tables } = project.value
    const kept = await settings.change({ checks, ignore, house })
    onSettings()
    return kept.ok ? done({ path, settings: kept.value, tables: tables.map(({ file }) => file) }) : kept
  },
  async writeProject(): Promise<Result<string | null>> {
    const path = await askForPath()
    if (path === null) return done(null)
    const { checks, ignore, house } = settings.current()
    try {
      const before = await fs.readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT') return null
        throw error
      })
      const text = projectFileOf({ checks, ignore, house }, before, path)
      if (!text.ok) return text
      await writeDurably(path, text.value)
      return done(path)
    } catch (error) {
      if (!isDiskError(error)) throw error
      return fail('write-failed', `${path} was not written: ${writeReason(error)}.`)
    }
  }
})
