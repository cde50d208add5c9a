import { basename, extname, resolve } from 'node:path'
import type { Exporter, WrittenReport } from '../core/export/exporter'
import { fontsFor } from '../core/export/fonts-for'
import { exporterOf } from '../core/export/registry'
import { reportPage } from '../core/export/report-page'
import { writeReport } from '../core/export/write-report'
import type { DocumentWriters } from '../core/ports'
import type { Report } from '../core/report/build-report'
import { leavingReport } from '../core/report/leaving'
import type { PrintedElsewhere } from '../core/report/places-to-mend'
import { redlineOf } from '../core/report/redline-of'
import { reportDocumentOf } from '../core/report/report-document-of'
import { done, fail, type Result } from '../core/result'
import type { ViewSettings } from '../core/review/view-as-set'
import type { Calls, ReportPreview } from '../ipc/contract'
import { isDiskError, writeReason } from '../node/disk-reason'
import { writeDurably } from '../node/durable-file'
import { sourceFiles } from '../node/source-files'
import { writeBack } from '../node/write-back'
import type { Asking } from './calls'
import type { DeskSession } from './desk-session'

/** A report as it will be written, and what it is made of. */
interface Made {
  readonly report: Report
  readonly written: WrittenReport
}

/** The calls that show and hand over what was found and ruled. */
export function reportCalls(
  session: DeskSession,
  ask: Asking,
  settings: () => ViewSettings,
  writers: DocumentWriters,
  elsewhere?: PrintedElsewhere
): Pick<Calls, 'previewReport' | 'exportReport' | 'showReport'> {
  /** The only file the window may have shown: it names none itself. */
  let last: string | null = null
  /** What the window was shown last: what was seen is what is written. */
  let seen: { readonly serial: number; readonly made: Made } | null = null
  let serial = 0
  /** A preview that is being made: who writes the same meanwhile is given what it will show. */
  let making: { readonly of: string; readonly made: Promise<Made | null> } | null = null

  const makeReport = async (exporter: Exporter, ids: readonly string[], address: string | null) => {
    const read = await session.use((desk) => desk.report(ids, settings(), elsewhere))
    const report = read.ok ? done({ ...read.value, ...(address ? { address } : {}) }) : read
    const written = report.ok
      ? await writeReport(exporter, report.value, { writers, sources: sourceFiles() })
      : report
    return { report, written }
  }

  return {
    async previewReport(ids, format, address) {
      seen = null
      const exporter = exporterOf(format)
      if (!exporter) return fail('unknown-format', `Corrigenda does not know the form “${format}”.`)
      const own = ++serial
      const work = makeReport(exporter, ids, address)
      making = {
        of: JSON.stringify([ids, format, address]),
        made: work.then(
          ({ report, written }) =>
            report.ok && written.ok ? { report: report.value, written: written.value } : null,
          () => null
        )
      }
      const { report, written } = await work
      if (own === serial) making = null
      if (!report.ok) return report
      const leaving = leavingReport(report.value, format)
      if (!written.ok)
        return done({ serial: own, leaving, shown: { kind: 'none', why: written.error.message } })
      if (own === serial) seen = { serial: own, made: { report: report.value, written: written.value } }
      const shown = await shownOf(written.value.content, format, report.value, writers)
      return done({ serial: own, leaving, shown })
    },
    async exportReport(ids, format, address, shown) {
      const exporter = exporterOf(format)
      if (!exporter) return fail('unknown-format', `Corrigenda does not know the form “${format}”.`)
      const view = await session.open()
      if (!view.ok) return view
      const { articles, name } = view.value
      const only = ids.length === 1 ? articles.find(({ id }) => id === ids[0])?.title : undefined
      // Made before the editor is asked for a name: what can't be written is said at once.
      let made: Made | null =
        shown !== null
          ? seen?.serial === shown
            ? seen.made
            : null
          : making?.of === JSON.stringify([ids, format, address])
            ? await making.made
            : null
      if (made === null) {
        const anew = await makeReport(exporter, ids, address)
        if (!anew.report.ok) return anew.report
        if (!anew.written.ok) return anew.written
        made = { report: anew.report.value, written: anew.written.value }
      }
      const { content, notIn, name: own, stands } = made.written
      const path = await ask.reportPath(
        ...proposed(own ?? `${only ?? name} corrections`, exporter, own !== undefined)
      )
      if (path === null) return done(null)
      const written =
        stands !== undefined && resolve(path) === resolve(stands)
          ? await overSource(path, content, made.report)
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

/** What is shown of a file: a text as it is, a PDF as it is, of a page or a Word document the pages it prints. */
async function shownOf(
  content: string | Uint8Array,
  format: string,
  report: Report,
  writers: DocumentWriters
): Promise<ReportPreview['shown']> {
  if (typeof content === 'string') return { kind: 'text', text: content }
  const pages = (bytes: Uint8Array) => ({
    kind: 'pages' as const,
    pdf: Buffer.from(bytes).toString('base64')
  })
  if (format === 'pdf') return pages(content)
  if (!printable.has(format)) return textOf(content)
  if (writers.pageToPdf === null) return { kind: 'none', why: 'There is no window to print it in.' }
  const printed = await writers.pageToPdf(await pageOf(content, format, report, writers), '<span></span>')
  return printed.ok ? pages(printed.value) : { kind: 'none', why: printed.error.message }
}

/** Forms whose files are shown by the pages they print. */
const printable: ReadonlySet<string> = new Set(['html', 'docx', 'redline'])

/** A file in the form the article came in: shown where it is text. */
function textOf(content: Uint8Array): ReportPreview['shown'] {
  try {
    return { kind: 'text', text: new TextDecoder('utf-8', { fatal: true }).decode(content) }
  } catch {
    return { kind: 'none', why: 'This file is no text. It is shown once it is written.' }
  }
}

async function pageOf(
  content: Uint8Array,
  format: string,
  report: Report,
  writers: DocumentWriters
): Promise<string> {
  if (format === 'html') return new TextDecoder().decode(content)
  const whole = reportDocumentOf(report)
  const by = { by: report.checker, at: report.generatedAt }
  const redline = {
    ...whole,
    parts: whole.parts.map((part, i) => ({
      ...part,
      sections: [
        {
          title: '',
          blocks: [{ kind: 'redline' as const, paragraphs: redlineOf(report.articles[i]!, by) }]
        }
      ]
    }))
  }
  const document = format === 'redline' ? redline : whole
  return reportPage(document, await fontsFor(document, writers))
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
