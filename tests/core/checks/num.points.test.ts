import { describe, expect, it } from 'vitest'
import { messageFor } from '../../../src/core/checks/message-for'
import { numPoints } from '../../../src/core/checks/num.points'
import { runChecks } from '../../../src/core/checks/run-checks'
import { factsIn } from '../article'

const findingsIn = (text: string) => runChecks(factsIn(text), [numPoints])

describe('num.points', () => {
  it('gives both the points and the per cent, and mends to points', () => {
    const [finding] = findingsIn('Inflation rose 0.5% to 2.5% from 2% in May.')
    expect(messageFor(finding!)).toBe('2% to 2.5% is 0.5 percentage points, or 25.0%; the text says “0.5%”.')
    expect(finding!.repairs.map(({ label }) => label)).toEqual(['0.5 percentage points'])
  })

  it.each([
    'Inflation rose 0.5 percentage points to 2.5% from 2% in May.',
    'Inflation rose 0.5 points to 2.5% from 2% in May.',
    'Inflation rose to 2.5% from 2% in May, and output by 0.5% in June.',
    'Sales rose 50% to £3m from £2m.',
    'The share went from 100% to 90%, down 10%.',
    'Support went up about 10% to 50% from 40%.'
  ])('is silent on “%s”', (text) => expect(findingsIn(text)).toEqual([]))

  it('is a warning where a word ties the stated figure to another, and a note where they only stand near', () => {
    const severities = (text: string) => findingsIn(text).map(({ severity }) => severity)
    expect(severities('Turnout was 68.4%, the board said, up 4.5% from 63.9% four years ago.')).toEqual([
      'warning'
    ])
    expect(
      severities(
        'Spending grew 2.8 percent, slightly below forecasts. It followed a 3.4 percent advance, while investment accelerated to a 6.2 percent gain.'
      )
    ).toEqual(['note'])
  })
})
