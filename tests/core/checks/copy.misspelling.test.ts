import { describe, expect, it } from 'vitest'
import { copyMisspelling } from '../../../src/core/checks/copy.misspelling'
import { runChecks } from '../../../src/core/checks/run-checks'
import { expectNote, factsIn } from '../article'

const run = (text: string) => runChecks(factsIn(text), [copyMisspelling])

describe('copy.misspelling', () => {
  it.each([
    ['It rained in Setpember.', 'Setpember', 'September'],
    ['Come on Firday.', 'Firday', 'Friday'],
    ['Come on Thurdsay.', 'Thurdsay', 'Thursday']
  ])('%s', (text, printed, repaired) => {
    expectNote(copyMisspelling, text, printed, repaired)
  })

  it.each(['Auguste and Juliet met Munday in Sundar.', 'On Saturdays in December.', 'He came in October.'])(
    'is silent: %s',
    (text) => {
      expect(run(text)).toEqual([])
    }
  )
})
