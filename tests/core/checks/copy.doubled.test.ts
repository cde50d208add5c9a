import { describe, expect, it } from 'vitest'
import { copyDoubled } from '../../../src/core/checks/copy.doubled'
import { runChecks } from '../../../src/core/checks/run-checks'
import { factsIn } from '../article'

const run = (text: string) => runChecks(factsIn(text), [copyDoubled])

describe('copy.doubled', () => {
  it.each([
    ['They came to to vote.', 'to to', 'to'],
    ['It is up for  for sale.', 'for  for', 'for']
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

  it.each(['It was the. The end.', 'The end, the start.', 'An hour, an hour.'])('is silent: %s', (text) => {
    expect(run(text)).toEqual([])
  })
})
