import { wordClass } from '../../text/word-classes'

/** Words a row of sums begins or ends with: "Total", "All four", "Grand total", "Together". */
export const sumWords = wordClass('total totals all sum altogether together overall combined')
