import { describe, expect, it } from 'vitest'
import { copyMisspelling } from '../../../src/core/checks/copy.misspelling'
import { runChecks } from '../../../src/core/checks/run-checks'
import { factsIn } from '../article'

const run = (text: string) => runChecks(factsIn(text), [copyMisspelling])

describe('copy.misspelling', () => {
  it.each([
    ['It rained in Setpember.', 'Setpember', 'September'],
    ['Come on Firday.', 'Firday', 'Friday'],
    ['Come on Thurdsay.', 'Thurdsay', 'Thursday']
  ])('%s', (text, printed, repaired) => {
    const [finding, ...more] = run(text)
    expect(more).toEqual([])
    expect(finding!.severity).toBe('note')
    expect(finding!.places.map(({ quote }) => quote)).toEqual([printed])
    const [edit] = finding!.repairs[0]!.edits
    expect(text.slice(0, edit!.start) + edit!.text + text.slice(edit!.end)).toBe(
      text.replace(printed, repaired)
    )
  })

  it.each(['Auguste and Juliet met Munday in Sundar.', 'On Saturdays in December.', 'He came in October.'])(
    'is silent: %s',
    (text) => {
      expect(run(text)).toEqual([])
    }
  )
})
