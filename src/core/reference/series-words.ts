import { headWordsOf } from './head-words'

/** Words of a series that articles leave out, and that say no other thing. */
const idle = new Set(
  'all items total rate index annual the of in for and to as a an by per cent percent percentage change seasonally adjusted aged over years number value data series monthly'.split(
    ' '
  )
)
/** “A,PC_ACT,DE”: dimensions by their codes. */
export const isCodes = (text: string): boolean => /^[A-Z\d_.,:-]+$/.test(text) && /[,_:]/.test(text)

/** The words a name must be known by: no codes, no brackets, nothing that articles leave out. */
export function wordsOfSeries(name: string): readonly string[] {
  const { label } = headWordsOf(name)
  const words = (label || name)
    .replaceAll(/\([^)]*\)|\[[^\]]*\]/g, ' ')
    .split(/[^\p{L}\p{M}\p{N}=_’'-]+/u)
    .filter((word) => word !== '' && !/[\d=_]/.test(word))
    .map((word) => word.toLowerCase())
  return words.filter((word) => !idle.has(word) && word.length > 1)
}
