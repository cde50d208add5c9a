import { fullWeekdayWords, weekdayNamed } from '../../lexicon/en/calendar'
import { relativeDayWords } from '../../lexicon/en/time-words'
import { dayOfNumber, weekdayOf } from '../../text/calendar'
import type { TimeFacts } from '../time/time-facts'
import { type Disagreement, type HeadAndLead, sharedStems, spanOf } from './head-and-lead'

/** The one weekday of a headline, which the text names nowhere, where a sentence that tells it again has another. */
export function otherDay(facts: HeadAndLead, { points }: TimeFacts): readonly Disagreement[] {
  const { reading, headEnd, body, leadEnd } = facts
  const days = reading.where(fullWeekdayWords)
  const [head, ...more] = days.filter((i) => i < headEnd)
  if (head === undefined || more.length > 0) return []
  const day = weekdayNamed(reading.lower(head))
  const told = days.filter((i) => i >= body)
  if (told.some((i) => weekdayNamed(reading.lower(i)) === day)) return []
  // "Mondays": every one of them.
  for (let i = body; i < reading.tokens.count; i++)
    if (weekdayNamed(reading.lower(i).replace(/s$/, '')) === day) return []
  // "Tomorrow", "tonight", a date: what day that is, the text does not say.
  if (reading.where(relativeDayWords).some((i) => i >= body)) return []
  if (
    points.some(
      ({ days: { low, high }, grain, token }) =>
        token >= body && grain === 'day' && low === high && weekdayOf(dayOfNumber(low)) === day
    )
  )
    return []
  const saying = /^(?:said|says|announced|told|reported|decided|agreed|published|showed)$/
  const other = told.find(
    (i) =>
      i < leadEnd &&
      sharedStems(facts, reading.tokens.sentence[i]!) >= 2 &&
      ![i - 1, i - 2, i - 3].some((k) => reading.together(k, i) && saying.test(reading.lower(k)))
  )
  return other === undefined
    ? []
    : [{ head: spanOf(reading, head), body: spanOf(reading, other), exchangeable: true }]
}
