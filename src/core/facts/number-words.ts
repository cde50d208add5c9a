import { wordClass } from '../text/word-classes'

const ones =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' '
  )
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

const values: ReadonlyMap<string, number> = new Map<string, number>([
  ...ones.map((word, i) => [word, i] as const),
  ...tens.map((word, i) => [word, (i + 2) * 10] as const),
  ...tens.flatMap((ten, t) =>
    ones.slice(1, 10).map((one, i) => [`${ten}-${one}`, (t + 2) * 10 + i + 1] as const)
  ),
  ['dozen', 12],
  ['hundred', 100],
  ['hundreds', 100],
  ['century', 100],
  ['thousand', 1000],
  ['million', 1e6],
  ['billion', 1e9]
])

/** Every spelt-out number. */
export const numberWords = wordClass(values.keys())

/** What a spelt-out number says: "fifteen", "twenty-one", "dozen". Undefined for any other word. */
export const numberWord = (word: string): number | undefined => values.get(word)

const spelt: ReadonlyMap<number, string> = new Map(
  [...values].slice(0, ones.length + tens.length * 10).map(([word, value]) => [value, word])
)

/** A whole number below 100 in words: "fifteen", "twenty-one". Undefined for any other. */
export const speltNumber = (value: number): string | undefined => spelt.get(value)
