import type { Reading } from '../../facts/reading'
import type { PrintDay } from '../../facts/time/print-day'
import { distance, type TimePoint } from '../../facts/time/time-points'

/** How many tokens may lie between what says that something is to come and its date. */
const clause = 10
/** A date that lies farther back is no slip of a year. */
const mostDays = 800

/**
 * "The companies expect to close in the second quarter of 2025", "the line is due to open in May 2024": told in the present
 * as still to come.
 */
export function isStillPlanned(reading: Reading, point: TimePoint, today: PrintDay): boolean {
  const { from, date, token } = point
  if (from !== 'stated' || date?.year === undefined || date.decade) return false
  // "1986/87" ends in the year after.
  if (/^[/–-]$/.test(reading.lower(token + 1)) && /^\d\d$/.test(reading.lower(token + 2))) return false
  // "In the second quarter of 2025".
  const isPart =
    reading.lower(token - 1) === 'of' &&
    /^(?:quarter|half|end|middle|start|beginning)$/.test(reading.lower(token - 2))
  let start = isPart ? token - 3 : token - 1
  while (isPart && /^(?:the|first|second|third|fourth|last)$/.test(reading.lower(start))) start--
  if (!/^(?:in|by|on|during)$/.test(reading.lower(start))) return false
  if (distance(point.days, today.number) > mostDays) return false
  for (let i = start - 1; i >= token - clause && reading.together(i, token); i--) {
    if (
      /^(?:[,;:()–—.“”"]|that|which|who|after|before|since|when|because|if|was|were|had|would|he|she|it|they|we|his|its|about|for|from)$/.test(
        reading.lower(i)
      )
    )
      return false
    if (reading.lower(i) === 'to') return isHope(reading, i - 1)
  }
  return false
}

/** "Expects", "plan", "is due", "are expected", in the present. */
function isHope(reading: Reading, i: number): boolean {
  const [word, before] = [reading.lower(i), reading.lower(i - 1)]
  if (/^(?:due|set|expected|scheduled|planned|slated|projected|forecast)$/.test(word))
    return /^(?:is|are|now|still)$/.test(before)
  return (
    /^(?:expects?|plans?|hopes?|aims?|intends?|expecting|planning|hoping)$/.test(word) &&
    !/^(?:of|the|its|their|a)$/.test(before)
  )
}
