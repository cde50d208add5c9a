import { calendarWords } from '../lexicon/en/calendar'
import type { StatementChange } from '../model/change'
import { quoteOf, type Span } from '../model/span'
import { alignWords, type Hunk } from './align-words'
import { changedContext, type DatedCopy } from './changed-context'
import { inOneOrder } from './one-order'
import { isApart, isOfAnotherVerb, type Passage, type PlacedWord, passageAround } from './passage'
import { type Around, saysNothing } from './says-same'

/** A claim in its text. */
export interface ClaimIn {
  readonly copy: DatedCopy
  readonly claim: Span
}

/** That a claim states another thing: `words` where only its own words do, `sentence` where what stands around them does. */
export interface Restatement extends StatementChange {
  readonly where: 'words' | 'sentence'
}

/**
 * Whether what a claim states may be another thing in a newer text: its words, its subject, verb, denial, likelihood,
 * object, time or speaker, whom its pronoun means, or the day its "yesterday" counts from. What may have changed the truth
 * of it is taken to have; only what can be shown to say nothing is let pass.
 *
 * @param was the claim in the older text
 * @param now the same claim in the newer one
 * @returns both sentences, with what they hang on where that changed; null where the statement says what it said
 */
export function statementChange(was: ClaimIn, now: ClaimIn): Restatement | null {
  const [a, b] = [passageAround(was.copy, was.claim), passageAround(now.copy, now.claim)]
  const context = changedContext({ ...was, passage: a }, { ...now, passage: b })
  const where = context ? 'sentence' : changeIn(a, b, was, now)
  if (where === null) return null
  const told = (text: string, { core }: Passage, beside = '') => {
    const own = text.slice(core.start, core.end)
    return (context?.isBehind ? `${own} ${beside}` : `${beside} ${own}`).replace(/\s+/g, ' ').trim()
  }
  return {
    where,
    before: told(was.copy.text, a, context?.before),
    after: told(now.copy.text, b, context?.after)
  }
}

type Where = Restatement['where'] | null

/** Where the sentences differ as they are printed; nowhere, if once both are put in one order they do not. */
function changeIn(a: Passage, b: Passage, was: ClaimIn, now: ClaimIn): Where {
  const printed = differs(a, b, was, now)
  if (printed === null) return null
  const ordered = ({ copy, claim }: ClaimIn) => passageAround(copy, claim, inOneOrder)
  return differs(ordered(was), ordered(now), was, now) === null ? null : printed
}

function differs(a: Passage, b: Passage, was: ClaimIn, now: ClaimIn): Where {
  const { hunks, pairs } = alignWords(a.words, b.words)
  if (isParted(a, b, pairs)) return 'sentence'
  const cut = isCut(a, was) || isCut(b, now)
  // Where a long sentence is read in part, its edges say nothing.
  const isEdge = (hunk: Hunk, n: number) => cut && (n === 0 || n === hunks.length - 1) && isAtEdge(hunk, a, b)
  const found = hunks.map((hunk, n) => (isEdge(hunk, n) ? null : changeAt(hunk, a, b, was, now)))
  if (found.includes('sentence')) return 'sentence'
  if (found.includes('words')) return 'words'
  return isMoved(a, b, pairs, was, now) ? 'sentence' : null
}

const inClaim = ({ start, end }: Span, claim: Span): boolean => start >= claim.start && end <= claim.end

/** Whether the claim's words stand among the others in another place. */
function isMoved(
  a: Passage,
  b: Passage,
  pairs: readonly (readonly [number, number])[],
  was: ClaimIn,
  now: ClaimIn
): boolean {
  const [own, its] = [quoteOf(was.copy.text, was.claim), quoteOf(now.copy.text, now.claim)]
  return (
    own === its &&
    pairs.some(
      ([i, j]) => !a.words[i]!.isLight && inClaim(a.words[i]!, was.claim) !== inClaim(b.words[j]!, now.claim)
    )
  )
}

const isCut = ({ core }: Passage, { claim }: ClaimIn): boolean =>
  claim.start - core.start > 1_400 || core.end - claim.end > 1_400

const isAtEdge = ({ was, now }: Hunk, a: Passage, b: Passage): boolean =>
  (was[0] === 0 && now[0] === 0) || (was[1] === a.words.length && now[1] === b.words.length)

function changeAt(hunk: Hunk, a: Passage, b: Passage, was: ClaimIn, now: ClaimIn): Where {
  const out = a.words.slice(...hunk.was).filter(({ isCore }) => isCore)
  const put = b.words.slice(...hunk.now).filter(({ isCore }) => isCore)
  if (out.length === 0 && put.length === 0) return null
  const around: Around = {
    before: a.words[hunk.was[0] - 1],
    after: a.words[hunk.was[1]],
    isElsewhere: (key) => occursTwice(was.copy.text, key)
  }
  if (saysNothing(out, put, around)) return null
  const isWithin =
    out.every((word) => word.isLight || inClaim(word, was.claim)) &&
    put.every((word) => word.isLight || inClaim(word, now.claim))
  if (isWithin) return 'words'
  // Another figure told of the same subject by another verb is another claim.
  const isFigure = ({ isLight, key }: PlacedWord) => isLight || key.startsWith('#')
  if ([...out, ...put].every(isFigure) && isOfAnotherVerb(a, hunk.was[0]) && isOfAnotherVerb(b, hunk.now[0]))
    return null
  const isElse =
    (passage: Passage, { copy, claim }: ClaimIn) =>
    (word: PlacedWord) =>
      word.isLight ||
      (!inClaim(word, claim) &&
        isApart(passage, word.part) &&
        (passage.parts[word.part]!.kind !== 'joined' || !isTime(word)) &&
        (isLengthOnly || !isBehindClaim(passage, word.part, copy.text, claim)))
  const isLengthOnly = [out, put].some((words) => words.every(({ isLight }) => isLight))
  return out.every(isElse(a, was)) && put.every(isElse(b, now)) ? null : 'sentence'
}

/** Whether a part is a bracket straight behind the claim, which tells of the claim: "Lund (Norway)". */
function isBehindClaim({ words, parts }: Passage, part: number, text: string, claim: Span): boolean {
  if (parts[part]!.kind !== 'aside') return false
  const first = words.find((word) => word.part === part)!
  return first.start >= claim.end && /^\s*[(,]\s*$/.test(text.slice(claim.end, first.start))
}

const isTime = ({ key }: PlacedWord): boolean =>
  calendarWords.has(key.toLowerCase()) || /^#(?:19|20)\d\d$/.test(key)

function occursTwice(text: string, word: string): boolean {
  const first = text.indexOf(word)
  return first >= 0 && text.indexOf(word, first + word.length) >= 0
}

/**
 * Whether a sentence was cut in two, or two were joined, where that can change what is said: somebody speaks, doubts or
 * supposes in it, or the words that went over are no statement of their own.
 */
function isParted(a: Passage, b: Passage, pairs: readonly (readonly [number, number])[]): boolean {
  const over = pairs.filter(([i, j]) => a.words[i]!.isCore !== b.words[j]!.isCore && !a.words[i]!.isLight)
  if (over.length === 0) return false
  const governs = ({ parts, words }: Passage) =>
    words.some(({ isCore, part }) => isCore && parts[part]!.governs)
  return governs(a) || governs(b) || over.length < 3
}
