import { birthWords, deathWords } from '../../lexicon/en/life-events'
import type { Reading } from '../reading'
import type { Holder } from './holders'
import type { TimePoint } from './time-points'

/** A birth or a death with its day, month or year, and whose it is. */
export interface LifeDate {
  readonly event: 'birth' | 'death'
  readonly point: TimePoint
  readonly holder: Holder
}

/** How many tokens before its date the word that tells of a birth or death may stand. */
const reach = { birth: 9, death: 14 }

/** The births and deaths an article dates: "born in Hull on 4 May 1920", "died on Saturday", "(1938–2019)", "(born 1942)". */
export function lifeDatesOf(
  reading: Reading,
  points: readonly TimePoint[],
  holderAt: (token: number) => Holder | null
): readonly LifeDate[] {
  const found: LifeDate[] = []
  points.forEach((point, k) => {
    const span = lifeSpan(reading, point, points[k + 1])
    if (span) {
      const holder = holderAt(point.token - 2)
      if (holder) found.push({ event: 'birth', point, holder }, { event: 'death', point: span, holder })
      return
    }
    const word = wordBefore(reading, point, points[k - 1])
    if (!word) return
    const holder = holderAt(word.token)
    if (holder) found.push({ event: word.event, point, holder })
  })
  return found
}

/** The second year of "(1938–2019)". */
function lifeSpan(
  reading: Reading,
  { token, lastToken, grain }: TimePoint,
  next?: TimePoint
): TimePoint | null {
  if (!next || reading.word(token - 1) !== '(' || next.grain !== grain) return null
  const isDash = /^[-–—]$/.test(reading.word(lastToken + 1)) && next.token === lastToken + 2
  return isDash && reading.word(next.lastToken + 1) === ')' ? next : null
}

/** The word before a date that makes it a birth or a death, with no other date between. */
function wordBefore(
  reading: Reading,
  { token }: TimePoint,
  before?: TimePoint
): { readonly event: LifeDate['event']; readonly token: number } | null {
  for (let i = token - 1; i >= token - reach.death && reading.together(i, token); i--) {
    if (before && i <= before.lastToken) return null
    // "Born: 3 March 1931".
    if (reading.word(i) === ':' && !(i === token - 1 && reading.is(i - 1, birthWords))) return null
    if (/^(?:[.;()–—]|and|but|when|where)$/.test(reading.lower(i)) && i < token - 1) {
      if (reading.word(i) !== '.' || reading.lower(i) === 'b') return null
    }
    if (reading.is(i, birthWords)) return token - i <= reach.birth ? { event: 'birth', token: i } : null
    if (reading.is(i, deathWords)) return isOwnDeath(reading, i, token) ? { event: 'death', token: i } : null
  }
  return null
}

/** "Died on Saturday", "was killed in 1945"; not "death row since 1989", "until his death in 1989", which may be another's. */
const isOwnDeath = (reading: Reading, i: number, token: number): boolean =>
  /^(?:died|dies|drowned)$/.test(reading.lower(i)) ||
  (/^(?:killed|murdered|shot)$/.test(reading.lower(i)) &&
    /^(?:was|were)$/.test(reading.lower(i - 1)) &&
    token - i <= 5)
