import { daysIn, monthNames } from '../text/calendar'

/** Three letters tell a month, however it goes on. */
const months = monthNames.map((name) => name.slice(0, 3).toLowerCase())
const month = `(${months.join('|')})[a-z]*\\.?`

const iso = /^(\d{4})-(\d{2})-(\d{2})(?!\d)/
const compact = /^(\d{4})(\d{2})(\d{2})(?:T|$)/
const dayFirst = new RegExp(
  `^(?:[a-z]+,?\\s+)?(\\d{1,2})(?:st|nd|rd|th)?[\\s-]+${month},?[\\s-]+(\\d{4})\\b`,
  'i'
)
const monthFirst = new RegExp(
  `^(?:[a-z]+day,?\\s+)?${month}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})\\b`,
  'i'
)

/**
 * The day a source says it was published, as written there: no time zone is applied.
 * @param words "2024-11-23T10:00:00+05:30", "20241123T100000Z", "Sat, 23 Nov 2024 10:00:00 GMT", "November 23, 2024"
 * @returns YYYY-MM-DD; nothing for days that are none, and for 04/11/2024, which is two different days
 */
export function publishedOnFrom(words: string | undefined): string | undefined {
  const text = words?.trim() ?? ''
  const numbers = iso.exec(text) ?? compact.exec(text)
  if (numbers) return day(Number(numbers[1]), Number(numbers[2]), Number(numbers[3]))
  const first = dayFirst.exec(text)
  if (first) return day(Number(first[3]), months.indexOf(first[2]!.toLowerCase()) + 1, Number(first[1]))
  const named = monthFirst.exec(text)
  if (named) return day(Number(named[3]), months.indexOf(named[1]!.toLowerCase()) + 1, Number(named[2]))
  return undefined
}

function day(year: number, monthNumber: number, date: number): string | undefined {
  if (monthNumber < 1 || monthNumber > 12 || year < 1000) return undefined
  if (date < 1 || date > daysIn(monthNumber, year)) return undefined
  return `${year}-${String(monthNumber).padStart(2, '0')}-${String(date).padStart(2, '0')}`
}
