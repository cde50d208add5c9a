import { mensPronouns, mensRoles, womensPronouns, womensRoles } from '../../lexicon/en/gendered-words'
import { mensNames, womensNames } from '../../lexicon/en/given-names'
import { titlesOfMen, titlesOfWomen } from '../../lexicon/en/honorifics'
import { menOfKin, womenOfKin } from '../../lexicon/en/kin'
import type { Reading } from '../reading'
import type { Ledger, LedgerPerson } from './ledger'

export type Sex = 'female' | 'male'

/** What tells of a person's sex, counted for either. */
export interface SexEvidence {
  /** Titles, roles and words of kin that only one sex bears, beside the name. */
  readonly words: Readonly<Record<Sex, number>>
  /** Pronouns outside quotations that can mean nobody else named near. */
  readonly pronouns: Readonly<Record<Sex, readonly number[]>>
  /** What the given name says. */
  readonly name?: Sex
}

/** The pronoun's sex; undefined for other words. */
export const pronounSex = (reading: Reading, i: number): Sex | undefined =>
  reading.is(i, womensPronouns) ? 'female' : reading.is(i, mensPronouns) ? 'male' : undefined

/** What the article tells of the sex of everybody in it. Linear. */
export function sexOfPeople(
  reading: Reading,
  ledger: Ledger,
  quoted: Uint8Array
): ReadonlyMap<LedgerPerson, SexEvidence> {
  const { tokens, sentences } = reading
  const named: Set<LedgerPerson>[] = sentences.map(() => new Set())
  for (const { run } of ledger.mentions) if (run.person) named[run.sentence]!.add(run.person)
  const found = new Map<
    LedgerPerson,
    { words: Record<Sex, number>; pronouns: Record<Sex, number[]>; name?: Sex }
  >()
  for (const person of ledger.people) {
    const words: Record<Sex, number> = { female: 0, male: 0 }
    for (const { run } of person.mentions) {
      if (run.shared) continue
      for (const i of new Set([...run.titles, ...wordsBeside(reading, run.first, run.last)])) {
        if (reading.is(i, titlesOfWomen) && run.titles.includes(i)) words.female++
        else if (reading.is(i, titlesOfMen) && run.titles.includes(i)) words.male++
        else if (reading.is(i, womensRoles) || reading.is(i, womenOfKin)) words.female++
        else if (reading.is(i, mensRoles) || reading.is(i, menOfKin)) words.male++
      }
    }
    found.set(person, {
      words,
      pronouns: { female: [], male: [] },
      ...nameTells(reading, person)
    })
  }
  for (let s = 0; s < sentences.length; s++) {
    const near = new Set([...(named[s - 1] ?? []), ...named[s]!])
    if (near.size !== 1) continue
    const [person] = near as unknown as [LedgerPerson]
    const tally = found.get(person)!
    for (let i = tokens.firstOfSentence[s]!; i < tokens.firstOfSentence[s + 1]!; i++) {
      const sex = quoted[i] === 1 ? undefined : pronounSex(reading, i)
      if (sex) tally.pronouns[sex].push(i)
    }
  }
  return found
}

/** What the given name says, where no title says otherwise. */
function nameTells(reading: Reading, { sex, introduction }: LedgerPerson): { readonly name?: Sex } {
  const { words } = introduction.run
  const [given] = words
  if (words.length < 2 || given === undefined) return {}
  const name = reading.is(given, womensNames) ? 'female' : reading.is(given, mensNames) ? 'male' : undefined
  return name && (sex ?? name) === name ? { name } : {}
}

/** The token before the name, with a comma too, and "his sister," behind it. */
function wordsBeside(reading: Reading, first: number, last: number): readonly number[] {
  const before = reading.word(first - 1) === ',' ? first - 2 : first - 1
  const beside = reading.together(before, first) && before >= 0 ? [before] : []
  if (reading.word(last + 1) === ',' && /^(?:his|her|the|an|a)$/.test(reading.lower(last + 2)))
    if (/^[,.]|of$/.test(reading.word(last + 4))) beside.push(last + 3)
  return beside
}

/**
 * The person's sex where a title or word of kin tells it, or two other pieces of evidence agree, and none speaks against it,
 * pronouns `but` left out of account.
 */
export function sureSex({ words, pronouns, name }: SexEvidence, but: readonly number[]): Sex | undefined {
  for (const sex of ['female', 'male'] as const) {
    const other = sex === 'female' ? 'male' : 'female'
    const against = pronouns[other].filter((i) => !but.includes(i)).length
    if (words[other] > 0 || against > 0 || name === other) continue
    if (2 * words[sex] + pronouns[sex].length + (name === sex ? 1 : 0) >= 2) return sex
  }
  return undefined
}

/**
 * The person's sex by a title or word of kin, else by the given name, else by pronouns, where all of these agree;
 * pronouns `but` left out of account.
 */
export function tellingSex({ words, pronouns, name }: SexEvidence, but: readonly number[]): Sex | undefined {
  if (words.female > 0 || words.male > 0)
    return words.female > 0 && words.male > 0 ? undefined : words.female > 0 ? 'female' : 'male'
  if (name) return name
  const [women, men] = (['female', 'male'] as const).map((sex) => pronouns[sex].some((i) => !but.includes(i)))
  return women === men ? undefined : women ? 'female' : 'male'
}

export const otherSex = (sex: Sex): Sex => (sex === 'female' ? 'male' : 'female')
