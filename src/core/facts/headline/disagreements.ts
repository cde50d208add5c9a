import type { Facts } from '../facts-of'
import { otherDay } from './days-named'
import { doubledOrHalved, otherDifference, otherOneIn } from './differences-told'
import { type Disagreement, headAndLead } from './head-and-lead'
import { otherOrdinal } from './ordinals-told'
import { otherInFrame } from './same-frame'
import { otherScore, otherWinner } from './scores-told'
import { turnedFigures } from './turned-figures'
import { turnedYear, yearsSince } from './years-since'

/** Where the headline says another thing than the text: a figure, a way, a day, an ordinal, a score, who won. */
export function headlineDisagreements({
  reading,
  measured,
  time
}: Pick<Facts, 'reading' | 'measured' | 'time'>): readonly Disagreement[] {
  const facts = headAndLead(reading, measured)
  if (!facts) return []
  return [
    ...otherInFrame(facts),
    ...turnedFigures(facts),
    ...otherOrdinal(facts),
    ...otherDay(facts, time),
    ...yearsSince(facts),
    ...turnedYear(facts),
    ...otherDifference(facts),
    ...otherOneIn(facts),
    ...doubledOrHalved(facts),
    ...otherScore(facts),
    ...otherWinner(facts)
  ].slice(0, 2)
}
