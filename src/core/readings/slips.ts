import type { Interval } from '../facts/quantity/interval'
import { meet } from '../facts/quantity/interval'
import type { Quantity } from '../facts/quantity/quantity'
import type { Mistake } from '../laws/law'

/** A slip people make in a figure: what kind, what should have stood, and how likely it is to be seen by accident. */
export interface Slip {
  readonly kind: 'digit' | 'swapped' | 'dropped' | 'doubled' | 'shifted' | 'scale' | 'word' | 'method'
  /** The mistake of method, by its name in the law. */
  readonly mistake?: Mistake
  /** The value that should have been printed. */
  readonly value: number
  /** The chance that a figure of this length which is right comes to lie so near by accident. */
  readonly chance: number
}

/** How many in a hundred wrong figures came of each kind of slip: counted in the corrections that papers print. */
export const slipShares: Readonly<Record<Slip['kind'], number>> = {
  digit: 35,
  swapped: 20,
  dropped: 8,
  doubled: 8,
  shifted: 6,
  scale: 8,
  word: 30,
  method: 20
}

/** Steps from one scale word to another, western and Indian. */
const scaleSteps = [1e3, 1e6, 1e-3, 1e-6, 1e2, 1e-2]
const pointSteps = [10, 0.1, 100, 0.01]

/**
 * The likeliest slip by which the printed figure stands where one inside `wanted` should; null where none would do. The
 * chance counts how many figures of this length are one such slip away from the wanted one.
 *
 * @param noughts how many noughts end this figure and all those it is reckoned from: they tell nothing
 */
export function slipToward(figure: Quantity, wanted: Interval, noughts = 0): Slip | null {
  if (!Number.isFinite(wanted.low) || !Number.isFinite(wanted.high) || wanted.high <= 0) return null
  if (figure.dimension === 'fraction') return fractionSlip(figure, wanted)
  if (figure.digits === '') return wordSlip(figure, wanted)
  const { digits } = figure
  const length = digits.length
  const whole = Number(digits)
  if (whole === 0) return null
  const unit = figure.value / whole
  const slack = Math.abs(unit) * 0.5
  const target = { low: wanted.low - slack, high: wanted.high + slack }
  const fits = (printed: number) => meet({ low: printed * unit, high: printed * unit }, target)
  // How many printed figures lie inside what is wanted, against all of this length.
  const width = Math.max(1, (wanted.high - wanted.low) / (Math.abs(unit) * 10 ** noughts))
  const told = Math.max(1, length - noughts)
  const chanceOf = (variants: number) => Math.min(1, (variants * width) / (9 * 10 ** (told - 1)))
  const found = (kind: Slip['kind'], printed: number, chance: number): Slip => ({
    kind,
    value: printed * unit,
    chance
  })
  for (const printed of swapped(digits))
    if (fits(printed)) return found('swapped', printed, chanceOf(Math.max(1, told - 1)))
  for (let i = 0; i < length; i++)
    for (let digit = i === 0 ? 1 : 0; digit < 10; digit++) {
      if (String(digit) === digits[i]) continue
      const printed = Number(digits.slice(0, i) + digit + digits.slice(i + 1))
      if (printed > 0 && fits(printed)) return found('digit', printed, chanceOf(9 * told))
    }
  for (const factor of [...pointSteps, ...scaleSteps]) {
    const value = figure.value * factor
    // A scale word can be left out; what has none cannot have been printed with too large a one.
    if (factor < 1 && scaleSteps.includes(factor) && figure.scale === 1) continue
    const room = slack * factor
    if (meet({ low: value, high: value }, { low: wanted.low - room, high: wanted.high + room })) {
      const kind = scaleSteps.includes(factor) ? 'scale' : 'shifted'
      return { kind, value, chance: Math.min(1, chanceOf(10) * 2) }
    }
  }
  for (let i = 0; i < length && length > 1; i++) {
    const printed = Number(digits.slice(0, i) + digits.slice(i + 1))
    if (printed > 0 && fits(printed)) return found('doubled', printed, chanceOf(told * 10))
  }
  for (let i = 0; i <= length; i++)
    for (let digit = i === 0 ? 1 : 0; digit < 10; digit++) {
      const printed = Number(digits.slice(0, i) + digit + digits.slice(i))
      if (fits(printed)) return found('dropped', printed, chanceOf(told * 10))
    }
  return null
}

/** The values a figure in digits has with two neighbouring digits changed about. */
export const swapsOf = ({ digits, value }: Quantity): readonly number[] =>
  swapped(digits).map((printed) => (printed * value) / Number(digits))

/** Digits of a figure, the noughts at its end not counted, from which on one that is two digits changed about is no rounding. */
const swapTells = 3

/** Whether a figure is `wanted` to the last digit, but for two of its digits changed about: no rounding makes it so. */
export const isSwapOf = (figure: Quantity, wanted: number): boolean =>
  figure.digits.replace(/0+$/, '').length >= swapTells &&
  Math.abs(figure.value - wanted) > figure.step * 0.62 &&
  swapsOf(figure).some((swap) => Math.abs(swap - wanted) < figure.step * 1e-6)

function swapped(digits: string): readonly number[] {
  const found: number[] = []
  for (let i = 0; i + 1 < digits.length; i++) {
    // No figure begins with a nought that stood second: "10" is no slip of "01".
    if (digits[i] === digits[i + 1] || (i === 0 && digits[1] === '0')) continue
    const printed = Number(digits.slice(0, i) + digits[i + 1] + digits[i] + digits.slice(i + 2))
    if (printed > 0) found.push(printed)
  }
  return found
}

/** A number word printed for another: a whole number under a hundred; one that is close, or ends alike, is likelier. */
function wordSlip(figure: Quantity, wanted: Interval): Slip | null {
  const value = Math.round((wanted.low + wanted.high) / 2)
  if (value < 1 || value > 99 || !meet({ low: value, high: value }, wanted)) return null
  const near = Math.abs(value - figure.value) <= 2 || Math.abs(value - figure.value) % 10 === 0
  return { kind: 'word', value, chance: near ? 0.25 : 0.5 }
}

/** The fractions that people say, with the value of each. */
const fractions = [1 / 2, 1 / 3, 2 / 3, 1 / 4, 3 / 4, 1 / 5, 2 / 5, 3 / 5, 4 / 5, 1 / 6, 1 / 8, 1 / 10]

/** One common fraction stands for another. */
function fractionSlip(figure: Quantity, wanted: Interval): Slip | null {
  const value = fractions.find((one) => meet({ low: one, high: one }, wanted, one * 0.02))
  return value === undefined || Math.abs(value - figure.value) < figure.value * 0.02
    ? null
    : { kind: 'word', value, chance: 0.25 }
}
