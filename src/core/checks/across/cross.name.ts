import type { CrossCheck } from './cross-check'

export const crossName: CrossCheck = {
  id: 'cross.name',
  summary: 'One person whom articles of one story spell in two ways.',
  why: 'Readers forgive a misspelt name least of all, and a colleague may have it right already.',
  severity: 'warning',
  messages: {
    'two-spellings': ({ first, second }) =>
      `One name in two spellings? “${first}” in one article, “${second}” in another.`
  },
  examples: [
    {
      texts: ['Vinod Pal lost. Asha Rawat, his rival, won.', 'Asha Rawat beat Vinodh Pal, she said.'],
      code: 'two-spellings',
      because: 'one letter, and another person in common'
    },
    {
      texts: ['Vinod Pal lost.', 'Vinodh Pal won a race in Kenya.'],
      code: null,
      because: 'nothing in common'
    },
    {
      texts: ['The MP Vinod Pal met Joe Marsh.', 'The singer Vinodh Pal met Joe Marsh.'],
      code: null,
      because: 'two offices'
    },
    {
      texts: ['Vinod Pal met Joe Marsh.', 'His brother Vinodh Pal met Joe Marsh.'],
      code: null,
      because: 'kin'
    },
    {
      texts: ['Vinod Pal met Joe Marsh.', 'Vinodh Pal and Vinod Pal met Joe Marsh.'],
      code: null,
      because: 'the other prints both'
    },
    {
      texts: ['Rajesh Kumar met Joe Marsh.', 'Rakesh Kumar met Joe Marsh.'],
      code: null,
      because: 'two known names'
    }
  ]
}
