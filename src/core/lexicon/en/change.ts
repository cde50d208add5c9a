import { wordClass } from '../../text/word-classes'

/** Verbs, nouns and comparatives that say a figure became, or is, more. */
export const rise = wordClass(`
  rise rises rose risen rising increase increases increased increasing grow grows grew grown growing growth climb climbs
  climbed climbing jump jumps jumped jumping surge surges surged surging soar soars soared soaring gain gains gained
  gaining leap leaps leapt leaped expand expands expanded expanding expansion swell swells swelled swollen advance advances
  advanced rally rallied rebound rebounded raise raises raised raising up higher bigger larger longer taller heavier dearer
  older upward upturn uplift spike spiked hike hiked hikes strengthened lengthen lengthened lengthening extended widened widens accelerated quickened
  heightened upped
`)

/** Verbs, nouns and comparatives that say a figure became, or is, less. */
export const fall = wordClass(`
  fall falls fell fallen falling drop drops dropped dropping decline declines declined declining decrease decreases
  decreased decreasing slide slides slid sliding slump slumps slumped plunge plunges plunged plunging sink sinks sank sunk
  shrink shrinks shrank shrunk shrinking tumble tumbles tumbled dip dips dipped slip slips slipped slipping ease eases
  eased easing reduce reduces reduced reducing reduction reductions cut cuts cutting down lower smaller shorter lighter
  cheaper younger contract contracts contracted contraction downward downturn lost lose loses losing loss shed sheds
  narrowed narrows lowered lowers lowering shorten shortened shortening weakened weaken slowed slow slows decrease dwindled dwindle crashed crash plummeted plummet
`)

/** Comparatives and words of a gap that set one figure over another without a change in time. */
export const more = wordClass('more above ahead over beyond extra additional')

/** The same the other way. */
export const fewer = wordClass('less fewer below under behind short shy')

/** Comparatives whose way depends on what is measured: a better time is a shorter one. */
export const compared = wordClass('better worse faster slower quicker')

/** Nouns of a difference between two figures, whichever is more. */
export const gap = wordClass('gap difference margin majority lead deficit surplus shortfall excess spread')

/** Words of growth that is reckoned on another footing than the figures printed beside it. */
export const otherFooting = wordClass(`
  underlying adjusted excluding like-for-like constant annualised annualized annual organic compound compounded cumulative
  inflation-adjusted currency-adjusted yearly real average respectively seasonally per-capita
`)

/** Adjectives and participles that say so behind a figure: "161, higher from 140". */
export const risen = wordClass('higher increased risen improved')
export const fallen = wordClass('lower decreased fallen reduced')

/** Nouns of a change of either direction. */
export const change = wordClass(
  'change swing shift move movement turnaround improvement deterioration turnround'
)

/** Words of the present period, beside one that is past. */
export const thisTime = wordClass('now today currently nowadays present this')

/** Words that make of two figures the ends of a range, not a before and an after. */
export const ranging = wordClass('range ranges ranged ranging vary varies varied varying between anywhere')

/** Words that say how many times, with the least and the most they are used for. */
export const multipleWords: ReadonlyMap<string, readonly [value: number, low: number, high: number]> =
  new Map([
    ...of('doubled doubles doubling double', 2, 1.8, 2.3),
    ...of('tripled triples tripling treble trebled trebles trebling triple', 3, 2.7, 3.4),
    ...of('quadrupled quadruples quadrupling quadruple', 4, 3.6, 4.6),
    ...of('quintupled quintuple', 5, 4.5, 5.6),
    ...of('halved halves halving', 0.5, 0.42, 0.56)
  ])

function of(
  words: string,
  value: number,
  low: number,
  high: number
): readonly (readonly [string, readonly [number, number, number]])[] {
  return words.split(' ').map((word) => [word, [value, low, high]] as const)
}

export const multipleVerbs = wordClass(multipleWords.keys())

/** Words that turn the way of what follows: a slower rise is a fall of the pace, a lower place a better one. */
export const turned = wordClass(`
  slower slowed slowing pace rate growth rank ranks ranked ranking rankings seed seeded position positions place table
  league chart charts handicap
`)

/** Behind a word of change: what it is of. */
export const namesItsOwn = wordClass('in of')

/** Before a figure: what another one is held against. */
export const heldAgainst = wordClass(['from', 'against', 'versus', 'vs'])
