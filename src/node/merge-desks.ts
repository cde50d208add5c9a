import { basename, resolve } from 'node:path'
import { canonical } from '../core/merge/merge-histories'
import { type MergedRecord, mergeRecords } from '../core/merge/merge-records'
import type { HistoryEntry } from '../core/model/change'
import type { ArticleRecord } from '../core/model/desk'
import type { StoreErrorCode } from '../core/ports'
import { done, fail, type Result } from '../core/result'
import { summaryOf } from '../core/review/summary-of'
import { isDesk } from './desk-files'
import type { DeskFolder } from './desk-folder'
import type { Program } from './desk-lock'
import { realFileSystem } from './file-system'
import { insideDesk } from './inside-desk'
import { mergeTables } from './merge-tables'
import { openDeskFolder } from './open-desk-folder'

/** What came of merging two desks. */
export interface DeskMerge {
  /** Articles only the first desk had, only the second, and both. */
  readonly onlyFirst: number
  readonly onlySecond: number
  readonly both: number
  /** Claims on which the two desks contradict each other, to be ruled on again. */
  readonly conflicts: readonly { readonly article: string; readonly quote: string }[]
  /** What opening the desks had to tell. */
  readonly notices: readonly string[]
}

type MergeErrorCode = StoreErrorCode | 'same-desk' | 'desk-not-empty'

/**
 * Makes one desk of two that people worked on apart. Where both have an article, every entry of either history is kept,
 * and rulings that contradict each other stand side by side until somebody rules again.
 * @param first stays as it is, but for what its journal held, unless `into` is the same folder
 * @param second stays as it is likewise
 * @param into the first desk's folder, or one without a desk
 */
export async function mergeDesks(
  first: string,
  second: string,
  into: string,
  program: Program
): Promise<Result<DeskMerge, MergeErrorCode>> {
  const [a, b, c] = [first, second, into].map((path) => resolve(path)) as [string, string, string]
  for (const folder of [a, b]) {
    if (await isDesk(folder, insideDesk(folder, realFileSystem))) continue
    return fail('desk-not-a-folder', `${folder} is no desk: there is no desk.json in it. Check the name.`)
  }
  if (a === b || c === b)
    return fail('same-desk', 'Name two different desks, and another folder to merge them into.')
  if (c !== a && (await isDesk(c, insideDesk(c, realFileSystem)))) {
    return fail('desk-not-empty', `${c} is a desk already. Choose a new folder for the merged one.`)
  }
  const opened: DeskFolder[] = []
  try {
    for (const folder of c === a ? [a, b] : [a, b, c]) {
      const desk = await openDeskFolder(folder, { program })
      if (!desk.ok) return desk
      opened.push(desk.value)
    }
    const [one, two, target = one!] = opened
    const merged = await mergeInto(target, one!, two!)
    if (!merged.ok) return merged
    const tables = await mergeTables(target, [one!, two!])
    if (!tables.ok) return tables
    // Only what is written in full is told as done.
    const closed = await target.close()
    return closed.ok
      ? done({ ...merged.value, notices: [...opened.flatMap(({ notices }) => notices), ...tables.value] })
      : closed
  } finally {
    for (const desk of opened) {
      const closed = await desk.close()
      if (!closed.ok) await desk.abandon()
    }
  }
}

async function mergeInto(
  target: DeskFolder,
  one: DeskFolder,
  two: DeskFolder
): Promise<Result<Omit<DeskMerge, 'notices'>, StoreErrorCode>> {
  const ids = [...new Set([...one.summaries(), ...two.summaries()].map(({ id }) => id))]
  const shared = new Map<string, MergedRecord>()
  const counts = { onlyFirst: 0, onlySecond: 0, both: 0 }
  const conflicts: { article: string; quote: string }[] = []
  const alone: { readonly record: ArticleRecord; readonly side: 0 | 1 }[] = []
  for (const id of ids) {
    const mine = one.has(id) ? await one.read(id) : null
    const theirs = two.has(id) ? await two.read(id) : null
    if (mine?.ok === false) return mine
    if (theirs?.ok === false) return theirs
    if (mine && theirs) shared.set(id, mergeRecords(mine.value, theirs.value))
    else if (mine) alone.push({ record: mine.value, side: 0 })
    else if (theirs) alone.push({ record: theirs.value, side: 1 })
  }
  /** Steps over several articles name an entry of the first of them, which may have another number now. */
  const batched = (record: ArticleRecord, sideOf: (entry: HistoryEntry) => 0 | 1): ArticleRecord => ({
    ...record,
    history: record.history.map((entry) => {
      const { batch } = entry
      const seq = batch && shared.get(batch.article)?.seqs[sideOf(entry)].get(batch.seq)
      return batch && seq !== undefined && seq !== batch.seq ? { ...entry, batch: { ...batch, seq } } : entry
    })
  })
  const put = async (record: ArticleRecord) => {
    if (target.has(record.article.id)) {
      const there = await target.read(record.article.id)
      // Written again, an article that is the same would only cost its oldest version its place in the backups.
      if (there.ok && canonical(there.value) === canonical(record)) return done(undefined)
    }
    return target.put(record, summaryOf(record))
  }
  for (const { record, side } of alone) {
    counts[side === 0 ? 'onlyFirst' : 'onlySecond']++
    const kept = await put(batched(record, () => side))
    if (!kept.ok) return kept
  }
  for (const { record, seqs, conflicts: found } of shared.values()) {
    counts.both++
    const first = new Set(seqs[0].values())
    const kept = await put(batched(record, ({ seq }) => (first.has(seq) ? 0 : 1)))
    if (!kept.ok) return kept
    const quotes = new Map(
      [...record.claims, ...record.orphans.map(({ claim }) => claim)].map(({ id, anchor }) => [
        id,
        anchor.quote
      ])
    )
    for (const { claim } of found) {
      conflicts.push({ article: record.article.title, quote: quotes.get(claim) ?? basename(claim) })
    }
  }
  return done({ ...counts, conflicts })
}
