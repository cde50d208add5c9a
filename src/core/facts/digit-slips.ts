/** How one printed figure's digits come out of another's: two changed about, or one typed wrong. */
export type DigitSlip = 'swapped' | 'changed'

/**
 * The slip of the fingers that makes one row of digits the other; null where none does. Digits lost or doubled are
 * not looked for: they change the magnitude, and a figure ten times as large is another figure more often than a slip.
 */
export function digitSlip(a: string, b: string): DigitSlip | null {
  if (a.length !== b.length) return null
  let first = -1
  let second = -1
  for (let i = 0; i < a.length; i++) {
    if (a[i] === b[i]) continue
    if (first < 0) first = i
    else if (second < 0) second = i
    else return null
  }
  if (first < 0) return null
  if (second < 0) return 'changed'
  return a[first] === b[second] && a[second] === b[first] ? 'swapped' : null
}
