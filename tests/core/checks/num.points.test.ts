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
})
