import { describe, expect, it } from 'vitest'
import { messageFor } from '../../../src/core/checks/message-for'
import { numPercent } from '../../../src/core/checks/num.percent'
import { runChecks } from '../../../src/core/checks/run-checks'
import { factsIn } from '../article'

const run = (text: string) => runChecks(factsIn(text), [numPercent])
const counts = 'Asha Rawat polled 1,14,259 votes while the BSP’s Vinod Pal got 91,069. '

describe('num.percent', () => {
  it('shows the sum and offers each of the three repairs in its own style', () => {
    const [finding] = run(`${counts}Rawat's vote share was 48.4 per cent of the 2,52,200 votes polled.`)
    expect(finding!.severity).toBe('error')
    expect(messageFor(finding!)).toBe(
      '114,259 of 252,200 is 45.3 per cent, but the text says “48.4 per cent”.'
    )
    expect(finding!.places.map(({ quote, role }) => `${role} ${quote}`)).toEqual([
      'stated 48.4',
      'count 1,14,259',
      'base 2,52,200'
    ])
    expect(finding!.repairs.map(({ label }) => label)).toEqual(['45.3', '1,22,065', '2,36,072'])
  })

  it.each([
    ['In all, 2,52,200 votes were counted, and 45.3 per cent of them went to the winner.', 'fits'],
    ['In all, 2,52,200 votes were counted, and 45 per cent of them went to the winner.', 'fits'],
    ['In all, 2,52,200 votes were counted, and 43.5% of them went to the winner.', 'differs'],
    ['Asha Rawat won 45.3 percent of the 2,52,200 votes cast.', 'fits'],
    ['Vinod Pal won 45.3 percent of the 2,52,200 votes cast.', 'differs']
  ])('%s: %s', (text, code) => {
    expect(run(counts + text).map((finding) => finding.code)).toEqual([code])
  })

  it.each([
    'In all, 2,52,200 votes were counted, and about 40 per cent of them went to the winner.',
    'In all, 2,52,200 votes were counted, and 43.5 per cent of them went to women.',
    'In 2012 Asha Rawat won 48.4 per cent of the 2,52,200 votes cast.',
    'In the Bhind seat Asha Rawat won 48.4 per cent of the 2,52,200 votes cast there. In the Morar seat Meena Negi led.',
    'Her vote share was 48.4 per cent of the 2,52,200 votes polled.',
    'Turnout was 48.4 per cent of the 4,52,200 voters.',
    'Asha Rawat won 48.4 per cent.'
  ])('is silent: %s', (text) => {
    const seat = 'In the Sonpur seat Asha Rawat polled 1,14,259 votes while Vinod Pal got 91,069. '
    expect(run(seat + text)).toEqual([])
  })

  it('holds a share of one surname against both who have it', () => {
    const text = (share: string) =>
      `Asha Singh polled 14,259 votes while Vinod Singh got 11,069. Singh’s vote share was ${share} per cent of the 31,500 votes polled.`
    expect(run(text('45.3')).map(({ code }) => code)).toEqual(['fits'])
    expect(run(text('35.1')).map(({ code }) => code)).toEqual(['fits'])
    expect(run(text('40.1')).map(({ severity }) => severity)).toEqual(['warning'])
  })

  it('is silent where three of one surname stood', () => {
    const counts =
      'Asha Singh polled 14,259 votes while Vinod Singh got 11,069. Meena Singh polled 9,259 votes while Ravi Pal got 8,069. '
    expect(run(`${counts}Singh’s vote share was 40.1 per cent of the 31,500 votes polled.`)).toEqual([])
  })

  it.each([
    ['The party won 45 out of 90 seats, or 45 per cent.', 'differs'],
    ['Of them 40% (45 of 90) passed.', 'differs'],
    ['In all 40 per cent of the 1,200 staff, or 520 people, will go.', 'differs'],
    ['In all 43 per cent of the 1,200 staff, or 520 people, will go.', 'fits'],
    ['In all 520 people (40%) of the 1,200 will go.', 'differs'],
    ['The port pays 40 per cent of the £12m, or £5.2m, itself.', 'differs'],
    ['The port pays 40 per cent of the £12m, or £4.8m, itself.', 'fits'],
    ['It pays 30% of the £1.2bn, or £350m.', 'fits'],
    ['It asks for £12m, of which the port would pay 40%, or £5.2m.', 'differs'],
    ['Of the 403 seats, the party won 312, or 87 per cent.', 'differs'],
    ['Of the 403 seats, the party won 312, or 77 per cent.', 'fits'],
    ['Of them 63 of the 120 pupils (52.5%) passed.', 'fits']
  ])('holds the share printed beside part and whole: %s', (text, code) => {
    expect(run(text).map((finding) => finding.code)).toEqual([code])
  })

  it.each([
    'The party won 45 of the 90 seats (45% of the vote).',
    'The party won 45 of the 90 seats (45% more than in 2012).',
    'The party won 45 of the 90 seats, and its vote rose 45%.',
    'In all 40 per cent of the 1,200 staff, or 520 more than last year, will go.',
    'It pays 40 per cent of the £12m, or €5.2m.',
    'In all 520 of the 1,200 staff, 40% of them women, will go.',
    'It asks for £12m, of which 40% is for roads, and £5.2m for schools.',
    'The party won some 45 of the 90 seats (about 45%).',
    'He won 45 of 90 games and 30% of the sets.'
  ])('is silent where the share is of something else: %s', (text) => expect(run(text)).toEqual([]))

  it('makes a note of shares that leave some out: those who gave no answer need not be told', () => {
    const [finding, ...more] = run(
      'Asked about crimes, a plurality of 45% believe the number has gone up, 39% say it is about the same and 10% say it has gone down.'
    )
    expect(more).toEqual([])
    expect([finding!.code, finding!.severity]).toEqual(['hundred', 'note'])
  })
})
