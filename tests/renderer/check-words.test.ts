import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { dateInvalid } from '../../src/core/checks/date.invalid'
import { runChecks } from '../../src/core/checks/run-checks'
import { factsIn } from '../core/article'

const [finding] = runChecks(factsIn('It closed on 31 April 2019.'), [dateInvalid])
const repair = finding!.repairs[0]!

/** The window's words, as a page opened in this language has them. */
const wordsIn = async (search: string) => {
  vi.stubGlobal('location', { search })
  const words = await import('../../src/renderer/src/ui/check-words')
  await words.readCheckWords()
  return words
}

beforeEach(() => {
  vi.resetModules()
})
afterEach(() => {
  vi.unstubAllGlobals()
})

describe('what the window says of checks', () => {
  it('is what the checks say, in English', async () => {
    const { messageOf, repairLabelOf, wordsOf, findingWords } = await wordsIn('?language=en')
    expect(messageOf(finding!)).toBe('There is no 31 April 2019: that month ends on the 30th.')
    expect(repairLabelOf(finding!, repair)).toBe('the 30th')
    expect(wordsOf(dateInvalid).summary).toBe(dateInvalid.summary)
    expect(findingWords()).toBeUndefined()
  })

  it('is what the catalogue says, in another language', async () => {
    const { messageOf, repairLabelOf, wordsOf } = await wordsIn('?language=hi')
    expect(messageOf(finding!)).toBe('“31 April 2019” कोई तारीख़ नहीं: वह महीना 30 तारीख़ को ख़त्म होता है।')
    expect(repairLabelOf(finding!, repair)).toBe('30 तारीख़')
    expect(wordsOf(dateInvalid).summary).toBe('ऐसी तारीख़ जो कैलेंडर में नहीं है।')
  })

  it('leaves a repair alone that is what the article would say', async () => {
    const { repairLabelOf } = await wordsIn('?language=hi')
    const edit = { start: 0, end: 3, text: 'Friday' }
    expect(repairLabelOf({ check: 'date.weekday' }, { label: 'Friday', edits: [edit] })).toBe('Friday')
    expect(repairLabelOf({ check: 'no.check' }, { label: 'as it was', edits: [edit] })).toBe('as it was')
  })
})
