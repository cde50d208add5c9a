import { wordClass } from '../../text/word-classes'

/** Words a clock time without figures is told by. */
export const clockOpeners = wordClass("noon midday midnight past to o'clock o’clock")
