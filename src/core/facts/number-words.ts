import { scaleWords, smallNumbers } from '../lexicon/en/number-words'
import { wordClass } from '../text/word-classes'

const values: ReadonlyMap<string, number> = new Map<string, number>([
  ...smallNumbers,
  ...[...scaleWords].filter(([word]) => /^(?:dozen|hundred|thousand|million|billion)$/.test(word)),
  ['hundreds', 100],
  ['century', 100]
])

/** Every spelt-out number. */
export const numberWords = wordClass(values.keys())

/** What a spelt-out number says: "fifteen", "twenty-one", "dozen". Undefined for any other word. */
export const numberWord = (word: string): number | undefined => values.get(word)

const spelt: ReadonlyMap<number, string> = new Map([...smallNumbers].map(([word, value]) => [value, word]))

/** A whole number below 100 in words: "fifteen", "twenty-one". Undefined for any other. */
export const speltNumber = (value: number): string | undefined => spelt.get(value)
