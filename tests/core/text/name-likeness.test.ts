import { describe, expect, it } from 'vitest'
import { spellsOneName } from '../../../src/core/text/name-likeness'

describe('spellsOneName', () => {
  it.each([
    ['Avni', 'Avani'],
    ['Lakshmi', 'Laxmi'],
    ['Hasan', 'Hassan'],
    ['Shiv', 'Siv'],
    ['Pooja', 'Puja'],
    ['Vikas', 'Bikash'],
    ['Mukherji', 'Mukherjee'],
    ['Dilip', 'Dileep'],
    ['Rahul', 'Raahul']
  ])('%s and %s: one name', (a, b) => {
    expect(spellsOneName(a, b)).toBe(true)
    expect(spellsOneName(b, a)).toBe(true)
  })

  it.each([
    ['Hukum', 'Hakim'],
    ['Rajesh', 'Ramesh'],
    ['Arun', 'Varun'],
    ['Vijay', 'Ajay'],
    ['Sunil', 'Sushil'],
    ['Kumar', 'Kumari'],
    ['Mohan', 'Sohan'],
    ['Anil', 'Amit'],
    ['Singh', 'Sharma'],
    ['Abdul', 'A'.repeat(40)]
  ])('%s and %s: two names', (a, b) => {
    expect(spellsOneName(a, b)).toBe(false)
    expect(spellsOneName(b, a)).toBe(false)
  })
})
