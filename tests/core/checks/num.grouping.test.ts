import { describe, expect, it } from 'vitest'
import { numGrouping } from '../../../src/core/checks/num.grouping'
import { runChecks } from '../../../src/core/checks/run-checks'
import { factsIn } from '../article'

const run = (text: string) => runChecks(factsIn(text), [numGrouping])

describe('num.grouping', () => {
  it.each([
    ['She polled 66, 436 votes.', ['66, 436'], ['66,436']],
    ['He was fined £131, 961 for it.', ['£131, 961'], null],
    ['The roll has 160,962,8 voters.', ['160,962,8'], ['1,609,628', '16,09,628']],
    ['About 1,8923 people came.', ['1,8923'], ['18,923']],
    ['Some 10,00 homes are without power.', ['10,00'], ['1,000']],
    ['The index closed at 52114.3,2 on Monday.', ['52114.3,2'], null],
    ['Sales rose 8, 000 in March.', ['8, 000'], ['8,000']],
    ['It was shown to 75, 250 viewers.', ['75, 250'], ['75,250']],
    ['More than 400, 000 Welsh homes went dark.', ['400, 000'], ['400,000']],
    ['It cost them £131, 961 in all.', ['£131, 961'], ['£131,961']],
    ['They played to a 3,40-strong crowd.', ['3,40'], ['340']],
    ['The club owes £1,2 million.', ['£1,2 million'], ['£1.2 million']],
    ['The hall seats a congregation of 4,50 at most.', ['4,50'], ['450']]
  ])('%s', (text, quotes, labels) => {
    const [finding, ...more] = run(text)
    expect(more).toEqual([])
    expect(finding!.places.map(({ quote }) => quote)).toEqual(quotes)
    if (labels) expect(finding!.repairs.map(({ label }) => label)).toEqual(labels)
  })

  it.each([
    'He got 1,32,973 votes, 12,34,567 in all.',
    'He got 1,234,567 votes.',
    'It won 3-0, 6-4 and 12-10.',
    'On 3 May, 120 people came.',
    'He scored 45, 120 and 33 in the series.',
    'In 1998, 436 people died there.',
    'Rooms 12, 436 and 437 are closed.',
    'Call 98,76,54,32 for the list.',
    'The years 1990,2000 and 2010 were wet.',
    'The price rose to 3.14, 159 people said.',
    'Between 12 to 14, 300 people came.',
    'Channels 4, 000 and 5 are gone.',
    'Turn to pages 12,14 and 16.',
    'They drew 1.5,2.5 and 3.5 in the tests.'
  ])('is silent: %s', (text) => {
    expect(run(text)).toEqual([])
  })

  it('calls mixed styles a note, with every place, plain ones first', () => {
    const [finding] = run('He had 5678 votes, she had 12,000 votes and 1,32,973 votes were cast.')
    expect(finding!.severity).toBe('note')
    expect(finding!.places.map(({ quote, role }) => `${role} ${quote}`)).toEqual([
      'plain 5678',
      'grouped 12,000',
      'grouped 1,32,973'
    ])
    expect(finding!.repairs.map(({ label }) => label)).toEqual(['5,678'])
  })

  it('does not take a year for a badly printed count', () => {
    expect(run('In 2017 he had 12,000 votes; the 2019 election gave him 15,000 votes.')).toEqual([])
  })

  it.each([
    ['She won 20,645 votes, compared to 14, 738 for him.', '14, 738'],
    ['It cut 3,400 jobs in sales and 2, 600 across legal.', '2, 600'],
    ['In 2024-25, 74, 650 tonnes were sold and 11,412 kept.', '74, 650'],
    ['It took the 1, 000th place.', '1, 000th'],
    ['Roughly 20,0000-300,000 samples wait.', '20,0000'],
    ['Some 50-60,00 people had come.', '60,00']
  ])('finds one figure in “%s”', (text, printed) => {
    const findings = runChecks(factsIn(text), [numGrouping]).filter(({ severity }) => severity !== 'note')
    expect(findings.map(({ places }) => places.map(({ quote }) => quote))).toEqual([[printed]])
  })

  it('mends the system that fewer figures have', () => {
    const [finding] = runChecks(
      factsIn('He got 1,32,973 votes, she 123,467 votes and they 2,00,725 votes.'),
      [numGrouping]
    )
    expect(finding!.code).toBe('systems')
    expect(finding!.repairs.map(({ label }) => label)).toEqual(['1,23,467'])
  })

  it.each([
    'On pages 12, 300 and 1,200 he wrote of it.',
    'Of the 2,000 people who came on May 12, 300 stayed.',
    'In 2004, 300 of 2,000 people came.',
    'The 14-14,500 block; room 20-300,000.',
    'It was the 1,000th show and the 10,000th guest.',
    'The film made $132,973 and 1,32,973 people saw it.'
  ])('is silent on “%s”', (text) => {
    expect(runChecks(factsIn(text), [numGrouping]).filter(({ severity }) => severity !== 'note')).toEqual([])
  })
})
