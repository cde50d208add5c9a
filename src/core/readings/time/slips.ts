/**
 * Whether one whole number is how a person may misprint another: one digit other, two neighbours exchanged, ten off, or,
 * of small numbers, one or two off.
 */
export function isSlip(stated: number, real: number): boolean {
  if (stated === real || real < 0 || !Number.isInteger(stated)) return false
  const off = Math.abs(stated - real)
  if (off === 10 || (Math.max(stated, real) <= 20 && off <= 2)) return true
  const [a, b] = [String(stated), String(real)]
  if (a.length !== b.length || a.length < 2) return false
  let differ = 0
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) differ++
  return differ === 1 || (differ === 2 && exchanged(a, b))
}

function exchanged(a: string, b: string): boolean {
  for (let i = 0; i + 1 < a.length; i++)
    if (a[i] === b[i + 1] && a[i + 1] === b[i] && a[i] !== b[i]) return a.slice(i + 2) === b.slice(i + 2)
  return false
}
