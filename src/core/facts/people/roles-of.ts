import { fieldOf } from '../../lexicon/en/office-ladders'
import { wordClass } from '../../text/word-classes'
import type { Reading } from '../reading'
import { areApart } from './are-apart'
import type { Ledger, LedgerMention, LedgerPerson } from './ledger'
import { isOfficeNoun, type OfficePhrase, officePhrase } from './office-phrases'

/** An office as the text gives it to a person. */
export interface Role extends OfficePhrase {
  readonly person: LedgerPerson
  readonly mention: LedgerMention
  /**
   * How it is tied to the person: before the name ("finance director Dev Rawat", "Bishop Rawat"), set beside it with
   * commas, by "is", or by "as".
   */
  readonly tie: 'before' | 'beside' | 'is' | 'as'
  readonly sentence: number
}

/** Every office given to a person by a mention that can only be of that person, in reading order. */
export function rolesOf(reading: Reading, ledger: Ledger): readonly Role[] {
  const roles: Role[] = []
  const ofSharers: Role[] = []
  for (const mention of ledger.mentions) {
    const { person, shared, words, sentence } = mention.run
    if (!person || reading.titleCase.has(sentence)) continue
    const isShared = shared || (words.length === 1 && ledger.withWord(mention.run.keys[0]!).length > 1)
    const give = (phrase: OfficePhrase | null, tie: Role['tie']) => {
      if (phrase) (isShared ? ofSharers : roles).push({ ...phrase, person, mention, tie, sentence })
    }
    give(beforeName(reading, mention), 'before')
    give(besideName(reading, mention), 'beside')
    give(behindVerb(reading, mention), 'is')
    give(behindAs(reading, mention) ?? namedAs(reading, mention), 'as')
  }
  return [...roles, ...ofOneOfThem(ledger, roles, ofSharers)].sort((a, b) => a.noun - b.noun)
}

/**
 * The offices beside a surname that several bear: its bearer is the one of them who is given an office of that kind by
 * full name, where the others are given none of it.
 */
function ofOneOfThem(ledger: Ledger, roles: readonly Role[], shared: readonly Role[]): readonly Role[] {
  if (shared.length === 0) return []
  return shared.flatMap((role): Role[] => {
    const bearers = ledger.withWord(role.mention.run.keys[0]!)
    if (bearers.length > 3) return []
    const held = roles.filter(({ person }) => bearers.includes(person))
    const fit = new Set(held.filter((other) => areApart(other, role)).map(({ person }) => person))
    const [person] = fit
    if (fit.size !== 1 || !person) return []
    // One of them may hold this very office.
    if (held.some(({ name, fields }) => name === role.name && fields.join() === role.fields.join())) return []
    return [{ ...role, person }]
  })
}

const courtesy = /^(?:mr|mrs|ms|miss|mx|dr|sir|dame|lady|lord|shri|smt)$/

/** "finance director Dev Rawat", "its director, Petra Lind,", "Archbishop Rawat". */
function beforeName(reading: Reading, { run }: LedgerMention): OfficePhrase | null {
  let i = run.first - 1
  const floor = reading.tokens.firstOfSentence[run.sentence]!
  // "Lt. Gen.", "Mr."
  while (i >= floor && (reading.word(i) === '.' || courtesy.test(reading.lower(i)))) i--
  if (i < floor) return null
  if (reading.word(i) === ',') {
    if (!closes(reading, run.last + 1)) return null
    const noun = nounBefore(reading, i - 1, floor)
    if (noun < 0) return null
    const phrase = officePhrase(reading, noun, floor)
    if (phrase.opening !== 'the' && phrase.opening !== 'whose') return null
    // "the wife of the mayor, Ann", "met the mayor, Ann,": only where the comma ends the phrase.
    if (phrase.last !== i - 1) return null
    return /^(?:of|and|to|with)$/.test(reading.lower(phrase.first - 1)) ? null : phrase
  }
  if (!isOfficeNoun(reading, i)) return null
  const phrase = officePhrase(reading, i, floor)
  // "a spokesman for mayor Rawat" is the mayor; "Rawat’s lawyer Asha Pal" is the lawyer.
  return phrase
}

/** The noun of a phrase that ends with token `last`: itself, or what stands before "of" or "for". */
function nounBefore(reading: Reading, last: number, floor: number): number {
  if (isOfficeNoun(reading, last)) return last
  for (let i = last; i > floor && i > last - 9; i--) {
    if (/^[,;:()—–“”]$/.test(reading.word(i))) return -1
    if (/^(?:of|for|at|in)$/.test(reading.lower(i)) && isOfficeNoun(reading, i - 1)) return i - 1
  }
  return -1
}

const closes = (reading: Reading, i: number): boolean => /^[,.;:)—–”"!?]$/.test(reading.word(i))

/** "Asha Rawat, the finance director,", "Mr Rawat, 52, chairman of the union." */
function besideName(reading: Reading, { run }: LedgerMention): OfficePhrase | null {
  const { tokens } = reading
  if (run.possessive || reading.word(run.last + 1) !== ',') return null
  let from = run.last + 2
  if (/^\d{1,3}$/.test(reading.word(from)) && reading.word(from + 1) === ',') from += 2
  const noun = nounFrom(reading, from)
  if (noun < 0 || !reading.together(noun, run.last)) return null
  const phrase = officePhrase(reading, noun, from)
  if (phrase.first !== from) return null
  if (isNameBehind(reading, phrase.noun)) return null
  const next = phrase.last + 1
  // "Rawat, the mayor and the sheriff": a list of people.
  const joined = /^(?:and|or)$/.test(reading.lower(next))
  if (joined) return null
  const bare = phrase.opening === 'none' && phrase.last === noun && !closes(reading, next)
  if (bare && !/^(?:since|for|who|when)$/.test(reading.lower(next))) return null
  return tokens.sentence[phrase.last] === run.sentence ? phrase : null
}

/** The first noun of an office from here on, no mark, verb or complement between. */
function nounFrom(reading: Reading, from: number): number {
  let noun = -1
  for (let i = from; i < from + 9 && reading.together(i, from); i++) {
    if (/^(?:of|for|at|in|who|which|that|and|or|to|with|on|is|was|said|says|as|from)$/.test(reading.lower(i)))
      break
    if (/^[,.;:()—–“”"]$/.test(reading.word(i))) break
    if (isOfficeNoun(reading, i)) noun = i
    // "chief financial officer"
    else if (noun >= 0 && !(fieldOf.has(reading.lower(i)) && isOfficeNoun(reading, i + 1))) break
  }
  return noun
}

/** A name goes on behind the noun: "Rawat, finance minister Anand": two people. */
const isNameBehind = (reading: Reading, noun: number): boolean => /^\p{Lu}/u.test(reading.word(noun + 1))

/** "Mr Rawat is the only Country MP", "Rawat, who became superintendent in 2020". */
function behindVerb(reading: Reading, { run }: LedgerMention): OfficePhrase | null {
  if (run.possessive) return null
  let i = run.last + 1
  // One relative clause between commas may stand between.
  if (reading.word(i) === ',' && reading.lower(i + 1) === 'who') {
    if (/^(?:is|became|has)$/.test(reading.lower(i + 2))) i += 2
    else {
      let close = i + 2
      while (close < i + 16 && reading.together(close, i) && reading.word(close) !== ',') close++
      if (reading.word(close) !== ',') return null
      i = close + 1
    }
  }
  if (!/^(?:is|became)$/.test(reading.lower(i))) return null
  const noun = nounFrom(reading, i + 1)
  if (noun < 0) return null
  const phrase = officePhrase(reading, noun, i + 1)
  return phrase.first === i + 1 && !isNameBehind(reading, noun) ? phrase : null
}

/** "As hospital superintendent, Dr Rawat has asked". */
function behindAs(reading: Reading, { run }: LedgerMention): OfficePhrase | null {
  const floor = reading.tokens.firstOfSentence[run.sentence]!
  let i = run.phraseFirst - 1
  while (i >= floor && (reading.word(i) === '.' || courtesy.test(reading.lower(i)))) i--
  if (reading.word(i) !== ',' || reading.lower(floor) !== 'as') return null
  const noun = nounFrom(reading, floor + 1)
  if (noun < 0) return null
  const phrase = officePhrase(reading, noun, floor + 1)
  return phrase.first === floor + 1 && phrase.last === i - 1 ? phrase : null
}

const naming = wordClass('named appointed elected chose hired confirmed picked names appoints elects')

/** "named Erik Sund as finance director" */
function namedAs(reading: Reading, { run }: LedgerMention): OfficePhrase | null {
  if (run.possessive || reading.lower(run.last + 1) !== 'as') return null
  if (!reading.is(run.phraseFirst - 1, naming) || !reading.together(run.last + 2, run.first)) return null
  const noun = nounFrom(reading, run.last + 2)
  if (noun < 0) return null
  const phrase = officePhrase(reading, noun, run.last + 2)
  return phrase.first === run.last + 2 ? phrase : null
}
