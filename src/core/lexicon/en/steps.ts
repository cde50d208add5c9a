import { wordClass } from '../../text/word-classes'

/** A process whose steps come one after the other, each by the words it is told with, the first first. */
export interface Ladder {
  readonly name: 'reading' | 'round' | 'treaty'
  readonly steps: readonly string[]
}

/** Readings of a bill and rounds of a cup. A space parts the words of one step. */
export const ladders: readonly Ladder[] = [
  { name: 'reading', steps: ['first reading', 'second reading', 'third reading'] },
  { name: 'round', steps: ['quarter-final', 'semi-final', 'final'] },
  { name: 'treaty', steps: ['initialled', 'signed', 'ratified'] }
]

/** Other spellings of a step's words. */
export const stepSpellings: ReadonlyMap<string, string> = new Map([
  ['quarterfinal', 'quarter-final'],
  ['quarter-finals', 'quarter-final'],
  ['quarterfinals', 'quarter-final'],
  ['semifinal', 'semi-final'],
  ['semi-finals', 'semi-final'],
  ['semifinals', 'semi-final'],
  ['initialed', 'initialled'],
  ['sign', 'signed'],
  ['ratify', 'ratified'],
  ['initial', 'initialled']
])

/** Verbs by which a step is done. */
export const doneVerbs = wordClass('passed cleared won beat defeated completed')

/** Words by which a step is still to come. */
export const comingWords = wordClass('will due meets faces plays expected awaits scheduled')

/** Words that bring in another matter, draw or year of the same kind. */
export const otherMatters = wordClass(
  'another other women men doubles singles mixed boys girls earlier previous again renewed rival amended'
)
