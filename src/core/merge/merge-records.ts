import type { Change, HistoryEntry } from '../model/change'
import { byPlace, type Claim } from '../model/claim'
import type { ArticleRecord, ArticleVersion, Orphan } from '../model/desk'
import { stateOf } from '../review/article-state'
import { carryOver } from '../review/carry-over'
import { headSetBy } from '../review/head-set-by'
import { restatedChange } from '../review/restated-change'
import { withHead } from '../review/with-head'
import { statementChange } from '../statements/statement-change'
import { fingerprint } from '../text/fingerprint'
import { type ClaimConflict, conflictsBetween } from './conflicts-between'
import { canonical, mergeHistories } from './merge-histories'

/** What became of two copies of an article. */
export interface MergedRecord {
  readonly record: ArticleRecord
  /** The new `seq` of each entry of either copy, by its old one. */
  readonly seqs: readonly [ReadonlyMap<number, number>, ReadonlyMap<number, number>]
  /** Rulings that contradict each other: they stand in the record, side by side, and ask for a new one. */
  readonly conflicts: readonly ClaimConflict[]
}

/**
 * Makes one of two copies of an article that two people worked on. Every entry of either history is in it, every claim
 * somebody worked on, every older text. Where they set the same thing differently neither wins: a conflict is written
 * into the history. Of two texts the newer one stands; work done on the older one is carried over to it.
 *
 * The answer holds the same whichever comes first, and merging one of them in again changes nothing.
 * @param whole `a` where the entries of the first copy keep their places, and what only the second has follows them
 */
export function mergeRecords(a: ArticleRecord, b: ArticleRecord, whole?: 'a'): MergedRecord {
  const turned = isNewer(b, a)
  const [newer, older] = turned ? [b, a] : [a, b]
  const carried = older.article.text === newer.article.text ? older : broughtUp(older, newer)
  const merged = mergeHistories(newer.history, carried.history, whole && (turned ? 1 : 0))
  const conflicts = conflictsBetween(
    { state: stateOf(newer.history), own: renumbered(merged.own[0], merged.seqs[0]) },
    { state: stateOf(carried.history), own: renumbered(merged.own[1], merged.seqs[1]) }
  )
  const versions = mergeVersions(newer.versions, carried.versions)
  const claims = mergeClaims(newer, carried, merged.own, carried !== older)
  const placed = new Set(claims.map(({ id }) => id))
  const record: ArticleRecord = {
    ...newer,
    article: withHead(newer.article, headSetBy(merged.history)),
    claims,
    history: [...merged.history, ...conflictEntry(merged.history, conflicts)],
    versions,
    orphans: [
      ...new Map(
        [carried, newer]
          .flatMap((side) => side.orphans.map((orphan) => movedOrphan(orphan, side.versions, versions)))
          .filter(({ claim }) => !placed.has(claim.id))
          .map((orphan) => [orphan.claim.id, orphan])
      ).values()
    ].sort((x, y) => (x.claim.id < y.claim.id ? -1 : 1)),
    addedAt: [a.addedAt, b.addedAt].sort()[0]!
  }
  const [first, second] = merged.seqs
  return { record, seqs: turned ? [second, first] : [first, second], conflicts }
}

/** Whether `a` goes before `b`: it has the newer text; of one text, the order is settled by what they hold. */
function isNewer(a: ArticleRecord, b: ArticleRecord): boolean {
  const knows = (one: ArticleRecord, other: ArticleRecord) =>
    one.versions.some(({ article }) => article.text === other.article.text)
  const rank = (one: ArticleRecord, other: ArticleRecord): string => {
    const { text } = one.article
    const since = one.versions.at(-1)?.replacedAt ?? one.addedAt
    const newer = text !== other.article.text && knows(one, other) && !knows(other, one) ? '1' : '0'
    return `${newer} ${since} ${fingerprint(text)} ${fingerprint(canonical(one))}`
  }
  return rank(a, b) > rank(b, a)
}

/**
 * The older copy with the newer text under its work, as if it had been imported there when it was here. Claims the newer
 * copy has too stand where they stand there; what was done on other words of theirs asks for a new ruling.
 */
function broughtUp(older: ArticleRecord, newer: ArticleRecord): ArticleRecord {
  const [, own] = mergeHistories(newer.history, older.history).own
  // Nothing was done there that is not here: whatever was done before came along then.
  if (own.length === 0) return { ...newer, history: older.history, versions: older.versions, orphans: [] }
  const last = newer.versions.at(-1)
  const stamp = { at: last?.replacedAt ?? newer.addedAt, by: last?.replacedBy ?? '' }
  const here = new Map(newer.claims.map((claim) => [claim.id, claim.anchor]))
  const isKnown = ({ id }: Claim) => here.has(id) || newer.orphans.some(({ claim }) => claim.id === id)
  const strangers = {
    ...older,
    claims: older.claims.filter((claim) => !isKnown(claim)),
    orphans: older.orphans.filter(({ claim }) => !isKnown(claim))
  }
  const { record } = carryOver(strangers, newer.article, newer, stamp)
  const touched = workedOn(own)
  const copyOf = ({ article, sentences }: ArticleRecord) => ({ ...article, sentences })
  const changes = older.claims.filter(isKnown).flatMap((claim): Change[] => {
    const { id, anchor } = claim
    if (!touched.has(id)) return []
    const now = here.get(id)
    if (now === undefined) return [{ field: 'lost', claim: id, before: anchor.quote, after: null }]
    const change = statementChange(
      { copy: copyOf(older), claim: anchor },
      { copy: copyOf(newer), claim: now }
    )
    if (change) return [restatedChange(claim, now.quote, change)]
    if (now.quote === anchor.quote) return []
    return [{ field: 'moved', claim: id, before: anchor.quote, after: now.quote }]
  })
  if (changes.length === 0) return record
  const seq = (record.history.at(-1)?.seq ?? 0) + 1
  return { ...record, history: [...record.history, { ...stamp, seq, changes }] }
}

const renumbered = (
  entries: readonly HistoryEntry[],
  seqs: ReadonlyMap<number, number>
): readonly HistoryEntry[] => entries.map((entry) => ({ ...entry, seq: seqs.get(entry.seq)! }))

function conflictEntry(
  history: readonly HistoryEntry[],
  conflicts: readonly ClaimConflict[]
): readonly HistoryEntry[] {
  if (conflicts.length === 0) return []
  const sides = conflicts.flatMap((conflict) => conflict.sides)
  const at = sides
    .map((side) => side.at)
    .sort()
    .at(-1)!
  const by = [...new Set(sides.map((side) => side.by))].sort().join(', ')
  const changes = conflicts.map((conflict) => ({ field: 'conflict' as const, ...conflict }))
  return [{ seq: history.length + 1, at, by, changes }]
}

const versionKey = ({ article, replacedAt, replacedBy }: ArticleVersion): string =>
  `${replacedAt} ${replacedBy} ${fingerprint(article.text)}`

const mergeVersions = (
  a: readonly ArticleVersion[],
  b: readonly ArticleVersion[]
): readonly ArticleVersion[] =>
  [...new Map([...b, ...a].map((version) => [versionKey(version), version])).entries()]
    .sort(([x], [y]) => (x < y ? -1 : 1))
    .map(([, version]) => version)

function movedOrphan(orphan: Orphan, from: readonly ArticleVersion[], to: readonly ArticleVersion[]): Orphan {
  // Both may have replaced the same text, each for themselves: any version of it will do, so the first does.
  const { text } = from[orphan.version]!.article
  return { ...orphan, version: to.findIndex(({ article }) => article.text === text) }
}

/**
 * The claims of both. One that only one copy has was found, marked or brought there; it is left out only where the other
 * copy's own entries took it away and nobody worked on it here meanwhile.
 */
function mergeClaims(
  newer: ArticleRecord,
  carried: ArticleRecord,
  [newerOwn, carriedOwn]: readonly [readonly HistoryEntry[], readonly HistoryEntry[]],
  isBroughtUp: boolean
): readonly Claim[] {
  const worked = workedOn([...newer.history, ...carried.history])
  const claims = new Map<string, Claim>()
  for (const [side, own, otherOwn, other] of [
    [carried, carriedOwn, newerOwn, newer],
    [newer, newerOwn, carriedOwn, carried]
  ] as const) {
    const here = workedOn(own)
    const takenAway = takenAwayBy(otherOwn)
    const moved = placedBy(own)
    const others = new Set(other.claims.map(({ id }) => id))
    for (const claim of side.claims) {
      const { id } = claim
      // What the machine found in the carried copy is what it found in the newer one, under whatever name.
      const isWorked = worked.has(id) || claim.origin === 'added'
      if (!others.has(id) && side === carried && isBroughtUp && !isWorked) continue
      if (!others.has(id) && takenAway.has(id) && !here.has(id)) continue
      if (!claims.has(id) || moved.has(id) || (side === newer && !placedBy(otherOwn).has(id)))
        claims.set(id, claim)
    }
  }
  // What the machine found, in one copy, on the very words of a claim somebody worked on in the other is that claim.
  const all = [...claims.values()]
  const isTwin = ({ id, origin, anchor }: Claim) =>
    origin === 'found' &&
    !worked.has(id) &&
    !(isIn(newer, id) && isIn(carried, id)) &&
    all.some(
      (other) =>
        worked.has(other.id) && other.anchor.start === anchor.start && other.anchor.end === anchor.end
    )
  return all.filter((claim) => !isTwin(claim)).sort(byPlace)
}

const isIn = ({ claims }: ArticleRecord, id: string): boolean => claims.some((claim) => claim.id === id)

const changesIn = (history: readonly HistoryEntry[]) => history.flatMap(({ changes }) => changes)

const workedOn = (history: readonly HistoryEntry[]): ReadonlySet<string> =>
  new Set(changesIn(history).flatMap((change) => ('claim' in change ? [change.claim] : [])))

/** Claims given other words by hand. */
const placedBy = (history: readonly HistoryEntry[]): ReadonlySet<string> =>
  new Set(
    changesIn(history).flatMap((change) =>
      (change.field === 'claim' || change.field === 'reattached') && change.after !== null
        ? [change.claim]
        : []
    )
  )

const takenAwayBy = (history: readonly HistoryEntry[]): ReadonlySet<string> =>
  new Set(
    changesIn(history).flatMap((change) =>
      change.field === 'claim' && change.after === null ? [change.claim] : []
    )
  )
