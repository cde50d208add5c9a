import { contestsOf } from '../facts/contests'
import { countBefore } from '../facts/count-before'
import type { Reading } from '../facts/reading'
import { startsWithCapital } from '../text/vocabulary'
import type { Contest } from './contests'
import type { ReferenceIndex } from './reference-index'

/** A seat of the tables at the place where the article names it. */
export interface SeatMention {
  readonly token: number
  /** Its lower-case words, joined: the seat in all its elections. */
  readonly seat: string
  readonly contests: readonly Contest[]
}

/** More seats that no table has under the article's spelling are not looked for under another. */
const mostUnknown = 20

/**
 * Every mention of a seat that a table knows, the longest name that stands there, in reading order. A seat the article
 * calls one ("the Sisamau seat") and no table has is looked for in another spelling ("Sishamau").
 */
export function seatsNamed(reading: Reading, { bySeat, seatsLike }: ReferenceIndex): readonly SeatMention[] {
  if (bySeat.size === 0) return []
  const respelt = new Map<string, readonly Contest[]>()
  for (const { name } of contestsOf(reading))
    if (!bySeat.has(name) && !respelt.has(name) && respelt.size < mostUnknown)
      respelt.set(name, seatsLike(name))
  const { tokens, text } = reading
  const mentions: SeatMention[] = []
  for (let i = 0; i < tokens.count; i++) {
    if (!startsWithCapital(text, tokens.start[i]!)) continue
    const word = reading.lower(i)
    const other = respelt.get(word)
    if (other && other.length > 0) {
      mentions.push({ token: i, seat: word, contests: other })
      continue
    }
    const candidates = bySeat.get(word)
    if (!candidates) continue
    const here = candidates.filter(({ words }) =>
      words.every((part, k) => reading.lower(i + k) === part && reading.together(i + k, i))
    )
    const longest = Math.max(0, ...here.map(({ words }) => words.length))
    if (longest === 0) continue
    const contests = here.filter(({ words }) => words.length === longest)
    mentions.push({ token: i, seat: contests[0]!.words.join(' '), contests })
  }
  return mentions
}

/**
 * The seat a token belongs to: the last one named before it in its sentence, the only one of the sentence, the last
 * one named before it, or the only one of the article.
 */
export function seatReader(
  reading: Reading,
  mentions: readonly SeatMention[]
): (token: number) => SeatMention | null {
  const only = new Set(mentions.map(({ seat }) => seat)).size === 1
  return (token) => {
    if (only) return mentions[0]!
    const before = mentions[countBefore(mentions, (mention) => mention.token < token) - 1]
    if (before && reading.together(before.token, token)) return before
    const first = reading.tokens.firstOfSentence[reading.tokens.sentence[token]!]!
    const at = countBefore(mentions, (mention) => mention.token < first)
    const here = mentions[at]
    if (here && reading.together(here.token, token)) return here
    return before ?? null
  }
}
