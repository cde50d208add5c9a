import { describe, expect, it } from 'vitest'
import { messageFor } from '../../../src/core/checks/message-for'
import { numCurrency } from '../../../src/core/checks/num.currency'
import { runChecks } from '../../../src/core/checks/run-checks'
import { factsOf } from '../../../src/core/facts/facts-of'
import { readArticle } from '../../../src/core/facts/reading'
import { articleFromFields } from '../../../src/core/import/article-from-fields'
import { factsIn } from '../article'

const run = (text: string) => runChecks(factsIn(text), [numCurrency])
const runOn = (publishedOn: string, text: string) =>
  runChecks(factsOf(readArticle(articleFromFields({ id: 'test', text, publishedOn }))), [numCurrency])

describe('num.currency', () => {
  it('finds a swapped scale word, marks both amounts, and offers the other word', () => {
    const [finding, ...more] = run('The firm bought the mill for $450m (£240bn).')
    expect(more).toEqual([])
    expect(finding!.severity).toBe('error')
    expect(finding!.places.map(({ quote, role }) => [role, quote])).toEqual([
      ['amount', '$450m'],
      ['converted', '£240bn']
    ])
    expect(finding!.repairs.map(({ label }) => label)).toEqual(['£240m', '$450bn'])
    expect(messageFor(finding!)).toBe(
      '“$450m” and “£240bn” are not the same sum: they make 1 GBP worth 0.00187 USD, and it stood between 1.09 and 2.13. One of them is 1000 times too large or too small.'
    )
  })

  it('knows the rates of the year where the day of publication is known', () => {
    const text = 'The firm bought the mill for $450m (£340m).'
    expect(run(text)).toEqual([])
    expect(runOn('2022-10-12', text)).toEqual([])
    const [finding] = runOn('2005-03-01', text)
    expect([finding!.code, finding!.severity]).toEqual(['rate', 'warning'])
    expect(finding!.repairs).toEqual([])
    expect(messageFor(finding!)).toContain('1 GBP worth 1.32 USD, and it stood between 1.68 and 1.99')
  })

  it('takes the time from years named close together where no day is known, and is generous then', () => {
    const text = 'Profit for 2004 was £15.4m ($19.1m), and 2005 should be better, he said in 2005.'
    const [finding] = run(text)
    expect([finding!.code, finding!.severity]).toEqual(['rate', 'warning'])
    expect(run(text.replace('$19.1m', '$27.9m'))).toEqual([])
    expect(run('Profit for 2004 was £15.4m ($19.1m).')).toEqual([])
    expect(run('Profit for 2004 was $15m (₹90 crore), in 2005 he said.')).toEqual([])
  })

  it.each([
    ['2022-09-28', 'It cost £1bn ($1.1bn).'],
    ['2013-08-30', 'It cost $1m (₹6.7 crore).'],
    ['2008-12-30', 'It cost £1m (€1.03m).'],
    ['1995-04-19', 'It cost $1m (¥81m).'],
    ['2024-07-10', 'It cost $1m (¥161m).']
  ])('knows the worst day of a year: %s', (day, text) => expect(runOn(day, text)).toEqual([]))

  it('reaches back to the years the article names', () => {
    const text = 'In 2001 the firm bought the mill for $450m (£310m).'
    expect(runOn('2005-03-01', text)).toEqual([])
    expect(runOn('2005-03-01', text.replace('In 2001', 'Then'))).toHaveLength(1)
  })

  it('says once that two conversions differ, with all four amounts', () => {
    const [finding, ...more] = run('It sold one mill for $45m (£24m) and the other for $80m (£60m).')
    expect(more).toEqual([])
    expect(finding!.places.map(({ quote }) => quote)).toEqual(['$80m', '£60m', '$45m', '£24m'])
  })

  it.each([
    'It cost $5bn (£2.6bn) then.',
    'It cost $1m (£522,000) then.',
    'It cost about $2bn (£1bn) and £1bn (about $1.9bn) more.',
    'A ticket is $20 (£20 in Leeds).',
    'It cost A$20m (£9m) then.',
    'He was paid 5bn rupees ($50m) for it.',
    'Debts of $4m, £900 of them his, were paid.',
    'The loan of $4m (£2m at the time) was repaid.',
    'It rose from $40 to £90.',
    'It cost £0 ($0).'
  ])('is silent: %s', (text) => {
    expect(run(text)).toEqual([])
  })

  it.each([
    ['It cost ₹85 crore ($10bn).', 'magnitude'],
    ['It cost €40m (£3bn).', 'magnitude'],
    ['It cost ¥300m ($30m).', 'magnitude']
  ])('%s: %s', (text, code) => {
    expect(run(text).map((finding) => finding.code)).toEqual([code])
  })
})
