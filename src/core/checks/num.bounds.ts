import type { Check } from './check'
import { relationFindings } from './relation-findings'

export const numBounds: Check = {
  id: 'num.bounds',
  summary: 'More people than the place has room for.',
  why: 'A crowd and a capacity come from two sources, and nobody holds the one against the other.',
  severity: 'warning',
  messages: {
    within: ({ working, stated }) => `${working}, but the text says “${stated}” came.`,
    'within-fits': ({ working }) => `${working}.`
  },
  examples: [
    {
      text: 'A crowd of 28,610 saw the final. The ground, which holds 26,800, has one stand without a roof.',
      code: 'within',
      because: 'more than the ground holds'
    },
    {
      text: 'The hall seats 420. The audience, most of them pupils, numbered 612 on Friday.',
      code: 'within',
      because: 'more than the hall seats'
    },
    {
      text: 'A crowd of 25,610 saw the final. The ground, which holds 26,800, has one stand without a roof.',
      code: 'within-fits',
      because: 'room for all'
    },
    {
      text: 'A crowd of 28,610 saw the final. The old ground holds 26,800; the new stadium holds 30,000.',
      code: null,
      because: 'two grounds'
    },
    {
      text: 'A crowd of 28,610 lined the streets. The race began at noon.',
      code: null,
      because: 'no place with a limit'
    },
    {
      text: 'The ground holds 26,800. It has taken £28,610 from crowds of all sorts.',
      code: null,
      because: 'money'
    }
  ],
  run: (facts) => relationFindings(facts, 'num.bounds')
}
