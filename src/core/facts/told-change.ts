import type { Quantity } from '../model/fact'
import type { Reading } from './reading'

/** A figure of two times, with the share that the text says it rose or fell by. */
export interface ToldChange {
  readonly from: Quantity
  readonly to: Quantity
  readonly by: Quantity
  readonly direction: 'up' | 'down'
}

const fall = 'fall|drop|decline|decrease|reduction|slump|plunge'
const rise = 'rise|increase|jump|growth|gain|surge'
/** When a figure was so: two figures without it may be of two places or two things. */
export const toldTime =
  '(?:(?:in|during) (?:19|20)\\d\\d(?:[-–/]\\d\\d(?:\\d\\d)?)?|(?:last|this) (?:year|month|week|quarter)|(?:a|the) (?:year|month|week|quarter) (?:earlier|before|ago))'
/** Words of size; "annual" and "average" would make it another reckoning. */
const size = '(?:(?:sharp|steep|slight|small|modest|big|huge|massive|dramatic|overall|total) )?'
const perTime =
  /^,? (?:an?|each|every|per) (?:year|month|week|quarter|decade)\b|^,? (?:annually|yearly|on average)\b/
const noun = '(?: \\p{Ll}[\\p{Ll}-]*){0,2}'

/** After "1.2 million": "… passengers in 2019 and only". */
const thenAnother = new RegExp(
  `^${noun} ?${toldTime},? (?:and|but|and then|to|compared with|against) (?:only |just )?$`,
  'u'
)
/** After "480,000": "… last year, a fall of". */
const thenNoun = new RegExp(
  `^${noun} ?${toldTime}, (?:which (?:is|was) )?an? ${size}(?<noun>${fall}|${rise}) of $`,
  'u'
)
/** After "480,000": "… last year, down"; then the share, and "from". */
const thenWord = new RegExp(
  `^(?: ${toldTime})?, (?:which (?:is|was) )?(?:(?<word>up|down) (?:by )?|an? (?<noun>${fall}|${rise}) of )$`,
  'u'
)
const thenFrom = /^ from (?:an? |the )?$/

/**
 * "carried 1.2 million passengers in 2019 and only 480,000 last year, a fall of 60 per cent", "480,000 last year, down 60
 * per cent from 1.2 million": the three figures that end or begin with the one at `i`, or null. The word says which way
 * it went, so the larger of the first kind's two is the one before a fall.
 */
export function toldChangeAt({ text }: Reading, own: readonly Quantity[], i: number): ToldChange | null {
  const [a, b, c] = [own[i - 1]!, own[i]!, own[i + 1]]
  if (!c || c.sentence !== a.sentence) return null
  const by = c.unit === '%' ? c : b
  if (perTime.test(text.slice(by.phrase.end, by.phrase.end + 24))) return null
  const first = text.slice(a.phrase.end, b.phrase.start)
  const second = text.slice(b.phrase.end, c.phrase.start)
  if (c.unit === '%' && mayPair(a, b) && thenAnother.test(first)) {
    const word = thenNoun.exec(second)?.groups?.noun
    if (word === undefined) return null
    const falls = new RegExp(`^(?:${fall})$`).test(word)
    const [from, to] = falls === a.value > b.value ? [a, b] : [b, a]
    return { from, to, by: c, direction: falls ? 'down' : 'up' }
  }
  if (b.unit === '%' && mayPair(c, a) && thenFrom.test(second)) {
    const groups = thenWord.exec(first)?.groups
    const word = groups?.word ?? groups?.noun
    if (word === undefined) return null
    return { from: c, to: a, by: b, direction: new RegExp(`^(?:down|${fall})$`).test(word) ? 'down' : 'up' }
  }
  return null
}

/** Both count the same thing, or one of them says no more than a number of some size. */
const mayPair = (a: Quantity, b: Quantity): boolean =>
  a.unit !== '%' &&
  (a.unit === b.unit || ((a.unit === undefined || b.unit === undefined) && !isMoney(a) && !isMoney(b))) &&
  a.value >= 100 &&
  b.value >= 100

const isMoney = ({ measure }: Quantity): boolean => measure === 'money'
