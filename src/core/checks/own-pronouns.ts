import type { Ledger, LedgerPerson } from '../facts/people/ledger'
import type { MayBeMeant } from '../facts/people/may-be-meant'
import { pronounSex, type Sex, type SexEvidence, tellingSex } from '../facts/people/sex-of-people'
import { type Subject, subjectsIn } from '../facts/people/subject-of'
import type { Reading } from '../facts/reading'
import { mensPronouns, womensPronouns } from '../lexicon/en/gendered-words'
import { ownCounted, ownThings, ownTimes } from '../lexicon/en/own-things'
import { ordinalWords } from '../lexicon/en/ranks'
import { sayVerbs } from '../lexicon/en/say-verbs'
import { TokenKind } from '../text/tokens'

/** A possessive of one sex before what can only be its subject's, and the subject is of the other. */
export interface OwnPronoun {
  readonly pronoun: number
  readonly subject: Subject
  /** The subject's sex. */
  readonly sex: Sex
}

/** How many sentences back somebody else may have been named. */
const reach = 2

/** "Mrs Rawat broke his ankle", "she shook his head", "he had her hip replaced", outside quotations and headlines. */
export function ownPronouns(
  reading: Reading,
  ledger: Ledger,
  quoted: Uint8Array,
  evidence: ReadonlyMap<LedgerPerson, SexEvidence>,
  meant: MayBeMeant
): readonly OwnPronoun[] {
  const { tokens } = reading
  const subjects = subjectsIn(reading, ledger, quoted)
  return reading.where(womensPronouns, mensPronouns).flatMap((i): OwnPronoun[] => {
    if (!/^(?:his|her)$/.test(reading.word(i)) || quoted[i] === 1) return []
    const sentence = tokens.sentence[i]!
    if (reading.titleCase.has(sentence)) return []
    const tie = tieOf(reading, i) ?? timeTie(reading, i)
    if (!tie) return []
    const subject = tie.subject ?? (tie.opening ? subjects.opening(i) : subjects.before(tie.verb))
    const sex = subject && sexOf(subject, evidence, i)
    const own = pronounSex(reading, i)!
    if (!subject || !sex || sex === own) return []
    // A woman’s bone may be broken by a man, and often is.
    const firm = tie.firm || (sex === 'female' && injures(reading, i))
    const from = firm
      ? tie.whole
        ? tokens.firstOfSentence[sentence]!
        : subject.last + 1
      : tokens.firstOfSentence[Math.max(0, sentence - reach)]!
    const limit = firm ? i : tokens.firstOfSentence[sentence + 1]!
    if (meant.named(own, from, limit, [i]) || meant.told(own, from, limit)) return []
    if (hasPronoun(reading, own, from, limit, i)) return []
    if (!firm && (meant.either(own, from, limit) || injures(reading, i))) return []
    return [{ pronoun: i, subject, sex }]
  })
}

interface Tie {
  /** The verb whose subject owns what stands behind the pronoun. */
  readonly verb: number
  /** Who owns it, where no verb has to be asked. */
  readonly subject?: Subject
  /** Who opens the sentence owns it. */
  readonly opening?: boolean
  /** It is so whoever stands near. */
  readonly firm: boolean
  /** Unless the sentence names somebody else before. */
  readonly whole?: boolean
}

/** What ties the noun behind possessive `i` to a subject. */
function tieOf(reading: Reading, i: number): Tie | null {
  const { kind } = reading.tokens
  const noun = reading.lower(i + 1) === 'own' ? i + 2 : i + 1
  const verb = /^(?:up|on|down|out|off)$/.test(reading.lower(i - 1)) ? i - 2 : i - 1
  if (!reading.together(verb, i) || !reading.together(noun, i)) return null
  const form = reading.lower(verb)
  if (ownThings.always(form, reading.lower(noun))) return { verb, firm: true }
  if (/^(?:made|makes|make)$/.test(form) && verb < i - 1 && reading.lower(noun) === 'mind')
    return { verb, firm: true }
  const described = kind[noun] === TokenKind.word && kind[noun + 1] === TokenKind.word ? noun + 1 : noun
  if (ownThings.alone(form, reading.lower(noun)) || ownThings.alone(form, reading.lower(described)))
    return { verb, firm: false }
  if (reading.is(verb, ownCounted) && ordinalWords.has(reading.lower(noun))) return { verb, firm: false }
  return null
}

/** How far before "in her 16 years" its pronoun, or "said it was", may stand. */
const mostBefore = 14

/** "She worked there in his 16 years", "Mrs Rawat said it was the best of his career", "Mrs Rawat left after his 16 years". */
function timeTie(reading: Reading, i: number): Tie | null {
  if (!/^(?:in|after|during|over|throughout|of)$/.test(reading.lower(i - 1))) return null
  let noun = i + 1
  while (noun < i + 4 && !reading.is(noun, ownTimes)) noun++
  if (!reading.is(noun, ownTimes) || !reading.together(noun, i)) return null
  for (let k = i - 2; k > i - mostBefore && reading.together(k, i); k--) {
    const word = reading.lower(k)
    if (word === 'he' || word === 'she')
      return {
        verb: k,
        firm: true,
        subject: { kind: 'word', sex: word === 'he' ? 'male' : 'female', last: k }
      }
    if (reading.is(k, sayVerbs) && /^(?:it|this|that)$/.test(reading.lower(k + 1)))
      return { verb: k, firm: true, whole: true }
    if (/^(?:who|they|we|i|you)$/.test(word)) return null
  }
  return { verb: i, firm: false, opening: true }
}

const injures = (reading: Reading, i: number): boolean =>
  /^(?:br[eo]|hurt|injur|fract|twist|dislo|sprain)/.test(reading.lower(i - 1))

function sexOf(
  subject: Subject,
  evidence: ReadonlyMap<LedgerPerson, SexEvidence>,
  but: number
): Sex | undefined {
  if (subject.kind === 'word') return subject.sex
  const { person, shared } = subject.mention.run
  return person && !shared ? tellingSex(evidence.get(person)!, [but]) : undefined
}

function hasPronoun(reading: Reading, sex: Sex, from: number, limit: number, but: number): boolean {
  for (let i = Math.max(0, from); i < limit; i++) if (i !== but && pronounSex(reading, i) === sex) return true
  return false
}
