import { descriptionOf } from '../facts/descriptions'
import type { Facts } from '../facts/facts-of'
import type { Quantity } from '../facts/quantity/quantity'
import { months, weekdays } from '../lexicon/en/calendar'
import { isOrdinaryWord } from '../lexicon/en/ordinary-words'
import type { Measure, Vagueness } from '../model/fact'
import type { Place } from '../model/finding'

/** A final figure of one contest and year, as one article prints it. */
export interface DigestFigure {
  /** What is counted where and when: two figures with one key are one fact. */
  readonly key: string
  readonly value: number
  readonly vague?: Vagueness
  readonly place: Omit<Place, 'role'>
}

/** A figure that counts or measures something, as one article prints it. */
export interface DigestCount {
  /** `countKey` of it. */
  readonly key: string
  readonly place: Omit<Place, 'role'>
}

/** A person as one article prints and describes her or him. Plain JSON. */
export interface DigestPerson {
  readonly words: readonly string[]
  /** Every whole form outside quotations. */
  readonly places: readonly Omit<Place, 'role'>[]
  readonly roles: readonly string[]
  readonly parties: readonly string[]
  readonly ages: readonly number[]
  readonly sexes: readonly ('female' | 'male')[]
  readonly kin: boolean
}

/**
 * What of an article can be held against other articles: small enough that a desk keeps it for each of its thousands,
 * and need read none of them again.
 */
export interface ArticleDigest {
  readonly id: string
  readonly title: string
  readonly publishedOn?: string
  /** Lower-case names of the seats it speaks of. */
  readonly contests: readonly string[]
  readonly figures: readonly DigestFigure[]
  readonly people: readonly DigestPerson[]
  /** Lower-case names of more than one word that are nobody's: bodies, places, works. */
  readonly names: readonly string[]
  readonly counts: readonly DigestCount[]
  /** Capitalised words that are only names, lower case: what two articles of one story have in common. */
  readonly words: readonly string[]
}

/** Measures that have one final value for each contest and year. Leads and running counts have many. */
const final: ReadonlySet<Measure> = new Set(['margin', 'votes', 'total-votes'])
/** More people than this are a list, and lists are not compared. */
const most = 200
/** More bodies and places than these are a directory. */
const mostNames = 40

/** More figures than this are a table. */
const mostCounts = 300

/** What two figures share that may be one: the value, and the unit; what is counted is weighed when both are read. */
export const countKey = ({ value, dimension, unit }: Quantity): string =>
  `${value} ${dimension}${unit ? ` ${unit}` : ''}`

/** Makes the digest of an article from its facts. */
export function digestOf({ reading, quantities, measured, people, ledger }: Facts): ArticleDigest {
  const { text, article } = reading
  const placeOf = ({ start, end }: { readonly start: number; readonly end: number }) => ({
    start,
    end,
    quote: text.slice(start, end)
  })
  const surnames = new Map(people.map(({ id, words }) => [id, words.at(-1)!.toLowerCase()]))
  const figures = quantities.flatMap((quantity): DigestFigure[] => {
    const { measure, scope, value, vague, span, who } = quantity
    const year = scope.year ?? (article.publishedOn ? Number(article.publishedOn.slice(0, 4)) : undefined)
    if (!final.has(measure) || scope.partial || scope.contest === undefined || year === undefined) return []
    const owner = measure === 'votes' ? surnames.get(who[0] ?? '') : ''
    if (owner === undefined) return []
    const key = [measure, scope.contest.toLowerCase(), year, owner].join('|')
    return [{ key, value, ...(vague ? { vague: vague.sense } : {}), place: placeOf(span) }]
  })
  return {
    id: article.id,
    title: article.title,
    ...(article.publishedOn ? { publishedOn: article.publishedOn } : {}),
    contests: [...new Set(quantities.flatMap(({ scope }) => scope.contest?.toLowerCase() ?? []))],
    figures,
    names: [
      ...new Set(
        ledger.runs
          .filter(({ words, person }) => words.length > 1 && !person)
          .map(({ span }) => text.slice(span.start, span.end).toLowerCase())
      )
    ].slice(0, mostNames),
    counts: measured
      .filter(({ value, high, dimension }) => value > 1 && high === undefined && dimension !== 'duration')
      .slice(0, mostCounts)
      .map((quantity) => ({ key: countKey(quantity), place: placeOf(quantity.span) })),
    words: nameWordsIn(text),
    people: people.slice(0, most).flatMap(({ words, mentions }): DigestPerson[] => {
      // A surname behind a title is nobody that another article could mean.
      if (words.length < 2) return []
      const whole = mentions.filter((mention) => !mention.quoted && mention.words.length === words.length)
      if (whole.length === 0) return []
      const described = whole.map((mention) => descriptionOf(reading, mention))
      return [
        {
          words,
          places: whole.map(({ span }) => placeOf(span)),
          roles: [...new Set(described.flatMap(({ roles }) => [...roles]))],
          parties: [...new Set(described.flatMap(({ parties }) => [...parties]))],
          ages: described.flatMap(({ age }) => age?.years ?? []),
          sexes: [...new Set(described.flatMap(({ sex }) => sex ?? []))],
          kin: described.some(({ kin }) => kin)
        }
      ]
    })
  }
}

/** More names than this are a list. */
const mostWords = 200

const nameWordsIn = (text: string): readonly string[] => {
  const words = text.match(/(?<![\p{L}\p{M}\p{N}’'-])\p{Lu}[\p{L}\p{M}]{3,}/gu) ?? []
  const lower = new Set(words.map((word) => word.toLowerCase()))
  return [...lower]
    .filter((word) => !isOrdinaryWord(word) && !months.has(word) && !weekdays.has(word))
    .slice(0, mostWords)
}
