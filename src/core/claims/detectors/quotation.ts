import { countBefore } from '../../facts/count-before'
import type { Detector } from '../detector'

/** Words in quotation marks that are somebody's own: attributed, or at least four of them. */
export const quotation: Detector = {
  id: 'quotation',
  summary: 'Quotations: who said it, and the very words.',
  find: ({ quotations, reading: { text, sentences } }) =>
    quotations
      .filter(({ words, attribution }) => {
        const size = text
          .slice(words.start, Math.min(words.end, words.start + 200))
          .trim()
          .split(/\s+/).length
        return size >= (attribution ? 2 : 4)
      })
      .map(({ span }) => ({
        kinds: ['quotation'],
        span,
        sentence: Math.max(0, countBefore(sentences, ({ start }) => start <= span.start) - 1)
      }))
}
