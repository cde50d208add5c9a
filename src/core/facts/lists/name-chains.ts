import { nameParticles } from '../../lexicon/en/function-words'
import { openListWords, remarkOpeners } from '../../lexicon/en/lists'
import type { Span } from '../../model/span'
import { TokenKind } from '../../text/tokens'
import { WordForm } from '../../text/vocabulary'
import { sentenceStarters } from '../name-words'
import type { Reading } from '../reading'

/** Names in a row, the last joined by an "and": "Lou Capaldi, 41, Hester Wynn and Bradley Ostrow". */
export interface NameChain extends Span {
  readonly names: readonly Span[]
  /** The tokens it takes: the first, and past the last. */
  readonly from: number
  readonly to: number
  readonly sentence: number
}

/** The chains of names of one sentence, in order. */
export function nameChainsOf(reading: Reading, sentence: number): readonly NameChain[] {
  const { tokens } = reading
  const end = tokens.firstOfSentence[sentence + 1]!
  const chains: NameChain[] = []
  for (let i = tokens.firstOfSentence[sentence]!; i < end; ) {
    const chain = chainAt(reading, i, end)
    if (chain) chains.push({ ...chain, sentence })
    i = chain?.to ?? Math.max(i + 1, nameEnd(reading, i, end))
  }
  return chains
}

function chainAt(reading: Reading, from: number, end: number): Omit<NameChain, 'sentence'> | null {
  const { tokens } = reading
  const names: Span[] = []
  let at = from
  let joined = false
  for (;;) {
    const past = nameEnd(reading, at, end)
    if (past === at) return null
    names.push({ start: tokens.start[at]!, end: tokens.end[past - 1]! })
    at = past
    if (joined) break
    at = remarkEnd(reading, at, end)
    const comma = reading.word(at) === ','
    if (comma) at++
    joined = reading.lower(at) === 'and'
    if (joined) at++
    if (!comma && !joined) return null
    if (at >= end) return null
  }
  const to = remarkEnd(reading, at, end)
  return names.length < 2 ? null : { names, from, to, start: tokens.start[from]!, end: tokens.end[to - 1]! }
}

/** Past the name that begins at `at`; `at` itself where none does. */
function nameEnd(reading: Reading, at: number, end: number): number {
  const { tokens } = reading
  const isCapital = (i: number) =>
    i < end && tokens.kind[i] === TokenKind.word && (reading.form(i) & WordForm.capital) !== 0
  if (!isCapital(at) || reading.is(at, sentenceStarters)) return at
  let past = at + 1
  for (let i = past; i < end && i < at + 8; i++) {
    if (isCapital(i)) past = i + 1
    else if (reading.word(i) === '.' && tokens.end[i - 1]! - tokens.start[i - 1]! <= 3 && isCapital(i + 1))
      continue
    else if (!reading.is(i, nameParticles)) break
  }
  return past
}

/** Past what is told of a name beside it: ", 34", " (41 votes)", ", a plumber". */
function remarkEnd(reading: Reading, at: number, end: number): number {
  if (reading.word(at) === '(') {
    for (let i = at; i < end && i < at + 12; i++) if (reading.word(i) === ')') return i + 1
    return at
  }
  if (reading.word(at) !== ',') return at
  if (
    /^\d{1,2}$/.test(reading.word(at + 1)) &&
    (reading.word(at + 2) === ',' || reading.word(at + 2) === '.' || reading.lower(at + 2) === 'and')
  ) {
    const next = at + 2
    // ", 34, a plumber, Piotr Lis"
    return reading.word(next) === ',' ? Math.max(next, phraseEnd(reading, next, end)) : next
  }
  return phraseEnd(reading, at, end)
}

/** Past ", a plumber" or ", from Hull" where a comma or "and" follows; the comma itself where none such begins there. */
function phraseEnd(reading: Reading, comma: number, end: number): number {
  const word = reading.lower(comma + 1)
  if (!/^(?:a|an|the|his|her|their|its)$/.test(word) && !reading.is(comma + 1, remarkOpeners)) return comma
  for (let i = comma + 1; i < end && i < comma + 9; i++) {
    if (reading.is(i, openListWords)) return comma
    if (reading.word(i) === ',') return i
    if (reading.lower(i) === 'and' && (reading.form(i + 1) & WordForm.capital) !== 0) return i
  }
  return comma
}
