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
