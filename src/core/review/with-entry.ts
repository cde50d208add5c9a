import type { Change, HistoryEntry } from '../model/change'
import { type Anchor, byPlace, type Claim } from '../model/claim'
import type { ArticleRecord, Orphan } from '../model/desk'
import type { Head } from '../model/head'
import { quoteOf } from '../model/span'
import { withHead } from './with-head'

/**
 * An article's record after one more entry: the history longer by it, and the claims where the entry says. Made so
 * when the change is made, and again from the journal after a crash.
 */
export const withEntry = (record: ArticleRecord, entry: HistoryEntry): ArticleRecord =>
  withEntries(record, [entry])

/** An article's record after several more entries, in their order. */
export function withEntries(record: ArticleRecord, entries: readonly HistoryEntry[]): ArticleRecord {
  const placed = entries.reduce((now, { changes }) => changes.reduce(place, now), record)
  return { ...placed, history: [...record.history, ...entries] }
}

/** The record after a change, as far as its head, its claims and orphans go. */
function place(record: ArticleRecord, change: Change): ArticleRecord {
  if (change.field === 'claim') return { ...record, claims: withClaim(record.claims, change) }
  if (change.field === 'head') {
    const set = { ...record.article.byHand?.set, [change.of]: change.after ?? undefined }
    return { ...record, article: withHead(record.article, set as Head) }
  }
  if (change.field !== 'reattached') return record
  const { claim, before, after } = change
  const others = record.orphans.filter((orphan) => orphan.claim.id !== claim)
  return {
    ...record,
    claims: withClaim(record.claims, {
      before: isOrphan(before) ? null : before,
      after: isOrphan(after) ? null : after
    }),
    orphans: isOrphan(after) ? [...others, after] : others
  }
}

const isOrphan = (value: Orphan | Claim): value is Orphan => 'claim' in value

function withClaim(
  claims: readonly Claim[],
  { before, after }: { readonly before: Claim | null; readonly after: Claim | null }
): readonly Claim[] {
  const id = (before ?? after)?.id
  const others = claims.filter((claim) => claim.id !== id)
  return after === null ? others : [...others, after].sort(byPlace)
}

const same = (a: Anchor, b: Anchor): boolean => a.start === b.start && a.end === b.end && a.quote === b.quote

/**
 * Whether changes can be made on the record as it is: the claims they start from stand where they say, and the words
 * they lead to are in the text. After a newer text neither need be so.
 */
export function isRevertible(record: ArticleRecord, changes: readonly Change[]): boolean {
  let now = record
  return changes.every((change) => {
    if (change.field !== 'claim' && change.field !== 'reattached') return true
    const isFit = isThere(now, change.claim, change.before) && isPossible(now, change.after)
    now = place(now, change)
    return isFit
  })
}

function isThere(record: ArticleRecord, id: string, before: Claim | Orphan | null): boolean {
  if (before !== null && isOrphan(before)) return record.orphans.some(({ claim }) => claim.id === id)
  const now = record.claims.find((claim) => claim.id === id)
  return before === null ? now === undefined : now !== undefined && same(now.anchor, before.anchor)
}

function isPossible(record: ArticleRecord, after: Claim | Orphan | null): boolean {
  if (after === null) return true
  const [text, { anchor }] = isOrphan(after)
    ? [record.versions[after.version]?.article.text, after.claim]
    : [record.article.text, after]
  return text !== undefined && quoteOf(text, anchor) === anchor.quote
}
