import { stepsOutOfOrder } from '../facts/steps/steps-told'
import type { Check } from './check'
import { placeAt } from './place-at'

export const textSteps: Check = {
  id: 'text.steps',
  summary: 'A step still to come that stands before one that is done.',
  why: 'Readings and rounds are told by number, and the one before is what the fingers know.',
  severity: 'warning',
  messages: {
    order: ({ done, coming, next }) =>
      next
        ? `“${done}” is done, and “${coming}” is still to come: after it comes “${next}”.`
        : `“${done}” is done and the last step, and “${coming}” is still to come.`
  },
  examples: [
    {
      text: 'Bruun won her semi-final on Friday. In Sunday’s quarter-final she meets Ito.',
      code: 'order',
      because: 'the quarter-final comes before the semi-final'
    },
    {
      text: 'The forestry bill passed its third reading on Tuesday by 41 votes to 30. Its third reading is due on June 3.',
      code: 'order',
      because: 'done and still to come'
    },
    {
      text: 'The forestry bill passed its third reading on Tuesday by 41 votes to 30. The third is due on June 3.',
      code: 'order',
      because: 'told by its number alone'
    },
    {
      text: 'The forestry bill passed its second reading on Tuesday by 41 votes to 30. The third is due on June 3.',
      code: null,
      because: 'the third is next'
    },
    {
      text: 'The treaty was ratified in Oslo in May. Ministers will sign it in September.',
      code: 'order',
      because: 'what is ratified was signed'
    },
    {
      text: 'Bruun won her semi-final on Friday. In Sunday’s final she meets Ito.',
      code: null,
      because: 'the final is next'
    },
    {
      text: 'Bruun won her semi-final on Friday. In the quarter-final she had beaten Ito.',
      code: null,
      because: 'both are done'
    },
    {
      text: 'Bruun won her semi-final on Friday. In the other quarter-final Tan meets Ito.',
      code: null,
      because: 'another draw'
    },
    {
      text: 'The forestry bill passed its third reading on Tuesday. The second reading of another bill is due in June.',
      code: null,
      because: 'another bill'
    },
    {
      text: 'The pact was signed in May and will be ratified in September.',
      code: null,
      because: 'in order'
    }
  ],
  run: ({ reading }) =>
    stepsOutOfOrder(reading).map(({ done, coming, next }) => {
      const { text } = reading
      const [first, second] = [placeAt(text, done, 'done'), placeAt(text, coming, 'coming')]
      const names = { done: first.quote, coming: second.quote }
      return {
        code: 'order',
        data: next === null ? names : { ...names, next },
        places: [first, second],
        repairs: []
      }
    })
}
