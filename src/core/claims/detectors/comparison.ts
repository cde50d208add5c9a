import { TokenKind } from '../../text/tokens'
import { wordClass } from '../../text/word-classes'
import type { ClaimDraft, Detector } from '../detector'
import { endOfPhrase } from '../noun-phrase'

const than = wordClass('than')
const amounts = wordClass('more less fewer')
/** What an amount is compared with. */
const standards = wordClass(
  'expected any anyone anybody last ever forecast predicted planned its their his her all previously before other others'
)
const comparatives =
  /^(?:more|less|fewer|better|worse|higher|lower|larger|bigger|smaller|greater|faster|slower|older|younger|longer|shorter|stronger|weaker|richer|poorer|cheaper|heavier|closer|earlier|later|busier|safer|wider|tougher|harder)$/

/** Two things set against each other: "more seats than in 2017", "cheaper than its rivals". */
export const comparison: Detector = {
  id: 'comparison',
  summary: 'Comparisons: more than, cheaper than, twice as many as.',
  find({ reading }) {
    const { tokens } = reading
    const drafts: ClaimDraft[] = []
    for (const i of reading.where(than)) {
      if (i === 0 || !reading.together(i + 1, i)) continue
      // "More than 12 votes", "less than a week": a figure with a vague word.
      if (reading.is(i - 1, amounts) && !reading.is(i + 1, standards)) continue
      if (/^(?:rather|other|no)$/.test(reading.lower(i - 1))) continue
      let first = -1
      for (let at = i - 1; at >= i - 6 && reading.together(at, i); at--) {
        if (tokens.kind[at] === TokenKind.mark) break
        if (comparatives.test(reading.lower(at))) first = at
      }
      if (first < 0) continue
      const last = endOfPhrase(reading, i + 1, 6)
      drafts.push({
        kinds: ['comparison'],
        span: { start: tokens.start[first]!, end: tokens.end[last]! },
        sentence: tokens.sentence[i]!
      })
    }
    return drafts
  }
}
