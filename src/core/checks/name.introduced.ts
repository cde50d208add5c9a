import type { Facts } from '../facts/facts-of'
import type { Check, RawFinding } from './check'
import { nameVariant } from './name.variant'
import { placeAt } from './place-at'
import { type Unintroduced, unintroducedIn } from './unintroduced'

export const nameIntroduced: Check = {
  id: 'name.introduced',
  summary: 'A surname that speaks or has a title, and nobody of that name was introduced.',
  why: 'A reader who meets “Ms Moreno” looks for her above. Either her first mention was cut, or another name was meant.',
  severity: 'warning',
  messages: {
    'another-meant': ({ printed, likely }) => `Nobody called ${printed} is introduced; ${likely} is.`,
    'not-introduced': ({ printed }) => `Nobody called ${printed} is introduced.`
  },
  examples: [
    {
      text: 'Frank Delamere chairs the board. The report came late. Mr Delacroix said he had read it.',
      code: 'another-meant',
      because: 'one beginning, and only one of the two is introduced'
    },
    {
      text: 'The dam will hold, Sabine Rothmeyer of the institute told the mayor. “It is new,” Professor Rothmann said.',
      code: 'another-meant',
      because: 'a professor of whom nothing is told, in the place of one who was named'
    },
    {
      text: 'Frank Delamere chairs the board. Mr Delamere said he had read it.',
      code: null,
      because: 'introduced'
    },
    {
      text: 'Frank Delamere chairs the board. “We wrote to Mr Delacroix, whoever he is,” he said. Ivo Delacroix did not answer.',
      code: null,
      because: 'introduced later'
    },
    {
      text: 'Frank Delamere flew to Berlin, where Chancellor Delbrück received him.',
      code: null,
      because: 'a head of government needs no first name'
    },
    {
      text: 'Irena Morozov left Kyiv in May. Mr Morozova stayed.',
      code: null,
      because: 'one family, and the name ends otherwise'
    },
    {
      text: 'Gloria Delamere runs the shop. Mr Delacroix mends the shoes.',
      code: 'not-introduced',
      because: 'a woman is no “Mr”, so that she is not offered'
    },
    {
      text: 'Frank Delamere lives in Delaware Street. St Delian is its church.',
      code: null,
      because: 'a street and a saint'
    },
    {
      text: 'It came from the old ruler, Col. Murad el-Tamimi. When Colonel Tamimi gave up in 2003, he kept the tools.',
      code: null,
      because: 'the surname without its article'
    }
  ],
  run(facts) {
    const strangers = unintroducedIn(facts)
    // Most articles have none, and need not be asked how their names are spelt.
    if (strangers.length === 0) return []
    const spelt = new Set(nameVariant.run(facts).flatMap(({ places }) => places.map(({ end }) => end)))
    return strangers
      .filter(({ run }) => !spelt.has(run.span.end))
      .map((stranger) => findingFor(facts, stranger))
  }
}

function findingFor({ reading }: Facts, { run, likely, by, title }: Unintroduced): RawFinding {
  const { text } = reading
  const word = text.slice(run.span.start, run.span.end)
  const printed = title === undefined ? word : `${title} ${word}`
  const place = placeAt(text, run.span, 'name')
  if (!likely)
    return { code: 'not-introduced', severity: 'note', data: { printed }, places: [place], repairs: [] }
  return {
    code: 'another-meant',
    severity: by === 'alike' ? 'warning' : 'note',
    data: { printed, likely: likely.name },
    places: [placeAt(text, likely.introduction.span, 'introduced'), place],
    repairs: [{ label: likely.surname, edits: [{ ...run.span, text: likely.surname }] }]
  }
}
