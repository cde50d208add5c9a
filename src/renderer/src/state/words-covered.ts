import { type WordCoverage, wordCoverage } from '../../../core/review/word-coverage'
import { type DeskState, sheetIn } from './desk-state'

type Parts = Pick<DeskState, 'article' | 'reviews' | 'crossed'>

let last:
  | (Pick<Parts, 'reviews' | 'crossed'> & { readonly sheet: object; readonly covered: WordCoverage })
  | null = null

/** How much of the open article was read word by word; null where none is open. The same answer while nothing changed. */
export const wordsCovered = (state: DeskState): WordCoverage | null => {
  const sheet = sheetIn(state)
  if (!sheet) return null
  const { reviews, crossed } = state
  if (last?.sheet === sheet && last.reviews === reviews && last.crossed === crossed) return last.covered
  const covered = wordCoverage(sheet.view, { reviews, ...(crossed ? { crossed } : {}) })
  last = { sheet, reviews, crossed, covered }
  return covered
}
