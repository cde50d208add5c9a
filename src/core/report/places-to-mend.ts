import { countKey } from '../cross/article-digest'
import type { CrossPlace, TakenBackWords } from '../cross/cross-finding'
import { type Facts, factsOf } from '../facts/facts-of'
import { readArticle } from '../facts/reading'
import { printLike } from '../laws/print-like'
import type { Article } from '../model/article'
import type { ArticleRecord } from '../model/desk'
import { overlaps, quoteOf, type Span } from '../model/span'
import type { Result } from '../result'
import { stateOf } from '../review/article-state'
import { fingerprint } from '../text/fingerprint'
import { type Correction, correctionsOf } from './corrections-of'
import { landedCorrections } from './landed-corrections'
import { type OtherPlace, otherPlaces, placesIn } from './other-places'
import { restingFigures } from './resting-figures'
import { type FigureTakenBack, type TakenBack, takenBack } from './taken-back'
import { type Where, whereIn } from './where-in'

/** A place that still prints what a correction takes back, as the window is told of it. */
export interface PlaceToMend extends Omit<OtherPlace, 'article'> {
  readonly articleId: string
  readonly where: Where
  /** `Claim.id` of the correction, in the article that was asked about. */
  readonly claim: string
  /** Names the place by its words and those around it: where they change, it is another place. */
  readonly id: string
  /** Why it is left as it is, empty where nobody said; null where it is to be mended. */
  readonly waived: string | null
  /** What the correction takes back, and what it gives. */
  readonly correction: { readonly wrong: string; readonly right: string }
}

/** More siblings than this are not opened for one list: who reads it has enough to do. */
const most = 40

/** Finds where other articles of a desk print words that corrections of one take back, for each of them. */
export type PrintedElsewhere = (
  articleId: string,
  words: readonly TakenBackWords[]
) => Promise<readonly (readonly CrossPlace[])[]>

/** The corrections of an article whose words other places may still print: those that stand and those that were made. */
export function correctionsTaken(record: ArticleRecord): readonly Correction[] {
  const { reviews } = stateOf(record.history)
  const landed = landedCorrections(record, reviews).filter(({ isGone }) => !isGone)
  return [...correctionsOf(record, reviews).made, ...landed].sort((a, b) => a.start - b.start)
}

/**
 * What the corrections of an article take back, and the same article and others of the desk still print. A place that is
 * corrected already is left out.
 * @param elsewhere names places of other articles; none are looked at where left out
 * @param read opens another article; one that cannot be opened is left out
 */
export async function placesToMend(
  record: ArticleRecord,
  elsewhere?: PrintedElsewhere,
  read?: (id: string) => Promise<Result<ArticleRecord>>
): Promise<readonly PlaceToMend[]> {
  const made = correctionsTaken(record)
  const { reviews } = stateOf(record.history)
  const own = otherPlaces([{ article: record.article, made }])
  const others = elsewhere && read ? await siblingPlaces(record, elsewhere, read) : new Map()
  return made.flatMap((each) =>
    [...(own.get(each) ?? []), ...((others.get(each.claim.id) as readonly OtherPlace[]) ?? [])].map(
      ({ article, ...place }): PlaceToMend => {
        const id = placeIdOf(article, place)
        return {
          ...place,
          articleId: article.id,
          claim: each.claim.id,
          id,
          waived: reviews[each.claim.id]?.waived?.[id] ?? null,
          correction: { wrong: each.wrong, right: each.right }
        }
      }
    )
  )
}

/** So many characters around a place tell it from others with the same words. */
const around = 32

const placeIdOf = ({ id, text }: Article, { start, end }: Span): string =>
  fingerprint(
    id,
    text.slice(Math.max(0, start - around), start),
    text.slice(start, end),
    text.slice(end, end + around)
  )

/** The places in other articles of the desk, by the ids of the claims that are corrected. */
export async function siblingPlaces(
  record: ArticleRecord,
  elsewhere: PrintedElsewhere,
  read: (id: string) => Promise<Result<ArticleRecord>>
): Promise<ReadonlyMap<string, readonly OtherPlace[]>> {
  const made = correctionsTaken(record)
  const places = new Map<string, OtherPlace[]>()
  if (made.length === 0) return places
  const facts = factsOf(readArticle(record.article))
  const taken = made.map((each) => readTaken(facts, each))
  const hints = await elsewhere(
    record.article.id,
    made.map(({ start, end, wrong }, i) => ({ start, end, wrong, keys: keysOf(taken[i]!) }))
  )
  const ids = [...new Set(hints.flat().map(({ articleId }) => articleId))].slice(0, most)
  for (const id of ids) {
    const sibling = await read(id)
    if (!sibling.ok) continue
    const there = factsOf(readArticle(sibling.value.article))
    const isCorrected = correctedIn(sibling.value)
    made.forEach((each, i) => {
      const asked = hints[i]!.filter(({ articleId }) => articleId === id)
      if (asked.length === 0) return
      const found = placesThere(there, taken[i]!, asked).filter((place) => !isCorrected(place))
      if (found.length > 0) places.set(each.claim.id, [...(places.get(each.claim.id) ?? []), ...found])
    })
  }
  return places
}

/** A correction with what it takes back, and the figures that were worked out from it. */
interface Taken {
  readonly back: TakenBack
  readonly derived: readonly FigureTakenBack[]
}

function readTaken(facts: Facts, correction: Correction): Taken {
  const sentence = facts.reading.sentences.find(({ end }) => correction.start < end) ?? correction
  const back = takenBack(facts.reading.article, correction, sentence)
  const derived = back.figures.flatMap((taken) =>
    restingFigures(facts, taken, correction).map(({ figure, value }) => ({
      from: figure,
      to: { ...figure, value }
    }))
  )
  return { back, derived }
}

const keysOf = ({ back, derived }: Taken): readonly string[] =>
  [...back.figures, ...derived].map(({ from }) => countKey(from))

/** What an article prints of it: what can be told from its own facts, then what the desk's index points at. */
function placesThere(
  facts: Facts,
  { back, derived }: Taken,
  asked: readonly CrossPlace[]
): readonly OtherPlace[] {
  const found = [...placesIn(facts, back, null, derived)]
  const { article, text } = facts.reading
  const where = whereIn(article)
  for (const { start, end, quote } of asked) {
    if (quoteOf(text, { start, end }) !== quote || found.some((each) => overlaps(each, { start, end })))
      continue
    const right = rightFor(facts, back, { start, end })
    if (right !== null && right !== quote)
      found.push({ start, end, article, quote, where: where({ start, end }), right, why: 'figure' })
  }
  return found
}

/** What would stand in a place of the same fact; null where nobody can say. */
function rightFor({ measured, reading }: Facts, { figures }: TakenBack, place: Span): string | null {
  for (const { from, to } of figures) {
    const figure = measured.find((each) => overlaps(each.span, place) && each.value === from.value)
    // The same fact may be printed with no noun, or with another word for it.
    if (figure && figure.dimension === from.dimension && figure.counted === undefined)
      return printLike(to.value, figure, reading.text)
  }
  return null
}

/** Whether the words of a place are corrected there already. */
function correctedIn(record: ArticleRecord): (place: Span) => boolean {
  const { made, clashing } = correctionsOf(record, stateOf(record.history).reviews)
  const corrected = [...made, ...clashing.map(({ claim }) => claim.anchor)]
  return (place) => corrected.some((each) => overlaps(each, place))
}
