import { describe, expect, it } from 'vitest'
import type { ClaimKind } from '../../../src/core/model/claim'
import { analysisOf } from '../article'

const claims = (text: string, kind: ClaimKind) =>
  analysisOf(text)
    .claims.filter(({ kinds }) => kinds.includes(kind))
    .map(({ anchor }) => anchor.quote)

describe('quotations', () => {
  it.each([
    ['“We shall win the seat,” she said. The “gift” was a boat.', ['“We shall win the seat,”']],
    ['He called it "a very bad day for us".', ['"a very bad day for us"']],
    ['“No deal,” Asha Rawat said.', ['“No deal,”']],
    ['The “gift” was a boat.', []]
  ])('%s', (text, expected) => {
    expect(claims(text, 'quotation')).toEqual(expected)
  })

  it('hold no names and dates of their own, but figures', () => {
    const { claims: all } = analysisOf('“In 2017 Asha Rawat won 12,000 votes in Hull,” he said.')
    expect(all.map(({ kinds }) => kinds[0])).toEqual(['quotation', 'figure'])
  })
})

describe('superlatives', () => {
  it.each([
    ['She is the first woman to lead the council.', ['first woman to lead the council']],
    ['It is the largest mill in the valley, he said.', ['largest mill in the valley']],
    ['They made a record profit last year.', ['record profit last year']],
    ['The town has never voted for the left.', ['never voted for the left']],
    ['It was the only bridge over the river.', ['only bridge over the river']],
    ['The most famous painter of the age was there.', ['most famous painter of the age']]
  ])('%s', (text, expected) => {
    expect(claims(text, 'superlative')).toEqual(expected)
  })

  it.each([
    'At first he laughed.',
    'In the first half sales rose.',
    'The First Minister spoke; the first minister did not.',
    'Only 12 votes were cast.',
    'Most people stayed away.',
    'The record label closed.',
    'Never mind.',
    'He is not only late.',
    'For the most part it was dry.'
  ])('claims nothing: %s', (text) => {
    expect(claims(text, 'superlative')).toEqual([])
  })
})

describe('comparisons', () => {
  it.each([
    ['They won more seats than in May.', ['more seats than in May']],
    ['It is cheaper than its rivals, she said.', ['cheaper than its rivals']],
    ['Profits were higher than expected.', ['higher than expected']]
  ])('%s', (text, expected) => {
    expect(claims(text, 'comparison')).toEqual(expected)
  })

  it.each([
    'More than 12 votes were cast.',
    'It took less than a week.',
    'He ran rather than walked.',
    'No other than he came.'
  ])('compares nothing: %s', (text) => {
    expect(claims(text, 'comparison')).toEqual([])
  })
})

describe('roles', () => {
  it.each([
    ['The mayor Asha Rawat spoke.', ['mayor Asha Rawat']],
    ['Asha Rawat, the mayor of Hull, spoke.', ['Asha Rawat, the mayor of Hull']],
    ['Asha Rawat, 52, a doctor, spoke.', ['Asha Rawat, 52, a doctor']],
    ['Tess Dale and actress Anita Dobbs came.', ['actress Anita Dobbs']],
    ['Asha Rawat (BJP) won.', ['Asha Rawat (BJP)']]
  ])('%s', (text, expected) => {
    expect(claims(text, 'role')).toEqual(expected)
  })

  it.each([
    'Asha Rawat, who told the mayor, spoke.',
    'Asha Rawat Park, a small pilot scheme, closed.',
    'Asha Rawat spoke, the mayor did not.'
  ])('are none: %s', (text) => {
    expect(claims(text, 'role')).toEqual([])
  })
})

describe('figures and roles', () => {
  it.each([
    ['He told Radio 4 of 12 boats.', ['12 boats']],
    ['It filed for Chapter 11 protection.', []],
    ['The top 40 firms met.', ['40 firms']],
    ['Congress 28 seats, others 3.', ['28 seats', '3']]
  ])('a number in a name is no figure: %s', (text, expected) => {
    expect(claims(text, 'figure')).toEqual(expected)
  })

  it('keep the initials in brackets behind an office whole', () => {
    const text = 'Asha Rawat, chief executive of Marlow Oil (MO), was held.'
    expect(claims(text, 'role')).toEqual(['Asha Rawat, chief executive of Marlow Oil (MO)'])
  })
})

describe('ages and places', () => {
  it('count an age once', () => {
    expect(analysisOf('A 42-year-old won.').claims.map(({ anchor }) => anchor.quote)).toEqual(['42-year-old'])
  })

  it.each([
    ['Asha Rawat, 52, spoke.', ['52']],
    ['A 24-year-old was held.', ['24-year-old']],
    ['He died aged 71.', ['aged 71']],
    ['In 52, 53 and 54 he won.', []]
  ])('%s', (text, expected) => {
    expect(claims(text, 'age')).toEqual(expected)
  })

  it.each([
    ['The mill in Marlow burnt. Nobody in Marlow slept.', ['Marlow']],
    ['They met near Port Talbot in May.', ['Port Talbot']],
    ['Asha Rawat spoke. He believes in Asha Rawat. In June he left.', []],
    ['He sat in Parliament.', []],
    ['The talks in Febraury were near Hull.', ['Hull']],
    ['Cheese in Greek cooking comes from Greece.', ['Greece']],
    ['He took a degree in B.Tech in Hull.', ['Hull']]
  ])('%s', (text, expected) => {
    expect(claims(text, 'place')).toEqual(expected)
  })
})

describe('figures as a checker would underline them', () => {
  it.each([
    ['She won by eight votes.', ['eight votes']],
    ['Three councillors abstained after four hours of debate.', ['Three councillors', 'four hours']],
    ['At least twenty-five people died.', ['At least twenty-five people']],
    [
      'Two thirds of voters and just over half of the shops stayed shut.',
      ['Two thirds of voters', 'just over half of the shops']
    ],
    ['It came to a third of the money.', ['a third of the money']],
    ['Hundreds of homes were flooded.', ['Hundreds of homes']],
    ['It may win five or six awards.', ['five or six awards']],
    ['They meet six to 10 times a year.', ['six to 10 times a year']],
    ['Rents rise from £48 to £54 a week.', ['£48 to £54 a week']],
    ['They voted 27 to 19 against.', ['27 to 19']],
    ['Between 40 and 60 boats sank.', ['40 and 60 boats']],
    ['The hall covers 2.3 acres (0.93 hectares).', ['2.3 acres (0.93 hectares)']],
    ['It costs £12m ($15m) to run.', ['£12m ($15m)']],
    ['The 19-kilometre (11.8-mile) crossing', ['19-kilometre (11.8-mile)']],
    ['He got a 12-year term.', ['12-year']],
    ['Some £2.5 million comes from rents.', ['Some £2.5 million']],
    ['Of 250 potential jurors, 1,500 voted.', ['250 potential jurors', '1,500']]
  ])('%s', (text, expected) => {
    expect(claims(text, 'figure')).toEqual(expected)
  })

  it.each([
    'The two men and their three children left.',
    'He was one of the best.',
    'Seven Sisters is a cliff.',
    'She scored two and left.',
    'Ring Asha Rawat (9812345678) before Friday.',
    'It is the largest of these two.'
  ])('leaves out what counts nothing: %s', (text) => {
    expect(claims(text, 'figure')).toEqual([])
  })

  it('keeps two figures apart that are no pair', () => {
    expect(claims('Sales of 40 boats and 60 cars fell.', 'figure')).toEqual(['40 boats', '60 cars'])
    expect(claims('She has 12 boats (the mill has 9 looms).', 'figure')).toEqual(['12 boats', '9 looms'])
  })

  it('takes the year of what is named for a date', () => {
    expect(claims('The 1989 Harbour Act holds.', 'date')).toEqual(['1989'])
    expect(claims('The 1989 Harbour Act holds.', 'figure')).toEqual([])
  })
})

describe('places of a list', () => {
  it('are read to the word that closes it', () => {
    expect(claims('Shops in Leeds, York and Hull closed.', 'place')).toEqual(['Leeds', 'York', 'Hull'])
    expect(claims('Floods hit towns in Assam, West Bengal and Uttar Pradesh.', 'place')).toEqual([
      'Assam',
      'West Bengal',
      'Uttar Pradesh'
    ])
  })

  it.each([
    ['In Leeds, Labour won.', ['Leeds']],
    ['He lives in Leeds and Labour won.', ['Leeds']],
    ['Pupils from Classes 7 to 10 came.', []],
    ['It was shown by Harbour News.', []],
    ['Chips from Panaroma’s plant were late.', []]
  ])('and no further: %s', (text, expected) => {
    expect(claims(text, 'place')).toEqual(expected)
  })
})

describe('offices', () => {
  it('are underlined whole', () => {
    expect(claims('The council leader Ann Day spoke.', 'role')).toEqual(['council leader Ann Day'])
    expect(claims('Opposition leader Tom Ray said no.', 'role')).toEqual(['Opposition leader Tom Ray'])
  })
})
