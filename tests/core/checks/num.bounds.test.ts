import { describe, expect, it } from 'vitest'
import { messageFor } from '../../../src/core/checks/message-for'
import { numBounds } from '../../../src/core/checks/num.bounds'
import { runChecks } from '../../../src/core/checks/run-checks'
import { factsIn } from '../article'

const run = (text: string) => runChecks(factsIn(text), [numBounds])

describe('num.bounds', () => {
  it('names both figures and offers none of its own', () => {
    const [finding, ...more] = run('The hall seats 420. The audience numbered 612 on Friday.')
    expect(more).toEqual([])
    expect(finding!.places.map(({ quote }) => quote)).toEqual(['420', '612'])
    expect(messageFor(finding!)).toContain('612 > 420')
    expect(finding!.repairs).toEqual([])
  })

  it.each([
    'The hall seats 420. The audience numbered 412 on Friday.',
    'The hall seats 420 and the chapel seats 200. The audience numbered 612.',
    'Over three days the audience numbered 612.',
    'The tank holds 420 litres. A crowd of 612 came.'
  ])('is silent: %s', (text) => {
    expect(run(text).filter(({ severity }) => severity !== 'agrees')).toEqual([])
  })
})
