import { exporterOf } from '../core/export/registry'
import type { DocumentWriters } from '../core/ports'
import type { PrintedElsewhere } from '../core/report/places-to-mend'
import { done, fail, type Result } from '../core/result'
import type { ViewSettings } from '../core/review/view-as-set'
import type { Calls } from '../ipc/contract'
import { isDiskError, writeReason } from '../node/disk-reason'
import { writeDurably } from '../node/durable-file'
import type { Asking } from './calls'
import type { DeskSession } from './desk-session'

/** The calls that hand over what was found and ruled. */
export function reportCalls(
  session: DeskSession,
  ask: Asking,
  settings: () => ViewSettings,
  writers: DocumentWriters,
  elsewhere?: PrintedElsewhere
): Pick<Calls, 'exportReport' | 'showReport'> {
  /** The only file the window may have shown: it names none itself. */
  let last: string | null = null
  return {
    async exportReport(ids, format, address) {
      const exporter = exporterOf(format)
      if (!exporter) return fail('unknown-format', `Corrigenda does not know the form “${format}”.`)
      const view = await session.open()
      if (!view.ok) return view
      const { articles, name } = view.value
      const only = ids.length === 1 ? articles.find(({ id }) => id === ids[0])?.title : undefined
      // Made before the editor is asked for a name: what can't be written is said at once.
      const report = await session.use((desk) => desk.report(ids, settings(), elsewhere))
      if (!report.ok) return report
      const made = await exporter.write({ ...report.value, ...(address ? { address } : {}) }, writers)
      if (!made.ok) return made
      const path = await ask.reportPath(fileNameFrom(`${only ?? name} corrections`), exporter)
      if (path === null) return done(null)
      const written = await writeFile(path, made.value)
      if (written.ok) last = path
      return written
    },
    async showReport() {
      if (last === null) return fail('nothing-written', 'No report was written since Corrigenda was started.')
      ask.showFile(last)
      return done(null)
    }
  }
}

/** Writes a file where the editor said; a disk's own failure is an answer. */
export async function writeFile(
  path: string,
  content: string | Uint8Array
): Promise<Result<{ readonly path: string }>> {
  try {
    await writeDurably(path, content)
    return done({ path })
  } catch (error) {
    if (!isDiskError(error)) throw error
    return fail('write-failed', `The report was not written to ${path}: ${writeReason(error)}.`)
  }
}

/** A file name every system takes: no separators, no marks with a meaning, not too long, not hidden. */
export const fileNameFrom = (title: string): string =>
  title
    .replace(/[\p{C}<>:"/\\|?*]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+/, '')
    .slice(0, 100)
    .replace(/[. ]+$/, '') || 'corrections'
