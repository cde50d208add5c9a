import { describe, expect, it } from 'vitest'
import { copyMissing } from '../../../src/core/checks/copy.missing'
import { runChecks } from '../../../src/core/checks/run-checks'
import { expectNote, factsIn } from '../article'

describe('copy.missing', () => {
  it.each([
    ['Greta Maulby, one the founders of the shelter, stays.', 'one the', 'one of the'],
    ['The bridge is expected be closed.', 'expected be', 'expected to be'],
    ['They will able to vote.', 'able to', 'be able to'],
    ['The road is shut, according the mayor.', 'according the', 'according to the'],
    ['She did not went home.', 'went', 'go'],
    ['It has be a long year.', 'be', 'been'],
    ['It fell at the end the day.', 'end the', 'end of the'],
    ['He sat in the a hall.', 'the a', 'the']
  ])('%s', (text, printed, repaired) => {
    expectNote(copyMissing, text, printed, repaired)
  })

  it.each([
    'From day one the plan was clear. He is one the world knows.',
    'It is expected he will go. You will be able to count on it.',
    'There is a lot of rain. That’s lots of fun.',
    'The firm has an A grade; the IS claimed it.',
    'In the end the day was saved.'
  ])('is silent: %s', (text) => {
    expect(runChecks(factsIn(text), [copyMissing])).toEqual([])
  })
})
