import { describe, expect, it } from 'vitest'
import { copyApostrophe } from '../../../src/core/checks/copy.apostrophe'
import { runChecks } from '../../../src/core/checks/run-checks'
import { expectNote, factsIn } from '../article'

const run = (text: string) => runChecks(factsIn(text), [copyApostrophe])

describe('copy.apostrophe', () => {
  it.each([
    ['They dont vote.', 'dont', 'don’t'],
    ['Lokesh Verma fell. Then Lokeshs... no, Vermas widow ran.', 'Vermas', 'Verma’s']
  ])('%s', (text, printed, repaired) => {
    expectNote(copyApostrophe, text, printed, repaired)
  })

  it.each([
    'The BJPs lost.',
    'Lokesh Verma fell. The Vermas house fell too.',
    'Lokesh Verma fell. Vermas are many.',
    'Many MLAs came.'
  ])('is silent: %s', (text) => {
    expect(run(text)).toEqual([])
  })
})
