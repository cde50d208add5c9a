/** How many words there are between white space; signs that stand alone are none. */
export function countWords(text: string): number {
  let count = 0
  for (const _ of text.matchAll(/\S*[\p{L}\p{N}]\S*/gu)) count++
  return count
}
