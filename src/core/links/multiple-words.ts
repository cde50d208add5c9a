import type { Interval } from '../facts/quantity/interval'
import type { Quantity, Vagueness } from '../facts/quantity/quantity'
import { vagueBefore } from '../facts/quantity/vague-before'
import type { Reading } from '../facts/reading'
import { multipleVerbs, multipleWords } from '../lexicon/en/change'

/** Words that are a number of times ("doubled"), as quantities for the links: no figure of the article's own. */
export const multipleWordsOf = (reading: Reading): readonly Quantity[] =>
  reading.where(multipleVerbs).map((token) => {
    const [value, low, high] = multipleWords.get(reading.lower(token))!
    const vague = vagueBefore(reading, token)
    const span = { start: reading.tokens.start[token]!, end: reading.tokens.end[token]! }
    return {
      kind: 'quantity',
      span,
      number: span,
      phrase: span,
      value,
      bounds: bent(value, low, high, vague?.sense),
      step: 0,
      digits: '',
      scale: 1,
      dimension: 'multiple',
      token,
      lastToken: token,
      sentence: reading.tokens.sentence[token]!
    }
  })

/** "More than twice" is less than three times; "nearly twice" at least one and a half. */
const bent = (value: number, low: number, high: number, sense: Vagueness | undefined): Interval =>
  sense === 'over' || sense === 'at-least'
    ? { low: value, high: value + 1 }
    : sense === 'under'
      ? { low: Math.max(low - 0.25, value / 2), high: value }
      : sense === 'about'
        ? { low: low - 0.1 * value, high: high + 0.1 * value }
        : { low, high }
