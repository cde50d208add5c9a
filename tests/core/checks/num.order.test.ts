import { describe, expect, it } from 'vitest'
import { messageFor } from '../../../src/core/checks/message-for'
import { numDifference } from '../../../src/core/checks/num.difference'
import { numOrder } from '../../../src/core/checks/num.order'
import { runChecks } from '../../../src/core/checks/run-checks'
import { factsIn } from '../article'

const run = (text: string) => runChecks(factsIn(text), [numDifference, numOrder])

describe('num.order', () => {
  it('names both counts and the margin, and offers to change the two about', () => {
    const text =
      'Asha Rawat won the Sonpur seat by 3,190 votes. Asha Rawat polled 11,069 votes while Vinod Pal got 14,259.'
    const [finding, ...more] = run(text)
    expect(more).toEqual([])
    expect(finding!.check).toBe('num.order')
    expect(messageFor(finding!)).toBe(
      'The one who won has 11,069 votes here, fewer than the 14,259 of the one who lost.'
    )
    expect(finding!.places.map(({ quote, role }) => `${role} ${quote}`)).toEqual([
      'winner 11,069',
      'loser 14,259',
      'margin 3,190'
    ])
    expect(finding!.repairs).toHaveLength(1)
    expect(finding!.repairs[0]!.edits.map((edit) => [text.slice(edit.start, edit.end), edit.text])).toEqual([
      ['11,069', '14,259'],
      ['14,259', '11,069']
    ])
  })

  it.each([
    ['Vinod Pal, who lost by 3,190 votes, complained.', 'reversed'],
    ['Vinod Pal lost to Asha Rawat by 3,190 votes.', 'reversed'],
    ['Asha Rawat defeated Vinod Pal by 3,190 votes.', 'reversed'],
    ['Vinod Pal won by 3,190 votes.', 'fits'],
    ['Vinod Pal won by 3,192 votes.', 'differs'],
    ['Asha Rawat, who lost by 3,190 votes, complained.', 'fits']
  ])('%s beside 11,069 for Rawat and 14,259 for Pal: %s', (margin, code) => {
    const counts = 'Asha Rawat polled 11,069 votes while Vinod Pal of the SP got 14,259.'
    expect(run(`${counts} ${margin}`).map((finding) => finding.code)).toEqual([code])
  })

  it.each([
    'Asha Rawat won the Sonpur seat by 3,190 votes. In the Bhind seat Asha Rawat polled 11,069 votes while Vinod Pal got 14,259.',
    'Asha Rawat won by 3,190 votes. Meena Negi polled 11,069 votes while Vinod Pal got 14,259.',
    'Asha Rawat won by 3,190 votes. In 2012 Asha Rawat polled 11,069 votes while Vinod Pal got 14,259.',
    'Asha Rawat won by 3,190 votes. Five years ago Asha Rawat polled 11,069 votes while Vinod Pal got 14,259.',
    'Asha Rawat won by 3,190 votes. Asha Rawat polled about 11,000 votes while Vinod Pal got about 14,000 votes.',
    'Singh won by 3,190 votes. Asha Singh polled 11,069 votes while Vinod Singh got 14,259.',
    'Asha Rawat won by 3,190 votes. Asha Rawat got 11,069 euros while Vinod Pal got 14,259.',
    'The house won the vote by 297 votes to 203.'
  ])('is silent: %s', (text) => {
    expect(run(text)).toEqual([])
  })

  it('says which way it should go, and offers to exchange the two', () => {
    const [finding] = runChecks(factsIn('Profit fell 12% to £3.4m, from £3.1m in 2003.'), [numOrder])
    expect(messageFor(finding!)).toBe('£3.4m is more than £3.1m, but the text says “fell”.')
    expect(finding!.places.map(({ quote }) => quote)).toEqual(['fell', '£3.4m', '£3.1m'])
    expect(finding!.repairs.map(({ label }) => label)).toEqual(['£3.1m ↔ £3.4m'])
  })

  it.each([
    'Profit fell 12% to £3.1m, from £3.4m in 2003.',
    'Sales rose 12%, while costs fell from £3.4m to £3.1m.',
    'He raised his stake from 20% to 24%.',
    'Growth fell from 5% a year to about 6% in places.',
    'The road climbs from 900 metres to 400 metres below the pass.'.replace('climbs', 'runs'),
    'Shares rose 3p to 120p from Monday.',
    'The temperature rose from -5 degrees to 2 degrees.',
    'Trains from platform 9 to platform 4 increased.'
  ])('is silent on “%s”', (text) =>
    expect(runChecks(factsIn(text), [numOrder]).filter(({ severity }) => severity !== 'agrees')).toEqual([])
  )
})
