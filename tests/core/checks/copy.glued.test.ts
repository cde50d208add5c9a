import { describe, expect, it } from 'vitest'
import { copyGlued } from '../../../src/core/checks/copy.glued'
import { runChecks } from '../../../src/core/checks/run-checks'
import { expectNote, factsIn } from '../article'

const run = (text: string) => runChecks(factsIn(text), [copyGlued])

describe('copy.glued', () => {
  it.each([
    ['It came to a close inthe end.', 'inthe', 'in the'],
    ['The BSPbacked front met.', 'BSPbacked', 'BSP backed'],
    ['By arepoll they lost. A fair repoll was due.', 'arepoll', 'a repoll']
  ])('%s', (text, printed, repaired) => {
    expectNote(copyGlued, text, printed, repaired)
  })

  it.each([
    'He was aware of the ware.',
    'A venue in the avenue.',
    'By amargin or amargin, the margin.',
    'Many CDs and DVDs.',
    'The ground was aground; a mount, an amount.'
  ])('is silent: %s', (text) => {
    expect(run(text)).toEqual([])
  })
})
