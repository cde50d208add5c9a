import { describe, expect, it } from 'vitest'
import { rolesOf } from '../../../../src/core/facts/people/roles-of'
import { factsIn } from '../../article'

const roles = (text: string) => {
  const { reading, ledger } = factsIn(text)
  return rolesOf(reading, ledger).map(({ person, tie, name, fields, span }) => [
    person.name,
    tie,
    name,
    fields.join(),
    text.slice(span.start, span.end)
  ])
}

describe('rolesOf', () => {
  it.each([
    [
      'Human resources director Asha Rawat spoke.',
      [['Asha Rawat', 'before', 'director', 'personnel', 'Human resources director']]
    ],
    ['Its treasurer, Asha Rawat, spoke.', [['Asha Rawat', 'before', 'treasurer', '', 'treasurer']]],
    [
      'Asha Rawat, chief operating officer since 2016, spoke.',
      [['Asha Rawat', 'beside', 'officer', 'operations', 'chief operating officer']]
    ],
    [
      'Asha Rawat, the Minister for Urban Development, spoke.',
      [['Asha Rawat', 'beside', 'minister', 'urban development', 'Minister for Urban Development']]
    ],
    [
      'Asha Rawat, who became superintendent in 2020, spoke.',
      [['Asha Rawat', 'is', 'superintendent', '', 'superintendent']]
    ],
    [
      'The board named Asha Rawat as finance director.',
      [['Asha Rawat', 'as', 'director', 'finance', 'finance director']]
    ],
    [
      'Asha Rawat slept. As civil surgeon, Dr Rawat has asked for beds.',
      [['Asha Rawat', 'as', 'civil surgeon', '', 'civil surgeon']]
    ]
  ])('%s', (text, expected) => {
    expect(roles(text)).toEqual(expected)
  })

  it.each([
    'Asha Rawat met the mayor.',
    'Asha Rawat, the mayor and the sheriff met.',
    'The mayor, Asha Rawat said, was out.',
    'She spoke of the mayor, Asha Rawat of the union and others.'
  ])('reads none in: %s', (text) => {
    expect(roles(text)).toEqual([])
  })
})
