import { wordClass } from '../../text/word-classes'

/** Signs and words that join one item of an enumeration to the next. */
export const joiner = wordClass(', ; and plus while whereas but + & – — -')

/** Words before a figure that set it against another: it is no item of an enumeration. */
export const comparison = wordClass('of from than against versus to per in at by after within every')

/** Words behind a figure by which it is a difference or a rate. */
export const comparative = wordClass(
  'more fewer less better worse above below ahead behind up down higher lower than each apiece clear'
)

/** Words before a number in words that speak of what is known already ("the two"). */
export const definite = wordClass('the these those its their his her our both all')

/** Words in or before an enumeration that say an item stands there without a figure, or that not all are told. */
export const untold = wordClass(
  'with one pair couple some several few others many most another single half third quarter fifth tenth including include includes included among such notably mostly mainly especially least also both'
)

/** Prepositions behind each figure of a whole that is parted ("three in the first year and four in the second"). */
export const parting = wordClass('in at on for of from')

/** Pronouns for what was told before ("three of them"). */
export const those = wordClass('them these those whom which')

/** Words that begin an item told without a figure. */
export const article = wordClass('a an their his her its the')

/** Words before an "of" that begins an enumeration ("made up of £4m from …"). */
export const composed = wordClass('up consisting consists consisted composed comprised')
