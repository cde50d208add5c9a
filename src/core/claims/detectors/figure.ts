import { tokenAt } from '../../facts/token-at'
import { wordClass } from '../../text/word-classes'
import type { Detector } from '../detector'

/** Words that with a capital make the number after them part of a name ("Radio 4", "Chapter 11", "Top 40"). */
const numbered = wordClass('radio channel chapter top formula platform grade')

/** Every figure with its vague word and noun; margins and leads are named as such. A number in a name is no figure. */
export const figure: Detector = {
  id: 'figure',
  summary: 'Figures with what they count: votes, margins, money, shares.',
  find: ({ reading, quantities }) =>
    quantities
      .filter(({ span, scale, value }) => {
        const before = tokenAt(reading.tokens, span.start) - 1
        const isNamed =
          scale === 1 && value < 1000 && reading.is(before, numbered) && /^\p{Lu}/u.test(reading.word(before))
        return !isNamed
      })
      .map((quantity) => ({
        kinds:
          quantity.measure === 'margin' || quantity.measure === 'lead' ? ['margin', 'figure'] : ['figure'],
        span: quantity.phrase,
        sentence: quantity.sentence
      }))
}
