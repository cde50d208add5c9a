import { numberWord } from '../facts/number-words'
import type { Quantity } from '../facts/quantity/quantity'
import type { Reading } from '../facts/reading'
import { TokenKind } from '../text/tokens'
import { wordClass } from '../text/word-classes'
import type { RawFinding } from './check'
import { placeAt } from './place-at'

const opening = wordClass('(')

/** An amount and, in brackets behind it, an amount in words of the same unit that is another: "£15,000 (fifty thousand pounds)". */
export function amountsSpeltOtherwise(
  { text }: Reading,
  quantities: readonly Quantity[]
): readonly RawFinding[] {
  return quantities.flatMap((second, n): RawFinding[] => {
    const first = quantities[n - 1]
    if (!first || second.digits !== '' || first.digits === '' || first.value === second.value) return []
    if (!isOneUnit(first, second) || second.vague || first.vague) return []
    if (text.slice(first.span.end, second.span.start) !== ' (' || text[second.span.end] !== ')') return []
    const [figure, words] = [placeAt(text, first.span, 'number'), placeAt(text, second.span, 'number')]
    return [
      {
        code: 'spelt',
        data: { figure: figure.quote, words: words.quote },
        places: [figure, words],
        repairs: []
      }
    ]
  })
}

/** "Pounds" in words may be read as a weight. */
const isOneUnit = (a: Quantity, b: Quantity): boolean =>
  a.unit !== undefined && (a.unit === b.unit || (a.unit === 'GBP' && b.unit === 'lb'))

/** A number and, in brackets behind it, the same number in words or figures, where the two are not the same. */
export function speltOtherwise(reading: Reading): readonly RawFinding[] {
  const { tokens, text } = reading
  const valueAt = (i: number): number | undefined =>
    tokens.kind[i] === TokenKind.number && /^\d{1,3}$/.test(reading.word(i))
      ? Number(reading.word(i))
      : tokens.kind[i] === TokenKind.word
        ? numberWord(reading.lower(i))
        : undefined
  const findings: RawFinding[] = []
  for (const i of reading.where(opening)) {
    const [first, second] = [valueAt(i - 1), valueAt(i + 1)]
    if (first === undefined || second === undefined || first === second) continue
    if (reading.word(i + 2) !== ')' || !reading.together(i + 2, i) || !reading.together(i - 1, i)) continue
    // "ten (3)" may be a footnote, "Brown two (3)" a goal's number; words in brackets are neither.
    const isSpelt = tokens.kind[i - 1] !== tokens.kind[i + 1]
    const isFootnote = tokens.kind[i + 1] === TokenKind.number && (second < 10 || first < 10)
    if (!isSpelt || isFootnote || first >= 100 || second >= 100) continue
    const spanOf = (at: number) => ({ start: tokens.start[at]!, end: tokens.end[at]! })
    const [figure, words] = tokens.kind[i - 1] === TokenKind.number ? [i - 1, i + 1] : [i + 1, i - 1]
    findings.push({
      code: 'spelt',
      data: { figure: reading.word(figure!), words: reading.word(words!) },
      places: [placeAt(text, spanOf(i - 1), 'number'), placeAt(text, spanOf(i + 1), 'number')],
      repairs: []
    })
  }
  return findings
}
