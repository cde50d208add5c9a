import { wordClass } from '../../text/word-classes'

/** Ordinals in words, the first at 1. */
export const ordinalWords: ReadonlyMap<string, number> = new Map(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'
    .split(' ')
    .map((word, i) => [word, i + 1])
)

export const ordinals = wordClass(ordinalWords.keys())

/** Superlatives of what is more. */
export const greatestWords = wordClass(
  'wettest hottest warmest highest largest biggest longest tallest heaviest strongest busiest deepest dearest windiest'
)

/** Superlatives of what is less. */
export const smallestWords = wordClass(
  'driest coldest coolest lowest smallest shortest fewest lightest cheapest weakest quietest shallowest'
)

/** Words that make a figure one of other times: what is usual. */
export const usualWords = wordClass('usual normal average typical mean normally usually')

/** What the greatest or smallest figure so far is called. */
export const recordNouns = wordClass('record low high peak mark')

/** Words before it that speak of the one so far. */
export const formerWords = wordClass('previous earlier old former standing existing prior')

/** Feats and events that are counted one by one. */
export const countedFeats = wordClass(
  'title titles championship crown cup medal gold victory win triumph trophy defeat final edition election term'
)
