import type { Reading } from '../../facts/reading'
import { fullMonthWords } from '../../lexicon/en/calendar'
import { TokenKind } from '../../text/tokens'
import { wordClass } from '../../text/word-classes'
import type { ClaimDraft, Detector } from '../detector'
import { endOfPhrase } from '../noun-phrase'

const plain = wordClass(
  `largest biggest smallest highest lowest oldest youngest newest fastest slowest longest shortest richest poorest strongest
  weakest worst greatest busiest heaviest deadliest cheapest closest earliest tallest deepest hottest coldest wettest driest
  safest widest steepest toughest hardest sharpest costliest unprecedented best-selling top-selling`
)
const openers = wordClass('only sole first best most never record')
const determiners = wordClass('the a an its his her their our my this that')
/** After "first" these count or name, and claim nothing. */
const afterFirst = wordClass(
  `half quarter round few two three four five six week weeks month months year years day days minutes minute hour hours period term
  class aid hand floor stage step steps minister lady secretary name names person place places look sight instance thing things of
  and or then degree innings over leg set game baby part section phase sentence paragraph choice half-year point world option
  deputy vice assistant secretary officer rung`
)
const afterRecord = wordClass(
  'high low profit profits sales number numbers year breaking levels level crowd crowds turnout prices price loss losses deal fine sum fee time fall rise earnings revenue haul win victory margin attendance temperature temperatures'
)
/** "Most famous": an adjective by its ending; "most people" is a majority, and no superlative. */
const adjective =
  /(?:ed|ful|ous|ive|al|ant|ent|ble|ing|ic|ary|some|wanted|common|modern|senior|recent|popular|powerful|likely)$/

/** Claims that something is the only, the first, the largest, or never was: the words that are wrong most often. */
export const superlative: Detector = {
  id: 'superlative',
  summary: 'Superlatives: only, first, largest, never, a record.',
  find({ reading }) {
    const { tokens } = reading
    const drafts: ClaimDraft[] = []
    let past = -1
    for (const i of reading.where(plain, openers)) {
      if (i <= past) continue
      const last = reading.is(i, plain) ? endOfPhrase(reading, i, 8) : lastOf(reading, i)
      if (last < 0 || last === i) continue
      drafts.push({
        kinds: ['superlative'],
        span: { start: tokens.start[i]!, end: tokens.end[last]! },
        sentence: tokens.sentence[i]!
      })
      past = last
    }
    return drafts
  }
}

/** The last token of what is claimed; -1 where the word claims nothing. */
function lastOf(reading: Reading, i: number): number {
  const word = reading.word(i)
  const next = reading.lower(i + 1)
  if (!reading.together(i + 1, i)) return -1
  const determined = reading.is(i - 1, determiners) && reading.together(i - 1, i)
  switch (reading.lower(i)) {
    case 'only':
    case 'sole':
      // "Only 12 votes" is a figure; "not only", "if only" are turns of phrase.
      return determined && reading.tokens.kind[i + 1] === TokenKind.word && reading.lower(i - 1) !== 'a'
        ? endOfPhrase(reading, i, 8)
        : -1
    case 'first':
      if (
        word !== 'first' ||
        reading.tokens.kind[i + 1] !== TokenKind.word ||
        reading.is(i + 1, afterFirst) ||
        reading.is(i + 1, fullMonthWords)
      )
        return -1
      if (next === 'time')
        return reading.lower(i - 1) === 'the' && reading.lower(i - 2) === 'for' ? i + 1 : -1
      return determined || next === 'ever' ? endOfPhrase(reading, i, 8) : -1
    case 'best':
      return determined && /^(?:ever|in|of|since|result|results|performance|year|season)$/.test(next)
        ? endOfPhrase(reading, i, 8)
        : -1
    case 'most':
      return determined && adjective.test(next) ? endOfPhrase(reading, i, 8) : -1
    case 'record':
      return word === 'record' && reading.is(i + 1, afterRecord) ? endOfPhrase(reading, i, 5) : -1
    case 'never':
      // "Never mind", "never again": no claim. "Has never won" is one.
      return /(?:ed|en|on|st|ad|id|ut|ke|ld|und|ought|ung|at)$/.test(next) &&
        next !== 'mind' &&
        next !== 'again'
        ? endOfPhrase(reading, i, 6)
        : -1
    default:
      return -1
  }
}
