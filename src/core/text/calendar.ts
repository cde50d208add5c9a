/** A day of the Gregorian calendar, as printed. */
export interface Day {
  readonly year: number
  /** 1 to 12. */
  readonly month: number
  readonly day: number
}

export const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Days of a month; February has 29 where the year is unknown. */
export const daysIn = (month: number, year?: number): number =>
  month === 2 && (year === undefined || isLeapYear(year)) ? 29 : lengths[month - 1]!

/**
 * The number of a day: 0 is 1 March of the year 0, so that the leap day ends a year.
 * Two days differ by the difference of their numbers.
 */
export function dayNumber({ year, month, day }: Day): number {
  const y = month > 2 ? year : year - 1
  const m = (month + 9) % 12
  return (
    365 * y +
    Math.floor(y / 4) -
    Math.floor(y / 100) +
    Math.floor(y / 400) +
    Math.floor((m * 306 + 5) / 10) +
    day -
    1
  )
}

/** 0 is Sunday. 1 March of the year 0 was a Wednesday. */
export const weekdayOf = (day: Day): number => (dayNumber(day) + 3) % 7

/** The day with this number: the inverse of `dayNumber`. */
export function dayOfNumber(number: number): Day {
  // Years of 365.2425 days; the guess is never off by more than one.
  let y = Math.floor(number / 365.2425)
  while (dayNumber({ year: y + 1, month: 3, day: 1 }) <= number) y++
  while (dayNumber({ year: y, month: 3, day: 1 }) > number) y--
  const rest = number - dayNumber({ year: y, month: 3, day: 1 })
  const m = Math.floor((5 * rest + 2) / 153)
  const month = m < 10 ? m + 3 : m - 9
  return { year: month > 2 ? y : y + 1, month, day: rest - Math.floor((153 * m + 2) / 5) + 1 }
}

/** Reads "2018-05-31"; null for anything else. */
export function readIsoDay(iso: string | undefined): Day | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)/.exec(iso ?? '')
  return match ? { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) } : null
}

export const weekdayNames = [
  'Sunday',
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday'
] as const

export const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December'
] as const

/** Months by their lower-case names, full and short; 1 is January. */
export const months: ReadonlyMap<string, number> = new Map(
  monthNames.flatMap((name, index) => {
    const lower = name.toLowerCase()
    const short = lower === 'september' ? ['sep', 'sept'] : [lower.slice(0, 3)]
    return [lower, ...short].map((each): [string, number] => [each, index + 1])
  })
)
