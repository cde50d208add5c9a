import { describe, expect, it } from 'vitest'
import { messageFor } from '../../../src/core/checks/message-for'
import { nameIntroduced } from '../../../src/core/checks/name.introduced'
import { runChecks } from '../../../src/core/checks/run-checks'
import { factsIn } from '../article'

const run = (text: string) =>
  runChecks(factsIn(text), [nameIntroduced]).map((finding) => [finding.severity, messageFor(finding)])

describe('name.introduced', () => {
  it('names who may be meant, and offers that name', () => {
    const text = 'Frank Delamere chairs the board. The report came late. Mr Delacroix said he had read it.'
    const [finding, ...more] = runChecks(factsIn(text), [nameIntroduced])
    expect(more).toEqual([])
    expect(messageFor(finding!)).toBe('Nobody called Mr Delacroix is introduced; Frank Delamere is.')
    expect(finding!.places.map(({ quote }) => quote)).toEqual(['Frank Delamere', 'Delacroix'])
    expect(finding!.repairs).toEqual([
      { label: 'Delamere', edits: [{ start: 58, end: 67, text: 'Delamere' }] }
    ])
  })

  it('says of a stranger like nobody only, as a note, that nobody introduces him', () => {
    expect(run('Frank Delamere chairs the board. Mr Okoroafor asked for more time.')).toEqual([
      ['note', 'Nobody called Mr Okoroafor is introduced.']
    ])
  })

  it.each([
    ['no people', 'Mr Delacroix said he had read it.'],
    ['well known', 'Frank Delamere met President Macron. “It is late,” said Shakespeare.'],
    ['a son of his', 'Oleg Smirnov chairs the board. Ms Smirnova came too.'],
    [
      'introduced in a list',
      'Frank Delamere, Ivo Delacroix and Ann Pell sit on the board. Mr Delacroix left.'
    ],
    ['a longer name', 'Frank Delamere met Ana Ortega Lucena. Ms Ortega smiled.']
  ])('is silent: %s', (_, text) => {
    expect(run(text)).toEqual([])
  })
})
