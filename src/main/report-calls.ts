import { basename, extname, resolve } from 'node:path'
import type { Exporter } from '../core/export/exporter'
import { exporterOf } from '../core/export/registry'
import { writeReport } from '../core/export/write-report'
import type { DocumentWriters } from '../core/ports'
import type { Report } from '../core/report/build-report'
import type { PrintedElsewhere } from '../core/report/places-to-mend'
import { done, fail, type Result } from '../core/result'
import type { ViewSettings } from '../core/review/view-as-set'
import type { Calls } from '../ipc/contract'
import { isDiskError, writeReason } from '../node/disk-reason'
import { writeDurably } from '../node/durable-file'
import { sourceFiles } from '../node/source-files'
import { writeBack } from '../node/write-back'
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
      const asked = { ...report.value, ...(address ? { address } : {}) }
      const made = await writeReport(exporter, asked, { writers, sources: sourceFiles() })
      if (!made.ok) return made
      const { content, notIn, name: own, stands } = made.value
      const path = await ask.reportPath(
        ...proposed(own ?? `${only ?? name} corrections`, exporter, own !== undefined)
      )
      if (path === null) return done(null)
      const written =
        stands !== undefined && resolve(path) === resolve(stands)
          ? await overSource(path, content, report.value)
          : await writeFile(path, content)
      if (!written.ok) return written
      last = path
      return done({ ...written.value, notIn })
    },
    async showReport() {
      if (last === null) return fail('nothing-written', 'No report was written since Corrigenda was started.')
      ask.showFile(last)
      return done(null)
    }
  }
}

/** A name for a file and the form whose ending it takes; one with a name of its own keeps its ending. */
function proposed(name: string, exporter: Exporter, isNamed: boolean): [name: string, exporter: Exporter] {
  if (!isNamed) return [fileNameFrom(name), exporter]
  const extension = extname(name).slice(1)
  return [fileNameFrom(basename(name, extname(name))), { ...exporter, extension }]
}

/** Writes over the file articles were read from, which is kept. */
async function overSource(path: string, content: string | Uint8Array, { articles }: Report) {
  const sha256 = articles.find(({ corrections }) => corrections.length > 0)!.article.source.sha256
  const written = await writeBack(path, Buffer.from(content), sha256)
  return written.ok ? done({ path, kept: written.value.kept }) : written
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
