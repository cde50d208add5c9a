import { describe, expect, it } from 'vitest'
import { messageFor } from '../../../src/core/checks/message-for'
import { numScale } from '../../../src/core/checks/num.scale'
import { runChecks } from '../../../src/core/checks/run-checks'
import { factsIn } from '../article'

const run = (text: string) => runChecks(factsIn(text), [numScale])

describe('num.scale', () => {
  it('says how far apart the two are, and offers each for the other', () => {
    const [finding] = run('The state owes ₹45.6 crore to millers. Millers said the state owes ₹45.6 lakh.')
    expect(messageFor(finding!)).toBe(
      '“₹45.6 crore” and “₹45.6 lakh”: one amount printed twice, 100 times apart?'
    )
    expect(finding!.repairs.map(({ label }) => label)).toEqual(['₹45.6 crore', '₹45.6 lakh'])
  })

  it.each([
    ['It has 1.3 billion (13 crore) people.', 10],
    ['The dam cost 12 lakh (120 million) rupees.', 100],
    ['About 6 million (60 crore) people voted.', 100]
  ])('finds the conversion in “%s”', (text, factor) => {
    expect(run(text).map(({ code, data }) => [code, data.factor])).toEqual([['conversion', factor]])
  })

  it.each([
    'It has 1.3 billion (130 crore) people.',
    'The dam cost 12 lakh (1.2 million) rupees.',
    'The dam cost 12 lakh (about 1.1 million) rupees.',
    'The fund has $4.5bn in stocks. The fund paid $4.5m in fees.',
    'The fund has $4.5bn in 2003. In 2005 the fund has $4.5m.',
    'The firm made $12m ($120m in two years).',
    'Of 2.5 million (250,000 here) voters half came.',
    'It grew from 1.5 million users to 15 million users.'
  ])('is silent on “%s”', (text) => expect(run(text)).toEqual([]))
})
