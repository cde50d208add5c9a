import type { Desk } from '../core/desk'
import { canonical, entryKeys } from '../core/merge/merge-histories'
import { mergeRecords } from '../core/merge/merge-records'
import type { ArticleRecord, ArticleSummary } from '../core/model/desk'
import { done, fail, type Result } from '../core/result'
import type { SeenArticle, SeenOnServer } from './seen-on-server'
import type { ServerArticle, ServerContent, ServerDesk } from './server-desk'
import {
  bodiesIn,
  historySum,
  type RecordHead,
  readEntries,
  readHead,
  wiredHead,
  withoutPaths,
  withPaths
} from './wired-record'

/** How often an article that others keep changing is tried. */
const ATTEMPTS = 50

/** The desk here, as far as it is needed. */
export interface HereAndThere {
  readonly desk: Pick<Desk, 'unite' | 'record'>
  readonly server: ServerDesk
  readonly seen: SeenOnServer
  /** The name this copy of the desk has. */
  readonly device: string
}

/** What the server has of an article, read: its head where it was asked for, its entries from the one after `from` on. */
interface ReadContent {
  readonly line: ServerArticle
  readonly from: number
  readonly head: RecordHead | null
  readonly entries: ArticleRecord['history']
}

/**
 * Brings what the server has of an article into the desk here, in the article's own turn. Only what is not here yet is
 * asked for. The server's entries keep their places; those made here meanwhile come after them.
 * @returns its line in the list where it changed; why not, where it cannot be read, or not be kept
 * @throws what the database says
 */
export async function takeIn(
  { desk, server, seen }: HereAndThere,
  id: string
): Promise<Result<ArticleSummary | null>> {
  let known = seen.articles.get(id)
  let needsHead = false
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    const from = known?.entries ?? 0
    const content = await server.content(id, from, needsHead || known === undefined)
    if (content === null) {
      seen.see(id, null)
      return done(null)
    }
    const { line } = content
    // The server was set back to an older state, and another history may have grown there since: all of it is asked for.
    if (known && from > 0 && historySum(content.entries, known.sum) !== line.lastEntry) {
      known = undefined
      continue
    }
    if (known && !needsHead && line.headSum !== known.headSum) {
      needsHead = true
      continue
    }
    const read = await readContent(server, content, from)
    if (!read.ok) return read
    let missing: 'head' | 'all' | null = null
    const united = await desk.unite(id, (mine) => {
      const next = nextOf(mine, read.value, known)
      if (next !== 'head' && next !== 'all') return next
      missing = next
      return null
    })
    if (!united.ok) return united
    if (missing === null) {
      seen.see(id, seenOf(line, historySum(read.value.entries, from > 0 ? known?.sum : '')))
      return united
    }
    if (missing === 'all') known = undefined
    needsHead = true
  }
  return tooBusy(id)
}

const seenOf = ({ version, entries, lastEntry, headSum }: ServerArticle, sum: string): SeenArticle => ({
  version,
  entries,
  lastEntry,
  sum,
  headSum
})

async function readContent(
  server: ServerDesk,
  { line, head, entries }: ServerContent,
  from: number
): Promise<Result<ReadContent>> {
  const read = readEntries(line.id, entries, from + 1)
  if (!read.ok) return read
  if (from + entries.length !== line.entries)
    return fail(
      'server-damaged',
      `The server's article “${line.id}” lacks entries. Nothing here was changed.`
    )
  if (head === null) return done({ line, from, head: null, entries: read.value })
  const readHeading = readHead(line.id, head, await server.bodies(bodiesIn(head)))
  return readHeading.ok ? done({ line, from, head: readHeading.value, entries: read.value }) : readHeading
}

/**
 * What an article is to be, given what the server has of it.
 * @returns null where it is that already; what is missing to tell
 */
function nextOf(
  mine: ArticleRecord | null,
  { line, from, head, entries }: ReadContent,
  known: SeenArticle | undefined
): ArticleRecord | null | 'head' | 'all' {
  if (mine === null) return from === 0 && head ? { ...head, history: entries } : 'all'
  const before = mine.history.slice(0, from)
  // The history here is not the server's with more after it: another program was at the folder.
  if (from > 0 && (before.length < from || historySum(before) !== known?.sum)) return 'all'
  const mySum = wiredHead(mine).sum
  const isMyHead = mySum === line.headSum
  if (head === null && !isMyHead) return 'head'
  const { history, ...myHead } = mine
  const isUntouched = known !== undefined && history.length === from && mySum === known.headSum
  if (isUntouched && isMyHead)
    return entries.length === 0 ? null : { ...mine, history: [...before, ...entries] }
  const theirs: ArticleRecord = {
    ...(isMyHead ? withoutHistory(withoutPaths({ ...myHead, history: [] })) : head!),
    history: [...before, ...entries]
  }
  const next = isUntouched ? theirs : mergeRecords(theirs, withoutPaths(mine), 'a').record
  const local = withPaths(next, mine)
  return isUntouched || canonical(local) !== canonical(mine) ? local : null
}

const withoutHistory = ({ history: _history, ...head }: ArticleRecord): RecordHead => head

/**
 * Sends what was done to an article here, after taking in what others did.
 * @param taken told the article's line each time something came in
 * @returns why not, where it could not be read or kept
 * @throws what the database says
 */
export async function sendOut(
  both: HereAndThere,
  id: string,
  taken: (summary: ArticleSummary) => void
): Promise<Result<null>> {
  const { desk, server, seen, device } = both
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    const read = await desk.record(id)
    if (!read.ok) return read
    const record = read.value
    const known = seen.articles.get(id)
    const sent = known?.entries ?? 0
    const isServersFirst = sent === 0 || historySum(record.history.slice(0, sent)) === known?.sum
    if (!record.history.every(({ seq }, i) => seq === i + 1)) {
      // Numbers are missing: a line of a journal was lost. Merged with itself it has them all.
      const renumbered = await desk.unite(id, (mine) => mine && mergeRecords(mine, mine).record)
      if (!renumbered.ok) return renumbered
      continue
    }
    const head = wiredHead(record)
    const entries = record.history.slice(sent)
    const sum = historySum(record.history)
    const lastEntry = entries.length === 0 ? null : sum
    if (isServersFirst && known && entries.length === 0 && head.sum === known.headSum) return done(null)
    const version = isServersFirst
      ? await server.push(device, {
          id,
          base: known ?? null,
          entries: entryKeys(record.history)
            .slice(sent)
            .map((key, i) => ({ key, text: JSON.stringify(entries[i]) })),
          lastEntry,
          head: head.sum === known?.headSum ? null : head,
          bodies: head.sum === known?.headSum ? new Map() : head.bodies
        })
      : null
    if (version !== null) {
      const all = record.history.length
      const called = lastEntry ?? known?.lastEntry ?? ''
      seen.see(id, { version, entries: all, lastEntry: called, sum, headSum: head.sum })
      return done(null)
    }
    const came = await takeIn(both, id)
    if (!came.ok) return came
    if (came.value !== null) taken(came.value)
  }
  return tooBusy(id)
}

const tooBusy = (id: string) =>
  fail('server-away', `The article “${id}” is being changed by others all the time. It is tried again.`)
