import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { exporterOf, exporters } from '../../core/export/registry'
import { isWebAddress } from '../../core/report/is-web-address'
import { printedElsewhereIn } from '../../node/cross/printed-elsewhere'
import { writeReason } from '../../node/disk-reason'
import { documentWriters } from '../../node/document-writers'
import { writeDurably } from '../../node/durable-file'
import { failure } from '../failure'
import { withDesk } from '../with-desk'

/** `corrigenda report`. @returns the exit code */
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
  const reported = await withDesk(folder, (desk) => {
    const listed = desk.view().articles
    const ids = articles.length > 0 ? articles : listed.map(({ id }) => id)
    return desk.report(ids, undefined, printedElsewhereIn(folder, listed))
  })
  if (!reported.ok) return failure(reported.error.message)
  const { address } = options
  if (address !== undefined && !isWebAddress(address))
    return failure(`--address takes the full address of a page (https://…); “${address}” is none.`)
  const written = await exporter.write(
    { ...reported.value, ...(address === undefined ? {} : { address }) },
    documentWriters
  )
  if (!written.ok) return failure(written.error.message)
  if (options.output === undefined) {
    process.stdout.write(written.value)
    return 0
  }
  try {
    await writeDurably(options.output, written.value)
    return 0
  } catch (error) {
    return failure(`the report could not be written to ${options.output}: ${writeReason(error)}.`)
  }
}
