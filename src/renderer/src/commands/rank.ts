const wordsOf = (text: string): string[] =>
  text
    .toLocaleLowerCase()
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean)

/** Whether the letters of `asked` stand in `text` in their order. */
const inOrder = (asked: string, text: string): boolean => {
  let at = -1
  for (const letter of asked) {
    at = text.indexOf(letter, at + 1)
    if (at === -1) return false
  }
  return true
}

/** How well a title answers: each word asked for must be in it; the beginning of a word counts most. 0 for no answer. */
const worth = (asked: readonly string[], title: string): number => {
  const words = wordsOf(title)
  const whole = words.join(' ')
  let sum = 0
  for (const word of asked) {
    const at = words.findIndex((own) => own.startsWith(word))
    if (at !== -1) sum += (words[at] === word ? 5 : 4) - Math.min(at, 8) / 16
    else if (whole.includes(word)) sum += 2
    else if (word.length > 2 && words.some((own) => own[0] === word[0] && inOrder(word, own))) sum += 1
    else return 0
  }
  return sum
}

/**
 * The items whose title has every word asked for, in part or with letters left out: the best first, equals in the order
 * they came. All of them where nothing is asked.
 */
export function rank<T>(items: readonly T[], query: string, titleOf: (item: T) => string): readonly T[] {
  const asked = wordsOf(query)
  if (asked.length === 0) return items
  return items
    .map((item) => ({ item, worth: worth(asked, titleOf(item)) }))
    .filter((found) => found.worth > 0)
    .sort((a, b) => b.worth - a.worth)
    .map(({ item }) => item)
}
