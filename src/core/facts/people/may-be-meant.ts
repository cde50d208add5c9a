import { bodyWords } from '../../lexicon/en/body-words'
import { functionWords } from '../../lexicon/en/function-words'
import { anyPronouns, calledShe, mensNouns, otherParts, womensNouns } from '../../lexicon/en/gendered-words'
import { menOfKin, othersOfKin, womenOfKin } from '../../lexicon/en/kin'
import { places } from '../../lexicon/en/places'
import { sayVerbs } from '../../lexicon/en/say-verbs'
import { surnames } from '../../lexicon/en/surnames'
import { TokenKind } from '../../text/tokens'
import { wordClass } from '../../text/word-classes'
import { countBefore } from '../count-before'
import type { Reading } from '../reading'
import type { Ledger, LedgerPerson } from './ledger'
import { isGiven } from './name-runs'
import { isOfficeNoun } from './office-phrases'
import { otherSex, type Sex, type SexEvidence, tellingSex } from './sex-of-people'

/** Who near a pronoun may be meant by it. Stretches are of tokens, half-open. */
export interface MayBeMeant {
  /** Somebody is named there who may be of this sex, pronouns `but` left out of account. */
  named(sex: Sex, from: number, limit: number, but: readonly number[]): boolean
  /** A noun there names somebody of this sex: "the girl", "his aunt". */
  told(sex: Sex, from: number, limit: number): boolean
  /** A noun there may name somebody of either: "the patient", "a teacher". */
  either(sex: Sex, from: number, limit: number): boolean
}

/** Behind these a name that nothing else tells is a place’s. */
const whereWords = wordClass('of in at near from to into')

/** "the other 21", "another way": no person. */
const isBeforeNoun = (reading: Reading, i: number): boolean =>
  /^(?:an)?other$/.test(reading.lower(i)) &&
  reading.tokens.kind[i + 1] !== TokenKind.mark &&
  !reading.is(i + 1, sayVerbs) &&
  !reading.is(i + 1, functionWords)

/**
 * @param inRole nouns of offices that belong to somebody named
 */
export function mayBeMeantIn(
  reading: Reading,
  ledger: Ledger,
  evidence: ReadonlyMap<LedgerPerson, SexEvidence>,
  inRole: ReadonlySet<number>
): MayBeMeant {
  const surnamed = new Set(ledger.people.map(({ keys }) => keys.at(-1)!))
  /** "the Clintons" */
  const isFamily = (keys: readonly string[]): boolean => {
    const last = keys.at(-1)!
    return last.endsWith('s') && (surnames.has(last.slice(0, -1)) || surnamed.has(last.slice(0, -1)))
  }
  const runs = ledger.runs.filter(
    (run) =>
      run.person ||
      isFamily(run.keys) ||
      ((run.evidence > 0 || run.words.some((i) => isGiven(reading, i))) &&
        !run.words.every((i) => reading.is(i, places)) &&
        !run.words.some((i) => reading.is(i, bodyWords)))
  )
  const starts = runs.map(({ first }) => first)
  const some = (from: number, limit: number, fits: (i: number) => boolean): boolean => {
    for (let i = Math.max(0, from); i < limit; i++) if (fits(i)) return true
    return false
  }
  return {
    named(sex, from, limit, but) {
      for (let k = countBefore(starts, (at) => at < from); k < runs.length && starts[k]! < limit; k++) {
        const { person, phraseFirst } = runs[k]!
        const known = person && (person.sex || (person.introduced && tellingSex(evidence.get(person)!, but)))
        if (!known && reading.is(phraseFirst - 1, whereWords)) continue
        if (!person || tellingSex(evidence.get(person)!, but) !== otherSex(sex)) return true
      }
      return false
    },
    told: (sex, from, limit) =>
      some(from, limit, (i) =>
        sex === 'male'
          ? reading.is(i, mensNouns) || reading.is(i, menOfKin)
          : reading.is(i, womensNouns) || reading.is(i, womenOfKin)
      ),
    either: (sex, from, limit) =>
      some(
        from,
        limit,
        (i) =>
          (reading.is(i, anyPronouns) && !isBeforeNoun(reading, i)) ||
          reading.is(i, otherParts) ||
          (sex === 'female' && reading.is(i, calledShe)) ||
          reading.is(i, othersOfKin) ||
          (isOfficeNoun(reading, i) &&
            !inRole.has(i) &&
            !inRole.has(i + 1) &&
            !reading.is(i, otherSex(sex) === 'female' ? womensNouns : mensNouns))
      )
  }
}
