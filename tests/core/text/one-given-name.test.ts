import { describe, expect, it } from 'vitest'
import { isOneGivenName } from '../../../src/core/text/one-given-name'

describe('isOneGivenName', () => {
  it.each([
    ['sara', 'sarah'],
    ['katherine', 'catherine'],
    ['kathryn', 'catherine'],
    ['steven', 'stephen'],
    ['philip', 'phillip'],
    ['nicholas', 'nicolas'],
    ['kristina', 'christina'],
    ['lindsay', 'lyndsay'],
    ['teresa', 'theresa'],
    ['narendra', 'narender'],
    ['mohammed', 'mohamed'],
    ['jon', 'john'],
    ['rajeev', 'rajiv'],
    ['michelle', 'michele']
  ])('takes %s and %s for one', (a, b) => {
    expect(isOneGivenName(a, b)).toBe(true)
    expect(isOneGivenName(b, a)).toBe(true)
  })

  it.each([
    ['daniel', 'danielle'],
    ['paul', 'paula'],
    ['marie', 'maria'],
    ['mary', 'marie'],
    ['simon', 'simone'],
    ['arun', 'aruna'],
    ['joan', 'john'],
    ['christina', 'christine'],
    ['michel', 'michelle'],
    ['rakesh', 'rajesh'],
    ['tom', 'tim'],
    ['jon', 'jonathan']
  ])('tells %s from %s', (a, b) => {
    expect(isOneGivenName(a, b)).toBe(false)
  })
})
