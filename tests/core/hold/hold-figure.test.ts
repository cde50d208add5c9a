import { describe, expect, it } from 'vitest'
import { figureOn, holdOn, scopeOf, told } from './hold-on'

const bypoll =
  'SONPUR: Asha Rawat of the Janata Party won the Sonpur Assembly bypoll on Thursday, beating Vinod Pal by over 5678 votes. In the 2017 Assembly elections Meena Negi had won the Sonpur seat by defeating Asha Rawat with a margin of over 12,000 votes. Meena Negi had secured 79,172 votes in 2017 against Asha Rawat who had got 66,436 votes then. In the Ramgarh seat Joe Marsh was ahead of Tara Bell with a lead of over 45,000 votes after 19 rounds.'

const of2017 = 'year,constituency,candidate,votes\n2017,Sonpur,Meena Negi,79172\n2017,Sonpur,Asha Rawat,66436'
const of2018 = 'year,constituency,candidate,votes\n2018,Sonpur,Asha Rawat,94875\n2018,Sonpur,Vinod Pal,89213'
const won = (votes: string) =>
  `Asha Rawat won the Sonpur Assembly bypoll on Thursday, beating Vinod Pal by ${votes} votes.`

describe('a margin of votes', () => {
  const held = figureOn(bypoll, 'over 5678 votes', { tables: { 'old.csv': of2017, 'count.csv': of2018 } })

  it('is told as what it is', () => {
    expect(scopeOf(held)).toBe('margin · Sonpur · by-election · Thursday')
  })

  it('stands beside 2017 as another contest, worked out, and beside the table', () => {
    expect(held.beside.map(told)).toEqual([
      'article | over 12,000 votes | other | differs: ballot, time | 7,058 less',
      'table | 5,662 (Sonpur: margin) | unsaid | unsaid: time | 16 more | → 5,662'
    ])
    expect(held.beside[0]).toMatchObject({ working: '79,172 − 66,436 = 12,736', value: 12_736, repair: null })
    expect(held.beside[0]!.difference!.percent).toBeCloseTo(55.42, 2)
    expect(held.beside[1]!.cells!.cells).toEqual(['count!2/votes', 'count!3/votes'])
  })

  it('has the table in hand, which can settle it, and not 2017, which is nearer', () => {
    expect(held.first).toBe(1)
  })

  it('is replaced with the word that made it vague, and gets commas where the article has them', () => {
    const { start, end, text } = held.beside[1]!.repair!
    expect([bypoll.slice(start, end), text]).toEqual(['over 5678', '5,662'])
  })

  it('is of the year its sentence opens with, whatever it was won from; a value told “from” is not', () => {
    const won = 'In 2017 Meena Negi had won from the Sonpur seat by a margin of over 12,000 votes.'
    expect(scopeOf(figureOn(won, 'over 12,000'))).toBe('margin · Sonpur · 2017')
    const rose = 'In 2027 the budget for parks rises from £4.2 million to £4.6 million.'
    expect(figureOn(rose, '£4.2 million').scope.time).toBeNull()
  })

  it('leaves the running lead of another seat to who asks for it', () => {
    const lead = held.others.find(({ value }) => value === 45_000)!
    expect(told(lead)).toBe(
      'article | over 45,000 votes | other | differs: measure, contest, partial | unsaid: time | 39,322 less'
    )
  })

  it('of 2017 is held against its own table and never against the by-election’s', () => {
    const old = figureOn(bypoll, 'over 12,000', { tables: { 'old.csv': of2017, 'count.csv': of2018 } })
    expect(old.beside.map(told)).toEqual([
      'article | over 5678 votes | other | differs: ballot, time | 6,322 more',
      'table | 12,736 (Sonpur: margin) | agrees | 736 less'
    ])
  })

  it('is shown with what other articles print, by date; the year of each is that of its day', () => {
    const others = [
      [won('5,662'), '2018-06-02'],
      [won('6,211'), '2018-05-31'],
      [
        'Joe Marsh won the Ramgarh Assembly bypoll on Thursday, beating Tara Bell by 900 votes.',
        '2018-06-02'
      ],
      ['In 2017 Meena Negi won the Sonpur seat, beating Asha Rawat by 12,736 votes.', '2018-06-02']
    ] as const
    const shown = figureOn(bypoll, 'over 5678', { day: '2018-06-01', others })
    expect(shown.beside.slice(1).map(told)).toEqual([
      'elsewhere | 6,211 votes | same | 533 less | → 6,211',
      'elsewhere | 5,662 votes | same | 16 more | → 5,662'
    ])
    expect(shown.beside.slice(1).map(({ place }) => place!.article!.publishedOn)).toEqual([
      '2018-05-31',
      '2018-06-02'
    ])
    const undated = figureOn(bypoll, 'over 5678', { others })
    expect(undated.beside.slice(1).map(told)).toEqual([
      'elsewhere | 6,211 votes | unsaid | unsaid: time | 533 less | → 6,211',
      'elsewhere | 5,662 votes | unsaid | unsaid: time | 16 more | → 5,662'
    ])
  })

  it('shows a running count of another article as one that is not comparable', () => {
    const running =
      'In the Sonpur Assembly bypoll Asha Rawat was ahead of Vinod Pal by a margin of 6,688 votes after 24 rounds.'
    const shown = figureOn(bypoll, 'over 5678', { day: '2018-06-01', others: [[running, '2018-05-31']] })
    expect(told(shown.beside.at(-1)!)).toBe('elsewhere | 6,688 votes | other | differs: partial | 1,010 less')
  })
})

const budget =
  'Thornmouth council agreed on Tuesday to spend £4.6 million on parks in 2027/28, up from £4.2 million this year. Libraries will get £2.9 million, a cut of £150,000.\n\nCouncil tax goes up by 4.9 per cent, the leader, Marcus Odell, said, against 3.2 per cent last year.\n\nIn Eastfield 12 libraries stay open; in Weston, 4 will close.'
const budgetTable = 'Service,2026/27 (£m),2027/28 (£m)\nParks,4.2,4.5\nLibraries,3.05,2.9\nTotal,7.25,7.4'

describe('figures of other kinds of article', () => {
  it('budget: a sum beside the one it rose from, and the row and year of the table', () => {
    const held = figureOn(budget, '£4.6 million', { tables: { 'budget.csv': budgetTable } })
    expect(scopeOf(held)).toBe('money · parks · GBP · 2027/28')
    expect(held.beside.map(told)).toEqual([
      'article | £4.2 million | other | differs: time | unsaid: place | £0.4 million more',
      'table | £4.5 million (Parks: 2027/28 (£m)) | same | £0.1 million more | → £4.5 million',
      'table | £4.2 million (Parks: 2026/27 (£m)) | other | differs: time | £0.4 million more'
    ])
    expect(held.first).toBe(1)
  })

  it('budget: a sum of no told year is held against both columns, the one that agrees first', () => {
    const held = figureOn(budget, '£2.9 million', { tables: { 'budget.csv': budgetTable } })
    expect(held.beside.filter(({ from }) => from === 'table').map(told)).toEqual([
      'table | £2.9 million (Libraries: 2027/28 (£m)) | agrees | unsaid: time',
      'table | £3.05 million (Libraries: 2026/27 (£m)) | unsaid | unsaid: time | £0.15 million less | → £3.05 million'
    ])
  })

  it('budget: per cents differ by points, and are of two years', () => {
    const [other] = figureOn(budget, '4.9 per cent').beside
    expect(told(other!)).toContain('3.2 per cent | other | differs: time')
    expect(other!.difference).toMatchObject({ by: 1.7, percent: null, times: null })
  })

  it('budget: counts of two places', () => {
    const [other] = figureOn(budget, '12 libraries').beside
    expect(told(other!)).toBe('article | 4 | other | differs: place | unsaid: measure, time | 8 more')
  })

  const ferry =
    'Nine dead as ferry sinks off Port Lisle\n\nNine people died and 31 were injured when the ferry Morning Star sank off Port Lisle on Sunday. It carried 140 passengers.\n\nIn 2011 a ferry sank at the same place, and 22 people died.'

  it('accident: the dead beside the dead of another year, never beside the injured', () => {
    const held = figureOn(ferry, 'Nine people')
    expect(scopeOf(held)).toBe('toll · dead · Sunday')
    expect(held.beside.map(told)).toEqual([
      'article | Nine | unsaid | unsaid: time, place',
      'article | 22 people | other | differs: time | unsaid: place | 13 less'
    ])
    expect(held.others.map(({ printed }) => printed)).toContain('31')
  })

  it('accident: another article’s toll of the same story', () => {
    const later = 'Eleven people died when the Morning Star sank off Port Lisle on Sunday.'
    const held = figureOn(ferry, 'Nine people', { others: [[later, '2026-05-12']] })
    expect(told(held.beside.at(-1)!)).toContain('elsewhere | Eleven people | unsaid')
    expect(held.beside.at(-1)!.repair!.text).toBe('Eleven')
  })

  it('match: a figure of this season beside one of the last', () => {
    const held = figureOn('Leon Varga has 14 goals this season; last season he scored 9.', '14 goals')
    expect(scopeOf(held)).toBe('count · goal · this season')
    expect(held.beside.map(told)).toEqual([
      'article | 9 | other | differs: time | unsaid: measure, place | 5 more'
    ])
  })

  const results =
    'Halden Foods said on Thursday that revenue rose to $412.6 million in 2025 from $389.1 million in 2024. Net profit fell 12 per cent to $28.4 million from $32.3 million a year earlier.\n\nThe company employs 3,150 people.'
  const accounts = 'Item,2024,2025\nRevenue ($m),389.1,412.6\nNet profit ($m),32.3,28.9\nEmployees,3390,3150'

  it('company results: revenue beside revenue, never beside profit, each year to its own cell', () => {
    const held = figureOn(results, '$412.6 million', { tables: { 'accounts.csv': accounts } })
    expect(scopeOf(held)).toBe('money · revenue · USD · 2025')
    expect(held.beside.map(told)).toEqual([
      'article | $389.1 million | other | differs: time | unsaid: place | $23.5 million more',
      'table | $412.6 million (Revenue ($m): 2025) | agrees',
      'table | $389.1 million (Revenue ($m): 2024) | other | differs: time | $23.5 million more'
    ])
  })

  it('company results: a profit of no told year beside the year before, and the nearest cell first', () => {
    const held = figureOn(results, '$28.4 million', { tables: { 'accounts.csv': accounts } })
    expect(held.beside.map(told)).toEqual([
      'article | $32.3 million | other | differs: time | unsaid: place | $3.9 million less',
      'table | $28.9 million (Net profit ($m): 2025) | unsaid | unsaid: time | $0.5 million less | → $28.9 million',
      'table | $32.3 million (Net profit ($m): 2024) | unsaid | unsaid: time | $3.9 million less | → $32.3 million'
    ])
  })

  it('company results: a count whose row the sentence does not name is found by its value, and that is said', () => {
    const held = figureOn(results, '3,150 people', { tables: { 'accounts.csv': accounts } })
    expect(held.beside.map(told)).toEqual([
      'table | 3,150 (Employees: 2025) | agrees | unsaid: measure, time'
    ])
  })

  it('survey: a share beside that of the year before', () => {
    const text =
      'Some 58 per cent of drivers back the limit, up from 51 per cent in 2022. In Wales 47 per cent were in favour.'
    const held = figureOn(text, '58 per cent')
    expect(told(held.beside[0]!)).toContain('51 per cent | other | differs: time')
    expect(told(held.others.find(({ value }) => value === 47)!)).toContain('unsaid: measure, time, place')
  })

  it('obituary: prices of two years', () => {
    const text = 'Her largest sale, in 1998, brought £18,500; in 2019 a single bowl made £41,000 in Bristol.'
    const [other] = figureOn(text, '£18,500').beside
    expect(told(other!)).toBe(
      'article | £41,000 | other | differs: time | unsaid: measure, place | £22,500 less'
    )
  })
})

describe('articles of other kinds', () => {
  const survey = [
    'Half of a coast’s kelp is gone, survey finds',
    'Divers counted plants at three sites in 2016 and in 2025.',
    '| Site | 2016 | 2025 |\n| --- | --- | --- |\n| Gannet Rock | 3,200 | 1,280 |\n| Brae Sound | 2,400 | 1,560 |\n| Ness Point | 1,800 | 1,070 |',
    'The fishery, worth £1.8m a year, had grown by a fifth from £1.5m in 2020. The mean was 15.2 °C, 3.2 degrees below the 18.4 °C of August.'
  ].join('\n\n')
  const counts = 'site,2016,2025\nGannet Rock,3200,1280\nBrae Sound,2400,1560\nNess Point,1800,1060'

  it('science: a cell of the article’s own table is held against its row and year, not the row above', () => {
    const held = figureOn(survey, '1,070', { tables: { 'counts.csv': counts } })
    expect(held.scope.row).toBe('Ness Point')
    expect(held.beside.filter(({ from }) => from === 'table').map(told)).toEqual([
      'table | 1,060 (Ness Point: 2025) | same | 10 more | → 1,060',
      'table | 1,800 (Ness Point: 2016) | other | differs: time | 730 less'
    ])
    expect(held.beside[held.first]!.words).toBe('1,060')
  })

  it('science: what goes by a year stands beside what leaves that out', () => {
    const [first] = figureOn(survey, '£1.8m').beside
    expect(told(first!)).toContain('£1.5m')
    expect(first!.difference).toMatchObject({ way: 'more', words: '£0.3m' })
  })

  it('science: any other figure begins with the nearest of the same unit, never with a half of the headline', () => {
    expect(figureOn(survey, '1,070').others[0]!.printed).toBe('1,560')
  })

  it('council: a sum of the headline that is told again is said to be the same, whatever is not said of it', () => {
    const council =
      'Council cuts hours to close £2.4m gap\n\nThe council faced a gap of £2.4 million. Its book fund was £600,000. They had 48,000 Saturday visits last year, and 900 on Sundays.'
    const [first] = figureOn(council, '£2.4 million').beside
    expect(first!.printed).toBe('£2.4m')
    expect(first!.difference!.way).toBe('equal')
    expect(first!.repair).toBeNull()
    expect(figureOn(council, '48,000').scope.measure.of).toBe('visit')
    // A half as much is no telling of it.
    expect(figureOn(council, '£600,000').beside.map(({ printed }) => printed)).not.toContain('£2.4m')
  })

  it('sport: a year told of somebody in passing is not when the figure is of', () => {
    const match =
      'Jared Oyelaran has scored 14 tries this season.\n\nTom Penrice, 22, who was released by Ormsdale in 2024, has ten tries in 19 games for Vale.'
    expect(figureOn(match, 'ten tries').scope.time).toBeNull()
    expect(figureOn('Vale, who in 2024 scored ten tries, won.', 'ten tries').scope.time).toBe('2024')
  })

  it('company: a profit before tax is no tax', () => {
    const held = figureOn('Profit before tax rose to £4.6 million from £3.2 million.', '£4.6 million')
    expect(held.scope.measure.of).toBe('profit before tax')
  })
})

describe('what is never said', () => {
  it('no difference between things of two units', () => {
    const held = figureOn('The road is 12 km long and cost £4 million.', '12 km')
    expect(held.others.map(({ difference }) => difference)).toEqual([null])
  })

  it('nothing of words without a figure or a name', () => {
    expect(holdOn('the road is long, and nobody counts it', 'long')).toBeNull()
  })

  it('no “same” where a year is told of one only', () => {
    const held = figureOn('The mill employs 300 people. In 2010 the mill had 320 people.', '300 people')
    expect(held.beside.map(({ verdict }) => verdict)).toEqual(['unsaid'])
  })

  it('no cell of a column of another currency, or of per cents', () => {
    const tables = { 'a.csv': 'Item,2025 ($m),2025 (%)\nParks,4.6,4.6' }
    const held = figureOn('The city spent £4.6 million on parks in 2025.', '£4.6 million', { tables })
    expect(held.beside).toEqual([])
  })
})
