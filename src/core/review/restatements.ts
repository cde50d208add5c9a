import { countBefore } from '../facts/count-before'
import type { Article } from '../model/article'
import type { Claim } from '../model/claim'
import type { ArticleRecord } from '../model/desk'
import type { Review } from '../model/review'
import type { Span } from '../model/span'
import type { DatedCopy } from '../statements/changed-context'
import { type Restatement, statementChange } from '../statements/statement-change'
import { foldSpace } from '../text/fold-space'
import { sentencesOf } from '../text/sentences'

/** An older text as it would stand with the corrections that the newer one has, and where its places stand in it. */
interface OlderCopy {
  readonly copy: DatedCopy
  readonly at: (place: Span) => Span
}

/**
 * Whether claims that stood in an older text say another thing in a newer one. A correction that was ordered and that the
 * newer text has changes nothing: the older text is read as if it had been made there.
 *
 * @param newer the newer text with its sentences
 * @param made the claims whose corrections it has, by `Claim.id`
 * @returns asks of a claim (`version` null: of the text on the desk, else of that older version) and its place in the newer text
 */
export function restatements(
  old: ArticleRecord,
  newer: DatedCopy,
  made: ReadonlyMap<string, Span>,
  reviews: Readonly<Record<string, Review>>
): (claim: Claim, version: number | null, now: Span) => Restatement | null {
  const known = new Map<number | null, OlderCopy>()
  const olderCopy = (version: number | null): OlderCopy => {
    const claims =
      version === null
        ? old.claims
        : old.orphans.filter((orphan) => orphan.version === version).map(({ claim }) => claim)
    const edits = claims
      .filter(({ id }) => made.has(id))
      .map(({ id, anchor }) => ({
        start: anchor.start,
        end: anchor.end,
        words: reviews[id]?.correction ?? ''
      }))
    return withEdits(
      version === null ? copyOf(old.article, old.sentences) : copyOf(old.versions[version]!.article),
      edits
    )
  }
  return (claim, version, now) => {
    const { copy, at } = known.get(version) ?? olderCopy(version)
    known.set(version, { copy, at })
    const isSameDay = copy.publishedOn === newer.publishedOn && copy.dateline?.date === newer.dateline?.date
    const was = at(claim.anchor)
    if (isSameDay && isUntouched(copy, was, newer, now)) return null
    return statementChange({ copy, claim: was }, { copy: newer, claim: now })
  }
}

/** How many paragraphs before and after a claim's own bear on what it states. */
const [before, after] = [2, 1]

/** Whether the paragraphs that bear on a claim stand in the newer text letter for letter. */
function isUntouched(older: DatedCopy, was: Span, newer: DatedCopy, now: Span): boolean {
  const { blocks, text } = older
  const own = countBefore(blocks, ({ end }) => end <= was.start)
  const start = blocks[Math.max(0, own - before)]?.start ?? 0
  const end = blocks[Math.min(blocks.length - 1, own + after)]?.end ?? text.length
  const by = now.start - was.start
  const isEdge = (at: number) =>
    at <= 0 || at >= newer.text.length || /\n/.test(newer.text.slice(at - 1, at + 1))
  return (
    now.end - now.start === was.end - was.start &&
    start + by >= 0 &&
    isEdge(start + by) &&
    isEdge(end + by) &&
    text.slice(start, end) === newer.text.slice(start + by, end + by)
  )
}

const copyOf = (
  article: Article,
  sentences: readonly Span[] = sentencesOf(foldSpace(article.text, article.blocks), article.blocks)
): DatedCopy => ({ ...article, sentences })

interface Edit extends Span {
  readonly words: string
}

/** A text with words replaced; of edits that overlap the first is made. */
function withEdits(copy: DatedCopy, edits: readonly Edit[]): OlderCopy {
  if (edits.length === 0) return { copy, at: (place) => place }
  const apart: Edit[] = []
  for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end))
    if (edit.start >= (apart.at(-1)?.end ?? 0)) apart.push(edit)
  const pieces: string[] = []
  let from = 0
  for (const { start, end, words } of apart) {
    pieces.push(copy.text.slice(from, start), words)
    from = end
  }
  const text = pieces.join('') + copy.text.slice(from)
  const move = (position: number, isEnd: boolean): number => {
    let by = 0
    for (const { start, end, words } of apart) {
      if (start >= position) break
      if (end > position) return isEnd ? start + by + words.length : start + by
      by += words.length - (end - start)
    }
    return position + by
  }
  const at = <Place extends Span>(place: Place): Place => ({
    ...place,
    start: move(place.start, false),
    end: move(place.end, true)
  })
  return {
    copy: { ...copy, text, sentences: copy.sentences.map(at), blocks: copy.blocks.map(at) },
    at
  }
}
