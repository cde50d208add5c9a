import { wordClass } from '../../text/word-classes'

/** Words for the middle of a match: the score beside them is not the last. */
export const halfTimeWords = wordClass('half-time halftime half interval break')

/** Words for the end of a match: the score beside them is the last. */
export const fullTimeWords = wordClass('ended finished full-time final')

/** Words that turn to another match. */
export const otherMatches = wordClass(
  'other elsewhere match matches leg meanwhile earlier aggregate tie fixture'
)

/** Goals that bring the sides level. */
export const levellers = wordClass('levelled leveled equalised equalized equaliser equalizer')

/** Words for goals: where one stands between two scores, the second counts it too. */
export const goalWords = wordClass(
  `scored scores score scoring goal goals netted nets struck added adds headed fired doubled double brace hat-trick penalty
  penalties converted tapped slotted curled volleyed second third twice own regained restored both then lead`
)

/** How often somebody scored. */
export const timesScored: ReadonlyMap<string, number> = new Map([
  ['twice', 2],
  ['thrice', 3],
  ['hat-trick', 3],
  ['brace', 2]
])

/** What a side that bats second is given to beat. */
export const chaseWords = wordClass('set chasing target')

/** Words beside the runs still to be made. */
export const wantedWords = wordClass('needed needing need needs required requiring more another wanted')

/** Wins, draws and losses of a season. */
export const seasonWords: ReadonlyMap<string, 'won' | 'drawn' | 'lost'> = new Map([
  ['win', 'won'],
  ['victory', 'won'],
  ['draw', 'drawn'],
  ['tie', 'drawn'],
  ['defeat', 'lost'],
  ['loss', 'lost']
])

/** Words of points that are given or taken for other things than wins and draws. */
export const otherPoints = wordClass(
  'bonus deducted deduction docked penalised penalized stripped try tries average career scored rebounds assists'
)
