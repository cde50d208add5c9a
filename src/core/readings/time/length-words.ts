import { speltNumber } from '../../facts/number-words'
import type { Length } from '../../facts/time/lengths'
import type { Repair } from '../../model/finding'
import type { LengthReading } from './explain-lengths'

const named: Readonly<Record<Length['unit'], Readonly<Record<number, string>>>> = {
  minute: { 1: 'minute', 60: 'hour' },
  day: { 1: 'day', 7: 'week', 14: 'fortnight' },
  month: { 1: 'month' },
  year: { 1: 'year', 10: 'decade', 100: 'century' }
}

/** The unit a length is printed in, in the singular: "week". */
export const unitOf = ({ unit, step }: Length): string => named[unit][step] ?? unit

/** So many minutes as hours and minutes: "4 hours 35 minutes". */
export function hoursAndMinutes(minutes: number): string {
  const hours = Math.floor(minutes / 60)
  const rest = Math.round(minutes % 60)
  const part = (count: number, unit: string) => `${count} ${unit}${count === 1 ? '' : 's'}`
  return hours === 0
    ? part(rest, 'minute')
    : rest === 0
      ? part(hours, 'hour')
      : `${part(hours, 'hour')} ${part(rest, 'minute')}`
}

/** The count put right, in figures or in words as the text has it; none where hours and minutes would both change. */
export function countRepair(text: string, { length, real }: LengthReading): readonly Repair[] {
  const printed = text.slice(length.number.start, length.number.end)
  if (!Number.isInteger(real) || /[\s½¼¾]/.test(printed)) return []
  const inWords = /^\p{L}/u.test(printed) ? speltNumber(real) : undefined
  const capital = /^\p{Lu}/u.test(printed)
  const word = inWords ?? String(real)
  const put = capital ? word.charAt(0).toUpperCase() + word.slice(1) : word
  return [{ label: put, edits: [{ ...length.number, text: put }] }]
}
