import { hyphenNotCounted } from '../../lexicon/en/not-counted'
import type { Unit } from '../../lexicon/en/units'
import type { Reading } from '../reading'
import { countedAfter } from './counted-noun'
import { currencyAfter, currencyBefore } from './currency-beside'
import type { Numeral } from './numeral'
import { type UnitAfter, unitAfter } from './unit-after'

/** A number with its currency or unit, as far as it is printed beside it: a quantity, or one end of a range. */
export interface Part {
  readonly numeral: Numeral
  /** Its first and last token, currency, scale and unit counted in. */
  readonly first: number
  readonly last: number
  /** Where it ends in the text. */
  readonly end: number
  readonly code?: string
  readonly unit?: Unit
  /** In the numeral's own unit, scale counted in, with its sign. */
  readonly value: number
  readonly step: number
  readonly otherwise?: number
}

/** The number with what is printed beside it; null where letters printed on to the digits make it something else. */
export function partOf(reading: Reading, numeral: Numeral): Part | null {
  const { tokens } = reading
  const before = numeral.currency === undefined ? currencyBefore(reading, numeral) : null
  const after = before || numeral.currency !== undefined ? null : currencyAfter(reading, numeral)
  const code = numeral.currency ?? coinOn(reading, numeral) ?? before?.code ?? after?.code
  const metres = numeral.loneM === true && code === undefined && !isMillion(reading, numeral)
  const unit = code !== undefined ? null : metres ? metre(reading, numeral) : unitAfter(reading, numeral)
  if (numeral.rest !== '' && !numeral.rest.startsWith('-') && !unit && code === undefined) return null
  // "half-time", "half-brother": a part of one needs a unit.
  if (numeral.rest.startsWith('-') && !unit && code === undefined && isNoCount(numeral)) return null
  const scale = metres ? numeral.scale / 1e6 : numeral.scale
  const last = Math.max(numeral.last, after?.token ?? -1, unit?.last ?? -1)
  const factor = unit?.name === 'percentage point' && unit.factor !== undefined ? unit.factor : 1
  const value = numeral.amount * scale * factor
  const otherwise =
    numeral.loneM && code === undefined ? numeral.amount * (metres ? 1e6 : 1) : numeral.otherwise
  return {
    numeral: metres ? { ...numeral, scale } : numeral,
    first: before?.token ?? numeral.first,
    last,
    end: unit ? unit.end : tokens.end[last]!,
    ...(code === undefined ? {} : { code }),
    ...(unit ? { unit } : {}),
    value,
    step: numeral.place * scale * factor,
    ...(otherwise === undefined ? {} : { otherwise })
  }
}

const isNoCount = ({ amount, digits, rest }: Numeral): boolean =>
  digits === '' && (amount <= 1 || hyphenNotCounted.has(rest.slice(1)))

/** "46.9p", "34.5c": pence and cents, as the letters stand. */
function coinOn({ text }: Reading, { rest, end, scale }: Numeral): string | undefined {
  if (scale !== 1 || rest.length !== 1) return undefined
  const letter = text.charAt(end)
  return letter === 'p' ? 'penny' : letter === 'c' || letter === '¢' ? 'cent' : undefined
}

const metre = (reading: Reading, { last }: Numeral): UnitAfter => ({
  name: 'm',
  dimension: 'length',
  factor: 1,
  last,
  end: reading.tokens.end[last]!
})

/** What is run, swum or built in metres, and not counted in millions. */
const byMetres = new Set(
  'hurdles freestyle butterfly backstroke breaststroke steeplechase relay sprint finals heats semifinals champions'.split(
    ' '
  )
)

/** "9.5m people", "2.5m tonnes", "35m of its customers", "5M": a million, not metres. */
function isMillion(reading: Reading, numeral: Numeral): boolean {
  const { tokens, text } = reading
  const { last } = numeral
  if (text.charAt(tokens.end[last]! - 1) === 'M') return true
  if (numeral.rest !== '') return numeral.rest === '-strong'
  const next = reading.together(last + 1, last) ? reading.lower(last + 1) : ''
  if (next === '' || next === 'high' || next === 'long' || byMetres.has(next)) return false
  if (next === 'of')
    return /^(?:the|its|their|them|those|whom|us|these|his|her)$/.test(reading.lower(last + 2))
  if (unitAfter(reading, numeral)) return true
  const counted = countedAfter(reading, last, false)
  return counted !== null &&
    !byMetres.has(reading.lower(counted.token)) &&
    reading.lower(counted.token).endsWith('s')
    ? true
    : counted?.noun === 'person'
}
