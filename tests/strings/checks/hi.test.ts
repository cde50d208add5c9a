import { expect, it } from 'vitest'
import { messageFor } from '../../../src/core/checks/message-for'
import type { FindingData } from '../../../src/core/model/finding'
import { hi } from '../../../src/strings/checks/hi'

const say = (check: string, code: string, data: FindingData): string =>
  messageFor({ id: 'f', check, code, severity: 'note', data, places: [], repairs: [] }, hi)

it('groups figures that were worked out as Hindi does, and leaves those of the article as they are', () => {
  expect(
    say('num.difference', 'differs', {
      minuend: 132_973,
      subtrahend: 120_271,
      difference: 12_702,
      phrase: '132,702',
      year: 2017
    })
  ).toBe('1,32,973 − 1,20,271 = 12,702, पर लेख में “132,702” (2017) है।')
  expect(say('num.percent', 'fits', { part: '$4.2m', whole: '132,973', actual: '12', phrase: '12%' })).toBe(
    '1,32,973 में से “$4.2m” यानी 12 प्रतिशत, जो “12%” से मेल खाता है।'
  )
})

it('names scales, units and money as Hindi does', () => {
  const listed = {
    quotes: ['£2.5m', '800,000'],
    currency: 'Rs ',
    sum: '3.3',
    scale: 'million',
    phrase: '£4.2m'
  }
  expect(say('num.total', 'listed', listed)).toBe('“£2.5m” + 800,000 = ₹3.3 मिलियन, पर लेख में “£4.2m” है।')
  expect(
    say('num.unit', 'differs', { given: '2 sq mi', converted: '9 acres', value: '1,280', unit: 'acres' })
  ).toBe('“2 sq mi” यानी 1,280 एकड़; लेख में “9 acres” है।')
  const money = { amount: '$5', converted: 'Rs 40', from: 'USD', to: 'INR', printed: 8, low: 60, high: 70 }
  expect(say('num.currency', 'rate', money)).toBe(
    '“$5” और “Rs 40” बराबर नहीं हैं: इनसे 1 डॉलर = 8 रुपये होता है, जबकि दर 60 और 70 के बीच थी।'
  )
})

it.each([
  [1, '1ली'],
  [2, '2री'],
  [4, '4थी'],
  [6, '6ठी'],
  [50, '50वीं']
])('counts anniversaries: %i', (stated, ordinal) =>
  expect(say('date.span', 'anniversary', { stated, from: 1947, to: 2007, real: 60 })).toContain(
    `${ordinal} वर्षगाँठ`
  )
)

it.each([
  ['votes', 'Asha Rawat', '“Sonpur” (2017) में “Asha Rawat” के वोट: तालिका में 1,14,259 ['],
  ['share', 'Asha Rawat', '“Sonpur” (2017) में “Asha Rawat” का वोट प्रतिशत: तालिका में 1,14,259 ['],
  ['turnout', undefined, '“Sonpur” (2017) में मतदान प्रतिशत: तालिका में 1,14,259 [']
])('says what a table has: %s', (measure, candidate, said) =>
  expect(
    say('table.value', 'differs', {
      measure,
      seat: 'Sonpur',
      year: 2017,
      value: 114_259,
      working: '',
      cells: ['results!2/votes'],
      asOf: '2017-03-11',
      phrase: '114,295',
      ...(candidate === undefined ? {} : { candidate })
    })
  ).toBe(`${said}results!2/votes; 2017-03-11 तक]; लेख में “114,295” है।`)
)

it('says by which year a weekday was judged', () =>
  expect(
    say('date.weekday', 'differs-from-publication', {
      date: 'May 28',
      stated: 'Tuesday',
      real: 'Monday',
      published: '2018-06-02'
    })
  ).toBe('जिस साल यह छपा (2018-06-02), “May 28” को सोमवार पड़ता है, मंगलवार नहीं।'))

it('says what articles print differently', () => {
  const { differs, same } = hi.checks['cross.value']!.messages
  const data = { measure: 'margin', contest: 'sonpur', year: 2017, articles: 2 }
  expect(differs!({ ...data, values: ['3,190', '3,910'] })).toBe(
    '“Sonpur” (2017) में जीत का अंतर: कहीं “3,190”, कहीं “3,910” छपा है।'
  )
  expect(same!({ ...data, values: ['3,190'] })).toBe('“Sonpur” (2017) में जीत का अंतर: 2 लेखों में “3,190” छपा है।')
  const names = { first: 'Hukum', second: 'Humkum' }
  expect(hi.checks['cross.name']!.messages['two-spellings']!(names)).toBe(
    'एक नाम, दो वर्तनियाँ? एक लेख में “Hukum”, दूसरे में “Humkum”।'
  )
})
