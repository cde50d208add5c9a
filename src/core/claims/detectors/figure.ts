import type { Detector } from '../detector'

/** Every figure with its vague word and noun; margins and leads are named as such. */
export const figure: Detector = {
  id: 'figure',
  summary: 'Figures with what they count: votes, margins, money, shares.',
  find: ({ quantities }) =>
    quantities.map((quantity) => ({
      kinds: quantity.measure === 'margin' || quantity.measure === 'lead' ? ['margin', 'figure'] : ['figure'],
      span: quantity.phrase,
      sentence: quantity.sentence
    }))
}
