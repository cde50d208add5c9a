import { describe, expect, it } from 'vitest'
import { isDerived } from '../../../src/core/text/is-derived'
import { isOtherConsonant } from '../../../src/core/text/likeness'

describe('isOtherConsonant', () => {
  it.each([
    ['barker', 'barmer'],
    ['kazo', 'kalo'],
    ['rubik', 'rubio'],
    ['superman', 'supermax']
  ])('%s and %s: another letter altogether', (a, b) => {
    expect(isOtherConsonant(a, b)).toBe(true)
    expect(isOtherConsonant(b, a)).toBe(true)
  })

  it.each([
    ['reichert', 'reichart'],
    ['horovitz', 'horowitz'],
    ['egypt', 'eqypt'],
    ['barker', 'barkre'],
    ['barker', 'barer'],
    ['barker', 'barker'],
    ['barker', 'tarmer']
  ])('%s and %s: a vowel, a letter that sounds or looks like it, or another slip', (a, b) =>
    expect(isOtherConsonant(a, b)).toBe(false)
  )
})

describe('isDerived', () => {
  it('takes a doctrine and who holds it for one family', () => {
    expect(isDerived('rigorism', 'rigorists')).toBe(true)
    expect(isDerived('rigorim', 'rigorit')).toBe(false)
  })
})
