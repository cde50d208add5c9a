import { daysIn } from '../text/calendar'
import type { Check, RawFinding } from './check'
import { placeAt } from './place-at'

export const dateInvalid: Check = {
  id: 'date.invalid',
  summary: 'A day the calendar does not have, or a time no clock shows.',
  why: 'A day that never was cannot be right: day, month or year is a slip.',
  severity: 'error',
  messages: {
    'no-such-day': ({ printed, last }) => `There is no ${printed}: that month ends on the ${last}th.`,
    'no-such-time': ({ printed, part, last }) => `No clock shows ${printed}: its ${part} goes up to ${last}.`
  },
  examples: [
    { text: 'The council met on 31 April 2019.', code: 'no-such-day', because: 'April has 30 days' },
    { text: 'She was born on February 29, 2023.', code: 'no-such-day', because: '2023 is a common year' },
    { text: 'It closed on September 31.', code: 'no-such-day', because: 'September has 30 days in any year' },
    { text: 'She was born on February 29, 2024.', code: null, because: '2024 is a leap year' },
    { text: 'She was born on February 29.', code: null, because: 'the year is not stated' },
    { text: 'It closed on 31 March and 30 April.', code: null, because: 'both days exist' },
    { text: 'Books are due on 31/11/2023.', code: 'no-such-day', because: 'November has 30 days' },
    { text: 'It closed on 3/11/2023 and 2023-11-30.', code: null, because: 'both days exist' },
    { text: 'It ran from 28 to 31 May and 29-30 April.', code: null, because: 'all the days exist' },
    { text: 'Doors open at 6.75pm.', code: 'no-such-time', because: 'an hour has 60 minutes' },
    { text: 'The train is to leave at 25:10.', code: 'no-such-time', because: 'a day has 24 hours' },
    { text: 'He scored at 25:10 and ran 6.75 miles.', code: null, because: 'the minute of a match' },
    { text: 'In June 31 people fell ill.', code: null, because: 'the 31 counts people' }
  ],
  run({ reading, dates, time }) {
    const findings: RawFinding[] = time.impossibleClocks.map(({ span, part }) => ({
      code: 'no-such-time',
      data: { printed: reading.text.slice(span.start, span.end), part, last: part === 'hour' ? 24 : 59 },
      places: [placeAt(reading.text, span, 'time')],
      repairs: []
    }))
    for (const { span, month, day, year, sentence, parts, ambiguous } of dates) {
      if (month === undefined || day === undefined || ambiguous) continue
      const last = daysIn(month, year)
      if (day <= last) continue
      const printed = reading.text.slice(span.start, span.end)
      // "In June 31 people": a month, then a count.
      const after = reading.text.slice(span.end, reading.sentences[sentence]!.end)
      if (year === undefined && /^\p{L}/u.test(printed) && /^\s+\p{Ll}/u.test(after)) continue
      findings.push({
        code: 'no-such-day',
        data: { printed, last },
        places: [placeAt(reading.text, span, 'date')],
        repairs: [{ label: `the ${last}th`, edits: [{ ...parts.day!, text: String(last) }] }]
      })
    }
    return findings
  }
}
