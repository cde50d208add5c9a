import { seededChance } from './seeded-chance'

/**
 * Articles made here by a seeded generator, so that `npm run bench` needs no file: the shapes of news (names with
 * titles, counts, dates, money, quotations) in words that thin out as those of a language do.
 */
export function generatedNews(count: number): string[] {
  const chance = seededChance(20_260_101)
  const below = (n: number) => Math.floor(chance() * n)
  const one = <T>(list: readonly T[]): T => list[below(list.length)]!
  /** The first of a list often, the last seldom. */
  const common = <T>(list: readonly T[]): T => list[Math.floor(list.length ** chance()) - 1]!

  const syllables = 'ba ko ri men tal sur ven dor pa li gra mo ner sha ki lon tes wa mir del'.split(' ')
  const made = (parts: number) => Array.from({ length: parts }, () => one(syllables)).join('')
  const capital = (word: string) => word[0]!.toUpperCase() + word.slice(1)
  const nouns = Array.from({ length: 4000 }, () => made(2 + below(2)))
  const verbs = Array.from({ length: 1500 }, () => `${made(2)}ed`)
  const small =
    'the of to in a and for on that with as at by from after over between before under while'.split(' ')
  const names = Array.from({ length: 3000 }, () => capital(made(2 + below(2))))
  const months =
    'January February March April May June July August September October November December'.split(' ')
  const weekdays = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ')

  const person = () =>
    `${one(['', '', '', 'Mr ', 'Ms ', 'Dr ', 'Minister '])}${common(names)} ${common(names)}`
  const figure = () => (10 ** (2 + below(4)) + below(90_000)).toLocaleString('en-US')
  const clause = () =>
    Array.from({ length: 4 + below(9) }, (_, i) => (i % 2 === 0 ? common(small) : common(nouns))).join(' ')
  const makers: readonly (() => string)[] = [
    () => `${person()} ${common(verbs)} ${clause()}.`,
    () => `${person()} ${common(verbs)} ${clause()}, and ${common(names)} ${common(verbs)} ${clause()}.`,
    () => `${person()} won the ${common(names)} seat by ${figure()} votes, ${clause()}.`,
    () => `${person()} polled ${figure()} votes while ${person()} got ${figure()}.`,
    () =>
      `On ${one(weekdays)}, ${one(months)} ${1 + below(28)}, ${1990 + below(36)}, it ${common(verbs)} ${clause()}.`,
    () => `It cost $${1 + below(900)}m, up ${1 + below(40)}% from ${1990 + below(36)}, ${clause()}.`,
    () => `“${capital(clause())},” said ${person()}. “${capital(clause())}.”`,
    () => `${capital(clause())} ${common(verbs)} ${clause()}.`,
    () => `${capital(clause())}; ${clause()}, ${clause()}.`
  ]
  const paragraph = () => Array.from({ length: 2 + below(3) }, () => one(makers)()).join(' ')
  return Array.from({ length: count }, () => Array.from({ length: 4 + below(8) }, paragraph).join('\n\n'))
}
