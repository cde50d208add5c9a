import type { Span } from '../../model/span'
import { TokenKind } from '../../text/tokens'
import type { Reading } from '../reading'

/** A score as printed: "4-1", "6–3", "41-18-5". */
export interface Score {
  readonly span: Span
  /** Two numbers, or the three of a record. */
  readonly parts: readonly number[]
  /** Its first and last token. */
  readonly token: number
  readonly lastToken: number
  readonly sentence: number
}

/** The scores of an article, in order: two or three whole numbers under 200 tied by hyphens or dashes. Dates and ranges look the same. */
export function scoresIn(reading: Reading): readonly Score[] {
  const { tokens } = reading
  const scores: Score[] = []
  let past = -1
  for (const i of reading.figures) {
    if (i <= past || !isPart(reading, i) || isTied(reading, i - 1)) continue
    const parts = [Number(reading.word(i))]
    let last = i
    while (parts.length < 4 && isTied(reading, last + 1) && isPart(reading, last + 2)) {
      last += 2
      parts.push(Number(reading.word(last)))
    }
    past = last
    // "12-03-2020": the row goes on.
    if (isTied(reading, last + 1)) continue
    if (parts.length < 2 || parts.length > 3) continue
    const span = { start: tokens.start[i]!, end: tokens.end[last]! }
    scores.push({ span, parts, token: i, lastToken: last, sentence: tokens.sentence[i]! })
  }
  return scores
}

const isPart = (reading: Reading, i: number): boolean =>
  reading.tokens.kind[i] === TokenKind.number &&
  /^\d{1,3}$/.test(reading.word(i)) &&
  Number(reading.word(i)) < 200

/** A hyphen or dash printed on to the figures on both sides. */
const isTied = ({ tokens, word }: Reading, mark: number): boolean =>
  /^[-–‑]$/.test(word(mark)) &&
  tokens.end[mark - 1] === tokens.start[mark] &&
  tokens.end[mark] === tokens.start[mark + 1]
