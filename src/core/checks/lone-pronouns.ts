import type { Ledger, LedgerPerson } from '../facts/people/ledger'
import type { MayBeMeant } from '../facts/people/may-be-meant'
import { otherSex, pronounSex, type Sex, type SexEvidence, tellingSex } from '../facts/people/sex-of-people'
import type { Reading } from '../facts/reading'
import { mensPronouns, womensPronouns } from '../lexicon/en/gendered-words'
import { isKnownName } from '../lexicon/en/known-names'
import { isObjectOf, isOfNobody } from './stray-pronouns'

/** The only pronoun of its sex in the article, and nobody of that sex for it to mean. */
export interface LonePronoun {
  readonly pronoun: number
  /** The person named last before it, who is of the other sex. */
  readonly person: LedgerPerson
  readonly sex: Sex
}

/** How many sentences back a noun may be meant, and back and on a pronoun of somebody else's speech. */
const reach = 3

/** So many pronouns, all in one sentence, may be one slip. */
const most = 2

/** The one "his" of an article in which nobody but women is named, outside quotations and headlines. */
export function lonePronouns(
  reading: Reading,
  ledger: Ledger,
  quoted: Uint8Array,
  evidence: ReadonlyMap<LedgerPerson, SexEvidence>,
  meant: MayBeMeant
): readonly LonePronoun[] {
  const { tokens } = reading
  const all = reading.where(womensPronouns, mensPronouns)
  const told: Record<Sex, number[]> = { female: [], male: [] }
  for (const i of all) if (quoted[i] !== 1) told[pronounSex(reading, i)!].push(i)
  return (['female', 'male'] as const).flatMap((own): LonePronoun[] => {
    const [i] = told[own]
    const sex = otherSex(own)
    if (i === undefined || told[own].length > most) return []
    const sentence = tokens.sentence[i]!
    if (told[own].some((other) => tokens.sentence[other] !== sentence)) return []
    if (reading.titleCase.has(sentence) || isOfNobody(reading, i)) return []
    if (isObjectOf(reading, tokens.firstOfSentence[sentence]!, i, sex)) return []
    const sentenceOf = (s: number) =>
      tokens.firstOfSentence[Math.max(0, Math.min(s, reading.sentences.length))]!
    const limit = sentenceOf(sentence + 1)
    if (meant.named(own, 0, limit, told[own]) || meant.told(own, sentenceOf(sentence - 2 * reach), limit))
      return []
    if (meant.either(own, sentenceOf(sentence - 1), limit)) return []
    if (all.some((k) => quoted[k] === 1 && pronounSex(reading, k) === own)) return []
    const last = ledger.mentions.filter(({ run: { first } }) => first < i).at(-1)?.run
    if (!last?.person || last.shared || last.sentence < sentence - reach) return []
    // "The mate tied his shoe."
    const opening = reading.lower(sentenceOf(sentence))
    if (/^(?:the|an?|one|some|each|every)$/.test(opening) && last.sentence !== sentence) return []
    // "Obama" may be another Obama than the one named.
    if (last.words.length === 1 && last.titles.length === 0 && isKnownName(last.keys[0]!)) return []
    const { words, name } = evidence.get(last.person)!
    const certain = name === sex || words[sex] > 0
    return certain && tellingSex(evidence.get(last.person)!, told[own]) === sex
      ? [{ pronoun: i, person: last.person, sex }]
      : []
  })
}
