import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { createDesk } from '../../core/desk'
import { exporterOf, exporters } from '../../core/export/registry'
import { isWebAddress } from '../../core/report/is-web-address'
import { leftOutWords } from '../../core/report/words'
import { checkerName } from '../../node/checker-name'
import { printedElsewhereIn } from '../../node/cross/printed-elsewhere'
import { writeReason } from '../../node/disk-reason'
import { documentWriters } from '../../node/document-writers'
import { writeDurably } from '../../node/durable-file'
import { readDesk } from '../../node/read-desk'
import { systemClock } from '../../node/system-clock'
import { failure } from '../failure'

/**
 * `corrigenda report`. Corrections that were written and are not in what makes the corrections are named on standard
 * error.
 * @returns the exit code: 1 where it was written without one of them
 */
export async function report(
  folder: string,
  articles: readonly string[],
  options: { readonly format: string; readonly output?: string; readonly address?: string }
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
  const written = await exporter.write(
    { ...reported.value, ...(address === undefined ? {} : { address }) },
    documentWriters
  )
  if (!written.ok) return failure(written.error.message)
  const leftOut = exporter.corrects ? reported.value.articles.flatMap((each) => each.leftOut) : []
  const told = (): number => {
    for (const each of leftOut) process.stderr.write(`corrigenda: not in it: ${leftOutWords(each)}.\n`)
    return leftOut.length === 0 ? 0 : 1
  }
  if (options.output === undefined || options.output === '-') {
    process.stdout.write(written.value)
    return told()
  }
  try {
    await writeDurably(options.output, written.value)
    return told()
  } catch (error) {
    return failure(`the report could not be written to ${options.output}: ${writeReason(error)}.`)
  }
}
