/** Words that stand in these lines, in lower case, those at a line's parted end left out. */
export function wordsIn(lines: readonly string[]): ReadonlySet<string> {
  const words = new Set<string>()
  for (const line of lines)
    for (const [word] of line.matchAll(/[\p{L}\p{M}\d]+(?:[-'’][\p{L}\p{M}\d]+)*(?!-$)/gu))
      words.add(word.toLowerCase())
  return words
}

const tens = new Set('twenty thirty forty fifty sixty seventy eighty ninety'.split(' '))

/**
 * Joins printed lines to a paragraph. A word parted by a hyphen at a line's end becomes whole; the hyphen stays where
 * it belongs to the word: before a capital or a figure, after a numeral, and where the document has the word with it.
 *
 * @param known the document's words, as `wordsIn` gives them
 */
export function joinLines(lines: readonly string[], known: ReadonlySet<string>): string {
  const parts: string[] = []
  lines.forEach((line, i) => {
    const next = lines[i + 1]
    const head = parted.exec(line.slice(-longest))?.[1]
    if (head === undefined || next === undefined) {
      parts.push(next === undefined ? line : `${line} `)
      return
    }
    const tail = /^[\p{L}\p{M}\d]+/u.exec(next.slice(0, longest))?.[0] ?? ''
    parts.push(line.endsWith('\u00ad') || isOneWord(head, tail, known) ? line.slice(0, -1) : line)
  })
  return parts.join('')
}

/** No word is longer, in UTF-16 code units. */
const longest = 80
const parted = /([\p{L}\p{M}\d]+(?:-[\p{L}\p{M}\d]+)*)[-\u00ad\u2010]$/u

function isOneWord(head: string, tail: string, known: ReadonlySet<string>): boolean {
  if (!/^\p{Ll}/u.test(tail) || /\d$/.test(head) || tens.has(head.toLowerCase())) return false
  const whole = `${head}${tail}`.toLowerCase()
  if (known.has(whole)) return true
  return !known.has(`${head}-${tail}`.toLowerCase())
}
