import { areApart } from '../facts/people/are-apart'
import type { LedgerPerson } from '../facts/people/ledger'
import { isOfficeNoun, type OfficePhrase, officePhrase } from '../facts/people/office-phrases'
import type { Role } from '../facts/people/roles-of'
import type { Reading } from '../facts/reading'
import { sayVerbs } from '../lexicon/en/say-verbs'
import { wordClass } from '../text/word-classes'
import type { RawFinding } from './check'
import { placeAt } from './place-at'
import { byPerson, isChangeTold } from './two-offices'

const openers = wordClass('but and “ " that ; : — – then')
const auxiliaries = wordClass(
  'is was has had will would can could may might did does knows also never still who'
)

/** How many sentences back the one who is meant may have been named. */
const reach = 3

/**
 * Offices that stand for a person nobody introduced ("The chief operating officer said"), where the one person named
 * just before holds another of the same kind ("Chief Financial Officer Owen Brandt").
 */
export function unheldOffices(reading: Reading, roles: readonly Role[]): readonly RawFinding[] {
  const { tokens, text } = reading
  if (roles.length === 0) return []
  const nouns: number[] = []
  for (let i = 0; i < tokens.count; i++) if (isOfficeNoun(reading, i)) nouns.push(i)
  const phrases = nouns.map((noun) =>
    officePhrase(reading, noun, tokens.firstOfSentence[tokens.sentence[noun]!]!)
  )
  const printedOnce = new Map<string, number>()
  for (const phrase of phrases) printedOnce.set(keyOf(phrase), (printedOnce.get(keyOf(phrase)) ?? 0) + 1)
  const people = [...byPerson(roles)].filter(([person]) => person.introduced)
  const findings: RawFinding[] = []
  for (const phrase of phrases) {
    if (!standsForSomebody(reading, phrase) || printedOnce.get(keyOf(phrase)) !== 1) continue
    if (phrase.fields.length === 0 && oftenUnnamed.test(phrase.name)) continue
    const sentence = tokens.sentence[phrase.noun]!
    const others = people.filter(([, held]) => held.some((role) => areApart(role, phrase)))
    if (others.length !== 1) continue
    const [person, held] = others[0]!
    if (held.some((role) => areApart(role, phrase) === null) || isChangeTold(reading, person)) continue
    if (!isMeant(person, phrase, sentence)) continue
    const role = held[0]!
    const printed = text.slice(phrase.span.start, phrase.span.end)
    const right = text.slice(role.span.start, role.span.end)
    findings.push({
      code: 'unheld-office',
      data: { person: person.name, first: right, second: printed },
      places: [placeAt(text, role.span, 'office'), placeAt(text, phrase.span, 'office')].sort(
        (a, b) => a.start - b.start
      ),
      repairs: []
    })
  }
  return findings
}

const keyOf = ({ name, fields, deputy }: OfficePhrase): string => `${name}|${fields.join()}|${deputy}`

/** Offices of which an article often names one holder and not the other. */
const oftenUnnamed =
  /^(?:president|prime minister|premier|king|queen|judge|magistrate|coroner|prosecutor|mayor|governor|sheriff|chairman|secretary|treasurer|spokesman|coach|manager|trainer|captain|referee|umpire|chief minister|minister|director)$/

/** "The finance minister said", "But the admiral has", "the principal knows": the subject of its clause, nobody named. */
function standsForSomebody(reading: Reading, phrase: OfficePhrase): boolean {
  const { first, last, noun, opening } = phrase
  if (opening !== 'the' || phrase.notInFull || phrase.deputy) return false
  const { tokens } = reading
  const start = tokens.firstOfSentence[tokens.sentence[noun]!]!
  if (first !== start && !reading.is(first - 1, openers)) return false
  if (last !== noun) return false
  const next = noun + 1
  if (!reading.together(next, noun)) return false
  if (reading.is(next, sayVerbs) || reading.is(next, auxiliaries)) return true
  return reading.word(next) === ',' && /^(?:speaking|who|asked)$/.test(reading.lower(next + 1))
}

/** Of one office in two fields the person may stand anywhere before; of two ranks, in the sentences just before or in this one. */
function isMeant({ mentions }: LedgerPerson, { fields }: OfficePhrase, sentence: number): boolean {
  if (fields.length > 0) return mentions[0]!.sentence < sentence
  return mentions.some((mention) => mention.sentence <= sentence && mention.sentence >= sentence - reach)
}
