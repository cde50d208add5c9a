import { countBefore } from '../facts/count-before'
import type { Ledger, LedgerPerson } from '../facts/people/ledger'
import type { MayBeMeant } from '../facts/people/may-be-meant'
import { otherSex, pronounSex, type Sex, type SexEvidence, sureSex } from '../facts/people/sex-of-people'
import type { Reading } from '../facts/reading'
import { mensPronouns, womensPronouns } from '../lexicon/en/gendered-words'
import { sayVerbs } from '../lexicon/en/say-verbs'
import { WordForm } from '../text/vocabulary'

/** A pronoun in a sentence about one person who is of the other sex, and nobody near for it to mean. */
export interface StrayPronoun {
  readonly pronoun: number
  readonly person: LedgerPerson
  /** The person's sex. */
  readonly sex: Sex
}

/** How many sentences back somebody may have been named. */
const reach = 2

/** The pronouns of an article that nobody named near can be meant by, outside quotations and headlines. */
export function strayPronouns(
  reading: Reading,
  ledger: Ledger,
  quoted: Uint8Array,
  evidence: ReadonlyMap<LedgerPerson, SexEvidence>,
  meant: MayBeMeant
): readonly StrayPronoun[] {
  const { tokens, sentences } = reading
  const all = reading.where(womensPronouns, mensPronouns).filter((i) => quoted[i] !== 1)
  const starts = ledger.mentions.map(({ run }) => run.first)
  const firstOf = (s: number) => tokens.firstOfSentence[Math.max(0, Math.min(s, sentences.length))]!
  return all.flatMap((i, at): StrayPronoun[] => {
    const own = pronounSex(reading, i)!
    const sex = otherSex(own)
    const s = tokens.sentence[i]!
    // "“…,” he said" speaks of whoever spoke before.
    if (reading.titleCase.has(s) || isOfNobody(reading, i) || reading.is(i + 1, sayVerbs)) return []
    const near = all.slice(Math.max(0, at - 20), at + 20)
    if (
      near.some(
        (k) => k !== i && pronounSex(reading, k) === own && k >= firstOf(s - reach) && k < firstOf(s + 1)
      )
    )
      return []
    const opening = openingOf(reading, quoted, s)
    const byPronoun = opening < i && pronounSex(reading, opening) === sex
    const before = countBefore(starts, (start) => start < i)
    const run = ledger.mentions
      .slice(Math.max(0, before - 3), before)
      .findLast((mention) =>
        byPronoun
          ? mention.run.sentence >= s - reach
          : mention.run.sentence === s &&
            mention.run.phraseFirst >= opening &&
            mention.run.phraseFirst <= opening + 1
      )?.run
    if (!run?.person || run.possessive || run.shared) return []
    if (sureSex(evidence.get(run.person)!, [i]) !== sex || isObjectOf(reading, opening, i, sex)) return []
    // Whoever is meant may be named behind it: "rolled up his sleeves and gave Sam the jab".
    const [from, limit] = [firstOf(s - reach), firstOf(s + 1)]
    if (meant.named(own, from, limit, [i]) || meant.told(own, from, limit) || meant.either(own, from, limit))
      return []
    return [{ pronoun: i, person: run.person, sex }]
  })
}

/** The first token of the sentence, or of what follows a quotation in it. */
function openingOf(reading: Reading, quoted: Uint8Array, sentence: number): number {
  const { firstOfSentence } = reading.tokens
  let first = firstOfSentence[sentence]!
  while (
    first < firstOfSentence[sentence + 1]! &&
    (quoted[first] === 1 || /^["“”,]$/.test(reading.word(first)))
  )
    first++
  return first
}

/** "she told him": whoever does it to another is not the other. */
export function isObjectOf(reading: Reading, first: number, pronoun: number, sex: Sex): boolean {
  if (!/^(?:him|her)$/.test(reading.lower(pronoun))) return false
  for (let i = first; i < pronoun; i++) if (pronounSex(reading, i) === sex) return true
  return false
}

/** "he or she", "his/her", "Her Majesty". */
export function isOfNobody(reading: Reading, i: number): boolean {
  if (/^(?:or|\/|and)$/.test(reading.lower(i + 1)) || /^(?:or|\/|and)$/.test(reading.lower(i - 1)))
    return true
  return (reading.form(i) & WordForm.capital) !== 0 && (reading.form(i + 1) & WordForm.capital) !== 0
}
