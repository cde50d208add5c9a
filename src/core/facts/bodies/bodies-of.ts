import { bodyWords } from '../../lexicon/en/body-words'
import type { Span } from '../../model/span'
import type { Ledger, LedgerRun } from '../people/ledger'
import { nameKey } from '../people/name-key'
import { enough } from '../people/person-evidence'
import type { Reading } from '../reading'

/** One mention of a body by a name of two words or more: "Lanyon Building Society", "University of Overberg". */
export interface BodyMention {
  readonly span: Span
  /** Its capitalised words by `nameKey`; "of" and "the" are left out. */
  readonly keys: readonly string[]
  readonly sentence: number
  readonly quoted: boolean
  /** "the" stands before it. */
  readonly definite: boolean
  /** Two of its runs are joined by "of" or "for" behind this many words; 0 where none are. */
  readonly headWords: number
}

/** A body, or any other name of several words that is no person's, by one way to print it. */
export interface Body {
  readonly keys: readonly string[]
  readonly mentions: readonly BodyMention[]
}

/**
 * The names of several words that are nobody's, each with its mentions, in the order they first stand. A name goes on over
 * "of", "for" and the possessive of a plural ("Exporters' Council") where a word for a body stands on one side.
 */
export function bodiesOf(reading: Reading, { runs }: Ledger): readonly Body[] {
  const bodies = new Map<string, { readonly keys: readonly string[]; readonly mentions: BodyMention[] }>()
  for (let k = 0; k < runs.length; k++) {
    const run = runs[k]!
    if (isPersons(run)) continue
    const joined = [run]
    let headWords = 0
    while (joined.length < 3 && k + 1 < runs.length && !isPersons(runs[k + 1]!)) {
      const link = linkBetween(reading, joined.at(-1)!, runs[k + 1]!)
      if (link === null) break
      if (link === 'of') headWords = joined.reduce((sum, { words }) => sum + words.length, 0)
      joined.push(runs[++k]!)
    }
    const tokens = joined.flatMap(({ titles, words }) => [...titles, ...words])
    if (tokens.length < 2) continue
    const keys = tokens.map((i) => nameKey(reading.lower(i)))
    const mention: BodyMention = {
      span: { start: reading.tokens.start[tokens[0]!]!, end: joined.at(-1)!.span.end },
      keys,
      sentence: run.sentence,
      quoted: run.quoted,
      definite: reading.lower(tokens[0]! - 1) === 'the',
      headWords
    }
    const id = keys.join(' ')
    const known = bodies.get(id)
    if (known) known.mentions.push(mention)
    else bodies.set(id, { keys, mentions: [mention] })
  }
  return [...bodies.values()]
}

const isPersons = ({ words, evidence, person }: LedgerRun): boolean =>
  (words.length > 1 && evidence >= enough) || (person !== undefined && words.length === 1)

/** What joins two runs into one name: "of", "for", or a plural's possessive. */
function linkBetween(reading: Reading, before: LedgerRun, after: LedgerRun): 'of' | 'whose' | null {
  if (before.sentence !== after.sentence) return null
  const isBody = (run: LedgerRun) => run.words.some((i) => reading.is(i, bodyWords))
  const gap = reading.text.slice(before.span.end, reading.tokens.start[after.phraseFirst]!)
  if (/^ (?:of|for)(?: the)? $/.test(gap)) return isBody(before) ? 'of' : null
  return /^['’] $/.test(gap) && isBody(after) && /s$/.test(before.keys.at(-1)!) ? 'whose' : null
}
