const letter = /[\p{L}\p{M}\p{N}]/u

/** 0: not asked yet, 1: part of a word, 2: not. By UTF-16 code unit; halves of a pair count as parts. */
const kinds = new Uint8Array(65_536)

const kindOf = (code: number): number => {
  const part = (code >= 0xd800 && code <= 0xdfff) || letter.test(String.fromCharCode(code))
  kinds[code] = part ? 1 : 2
  return kinds[code]!
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57

/**
 * Gives the words of a text as search knows them: lower case, composed, a figure without its commas.
 * Linear in the text.
 */
export function eachWord(text: string, take: (word: string) => void): void {
  const folded = text.normalize('NFC').toLowerCase()
  const { length } = folded
  let at = 0
  while (at < length) {
    const code = folded.charCodeAt(at)
    if ((kinds[code] || kindOf(code)) === 2) {
      at += 1
      continue
    }
    const start = at
    let commas = false
    for (at += 1; at < length; at += 1) {
      const next = folded.charCodeAt(at)
      if ((kinds[next] || kindOf(next)) === 1) continue
      // Marks inside a figure that are only there for the eye: 79,172 and 79172 are one word to who searches.
      if (next !== 44 || !isDigit(folded.charCodeAt(at - 1)) || !isDigit(folded.charCodeAt(at + 1))) break
      commas = true
    }
    const word = folded.slice(start, at)
    take(commas ? word.replaceAll(',', '') : word)
  }
}

/** The words of a text, in order, each as often as it stands there. */
export function wordsOf(text: string): readonly string[] {
  const words: string[] = []
  eachWord(text, (word) => words.push(word))
  return words
}
