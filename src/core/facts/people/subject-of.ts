import { mensNouns, mensPronouns, womensNouns, womensPronouns } from '../../lexicon/en/gendered-words'
import { menOfKin, womenOfKin } from '../../lexicon/en/kin'
import { beforeVerbs } from '../../lexicon/en/own-things'
import { WordForm } from '../../text/vocabulary'
import { wordClass } from '../../text/word-classes'
import type { Reading } from '../reading'
import type { Ledger, LedgerMention } from './ledger'
import type { Sex } from './sex-of-people'

/** Who does what a verb says: a person named, or a pronoun or noun that tells the sex. */
export type Subject =
  | { readonly kind: 'person'; readonly mention: LedgerMention; readonly last: number }
  | { readonly kind: 'word'; readonly sex: Sex; readonly last: number }

/** Finds the subjects of verbs in one article. */
export interface Subjects {
  /** Of the verb at token `verb`; null where the words do not tell. */
  before(verb: number): Subject | null
  /** Who opens the sentence or what follows a quotation in it, where nobody else is a subject before token `i`. */
  opening(i: number): Subject | null
}

const prepositions = wordClass(
  'of about by with for to from against at on in over under like than between after before'
)

/** How many words an apposition between commas may have. */
const mostBetween = 16

/** The subjects of an article's verbs: the word before the verb, the name an apposition belongs to, or who opens the clause. */
export function subjectsIn(reading: Reading, ledger: Ledger, quoted: Uint8Array): Subjects {
  const { tokens } = reading
  const ending = new Map<number, LedgerMention>()
  for (const mention of ledger.mentions) if (!mention.run.possessive) ending.set(mention.run.last, mention)
  const starting = new Map<number, LedgerMention>()
  for (const mention of ledger.mentions) starting.set(mention.run.phraseFirst, mention)

  const wordAt = (i: number): Subject | null => {
    if ((reading.form(i) & WordForm.possessive) !== 0) return null
    const word = reading.lower(i)
    if (word === 'she' || word === 'he')
      return { kind: 'word', sex: word === 'she' ? 'female' : 'male', last: i }
    if (reading.is(i, womensNouns) || reading.is(i, womenOfKin))
      return { kind: 'word', sex: 'female', last: i }
    if (reading.is(i, mensNouns) || reading.is(i, menOfKin)) return { kind: 'word', sex: 'male', last: i }
    return null
  }

  const personAt = (i: number): Subject | null => {
    const mention = ending.get(i)
    return mention ? { kind: 'person', mention, last: i } : null
  }

  /** "Ann Rawat, 61, the caretaker, ": the name before the commas that end with token `comma`. */
  const behindCommas = (comma: number): Subject | null => {
    for (let i = comma - 1; i > comma - mostBetween && reading.together(i, comma); i--) {
      if (quoted[i] !== quoted[comma] || /^["“”:;—–]$/.test(reading.word(i))) return null
      const found = personAt(i)
      if (found?.kind === 'person')
        return reading.word(i + 1) === ',' && !reading.is(found.mention.run.phraseFirst - 1, prepositions)
          ? found
          : null
    }
    return null
  }

  /** "She was put on the list in May and ": who opens the sentence, where nobody else can be the subject. */
  const openingBefore = (and: number): Subject | null => {
    let first = tokens.firstOfSentence[tokens.sentence[and]!]!
    while (first < and && (quoted[first] === 1 || /^["“”,]$/.test(reading.word(first)))) first++
    const mention = starting.get(first) ?? starting.get(first + 1)
    const named = mention && !mention.run.possessive ? mention : undefined
    const opening: Subject | null = named
      ? { kind: 'person', mention: named, last: named.run.last }
      : wordAt(first)
    if (!opening) return null
    for (let i = opening.last + 1; i < and; i++) {
      if (quoted[i] === 1 || starting.has(i) || /^["“”;:—–]$/.test(reading.word(i))) return null
      if (reading.is(i, womensPronouns) || reading.is(i, mensPronouns) || wordAt(i)) return null
      if (/^(?:who|that|which|when|while|after|before|because|if|they|it|we|i|you)$/.test(reading.lower(i)))
        return null
    }
    return opening
  }

  return {
    opening: openingBefore,
    before(verb) {
      let i = verb - 1
      while (reading.together(i, verb) && (reading.is(i, beforeVerbs) || /ly$/.test(reading.lower(i)))) i--
      if (!reading.together(i, verb)) return null
      if (reading.lower(i) === 'who') return personAt(reading.word(i - 1) === ',' ? i - 2 : i - 1) ?? null
      if (reading.word(i) === ',')
        return /ing$/.test(reading.lower(verb)) ? openingBefore(i) : behindCommas(i)
      if (reading.lower(i) === 'and') return openingBefore(i)
      return personAt(i) ?? wordAt(i)
    }
  }
}
