import { explainLengths } from '../readings/time/explain-lengths'
import type { Check } from './check'
import { lengthFinding } from './length-finding'

export const dateClock: Check = {
  id: 'date.clock',
  summary: 'Hours and minutes between two clock times that the times do not give.',
  why: 'An hour too many is the commonest slip in working out how long something took.',
  severity: 'warning',
  messages: {
    differs: ({ from, to, real, stated }) => `From ${from} to ${to} it is ${real}, not “${stated}”.`,
    fits: ({ from, to, real }) => `From ${from} to ${to} it is ${real}.`
  },
  examples: [
    {
      text: 'The ferry left at 9.15am and tied up at 11.50am, a crossing of three hours 35 minutes.',
      code: 'differs',
      because: 'it is two hours 35 minutes'
    },
    {
      text: 'Alarms rang at 02:10 and the fire was out by 03:35, 45 minutes later.',
      code: 'differs',
      because: 'it is 85 minutes'
    },
    {
      text: 'The boat was seen at 11:30 p.m. on Sunday. Help came at 1:25 a.m. on Monday, nearly three hours later.',
      code: 'differs',
      because: 'it is not two hours'
    },
    {
      text: 'The film starts at 19:00, lasts 145 minutes and ends at 21:45.',
      code: 'differs',
      because: 'it is 165 minutes'
    },
    {
      text: 'The ferry left at 9.15am and tied up at 11.50am, a crossing of two hours 35 minutes.',
      code: 'fits',
      because: 'it is'
    },
    {
      text: 'They sat down at 7 p.m. and rose at 11:25, nearly four and a half hours later.',
      code: 'fits',
      because: 'it is four hours 25 minutes'
    },
    {
      text: 'Alarms rang at 02:10. A man was brought out at 03:35, ten minutes after the ladder came.',
      code: null,
      because: 'nobody says when the ladder came'
    },
    {
      text: 'The plane left Hull at 9.15am and landed in Oslo at 11.50am local time after an hour and a half.',
      code: null,
      because: 'clocks differ by place, and nothing says the length is that between them'
    },
    {
      text: 'Doors open at 6pm and close at 11pm. The play lasts two hours.',
      code: null,
      because: 'the play is not the evening'
    },
    {
      text: 'She won in 1:05 and was 30 minutes early. The bus at 7:30 takes 25 minutes.',
      code: null,
      because: 'one clock time'
    },
    {
      text: 'It lay 3-1 at 45 minutes. Kick-off was at 7.45pm and the second half began at 8.50pm.',
      code: null,
      because: 'the minutes are of play'
    },
    {
      text: 'The lights were out for two and a half hours, from 7:15 p.m. to 9:15 p.m.',
      code: 'differs',
      because: 'it is two hours'
    },
    {
      text: 'She rose at 11 a.m. and sat down at 2.20 p.m., after two hours and 20 minutes.',
      code: 'differs',
      because: 'it is an hour more'
    },
    {
      text: 'The sale began at 11.02am in a full room. The hammer fell at 11.46am, 14 minutes after the start.',
      code: 'differs',
      because: 'it is 44 minutes'
    },
    {
      text: 'The sale began at 11.02am. The hammer fell at 11.46am, 14 minutes after the start of the second lot.',
      code: null,
      because: 'nobody says when that was'
    },
    {
      text: 'She worked for six hours, from 9am to 5pm with two hours for lunch.',
      code: null,
      because: 'something is taken off'
    },
    {
      text: 'The last round began at 13:00. After two hours and 40 minutes, at 16:40, the players shook hands.',
      code: 'differs',
      because: 'it is three hours 40 minutes'
    },
    {
      text: 'She boards at 9.40am and, 35 minutes later, is there at 10.25am.',
      code: 'differs',
      because: 'it is 45 minutes'
    }
  ],
  run({ reading, time, ...facts }) {
    return explainLengths({ reading, time, ...facts })
      .filter(({ length }) => length.unit === 'minute')
      .map((each) => lengthFinding(reading.text, time, each))
  }
}
