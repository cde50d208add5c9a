import type { Facts } from '../facts/facts-of'
import type { Quantity } from '../facts/quantity/quantity'
import { howMany } from '../laws/measures'
import { twinUnits } from '../lexicon/en/physical-units'
import type { RawFinding } from './check'
import { placeAt } from './place-at'

/** How far apart, in words, a measure and the same in brackets may stand: "85 metres high (26 metres)". */
const apart = 2

/** How far off a conversion may be and still be meant as one, as a share. */
const rounding = 0.03

/**
 * One measure told twice in one unit, where one of the two would be right in the unit that such measures are converted to:
 * "118 feet (387ft)", of a tower of 118 metres.
 */
export function oneUnit({ reading, measured }: Facts): readonly RawFinding[] {
  const { text } = reading
  return measured.flatMap((a, i): readonly RawFinding[] => {
    const b = measured[i + 1]
    if (!b || !isTwice(a, b) || !isInBrackets(text, a, b)) return []
    const fault = wrongUnit(a, b)
    if (!fault) return []
    const [given, converted] = [placeAt(text, a.span, 'given'), placeAt(text, b.span, 'converted')]
    const { figure, unit } = fault
    const printed = { start: figure.number.end, end: figure.span.end }
    const gap = /^\s/.test(text.slice(printed.start, printed.end)) || unit.length > 2 ? ' ' : ''
    const label = `${text.slice(figure.number.start, figure.number.end)}${gap}${unit}`
    return [
      {
        code: 'one-unit',
        severity: 'error',
        data: { given: given.quote, converted: converted.quote, value: label },
        places: [given, converted],
        repairs: [{ label, edits: [{ start: figure.number.start, end: figure.span.end, text: label }] }]
      }
    ]
  })
}

const isTwice = (a: Quantity, b: Quantity): boolean =>
  a.unit !== undefined &&
  a.unit === b.unit &&
  a.value !== b.value &&
  a.value > 0 &&
  b.value > 0 &&
  !a.high &&
  !b.high

/** Between the two stand no more than two words and the bracket; behind the second it closes. */
function isInBrackets(text: string, a: Quantity, b: Quantity): boolean {
  const between = text.slice(a.span.end, b.vague?.span.start ?? b.span.start)
  const words = /^((?:\s+\p{L}+)*)\s*\($/u.exec(between)
  return (
    words !== null && words[1]!.trim().split(/\s+/).length <= apart && /^\s*\)/.test(text.slice(b.span.end))
  )
}

/** Which of the two stands in the wrong unit, and the unit's usual name; null where no twin of it explains both. */
function wrongUnit(a: Quantity, b: Quantity): { readonly figure: Quantity; readonly unit: string } | null {
  for (const [unit, twin, printed] of twinUnits) {
    if (unit !== a.unit) continue
    // How many of `unit` one of its twin is.
    for (const rate of howMany(twin, unit)) {
      if (isNear(a.value * rate, b)) return { figure: a, unit: printed }
      if (isNear(b.value * rate, a)) return { figure: b, unit: printed }
    }
  }
  return null
}

const isNear = (value: number, { value: printed, step }: Quantity): boolean =>
  Math.abs(value - printed) <= Math.max(step * 0.6, printed * rounding)
