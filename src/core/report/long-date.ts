const months = 'January February March April May June July August September October November December'.split(
  ' '
)

/** "2 January 2026" from an ISO date or instant. */
export function longDate(iso: string): string {
  const [year, month, day] = iso.slice(0, 10).split('-')
  return `${Number(day)} ${months[Number(month) - 1]} ${year}`
}
