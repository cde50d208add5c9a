/** "1st", "22nd", "13th". */
export function ordinal(number: number): string {
  const tail = number % 10
  const isTeen = number % 100 >= 11 && number % 100 <= 13
  return `${number}${isTeen ? 'th' : tail === 1 ? 'st' : tail === 2 ? 'nd' : tail === 3 ? 'rd' : 'th'}`
}
