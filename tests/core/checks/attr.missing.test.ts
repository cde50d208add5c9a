import { describe, expect, it } from 'vitest'
import { attrMissing } from '../../../src/core/checks/attr.missing'
import { runChecks } from '../../../src/core/checks/run-checks'
import { factsIn } from '../article'

const run = (text: string) => runChecks(factsIn(text), [attrMissing])

describe('attr.missing', () => {
  it('notes the words that accuse', () => {
    const [finding] = run('The clerk has a boat. He forged the papers. The boat is blue.')
    expect(finding!.severity).toBe('note')
    expect(finding!.places.map(({ quote }) => quote)).toEqual(['forged'])
  })

  it.each([
    'Police were called. He forged the papers. The boat is blue.',
    'He forged the papers, according to the bank.',
    'He allegedly forged the papers.',
    'The rigged vote was over. Nobody came.',
    'The party forged an alliance? No: the auditor said so.',
    '“Somebody forged the papers.” The boat is blue.'
  ])('is silent: %s', (text) => {
    expect(run(text)).toEqual([])
  })
})
