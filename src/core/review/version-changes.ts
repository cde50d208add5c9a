import { phraseDiff, piecesDiff } from '../anchor/word-diff'
import type { Article } from '../model/article'
import type { ArticleRecord } from '../model/desk'
import { overlaps, type Span } from '../model/span'

/**
 * One place where two texts differ: what stands there in the older and in the newer one. Of words that were put in, the
 * older span is empty, of words that were taken out the newer one, each where the words would stand.
 */
export interface VersionChange {
  readonly before: Span
  readonly after: Span
}

/** Between two changes this little is no more than what they share by chance: "the", a comma. In UTF-16 code units. */
const byChance = 4

/**
 * What became of one text in another: paragraphs that stand in both are passed over, and in what is left the words that
 * differ are told.
 *
 * @returns the changes in the order of both texts, none touching the next
 */
export function versionChanges(
  older: Pick<Article, 'text' | 'blocks'>,
  newer: Pick<Article, 'text' | 'blocks'>
): readonly VersionChange[] {
  const changes: VersionChange[] = []
  const at = { before: 0, after: 0 }
  for (const { before, after } of runsApart(older, newer)) {
    const was = older.text.slice(before.start, before.end)
    const now = newer.text.slice(after.start, after.end)
    at.before = before.start
    at.after = after.start
    let last: VersionChange | undefined
    for (const { kind, text } of phraseDiff(was, now)) {
      const start = { ...at }
      if (kind !== 'added') at.before += text.length
      if (kind !== 'removed') at.after += text.length
      if (kind === 'same') continue
      const own = {
        before: { start: start.before, end: at.before },
        after: { start: start.after, end: at.after }
      }
      const shared = last && older.text.slice(last.before.end, own.before.start)
      const isOfOneLine = last && !newer.text.slice(last.after.end, own.after.end).includes('\n')
      if (last && isOfOneLine && shared!.length < byChance && !/[\d\n]/.test(shared!)) {
        last = {
          before: { start: last.before.start, end: own.before.end },
          after: { start: last.after.start, end: own.after.end }
        }
        changes[changes.length - 1] = last
      } else {
        last = own
        changes.push(own)
      }
    }
  }
  return changes
}

/** A paragraph that was changed is found again among so many that follow. */
const ahead = 8

/** Paragraphs that the other text does not have as they are, each beside what became of it there, or beside nothing. */
function* runsApart(
  older: Pick<Article, 'text' | 'blocks'>,
  newer: Pick<Article, 'text' | 'blocks'>
): Generator<VersionChange> {
  const [was, now] = [older, newer].map(({ text, blocks }) =>
    blocks.map(({ start, end }) => text.slice(start, end))
  )
  const pair = (i: number, toI: number, j: number, toJ: number): VersionChange => ({
    before: across(older.blocks, i, toI),
    after: across(newer.blocks, j, toJ)
  })
  let [i, j] = [0, 0]
  let from: { readonly i: number; readonly j: number } | null = null
  function* run(first: number, second: number): Generator<VersionChange> {
    let next = second
    for (let own = first; own < i; own++) {
      const last = Math.min(j, next + ahead)
      let found = next
      while (found < last && !areAlike(was![own]!, now![found]!)) found++
      if (found === last) {
        yield pair(own, own + 1, next, next)
        continue
      }
      for (; next < found; next++) yield pair(own, own, next, next + 1)
      yield pair(own, own + 1, next, next + 1)
      next++
    }
    for (; next < j; next++) yield pair(i, i, next, next + 1)
  }
  for (const { kind } of piecesDiff(was!, now!)) {
    if (kind === 'same') {
      if (from) yield* run(from.i, from.j)
      from = null
    } else from ??= { i, j }
    if (kind !== 'added') i++
    if (kind !== 'removed') j++
  }
  if (from) yield* run(from.i, from.j)
}

/** Whether one paragraph may have become the other: of the shorter one's words at least half stand in both. */
function areAlike(a: string, b: string): boolean {
  const [one, other] = [a, b].map((words) => new Set(words.toLowerCase().match(/[\p{L}\p{N}]+/gu)))
  const shared = [...one!].filter((word) => other!.has(word)).length
  return shared * 2 >= Math.min(one!.size, other!.size)
}

/** From the start of the first block to the end of the last before `end`; where there is none, the place between them. */
function across(blocks: readonly Span[], first: number, end: number): Span {
  if (first < end) return { start: blocks[first]!.start, end: blocks[end - 1]!.end }
  const place = blocks[first - 1]?.end ?? 0
  return { start: place, end: place }
}

/** The work that a change touches, by `Claim.id`: claims of the sentences it is in, and claims whose words it took. */
export interface TouchedClaims {
  readonly there: readonly string[]
  readonly gone: readonly string[]
}

/**
 * The claims somebody has worked on that a change touches.
 *
 * @param record the article with the newer text
 * @param version which of its older texts the change is from; null where that is no version of it
 * @param isWorkedOn tells whether anything was ruled or written of a claim
 */
export function touchedBy(
  { sentences, claims, orphans }: Pick<ArticleRecord, 'sentences' | 'claims' | 'orphans'>,
  version: number | null,
  { before, after }: VersionChange,
  isWorkedOn: (claim: string) => boolean
): TouchedClaims {
  const isIn = (span: Span): boolean =>
    after.start === after.end ? span.start <= after.start && after.end <= span.end : overlaps(span, after)
  const touched = new Set(sentences.flatMap((sentence, index) => (isIn(sentence) ? [index] : [])))
  return {
    there: claims
      .filter((claim) => (touched.has(claim.sentence) || isIn(claim.anchor)) && isWorkedOn(claim.id))
      .map(({ id }) => id),
    gone: orphans
      .filter((orphan) => orphan.version === version && overlaps(orphan.claim.anchor, before))
      .map(({ claim }) => claim.id)
  }
}
