import { describe, expect, it } from 'vitest'
import { copyDoubled } from '../../../src/core/checks/copy.doubled'
import { runChecks } from '../../../src/core/checks/run-checks'
import { expectNote, factsIn } from '../article'

const run = (text: string) => runChecks(factsIn(text), [copyDoubled])

describe('copy.doubled', () => {
  it.each([
    ['They came to to vote.', 'to to', 'to'],
    ['It is up for  for sale.', 'for  for', 'for']
  ])('%s', (text, printed, repaired) => {
    expectNote(copyDoubled, text, printed, repaired)
  })

  it.each(['It was the. The end.', 'The end, the start.', 'An hour, an hour.'])('is silent: %s', (text) => {
    expect(run(text)).toEqual([])
  })
})
