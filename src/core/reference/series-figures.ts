import type { Facts } from '../facts/facts-of'
import { statedRange } from '../facts/stated-range'
import { months } from '../lexicon/en/calendar'
import type { Quantity } from '../model/fact'
import type { TableValue } from './contests'
import type { ReferenceIndex } from './reference-index'
import type { Series } from './series'

/** A figure of an article that names its series and its time, and what the table has. */
export interface SeriesFigure {
  readonly quantity: Quantity
  readonly series: Series
  /** As the article names it ("January 2024"). */
  readonly period: string
  readonly value: TableValue
  readonly agrees: boolean
}

const month = [...months.keys()].join('|')
const period = `(?:(?:${month}) (?:19|20)\\d\\d|(?:19|20)\\d\\d|(?:the )?(?:first|second|third|fourth) quarter of (?:19|20)\\d\\d|Q[1-4] (?:19|20)\\d\\d)`
/** Words that may stand inside the name of a series and between it and its verb, and say no other thing. */
const within = "(?:[’']s)?(?: (?:rate|index|in|of|for|the|all|items|annual|overall))*"
/** What may lead up to the name: anything else may make it another series ("core inflation"). */
const lead = `(?:^|[,;:–—] |\\b(?:and|while|that|said|as|but|when|where|show|showed|shows) )(?:(?:in|for|during) ${period},? )?(?:(?:the|a|an|annual|headline|official|overall|rate|of) )*`
/** The last word before the figure must be one of being, not of change: "rose 3.8 per cent" is another figure. */
const verb =
  '(?: (?:was|were|is|are|has|had|been|stood|rose|fell|climbed|dropped|slipped|eased|edged|up|down|came|in|back|only|just|about|around|nearly|some|over))* (?:was|were|is|at|to|of|hit|reached|averaged|been|about|around|nearly|only|just)'
const from = '(?: from [\\d.,]+(?: ?%| per ?cent)?(?= to ))?(?:(?<= from .{1,20}) to)?'
/** Behind the figure: its time, and then nothing that narrows it ("of women", "to March"). */
const tail = `(?:,? (?:in|for|during) (${period}))?(?=[.,;)]|$| (?:from|compared|against|and|but|while|as)\\b)`

/** Names of offices, whose capitals say nothing of where a figure is of. */
const offices =
  /\b(?:(?:the )?(?:Office for National Statistics|ONS|Bureau of (?:Labor )?Statistics|Labor Department|Labour Department|Eurostat|Statistics Canada|Australian Bureau of Statistics|INSEE|Destatis|National Statistical Office))\b/g

const inFront = new RegExp(`^(?:.*[,;:–—] )?(?:in|for|during) (${period})\\b`, 'i')

/**
 * The figures an article gives in so many words for a series and a time of the tables: "The unemployment rate was 3.6
 * per cent in January 2024". Silent where anything may make it another figure: a place, a group, a change, a forecast.
 */
export function seriesFigures(
  { reading, quantities }: Facts,
  { seriesByWord }: ReferenceIndex
): readonly SeriesFigure[] {
  if (seriesByWord.size === 0) return []
  const { tokens, text, sentences } = reading
  const bySentence = new Map<number, Quantity[]>()
  for (const quantity of quantities) {
    const same = bySentence.get(quantity.sentence)
    if (same) same.push(quantity)
    else bySentence.set(quantity.sentence, [quantity])
  }
  const found: SeriesFigure[] = []
  const seen = new Set<string>()
  for (let i = 0; i < tokens.count; i++) {
    const sentence = tokens.sentence[i]!
    const own = bySentence.get(sentence)
    if (!own) continue
    for (const series of seriesByWord.get(reading.lower(i)) ?? []) {
      const key = `${sentence}|${series.name}`
      if (seen.has(key)) continue
      seen.add(key)
      const { start, end } = sentences[sentence]!
      const held = heldIn(text.slice(start, end), series)
      const quantity = held && own.find(({ span }) => span.start === start + held.at)
      if (!quantity || (quantity.unit === '%') !== series.isShare) continue
      const value = series.values.get(held.period)
      if (!value) continue
      const range = statedRange(text, quantity)
      const slack = 1e-10
      found.push({
        quantity,
        series,
        period: held.words,
        value,
        agrees: value.value >= range.low - slack && value.value <= range.high + slack
      })
    }
  }
  // A figure that two series could be meant by is held against none.
  return found.filter(({ quantity }) => found.filter((other) => other.quantity === quantity).length === 1)
}

const patterns = new WeakMap<Series, RegExp>()

/** Where in a sentence the figure of a series begins, and of when it is; null where the sentence says another thing. */
function heldIn(
  sentence: string,
  series: Series
): { readonly at: number; readonly period: string; readonly words: string } | null {
  let pattern = patterns.get(series)
  if (!pattern) {
    const parts = series.words.map((words) => words.map(escaped).join(`${within} `))
    const orders = [parts, [...parts].reverse()].map((order) => order.join(`${within} `))
    pattern = new RegExp(
      `${lead}(${[...new Set(orders)].join('|')})${within}${verb}${from} (\\d[\\d.,]*)(?: ?%| per ?cent)?${tail}`,
      'id'
    )
    patterns.set(series, pattern)
  }
  const match = pattern.exec(sentence)
  if (!match) return null
  const before = sentence.slice(0, match.index + match[0].indexOf(match[1]!))
  const words = match[3] ?? inFront.exec(before)?.[1]
  if (words === undefined || hasPlace(before)) return null
  const named = periodOf(words)
  return named === null ? null : { at: match.indices![2]![0], period: named, words }
}

const escaped = (word: string): string => word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** A capital behind the first word that is neither a month's nor an office's. */
const hasPlace = (before: string): boolean =>
  before
    .replaceAll(offices, ' ')
    .replace(/^\s*\S+/, (first) =>
      /^(?:In|For|During|The|A|An|But|And|While|Official|Figures)$/.test(first) ? ' ' : first.toLowerCase()
    )
    .split(/\s+/)
    .some((word) => /^\p{Lu}/u.test(word) && !months.has(word.toLowerCase()) && !/^Q[1-4]$/.test(word))

const quarters = ['first', 'second', 'third', 'fourth']

function periodOf(words: string): string | null {
  const year = /\d{4}/.exec(words)![0]
  const [first] = words.toLowerCase().replace(/^the /, '').split(' ')
  const named = months.get(first!)
  if (named !== undefined) return `${year}-${String(named).padStart(2, '0')}`
  const quarter = quarters.indexOf(first!) + 1 || Number(/^q([1-4])$/.exec(first!)?.[1] ?? 0)
  return quarter > 0 ? `${year}-Q${quarter}` : /^\d{4}$/.test(words) ? year : null
}
