import { endsTakenUp } from '../../lexicon/en/repeats'
import type { Span } from '../../model/span'
import { TokenKind } from '../../text/tokens'
import type { Reading } from '../reading'

/** The age of somebody, as printed: "a diver of 54", "the 45-year-old", "Mira Kolb, 19,", "aged 30". */
export interface ToldAge {
  readonly years: number
  /** The figure alone. */
  readonly span: Span
  /** "The 45-year-old" with no noun behind: somebody told of before. */
  readonly takesUp: boolean
}

/** A text with more ages is of many people. */
const most = 60
const personEnding = /(?:er|or|ist|man|woman|ian|ant|eer|boy|girl|child|nurse|judge|cook|priest|monk|nun)$/
const noPerson =
  /^(?:number|order|quarter|corner|layer|cluster|chapter|paper|power|water|river|tower|letter|matter|quantity|plant|grant)$/

/** The ages an article tells, in order. Years from 5 to 115. */
export function agesTold(reading: Reading): readonly ToldAge[] {
  const { tokens, text } = reading
  return reading.figures.flatMap((i): ToldAge[] => {
    const years = Number.parseInt(reading.word(i), 10)
    const digits = String(years)
    if (!(years >= 5 && years <= 115) || !reading.word(i).startsWith(digits)) return []
    const span = { start: tokens.start[i]!, end: tokens.start[i]! + digits.length }
    const behind = text.slice(span.end, span.end + 12)
    const before = reading.together(i - 1, i) ? reading.lower(i - 1) : ''
    if (/^[-‑ ]years?[-‑ ]old\b/.test(behind)) return [{ years, span, takesUp: isBare(reading, i, before) }]
    if (reading.word(i) !== digits || tokens.kind[i] !== TokenKind.number) return []
    const plain = { years, span, takesUp: false }
    if (before === 'aged') return [plain]
    if (before === ',' && reading.together(i - 2, i) && tokens.kind[i - 2] === TokenKind.word)
      return /^[,;.](?:\s|$)/.test(behind) ? [plain] : []
    const who = before === 'of' && reading.together(i - 3, i) ? reading.lower(i - 2) : ''
    return /^an?$/.test(reading.lower(i - 3)) && personEnding.test(who) && !noPerson.test(who) ? [plain] : []
  })
}

/** "The 45-year-old said", and not "the 45-year-old baker". */
function isBare(reading: Reading, i: number, before: string): boolean {
  if (before !== 'the') return false
  let next = i + 1
  while (reading.together(next, i) && /^(?:-|‑|years?|old|years?-old)$/.test(reading.lower(next))) next++
  if (!reading.together(next, i) || reading.tokens.kind[next] === TokenKind.mark) return true
  return (
    reading.is(next, endsTakenUp) ||
    /(?:[^s]s|ed)$/.test(reading.lower(next)) ||
    reading.lower(next) === 'from'
  )
}

/** Two digits changed about: 36 and 63. */
export const isTurned = (a: number, b: number): boolean =>
  a !== b && a > 9 && b > 9 && a < 100 && String(a) === [...String(b)].reverse().join('')

/** Somebody's age told again with its digits changed about, where the text has no age but that one. */
export function ageTurned(reading: Reading): readonly [ToldAge, ToldAge] | null {
  const all = agesTold(reading)
  if (all.length > most) return null
  const second = all.find(
    ({ takesUp, years }) => takesUp && all.some((other) => isTurned(other.years, years))
  )
  if (!second) return null
  const others = all.filter(({ years }) => years !== second.years)
  const [first] = others
  const alone = all.filter(({ years }) => years === second.years).length === 1
  return first &&
    alone &&
    first.span.start < second.span.start &&
    others.every(({ years }) => years === first.years)
    ? [first, second]
    : null
}

/** An age in the headline that the text has with its digits changed about only. */
export function headlineAgeTurned(reading: Reading): readonly [ToldAge, ToldAge] | null {
  const { headlineLength, bodyStart } = reading.article
  const all = agesTold(reading)
  if (all.length > most) return null
  const body = all.filter(({ span }) => span.start >= bodyStart)
  for (const head of all) {
    if (head.span.end > headlineLength || body.some(({ years }) => years === head.years)) continue
    // "She is 68."
    const isToldElse = (i: number) =>
      reading.tokens.start[i]! >= bodyStart && reading.word(i) === String(head.years)
    if (reading.figures.some(isToldElse)) continue
    const first = body.find(({ years }) => isTurned(years, head.years))
    if (first) return [head, first]
  }
  return null
}
