import stored from '../../../../resources/ordinary-words.json'
import { remembered } from '../../text/remembered'
import { wordFilter } from '../../text/word-filter'

const isInList = wordFilter(stored)

/**
 * Whether a lower-case word is one of the language rather than only a name ("library", "brown", not "roomi"): some 25,000
 * words, written by `scripts/ordinary-words.ts` from the lexicon of compromise 14 (MIT) and from what newspapers print in
 * small letters. One unknown word in a hundred is taken for known.
 */
export const isOrdinaryWord = remembered(isInList)
