import { mayBeMeantIn } from '../facts/people/may-be-meant'
import { isOfficeNoun } from '../facts/people/office-phrases'
import { rolesOf } from '../facts/people/roles-of'
import { pronounSex, sexOfPeople } from '../facts/people/sex-of-people'
import { quotedTokens } from '../facts/quoted-tokens'
import type { Reading } from '../facts/reading'
import {
  anyPronouns,
  mensNouns,
  mensPronouns,
  otherSelves,
  womensNouns,
  womensPronouns
} from '../lexicon/en/gendered-words'
import { menOfKin, othersOfKin, womenOfKin } from '../lexicon/en/kin'
import { TokenKind } from '../text/tokens'
import { WordForm } from '../text/vocabulary'
import type { Check, RawFinding } from './check'
import { lonePronouns } from './lone-pronouns'
import { ownPronouns } from './own-pronouns'
import { placeAt } from './place-at'
import { strayPronouns } from './stray-pronouns'

export const nameGender: Check = {
  id: 'name.gender',
  summary: 'A pronoun of the other sex where only one person can be meant.',
  why: 'He for she makes a stranger of the one the story is about.',
  severity: 'warning',
  messages: {
    'other-sex': ({ person, pronoun, other }) =>
      `Only ${person} can be meant by “${pronoun}”; elsewhere it is “${other}”.`,
    'not-own': ({ person, pronoun, other }) =>
      `“${pronoun}” can only be what “${person}” owns here, and that would be “${other}”.`,
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
      text: 'Mrs Ingrid Halloran, 61, slipped on the quay and broke his ankle.',
      code: 'not-own',
      because: 'it was she who slipped'
    },
    {
      text: 'Mrs Ingrid Halloran slipped on the quay with her son, who broke his ankle.',
      code: null,
      because: 'the son broke his'
    },
    { text: 'She changed his mind.', code: 'not-own', because: 'one changes one’s own mind' },
    {
      text: 'She shook her head, and then she shook his hand and broke his heart.',
      code: null,
      because: 'hands and hearts are shaken and broken by others'
    },
    {
      text: 'Ms Orr said that it was the worst night of his career.',
      code: 'not-own',
      because: 'hers, since she says so'
    },
    {
      text: 'Asked about Mr Dean, Ms Orr said that it was in his years as mayor that she left.',
      code: null,
      because: 'Mr Dean’s years'
    },
    {
      text: 'Jean-Paul Mercier sold the vineyard in 2011. He kept one barrel for herself.',
      code: 'reflexive',
      because: 'himself'
    },
    {
      text: 'He let Ann Poe speak for herself, and asked his daughter to help herself.',
      code: null,
      because: 'another does it to herself'
    },
    {
      text: 'Priscilla Orr has written six novels. She lives in Enugu. He has just begun a seventh.',
      code: 'other-sex',
      because: 'no man is named'
    },
    {
      text: 'Priscilla Orr has written six novels with Chidi. She lives in Enugu. He has just begun a seventh.',
      code: null,
      because: 'Chidi has'
    },
    {
      text: 'Captain Maria Sousa steered the ferry into the harbour. The mate, on his own, tied the ropes.',
      code: null,
      because: 'the mate may be a man'
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
    const { tokens } = reading
    const inRole = new Set(rolesOf(reading, ledger).map(({ noun }) => noun))
    const mixed = mixedReflexives(reading)
    // One who is both is called both.
    if (reading.where(otherSelves).length > 0) return mixed
    const meant = mayBeMeantIn(reading, ledger, evidence, inRole)
    const placeOf = (i: number) =>
      placeAt(reading.text, { start: tokens.start[i]!, end: tokens.end[i]! }, 'pronoun')
    const own = ownPronouns(reading, ledger, quoted, evidence, meant).map(
      ({ pronoun, subject }): RawFinding => {
        const { start, end } = tokens
        const who =
          subject.kind === 'person' ? (subject.mention.run.person?.name ?? '') : reading.word(subject.last)
        const repaired = inOtherSex(reading, pronoun)
        return {
          code: 'not-own',
          data: { person: who, pronoun: reading.word(pronoun), other: repaired },
          places: [...(subject.kind === 'word' ? [placeOf(subject.last)] : []), placeOf(pronoun)],
          repairs: [
            { label: repaired, edits: [{ start: start[pronoun]!, end: end[pronoun]!, text: repaired }] }
          ]
        }
      }
    )
    const lone = lonePronouns(reading, ledger, quoted, evidence, meant).map(
      ({ pronoun, person, sex }): RawFinding => ({
        code: 'other-sex',
        data: { person: person.name, pronoun: reading.word(pronoun), other: sex === 'female' ? 'she' : 'he' },
        places: [placeOf(pronoun)],
        repairs: []
      })
    )
    const told = new Set(mixed.flatMap(({ places }) => places.map(({ start }) => start)))
    const findings: RawFinding[] = [...mixed]
    for (const finding of [...own, ...lone]) {
      const { start } = finding.places.at(-1)!
      if (told.has(start)) continue
      told.add(start)
      findings.push(finding)
    }
    for (const { pronoun, person, sex } of strayPronouns(reading, ledger, quoted, evidence, meant)) {
      if (told.has(tokens.start[pronoun]!)) continue
      told.add(tokens.start[pronoun]!)
      findings.push({
        code: 'other-sex',
        data: { person: person.name, pronoun: reading.word(pronoun), other: sex === 'female' ? 'she' : 'he' },
        places: [placeOf(pronoun)],
        repairs: []
      })
    }
    return findings
  }
}

/** "his" for "her". */
const inOtherSex = (reading: Reading, i: number): string => (reading.lower(i) === 'his' ? 'her' : 'his')

/** How far before "herself" the one who does it to herself may stand. */
const mostBefore = 10

/** "he herself", "he kept it for herself": whoever is meant, one of the words is wrong. */
const mixedReflexives = (reading: Reading): readonly RawFinding[] =>
  reading.where(womensPronouns, mensPronouns).flatMap((i): readonly RawFinding[] => {
    const self = reading.word(i)
    if (self !== 'herself' && self !== 'himself') return []
    let doer = i - 1
    while (doer > i - mostBefore && reading.together(doer, i) && isBetween(reading, doer)) doer--
    if (!reading.together(doer, i) || reading.lower(doer) !== (self === 'herself' ? 'he' : 'she')) return []
    const { start, end } = reading.tokens
    const place = placeAt(reading.text, { start: start[doer]!, end: end[i]! }, 'pronoun')
    return [
      { code: 'reflexive', severity: 'warning', data: { words: place.quote }, places: [place], repairs: [] }
    ]
  })

/** Neither a person nor the edge of a clause. */
const isBetween = (reading: Reading, i: number): boolean =>
  reading.tokens.kind[i] !== TokenKind.mark &&
  (reading.form(i) & WordForm.capital) === 0 &&
  pronounSex(reading, i) === undefined &&
  !reading.is(i, womensNouns) &&
  !reading.is(i, mensNouns) &&
  !reading.is(i, womenOfKin) &&
  !reading.is(i, menOfKin) &&
  !reading.is(i, anyPronouns) &&
  !reading.is(i, othersOfKin) &&
  !isOfficeNoun(reading, i) &&
  !/^(?:who|that|which|and|but|or|i|you|we|they|let|lets|letting|saw|heard|made)$/.test(reading.lower(i))
