import { wordClass } from '../../text/word-classes'

/** Verbs of taking a vote and of its outcome. */
export const vote = wordClass(
  'vote voted votes voting carried passed approved adopted rejected defeated failed backed ratified split'
)

/** Verbs of having votes. */
export const poll = wordClass(
  'polled polls secured got gets received had has took won bagged garnered obtained'
)

/** Verbs of winning a contest. */
export const win = wordClass('won win wins winning winner retained held gained captured elected wrested')

/** Verbs of winning against somebody. */
export const beat = wordClass('beat beats beating defeated defeats defeating trounced edged ousted unseated')
