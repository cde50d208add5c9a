import type { Check } from './check'
import { relationFindings, relationMessages } from './relation-findings'

export const numChange: Check = {
  id: 'num.change',
  summary: 'A rise or fall against the figures before and after it.',
  why: 'The share is taken from a release and the figures from a table, or one of the three is corrected alone.',
  severity: 'error',
  messages: relationMessages('num.change'),
  examples: [
    {
      text: 'The index dropped 452.44 points or 0.84% to 83,606.46.',
      code: 'part-change',
      because: '452.44 of 84,058.90 is 0.54 per cent'
    },
    {
      text: 'The index dropped 452.44 points or 0.54% to 83,606.46.',
      code: 'part-change-fits',
      because: '0.538'
    },
    {
      text: 'The index dropped 452.44 points or 0.84% in a week, and 2% to 83,606.46 in a month.',
      code: null,
      because: 'the level belongs to another move'
    },
    {
      text: 'Sales rose 25% to $1.2bn, from $1.1bn a year ago.',
      code: 'change',
      because: 'from 1.1 to 1.2 is 9 per cent'
    },
    {
      text: 'Sales fell by 20% from 500 cars to 300 cars.',
      code: 'change',
      because: 'from 500 to 300 is 40 per cent'
    },
    {
      text: 'The toll doubled from 200 people to 300 people.',
      code: 'ratio',
      because: 'one and a half times'
    },
    {
      text: 'It carried 1.2 million people in 2019 and only 480,000 last year, a fall of 50 per cent.',
      code: 'change',
      because: 'it is 60 per cent'
    },
    {
      text: 'It carried 1.2 million people in Kent and 480,000 in Essex last year, a fall of 50 per cent.',
      code: null,
      because: 'two places, not two years'
    },
    {
      text: 'Sales rose 20% to £4.2m, from £3.6m.',
      code: null,
      because: 'from £3.55m to £4.25m it would be 19.7 per cent'
    },
    {
      text: 'Fares went up 4.1 per cent in 2022, 5.9 per cent in 2023 and 4.9 per cent in 2024.',
      code: null,
      because: 'three rises, none of them of the other two'
    },
    {
      text: 'Rents will rise from £48 to £54 a week, an increase of 12.5 percent.',
      code: 'change-fits',
      because: 'an eighth'
    },
    {
      text: 'Pay went up by a third, from £24,000 to £28,000.',
      code: 'change',
      because: 'a sixth'
    },
    { text: 'Pay went up by a sixth, from £24,000 to £28,000.', code: 'change-fits', because: 'a sixth' },
    {
      text: 'The fall of a third from grace went from £24,000 to £28,000.',
      code: null,
      because: 'nothing rose by a third'
    },
    {
      text: 'Sales rose 9% to $1.2bn, from $1.1bn a year ago.',
      code: 'change-fits',
      because: '9.1 per cent'
    },
    {
      text: 'Underlying sales rose 25% to $1.2bn, from $1.1bn a year ago.',
      code: null,
      because: 'reckoned on another footing'
    },
    {
      text: 'Sales rose 25%, and profit went from $1.1bn to $1.2bn.',
      code: null,
      because: 'the share is of something else'
    },
    {
      text: 'The toll almost doubled from 200 people to 370 people.',
      code: 'ratio-fits',
      because: 'almost'
    },
    {
      text: 'Traffic rose to 21,40,000 passengers in 2024-25 from 18,60,000 in 2023-24, up by 25 per cent.',
      code: 'change',
      because: 'it is 15 per cent'
    },
    {
      text: 'Traffic rose to 21,40,000 passengers in 2024-25 from 18,60,000 in 2023-24, up by 15 per cent.',
      code: 'change-fits',
      because: 'two financial years, and the passengers said once'
    },
    {
      text: 'The route goes to 214 villages from 186 on Monday, up 25 per cent of the hills.',
      code: null,
      because: 'a share of the hills'
    },
    {
      text: 'Tickets cost from $20 to $45, up 5% on last year.',
      code: null,
      because: 'a range of prices'
    },
    {
      text: 'Goats rose from 600 to 744, or by 42%.',
      code: 'change',
      because: '600 to 744 is 24%'
    },
    {
      text: 'The camp was laid out for 60,000 people. It now holds 84,600, or 31% more than it was meant for.',
      code: 'change',
      because: 'it is 41%'
    },
    {
      text: 'Profits fell by a quarter last year, from £8 million to £6 million.',
      code: 'change-fits',
      because: 'by a quarter'
    },
    {
      text: 'That is £18,500, or 6%, more than the £462,500 of June 2024.',
      code: 'part-change',
      because: '4%'
    },
    {
      text: 'The fair sold 46,800 tickets, 6,800 more than the 40,000 of 2023, a rise of 14.5 per cent.',
      code: 'part-change',
      because: '17 per cent; 14.5 is the share of the new total'
    },
    {
      text: 'The fair sold 46,800 tickets, 6,800 more than the 40,000 of 2023, a rise of 17 per cent.',
      code: 'part-change-fits',
      because: '17 per cent'
    },
    {
      text: 'The price was still 6c above the 40c paid for June of last year, an increase of 13 per cent.',
      code: 'part-change',
      because: '15 per cent'
    },
    {
      text: 'A flat bought for £420,000 in 2018 fetched £504,000, a gain of £84,000, or 16.7 per cent.',
      code: 'part-change',
      because: 'the gain is on the first price'
    },
    {
      text: 'The film slid to second with £36 million, a drop of 45% from its £80 million opening.',
      code: 'change',
      because: '55%; 45% is what is left'
    },
    {
      text: 'In May they listed 630 lots, a third fewer than the 840 of April.',
      code: 'change',
      because: 'a quarter fewer'
    },
    {
      text: 'In May they listed 630 lots, a quarter fewer than the 840 of April.',
      code: 'change-fits',
      because: 'a quarter'
    },
    {
      text: 'He wants to admit no more than 300 from 2025, a cut of 110, or some 27 per cent from the peak.',
      code: null,
      because: 'of the 410 there were'
    }
  ],
  run: (facts) => relationFindings(facts, 'num.change')
}
