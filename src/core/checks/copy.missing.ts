import { missingWordFrames } from '../lexicon/en/missing-word-frames'
import { wordFrames } from '../text/word-frames'
import type { Check } from './check'
import { framedSlips } from './framed-slips'

const frames = wordFrames(missingWordFrames)

export const copyMissing: Check = {
  id: 'copy.missing',
  summary: 'A small word that is lost, or one too many.',
  why: 'The eye puts in what the mind expects; the sentence does not parse without it.',
  severity: 'note',
  messages: { lost: ({ printed, repaired }) => `“${printed}”: “${repaired}”?` },
  examples: [
    { text: 'She is one the founders of the club.', code: 'lost', because: 'one of the founders' },
    { text: 'The road is expected be closed.', code: 'lost', because: 'expected to be' },
    { text: 'He said it was lot of trouble.', code: 'lost', because: 'a lot of' },
    { text: 'They met in the a hall by the river.', code: 'lost', because: 'one article or the other' },
    { text: 'According the mayor, it will rain.', code: 'lost', because: 'according to' },
    {
      text: 'It is the one the founders wanted, and the day was a lot of fun.',
      code: null,
      because: 'whole sentences'
    },
    {
      text: 'It is expected he will be there in time, as well he might.',
      code: null,
      because: 'nothing is missing'
    },
    { text: 'He did not have to go. In the end the club closed.', code: null, because: 'nothing is missing' },
    {
      text: 'They play in the A league, and in due course the rest will.',
      code: null,
      because: 'a league of that name'
    }
  ],
  run: ({ reading }) => framedSlips(reading, frames, 'lost', 'words')
}
