import { describe, expect, it } from 'vitest'
import { messageFor } from '../../../src/core/checks/message-for'
import { numRate } from '../../../src/core/checks/num.rate'
import { runChecks } from '../../../src/core/checks/run-checks'
import { factsIn } from '../article'

const run = (text: string) => runChecks(factsIn(text), [numRate])
const wrong = (text: string) => run(text).filter(({ severity }) => severity !== 'agrees')

describe('num.rate', () => {
  it('shows the working in the article’s own form and offers each repair', () => {
    const [finding, ...more] = wrong('The rise adds £93.60 a year or £1.08 a week to the bill.')
    expect(more).toEqual([])
    expect(messageFor(finding!)).toBe('£93.60 is £1.80, but the text says “£1.08”.')
    expect(finding!.places.map(({ quote }) => quote)).toEqual(['£93.60', '£1.08'])
    expect(finding!.repairs[0]!.label).toBe('£1.80')
  })

  it('multiplies a number of things by what each brings', () => {
    const [finding] = wrong('The pit sold 24,000 tonnes at $8,450 a tonne, which brought in $208.2 million.')
    expect(finding!.places.map(({ quote }) => quote)).toEqual(['24,000 tonnes', '$8,450', '$208.2 million'])
    expect(finding!.repairs.map(({ label }) => label)).toContain('$202.8 million')
  })

  it.each([
    'They get £93.60 a year or £1.80 a week.',
    'The paper costs £4.99 a month or £50 a year.',
    'The meter turns at 60 litres an hour or one litre a minute.',
    'The works makes 1.2 tonnes a day or 438 tonnes a year.',
    'It takes 40 minutes, or £2 a minute, to park.',
    'The flats cost £4.2m, or £70,000 each.',
    'They drove 240 km in three hours, at up to 110 km/h.',
    'A litre is 1.40 euros, or 1.60 euros a litre with the tax.'
  ])('is silent: %s', (text) => expect(wrong(text)).toEqual([]))
})
