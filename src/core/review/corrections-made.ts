import { describeAnchor } from '../anchor/describe-anchor'
import { resolve } from '../anchor/resolve'
import { wordsIn } from '../anchor/telling-words'
import { numberWord, speltNumber } from '../facts/number-words'
import type { Claim } from '../model/claim'
import type { ArticleRecord } from '../model/desk'
import type { Review } from '../model/review'
import { contains, overlaps, quoteOf, type Span } from '../model/span'

/** A correction that was ordered, and the text its place speaks of. */
interface Ordered {
  readonly claim: Claim
  readonly right: string
  readonly from: string
}

/**
 * Where a newer text has the very corrections that were ordered. Each is looked for as it would stand had the writer
 * made it, first with all the others of its text, then alone: a place is taken only where the surroundings speak for it
 * as they do for any mark (`core/anchor`), and where the wrong words are not there still.
 * @param text the newer text
 * @returns by `Claim.id`, the words in `text` that the correction asked for; those it does not have are missing
 */
export function correctionsMade(
  text: string,
  old: Pick<ArticleRecord, 'article' | 'claims' | 'orphans' | 'versions'>,
  reviews: Readonly<Record<string, Review>>
): ReadonlyMap<string, Span> {
  const made = new Map<string, Span>()
  const ordered = orderedIn(old, reviews)
  for (const from of new Set(ordered.map((each) => each.from))) {
    const own = ordered.filter((each) => each.from === from)
    const all = corrected(from, apart(own))
    for (const each of own) {
      const right = otherNumerals(each.right)
      const alike = right === each.right ? null : { ...each, right }
      const span =
        landed(text, each, all) ??
        landed(text, each, corrected(from, [each])) ??
        (alike && landed(text, alike, corrected(from, [alike])))
      if (span !== null) made.set(each.claim.id, span)
    }
  }
  return made
}

function orderedIn(
  { article, claims, orphans, versions }: Pick<ArticleRecord, 'article' | 'claims' | 'orphans' | 'versions'>,
  reviews: Readonly<Record<string, Review>>
): readonly Ordered[] {
  const order = (claim: Claim, from: string | undefined): Ordered[] => {
    const review = reviews[claim.id]
    if (from === undefined || review?.verdict !== 'disputed' || review.rejected !== null) return []
    return review.correction.trim() === '' || quoteOf(from, claim.anchor) !== claim.anchor.quote
      ? []
      : [{ claim, right: review.correction, from }]
  }
  return [
    ...claims.flatMap((claim) => order(claim, article.text)),
    ...orphans.flatMap(({ claim, version }) => order(claim, versions[version]?.article.text))
  ]
}

/** Those that can be made together, in reading order. */
function apart(ordered: readonly Ordered[]): readonly Ordered[] {
  let end = 0
  return [...ordered]
    .sort((a, b) => a.claim.anchor.start - b.claim.anchor.start)
    .filter(({ claim: { anchor } }) => {
      if (anchor.start < end) return false
      end = anchor.end
      return true
    })
}

/** A text with corrections made, and where each then stands. */
interface CorrectedText {
  readonly text: string
  readonly spans: ReadonlyMap<Ordered, Span>
}

function corrected(from: string, ordered: readonly Ordered[]): CorrectedText {
  const pieces: string[] = []
  const spans = new Map<Ordered, Span>()
  let at = 0
  let length = 0
  const add = (words: string) => {
    pieces.push(words)
    length += words.length
  }
  for (const each of ordered) {
    const { start, end } = each.claim.anchor
    add(from.slice(at, start))
    spans.set(each, { start: length, end: length + each.right.length })
    add(each.right)
    at = end
  }
  add(from.slice(at))
  return { text: pieces.join(''), spans }
}

function landed(text: string, ordered: Ordered, wanted: CorrectedText): Span | null {
  const { claim, right, from } = ordered
  const place = wanted.spans.get(ordered)
  if (place === undefined) return null
  const found = resolve(text, describeAnchor(wanted.text, place), wanted.text)
  if (found.status === 'lost') return null
  const words = quoteOf(text, found.span)
  if (words !== right && (!sayAlike(words, right) || sayAlike(words, claim.anchor.quote))) return null
  return stillWrong(text, claim, from, found.span) ? null : found.span
}

/** Whether the wrong words stand there still: what is right may be a part of them ("over 5,678", "5,678"). */
function stillWrong(text: string, { anchor }: Claim, from: string, span: Span): boolean {
  const still = resolve(text, anchor, from)
  return (
    still.status !== 'lost' &&
    still.status !== 'changed' &&
    overlaps(still.span, span) &&
    !contains(span, still.span)
  )
}

/** The words with their small figures told the other way: "5" for "five", "five" for "5". */
const otherNumerals = (words: string): string =>
  words.replace(/(?<![\p{L}\d.,-])(?:\d{1,2}|\p{L}+(?:-\p{L}+)?)(?![\p{L}\d-]|[.,]\d)/gu, (word) => {
    if (/\d/.test(word)) return speltNumber(Number(word)) ?? word
    const value = numberWord(word.toLowerCase())
    return value === undefined || speltNumber(value) === undefined ? word : String(value)
  })

/** Whether two wordings are one: figures in words or digits, however grouped; punctuation and the first capital aside. */
export function sayAlike(a: string, b: string): boolean {
  const [one, other] = [a, b].map(plainWords)
  return one!.length === other!.length && one!.every((word, i) => word === other![i])
}

const plainWords = (words: string): readonly string[] =>
  wordsIn(words).map((word, i) => {
    const bare = i === 0 ? word.charAt(0).toLowerCase() + word.slice(1) : word
    return numberWord(bare.toLowerCase())?.toString() ?? (/^\d/.test(bare) ? bare.replaceAll(',', '') : bare)
  })
