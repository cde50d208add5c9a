import { describe, expect, it } from 'vitest'
import { copyPunctuation } from '../../../src/core/checks/copy.punctuation'
import { runChecks } from '../../../src/core/checks/run-checks'
import { expectNote, factsIn } from '../article'

describe('copy.punctuation', () => {
  it.each([
    ['The mayor,, who is 61, will go.', 'mayor,,', 'mayor,'],
    ['The mayor , who is 61, will go.', 'mayor ,', 'mayor,'],
    ['The mayor will leave.. She is 61.', 'leave..', 'leave.'],
    ['They saw a, boat.', 'a,', 'a'],
    ['They came,saw and left.', 'came,saw', 'came, saw']
  ])('%s', (text, printed, repaired) => {
    expectNote(copyPunctuation, text, printed, repaired)
  })

  it.each([
    'He waited... and waited. The U.S., too. Smith Inc., of Holm.',
    'Files named .bashrc; a rate of .5 per cent; the .com boom.',
    'One , two , three: the file sets every comma so.',
    'See example.org/a,b and 1,200.'
  ])('is silent: %s', (text) => {
    expect(runChecks(factsIn(text), [copyPunctuation])).toEqual([])
  })
})
