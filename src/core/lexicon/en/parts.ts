import { wordClass } from '../../text/word-classes'

/** Nouns and adjectives of a sum of parts. */
export const total = wordClass('total totals combined aggregate overall sum whole')

/** Verbs by which parts come to a total. */
export const make = wordClass('make makes making made give gives giving gave')

/** Verbs by which a part lifts a total to what it is. */
export const bring = wordClass(
  'bring brings bringing brought take takes taking took taken lift lifts lifting lifted push pushes pushing pushed put puts putting'
)

/** Verbs by which parts or a bill amount to a total. */
export const amount = wordClass(
  'come comes came coming amount amounts amounted amounting add adds added adding stand stands stood'
)

/** Words before what is left of a whole when its other parts are told. */
export const remaining = wordClass('remaining remainder')

/** Nouns of what is left, with the figure behind them. */
export const rest = wordClass('rest remainder balance')

/** Verbs that say what is left. */
export const leave = wordClass('leave leaves leaving left')

/** Words behind a figure that is what is left. */
export const left = wordClass('others left remain remains remained remaining outstanding unaccounted')

/** Nouns of a share. */
export const rateOf = wordClass('turnout rate share proportion percentage ratio occupancy')

/** What those say of themselves who give no answer in a poll. */
export const undecided = wordClass('undecided unsure know undecideds')

/** Nouns and adjectives of the one sex and of the young or old of it: with their counterpart they are all. */
export const oneSex = wordClass(
  'man men male males boy boys son sons brother brothers husband husbands father fathers'
)

/** Their counterpart. */
export const otherSex = wordClass(
  'woman women female females girl girls daughter daughters sister sisters wife wives mother mothers'
)
