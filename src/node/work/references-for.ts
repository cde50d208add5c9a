import { parseTableFile } from '../../core/file/table-file'
import { referenceOf } from '../../core/model/desk-table'
import { type ReferenceIndex, referenceIndex } from '../../core/reference/reference-index'
import type { ReferenceTable } from '../../core/reference/reference-table'
import type { DeskReferences } from '../desk-tables'
import { readOrdinaryText } from '../ordinary-file'

/** Finds what an article is held against; the tables asked for last stay ready. */
export type ReferencesFor = (desk: DeskReferences | undefined) => Promise<ReferenceIndex>

/**
 * @param own the tables that every article is held against, whatever desk it is on
 * A desk's table that cannot be read is left out: the list of tables says so, and checking goes on.
 */
export function referencesFor(own: readonly ReferenceTable[]): ReferencesFor {
  const alone = referenceIndex(own)
  let ready: { readonly stamp: string; readonly index: Promise<ReferenceIndex> } | null = null
  return async (desk) => {
    if (!desk || desk.paths.length === 0) return alone
    if (ready?.stamp !== desk.stamp) ready = { stamp: desk.stamp, index: indexOf(own, desk.paths) }
    return ready.index
  }
}

async function indexOf(own: readonly ReferenceTable[], paths: readonly string[]): Promise<ReferenceIndex> {
  const tables: ReferenceTable[] = [...own]
  for (const path of paths) {
    const text = await readOrdinaryText(path).catch(() => null)
    const table = text === null ? null : parseTableFile(text, path)
    if (table?.ok) tables.push(referenceOf(table.value))
  }
  return referenceIndex(tables)
}
