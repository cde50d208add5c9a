import { monthNames } from '../text/calendar'

/** "2 January 2026" from an ISO date or instant. */
export function longDate(iso: string): string {
  const [year, month, day] = iso.slice(0, 10).split('-')
  return `${Number(day)} ${monthNames[Number(month) - 1]} ${year}`
}
