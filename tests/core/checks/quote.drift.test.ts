import { describe, expect, it } from 'vitest'
import { quoteDrift } from '../../../src/core/checks/quote.drift'
import { runChecks } from '../../../src/core/checks/run-checks'
import { factsIn } from '../article'

const run = (text: string, title?: string) => runChecks(factsIn(text, title), [quoteDrift])

describe('quote.drift', () => {
  it('marks the stretch that both share, and offers each wording', () => {
    const text =
      'She said: “This time we did it in the name of peace, and that is all.” A banner by the gate read “we did this in the name of peace”.'
    const [finding, ...more] = run(text)
    expect(more).toEqual([])
    expect(finding!.places.map(({ quote }) => quote)).toEqual([
      'we did it in the name of peace',
      'we did this in the name of peace'
    ])
    expect(finding!.repairs.map(({ edits }) => edits.map((edit) => edit.text))).toEqual([
      ['we did it in the name of peace'],
      ['we did this in the name of peace']
    ])
  })

  it('holds a headline’s quotation against the body', () => {
    expect(
      run(
        '“I shall not give up this fight for the mill,” she said.',
        '“I shall never give up this fight for the mill”'
      )
    ).toHaveLength(1)
  })

  it.each([
    [
      'case and apostrophes',
      "“It’s not over yet for us,” he said at noon in the hall. “it's not over yet for us”, read a sign."
    ],
    ['side by side', '“We did not hide the sums at all,” he said. “We did not speak of the sums at all.”'],
    ['four words', '“We are very glad.” This the mayor said twice that day: “We are so glad.”'],
    [
      'much differs',
      '“We will build a road to the old mill by May,” he said. In June he had said “we will build a wall near a school by June”.'
    ]
  ])('is silent: %s', (_, text) => {
    expect(run(text)).toEqual([])
  })
})
