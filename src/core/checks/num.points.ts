import type { Check } from './check'
import { relationFindings, relationMessages } from './relation-findings'

export const numPoints: Check = {
  id: 'num.points',
  summary: 'Per cent said of a difference between two percentages, which is one of percentage points.',
  why: 'From 4 % to 5 % is one percentage point, and a quarter more: “1 %” misleads by a factor of 25.',
  severity: 'warning',
  messages: relationMessages('num.points'),
  examples: [
    {
      text: 'Unemployment rose 2% to 10% from 8% last year.',
      code: 'points',
      because: 'two percentage points, a quarter more'
    },
    {
      text: 'Support fell from 40 per cent to 30 per cent, a drop of 10 per cent.',
      code: 'points',
      because: 'ten points, a quarter less'
    },
    { text: 'Unemployment rose 25% to 10% from 8% last year.', code: null, because: 'a quarter more' },
    {
      text: 'Unemployment rose two percentage points to 10% from 8% last year.',
      code: null,
      because: 'points'
    },
    { text: 'Unemployment is 10%; it was 8%. Wages rose 2%.', code: null, because: 'the 2% are of wages' }
  ],
  run: (facts) => relationFindings(facts, 'num.points')
}
