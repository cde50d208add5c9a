import type { LedgerPerson } from '../facts/people/ledger'
import { isOfficeNoun } from '../facts/people/office-phrases'
import { rolesOf } from '../facts/people/roles-of'
import { pronounSex, type Sex, sexOfPeople, sureSex } from '../facts/people/sex-of-people'
import { quotedTokens } from '../facts/quoted-tokens'
import type { Reading } from '../facts/reading'
import {
  anyPronouns,
  mensNouns,
  mensPronouns,
  womensNouns,
  womensPronouns
} from '../lexicon/en/gendered-words'
import { menOfKin, othersOfKin, womenOfKin } from '../lexicon/en/kin'
import { places } from '../lexicon/en/places'
import { sayVerbs } from '../lexicon/en/say-verbs'
import type { Check, RawFinding } from './check'
import { placeAt } from './place-at'

export const nameGender: Check = {
  id: 'name.gender',
  summary: 'A pronoun of the other sex where only one person can be meant.',
  why: 'He for she makes a stranger of the one the story is about.',
  severity: 'note',
  messages: {
    'other-sex': ({ person, pronoun, other }) =>
      `Only ${person} can be meant by “${pronoun}”; elsewhere it is “${other}”.`,
    reflexive: ({ words }) => `“${words}”: one of the two is of the other sex.`
  },
  examples: [
    {
      text: 'Ms Rao said that he herself had mended the bridge.',
      code: 'reflexive',
      because: 'he himself, or she herself'
    },
    {
      text: 'Ms Rao said that she herself had mended the bridge, and told him herself.',
      code: null,
      because: 'she did, and it was she who told him'
    },
    {
      text: 'Ms Rao crossed the bridge. She found it sound, and she said his mother would walk over it.',
      code: 'other-sex',
      because: 'nobody else is there'
    },
    {
      text: 'Ms Rao crossed the bridge with her son. She found it sound, and she said his friends would walk over it.',
      code: null,
      because: 'her son'
    },
    {
      text: 'Mr Paul Hadley mends clocks. On stage she sings. Hadley has dresses made in Leeds.',
      code: null,
      because: 'the stage makes another of him: too little speaks for either'
    }
  ],
  run({ reading, ledger }) {
    const quoted = quotedTokens(reading)
    const evidence = sexOfPeople(reading, ledger, quoted)
    const inRole = new Set(rolesOf(reading, ledger).map(({ noun }) => noun))
    const named: Set<LedgerPerson>[] = reading.sentences.map(() => new Set())
    const stranger = new Uint8Array(reading.sentences.length)
    for (const run of ledger.runs) {
      if (run.person) named[run.sentence]!.add(run.person)
      else if (run.evidence > 0 && !run.words.every((i) => reading.is(i, places))) stranger[run.sentence] = 1
    }
    const mixed = mixedReflexives(reading)
    const told = new Set(mixed.flatMap(({ places }) => places.map(({ start }) => start)))
    const findings: RawFinding[] = [...mixed]
    const { tokens } = reading
    for (let s = 0; s < reading.sentences.length; s++) {
      if (reading.titleCase.has(s)) continue
      const near = new Set([...(named[s] ?? []), ...(named[s - 1] ?? []), ...(named[s - 2] ?? [])])
      if (near.size !== 1 || stranger[s] === 1 || stranger[s - 1] === 1) continue
      const [person] = near as unknown as [LedgerPerson]
      // A family of one surname.
      if (person.mentions.some(({ run }) => run.shared)) continue
      const first = tokens.firstOfSentence[s]!
      const limit = tokens.firstOfSentence[s + 1]!
      const from = tokens.firstOfSentence[Math.max(0, s - 2)]!
      for (let i = first; i < limit; i++) {
        const sex = quoted[i] === 1 ? undefined : pronounSex(reading, i)
        if (!sex || told.has(tokens.start[i]!)) continue
        const own = sureSex(evidence.get(person)!, i)
        if (!own || own === sex || reading.is(i + 1, sayVerbs)) continue
        if (!isSubject(reading, quoted, person, s, own) || isObjectOf(reading, first, i, own)) continue
        const pronouns = pronounsIn(reading, quoted, from, limit)
        if (pronouns[sex].length !== 1) continue
        if (mayBeMeant(reading, quoted, inRole, from, limit, sex)) continue
        findings.push({
          code: 'other-sex',
          data: { person: person.name, pronoun: reading.word(i), other: own === 'female' ? 'she' : 'he' },
          places: [placeAt(reading.text, { start: tokens.start[i]!, end: tokens.end[i]! }, 'pronoun')],
          repairs: []
        })
      }
    }
    return findings
  }
}

/** "he herself": whoever is meant, one of the words is wrong. */
const mixedReflexives = (reading: Reading): readonly RawFinding[] =>
  reading.where(womensPronouns, mensPronouns).flatMap((i): readonly RawFinding[] => {
    const pair = `${reading.lower(i)} ${reading.lower(i + 1)}`
    if (pair !== 'he herself' && pair !== 'she himself') return []
    if (!reading.together(i + 1, i)) return []
    const { start, end } = reading.tokens
    const place = placeAt(reading.text, { start: start[i]!, end: end[i + 1]! }, 'pronoun')
    return [
      { code: 'reflexive', severity: 'warning', data: { words: place.quote }, places: [place], repairs: [] }
    ]
  })

/** "she told him": whoever does it to another is not the other. */
function isObjectOf(reading: Reading, first: number, pronoun: number, sex: Sex): boolean {
  if (!/^(?:him|her)$/.test(reading.lower(pronoun))) return false
  for (let i = first; i < pronoun; i++) if (pronounSex(reading, i) === sex) return true
  return false
}

/** The sentence, or what follows a quotation in it, begins with the person's name or with the pronoun that is the person's. */
function isSubject(
  reading: Reading,
  quoted: Uint8Array,
  person: LedgerPerson,
  sentence: number,
  sex: Sex
): boolean {
  const { firstOfSentence } = reading.tokens
  let first = firstOfSentence[sentence]!
  while (
    first < firstOfSentence[sentence + 1]! &&
    (quoted[first] === 1 || /^["“”]$/.test(reading.word(first)))
  )
    first++
  if (pronounSex(reading, first) === sex) return true
  return person.mentions.some(
    ({ run }) =>
      run.sentence === sentence && run.phraseFirst >= first && run.phraseFirst <= first + 1 && !run.possessive
  )
}

function pronounsIn(
  reading: Reading,
  quoted: Uint8Array,
  from: number,
  limit: number
): Record<Sex, number[]> {
  const found: Record<Sex, number[]> = { female: [], male: [] }
  for (let i = from; i < limit; i++) {
    const sex = quoted[i] === 1 ? undefined : pronounSex(reading, i)
    if (sex) found[sex].push(i)
  }
  return found
}

/** Whether a noun near may be meant by a pronoun of this sex: "a man", "her son", "the patient", "a teacher". */
function mayBeMeant(
  reading: Reading,
  quoted: Uint8Array,
  inRole: ReadonlySet<number>,
  from: number,
  limit: number,
  sex: Sex
): boolean {
  for (let i = from; i < limit; i++) {
    if (quoted[i] === 1) continue
    if (reading.is(i, sex === 'male' ? mensNouns : womensNouns)) return true
    if (reading.is(i, sex === 'male' ? menOfKin : womenOfKin)) return true
    if (reading.is(i, anyPronouns) || reading.is(i, othersOfKin)) return true
    if (
      isOfficeNoun(reading, i) &&
      !inRole.has(i) &&
      !reading.is(i, sex === 'male' ? womensNouns : mensNouns)
    )
      return true
  }
  return false
}
