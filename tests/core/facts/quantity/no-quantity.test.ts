import { describe, expect, it } from 'vitest'
import { readIn } from './quantities-in'

describe('what is no quantity', () => {
  it.each([
    'She was born in 1984 and left in the 1990s.',
    'On 28 May, on May 28 and 29, and on Oct. 31 it rained.',
    'They meet at 7.30pm, at 5:40, at 0857 GMT, at 5 p.m. and at 11 am.',
    'City won 9-4, then 2–1, then 6-3, 6-4.',
    'A 10-year-old boy and Ana Ruiz, 45, were found.',
    'Ben Cole (32) is aged 32, or 32 years old.',
    'The 3rd and 21st came 4th.',
    'See section 420, page 5, room 12, flight 370 and No. 4.',
    'The S&P 500, the FTSE 100 and the Nasdaq 100 fell.',
    'Halo 2, Boeing 747, Rule 10b-5, Route 66, Formula 1 and the G20.',
    'COVID-19 and 9/11 changed everything.',
    'No one came, and one must wonder which one it was.',
    'Emissions fell to 2010 levels.',
    'Call 0800 123 4567.',
    'From 2015 to 2019, and between 2014 and 2017.',
    'A one-way ticket, a half-brother and a one-off.',
    'Article 370, Section 5(a) and version 1.2.3.',
    'He lives at 12 Mill Lane.'
  ])('reads nothing in %j', (text) => {
    expect(readIn(text)).toEqual([])
  })
})
