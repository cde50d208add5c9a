import { describe, expect, it } from 'vitest'
import { copyApostrophe } from '../../../src/core/checks/copy.apostrophe'
import { runChecks } from '../../../src/core/checks/run-checks'
import { factsIn } from '../article'

const run = (text: string) => runChecks(factsIn(text), [copyApostrophe])

describe('copy.apostrophe', () => {
  it.each([
    ['They dont vote.', 'dont', 'don’t'],
    ['Lokesh Verma fell. Then Lokeshs... no, Vermas widow ran.', 'Vermas', 'Verma’s']
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

  it.each([
    'The BJPs lost.',
    'Lokesh Verma fell. The Vermas house fell too.',
    'Lokesh Verma fell. Vermas are many.',
    'Many MLAs came.'
  ])('is silent: %s', (text) => {
    expect(run(text)).toEqual([])
  })
})
