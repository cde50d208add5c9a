import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { createDesk } from '../../core/desk'
import { correctedFile } from '../../core/export/corrected-file'
import { bySource } from '../../core/export/corrected-sources'
import { exporterOf, exporters } from '../../core/export/registry'
import { writeReport } from '../../core/export/write-report'
import type { Report } from '../../core/report/build-report'
import { isWebAddress } from '../../core/text/is-web-address'
import { checkerName } from '../../node/checker-name'
import { printedElsewhereIn } from '../../node/cross/printed-elsewhere'
import { writeReason } from '../../node/disk-reason'
import { documentWriters } from '../../node/document-writers'
import { writeDurably } from '../../node/durable-file'
import { readDesk } from '../../node/read-desk'
import { sourceFiles } from '../../node/source-files'
import { systemClock } from '../../node/system-clock'
import { writeBack } from '../../node/write-back'
import { failure } from '../failure'

/**
 * `corrigenda report`. Corrections that were written and are not in what makes the corrections are named on standard
 * error.
 * @returns the exit code: 1 where it was written without one of them
 */
export async function report(
  folder: string,
  articles: readonly string[],
  options: {
    readonly format: string
    readonly output?: string
    readonly address?: string
    readonly writeBack?: boolean
  }
): Promise<number> {
  const exporter = exporterOf(options.format)
  if (!exporter) {
    return failure(
      `--format takes ${exporters.map(({ id }) => id).join(', ')}; “${options.format}” is none of them.`
    )
  }
  // Opening a folder makes it a desk; who asks for a report of a mistyped name wants to be told instead.
  if (!existsSync(join(folder, 'desk.json'))) {
    return failure(`${folder} is no desk: there is no desk.json in it. Check the name.`)
  }
  // Only read: a window may have the desk open beside it.
  const store = await readDesk(folder)
  if (!store.ok) return failure(store.error.message)
  const desk = createDesk({ store: store.value, clock: systemClock, checker: checkerName() })
  const listed = desk.view().articles
  const ids = articles.length > 0 ? articles : listed.map(({ id }) => id)
  const reported = await desk.report(ids, undefined, printedElsewhereIn(folder, listed))
  if (!reported.ok) return failure(reported.error.message)
  const { address } = options
  if (address !== undefined && !isWebAddress(address))
    return failure(`--address takes the full address of a page (https://…); “${address}” is none.`)
  if (options.writeBack) return writeAllBack(reported.value)
  const written = await writeReport(
    exporter,
    { ...reported.value, ...(address === undefined ? {} : { address }) },
    { writers: documentWriters, sources: sourceFiles(process.cwd()) }
  )
  if (!written.ok) return failure(written.error.message)
  const { content, notIn } = written.value
  if (options.output === undefined || options.output === '-') {
    process.stdout.write(content)
    return told(notIn)
  }
  try {
    await writeDurably(options.output, content)
    return told(notIn)
  } catch (error) {
    return failure(`the report could not be written to ${options.output}: ${writeReason(error)}.`)
  }
}

/** Names on standard error what is not in a report. @returns the exit code */
function told(notIn: readonly string[]): number {
  for (const each of notIn) process.stderr.write(`corrigenda: not in it: ${each}\n`)
  return notIn.length === 0 ? 0 : 1
}

/** Writes the corrections of a report into the files its articles were read from; each file as it was is kept. */
async function writeAllBack(report: Report): Promise<number> {
  const files = bySource(report.articles.filter(({ corrections }) => corrections.length > 0))
  if (files.length === 0)
    return failure(
      'there is no correction to write back into a file. Rule claims disputed, with a correction.'
    )
  let code = 0
  for (const { articles } of files) {
    const written = await correctedFile.write({ ...report, articles }, sourceFiles())
    if (!written.ok) {
      code = failure(written.error.message)
      continue
    }
    const { content, notIn, stands } = written.value
    const { sha256 } = articles[0]!.article.source
    const back = await writeBack(stands!, Buffer.from(content), sha256)
    if (back.ok) {
      process.stderr.write(`corrigenda: ${stands} is corrected; as it was it is kept as ${back.value.kept}\n`)
      code = Math.max(code, told(notIn))
    } else code = failure(back.error.message)
  }
  return code
}
