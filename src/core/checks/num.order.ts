import { printNumeral } from '../text/numerals'
import type { Check } from './check'
import { placeAt } from './place-at'

export const numOrder: Check = {
  id: 'num.order',
  summary: 'The winner has fewer votes than the one defeated.',
  why: 'Two counts copied from a table change places easily, and each of them is still a true figure.',
  severity: 'error',
  messages: {
    reversed: ({ winner, loser }) =>
      `The one who won has ${print(winner)} votes here, fewer than the ${print(loser)} of the one who lost.`
  },
  examples: [
    {
      text: 'Asha Rawat won the Sonpur seat by 3,190 votes. Asha Rawat polled 11,069 votes while Vinod Pal got 14,259.',
      code: 'reversed',
      because: 'she won with fewer votes'
    },
    {
      text: 'Asha Rawat secured 11,069 votes against 14,259 for Vinod Pal, a margin of 3,190.',
      code: 'reversed',
      because: 'a margin over one who has more'
    },
    {
      text: 'Asha Rawat secured 11,069 votes against 14,259 for Vinod Pal, losing by a margin of 3,190.',
      code: null,
      because: 'the first is the loser'
    },
    {
      text: 'Asha Rawat won the Sonpur seat by 3,190 votes. Last time Asha Rawat polled 11,069 votes while Vinod Pal got 14,259.',
      code: null,
      because: 'another election'
    },
    {
      text: 'Asha Rawat polled 11,069 votes while Vinod Pal got 14,259.',
      code: null,
      because: 'nothing says who won'
    },
    {
      text: 'After the sixth round Asha Rawat had 11,069 votes while Vinod Pal had 14,259. Asha Rawat won by 3,190 votes.',
      code: null,
      because: 'a running count'
    }
  ],
  run({ reading, contestedMargins }) {
    const { text } = reading
    return contestedMargins.flatMap(({ margin, winner, loser }) => {
      const [more, fewer] = [winner.quantity, loser.quantity]
      if (more.value >= fewer.value || more.vague || fewer.vague) return []
      return [
        {
          code: 'reversed',
          data: { winner: more.value, loser: fewer.value, margin: margin.value },
          places: [
            placeAt(text, more.span, 'winner'),
            placeAt(text, fewer.span, 'loser'),
            placeAt(text, margin.span, 'margin')
          ],
          repairs: [
            {
              label: `${placeAt(text, fewer.span, '').quote} ↔ ${placeAt(text, more.span, '').quote}`,
              edits: [
                { ...more.span, text: text.slice(fewer.span.start, fewer.span.end) },
                { ...fewer.span, text: text.slice(more.span.start, more.span.end) }
              ]
            }
          ]
        }
      ]
    })
  }
}

const print = (value: unknown): string => printNumeral(Number(value), 'western')
