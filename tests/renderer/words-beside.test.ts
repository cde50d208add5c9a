import { expect, it } from 'vitest'
import { wordsBeside } from '../../src/renderer/src/claims/words-beside'

const anchor = (prefix: string, quote: string, suffix: string) => ({
  start: 0,
  end: quote.length,
  quote,
  prefix,
  suffix
})

it.each([
  [
    'the words that follow a number',
    anchor('Of the rescued, ', '61', ' were men, 29 women and 9 chil'),
    ' were men, 29'
  ],
  [
    'what it is joined to',
    anchor('for the ', '19', '-kilometre (11.8-mile) cross'),
    '-kilometre (11.8-mile)'
  ],
  ['no more than its sentence', anchor('There were ', '12', ' came. Others stayed at home '), ' came'],
  ['a word that is the whole of what is known', anchor('', '7', ' came'), ' came']
])('shows %s', (_, given, after) => {
  expect(wordsBeside(given)).toEqual({ before: '', after })
})

it.each([
  ['before a mark', anchor('nce 1987. Mr Hussain, ', '61', ', said his father opened'), 'Mr Hussain, '],
  ['at the end of a sentence', anchor('he opened the stall in ', '1961', '.'), 'the stall in ']
])('shows the words in front of it %s', (_, given, before) => {
  expect(wordsBeside(given)).toEqual({ before, after: '' })
})

it('adds nothing to a claim with words, a currency or a share', () => {
  for (const quote of ['61 men', '£48', '63%', 'May 28'])
    expect(wordsBeside(anchor('of ', quote, ' came and'))).toEqual({ before: '', after: '' })
})
