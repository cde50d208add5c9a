import { describe, expect, it } from 'vitest'
import { readIn } from './quantities-in'

describe('readQuantities', () => {
  it.each([
    ['The council hired 120 people.', ['120 = 120 [person]']],
    ['A hundred and twenty homes were built.', ['A hundred and twenty = 120 [home]']],
    ['Rs 2 lakh crore was set aside.', ['Rs 2 lakh crore = 2000000000000 INR']],
    ['About 25 per cent of voters agreed.', ['25 per cent = about 25 % [voter]']],
    ['Half a million tonnes of rice', ['Half a million tonnes = 500000 tonne [rice]']],
    ['EUR1.2m was paid for the 18-member council.', ['EUR1.2m = 1200000 EUR', '18 = 18 [member]']],
    ['Two-thirds of the seats', ['Two-thirds = 0.666667 [seat]']]
  ])('reads %j', (text, read) => {
    expect(readIn(text)).toEqual(read)
  })
})
