import type { Reading } from '../../facts/reading'
import type { Length } from '../../facts/time/lengths'
import { weekdays } from '../../lexicon/en/calendar'
import { type Anchor, onlyBetween } from './anchors'
import type { EventReader } from './event-days'

/** What ties a length to the two times it lies between. */
export interface LengthLink {
  /**
   * `ago`: up to the print day. `since`: from a time until the print day. `range`: beside "from A to B". `until`: "for n
   * years, until B". `between`: both times stand straight beside it. `later`: one stands beside it, the other was told
   * before. `that`: "that is n years", "a marriage of n years". `lasts`: "begins at A, lasts n hours and ends at B". `zone`:
   * "A here, B there, n hours behind". `first`: "the first since A in n years".
   * `shift`: "due at A, put back by n minutes to B". `tenure`: "hired in A, fired in B, after n years".
   */
  readonly kind:
    | 'ago'
    | 'since'
    | 'range'
    | 'until'
    | 'between'
    | 'later'
    | 'that'
    | 'lasts'
    | 'zone'
    | 'first'
    | 'shift'
    | 'tenure'
  /** The times it may lie between, the earlier told first; the first pair is the likeliest. */
  readonly pairs: readonly (readonly [from: Anchor, to: Anchor])[]
  /** Nothing else in the text can be meant. */
  readonly closed: boolean
  /** The words leave no other reading: whatever the slip, it is one. */
  readonly sure?: boolean
  /** It may show a length to be right, never wrong. */
  readonly explainsOnly?: true
}

/** Words that may stand between a length and the time it leads to or comes from. */
const joins = new Set(
  `, ( – — - on in by at the that is i.e until till or about only just exactly nearly almost some fully roughly its their his her
  early late and of for a was more less over than from not there home back`.split(/\s+/)
)
/** What a link looks at: a length with the times around it. */
export interface Context {
  readonly reading: Reading
  readonly length: Length
  /** The times of its sentence, the two before and the one after. */
  readonly reach: readonly Anchor[]
  /** Those of its sentence and the two beside it. */
  readonly near: readonly Anchor[]
  readonly here: readonly Anchor[]
  readonly today: Anchor | null
  /** When an event was that is told without its date. */
  readonly eventAt: EventReader
}

export const beside = (reading: Reading, from: number, to: number, most = 4): boolean =>
  onlyBetween(reading, from, to, most, (lower) => joins.has(lower) || weekdays.has(lower))

/** The time right behind a length ("later, on May 21"), or right before it ("December 2015, eight years ago"). */
export function attached({ reading, length, here }: Context, from = length.wayToken): Anchor | null {
  return (
    here.find(({ token }) => token > from && beside(reading, from, token)) ??
    here.findLast(({ lastToken }) => lastToken < length.token && beside(reading, lastToken, length.token)) ??
    null
  )
}

/** Fine enough to be held against a length in this unit: a year is no day. */
export const isFine = ({ unit }: Length, { point }: Anchor): boolean =>
  point === undefined ||
  point.grain === 'day' ||
  unit === 'year' ||
  (unit === 'month' && point.grain === 'month')

/** After the length comes its end, or what tells of it. */
export const isClosedOff = (reading: Reading, length: Length): boolean =>
  /^(?:|[.,;:)–—]|in|during|of|when|and|that)$/.test(
    reading.together(length.lastToken + 1, length.token) ? reading.lower(length.lastToken + 1) : ''
  )
