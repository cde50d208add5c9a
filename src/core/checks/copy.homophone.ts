import { homophoneFrames } from '../lexicon/en/homophone-frames'
import { wordFrames } from '../text/word-frames'
import type { Check } from './check'
import { framedSlips } from './framed-slips'

const frames = wordFrames(homophoneFrames)

export const copyHomophone: Check = {
  id: 'copy.homophone',
  summary: 'A word for another that sounds like it.',
  why: 'A spelling checker knows both words, and passes over the wrong one.',
  severity: 'note',
  messages: { meant: ({ printed, repaired }) => `“${printed}”: “${repaired}”?` },
  examples: [
    { text: 'The bank put the breaks on lending.', code: 'meant', because: 'brakes are put on' },
    { text: 'Nobody effected by the leak has moved.', code: 'meant', because: 'people are affected' },
    { text: 'Members were told to tow the line.', code: 'meant', because: 'a line is toed' },
    { text: 'The bakery closed it’s doors in May.', code: 'meant', because: 'a possessive' },
    { text: 'Rents rose more then a fifth.', code: 'meant', because: 'than compares' },
    {
      text: 'Tugs tow the line of barges; dawn breaks on the hill.',
      code: null,
      because: 'what is said is meant'
    },
    {
      text: 'Her reign in Castile was long. It was higher, then lower.',
      code: null,
      because: 'two words of their own'
    },
    {
      text: 'The reform was effected by decree, on principle.',
      code: null,
      because: 'the rarer word, used rightly'
    },
    {
      text: 'It’s said that its doors are closed. Your turn is next.',
      code: null,
      because: 'each where it belongs'
    },
    { text: 'Pour over the sauce; the lead actor plays a loose part.', code: null, because: 'other senses' }
  ],
  run: ({ reading }) => framedSlips(reading, frames, 'meant', 'homophone')
}
