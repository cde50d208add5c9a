import { describe, expect, it } from 'vitest'
import { transliterationKey } from '../../../src/core/text/transliteration-key'

describe('transliterationKey', () => {
  it.each([
    ['Avni', 'Avani'],
    ['Hasan', 'Hassan'],
    ['Choudhary', 'Chaudhari'],
    ['Lakshmi', 'Laxmi'],
    ['Naeemul', 'Naimul'],
    ['Dwivedi', 'Dvivedi']
  ])('%s and %s sound alike', (a, b) => {
    expect(transliterationKey(a)).toBe(transliterationKey(b))
  })

  it.each([
    ['Arun', 'Aruna'],
    ['Rajesh', 'Rakesh'],
    ['Kamal', 'Kamala'],
    ['Ajay', 'Vijay'],
    ['Hasan', 'Tabassum']
  ])('%s and %s do not', (a, b) => {
    expect(transliterationKey(a)).not.toBe(transliterationKey(b))
  })
})
