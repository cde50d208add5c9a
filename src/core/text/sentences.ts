import type { Block } from '../model/article'
import type { Span } from '../model/span'
import { stopAfter } from './abbreviations'
import { markFinder } from './mark-finder'

/**
 * Cuts the blocks of an article into sentences. A sentence never crosses a block; white space at its ends is left out.
 * One pass over the characters, with looks ahead and behind of a bounded length. Rules: a mark ends a sentence unless
 * the next word begins in lower case; a full stop does not after an abbreviation, an initial or the number of a list's
 * item; dots of an ellipsis end one only where a stop stands with them; closing quotation marks and brackets belong to
 * the sentence they close.
 */
export function sentencesOf(text: string, blocks: readonly Block[]): Span[] {
  const sentences: Span[] = []
  const nextMark = markFinder(text, marks)
  for (const block of blocks) {
    // Who wrote it, and where, is no part of what it says.
    if (block.kind === 'byline' || block.kind === 'agency' || block.kind === 'dateline') continue
    if (block.kind === 'headline' || block.kind === 'subhead') push(sentences, text, block.start, block.end)
    else if (block.kind === 'table') cutCells(sentences, text, block.start, block.end)
    else cut(sentences, text, block.start, block.end, nextMark)
  }
  return sentences
}

/** Every cell of a row says something of its own. */
function cutCells(sentences: Span[], text: string, from: number, limit: number): void {
  for (let start = from; start < limit; ) {
    const tab = text.indexOf('\t', start)
    const end = tab < 0 || tab > limit ? limit : tab
    push(sentences, text, start, end)
    start = end + 1
  }
}

function cut(
  sentences: Span[],
  text: string,
  from: number,
  limit: number,
  nextMark: (from: number) => number
): void {
  let start = from
  let item = itemAt(text, from, limit)
  let at = item ? item.end : from
  while (at < limit) {
    let end = -1
    if (!item) at = nextMark(at)
    if (at >= limit) break
    const unit = text.charCodeAt(at)
    if (isMark(unit)) {
      end = endAt(text, start, at, limit)
      if (end < 0) at = -end
    } else if (item && isSpace(unit)) {
      // "1. Roads 2. Water": the next number begins the next item, stop or no stop.
      const next = itemAt(text, at, limit)
      if (next && next.style === item.style && next.value === item.value + 1) end = at
      else at++
    } else at++
    if (end < 0) continue
    push(sentences, text, start, end)
    start = end
    item = itemAt(text, end, limit)
    at = item ? item.end : end
  }
  push(sentences, text, start, limit)
}

/**
 * What the mark at `at` does.
 * @returns where the sentence ends; or, negative, where to read on when it does not end here
 */
function endAt(text: string, start: number, at: number, limit: number): number {
  const unit = text.charCodeAt(at)
  const dots = unit === 0x2e ? ellipsisAt(text, at, limit) : null
  if (dots?.spaced) {
    // "word. . . . Next": the first is the stop, the rest opens the next sentence, or closes the block.
    const attached = at > start && !isSpace(text.charCodeAt(at - 1))
    const end = skipClosers(text, dots.end, limit)
    if (skipSpaces(text, end, limit) >= limit) return end
    if (dots.count < 4) return -dots.end
    return attached ? at + 1 : end
  }
  let end = at + 1
  while (end < limit && (isTerminal(text.charCodeAt(end)) || isCloser(text.charCodeAt(end)))) end++
  if (dots && dots.count === 3 && end === dots.end && isSpace(text.charCodeAt(at - 1))) return -end
  // "[...]" stands for words left out: a bracket may follow inside the sentence, a capital begins another.
  if (dots && text.charCodeAt(at - 1) === 0x5b && !isUpper(text.charCodeAt(skipSpaces(text, end, limit))))
    return -end
  if (unit === 0x964) return end
  if (end < limit && !isSpace(text.charCodeAt(end))) {
    return unit === 0x2e && end === at + 1 && isRunTogether(text, at, limit) ? end : -end
  }
  return runsOn(text, start, at, end, limit) ? -end : end
}

/** Whether the sentence goes on after the mark at `mark`. `end` is past it and the marks that close with it. */
function runsOn(text: string, start: number, mark: number, end: number, limit: number): boolean {
  let next = skipSpaces(text, end, limit)
  if (next >= limit) return false
  if (text.charCodeAt(mark) !== 0x2e) while (next < limit && isDashOrSpace(text.charCodeAt(next))) next++
  const first = text.charCodeAt(next)
  if (isLower(first)) return true
  if (text.charCodeAt(mark) !== 0x2e || end > mark + 1) return false
  // "N°. 5"
  const before = text.charCodeAt(mark - 1)
  if (before === 0xb0 || before === 0xba) return isDigit(first)
  let wordStart = mark
  while (wordStart > start && mark - wordStart < 16 && isWordOrStop(text.charCodeAt(wordStart - 1)))
    wordStart--
  const word = text.slice(wordStart, mark)
  let nextEnd = next
  while (nextEnd < limit && nextEnd - next < 16 && isWordOrDigit(text.charCodeAt(nextEnd))) nextEnd++
  // A letter with a stop of its own is an initial, not a word.
  const follower =
    isUpper(first) && text.charCodeAt(nextEnd) === 0x2e && nextEnd - next === 1
      ? ''
      : text.slice(next, nextEnd)
  const meaning = stopAfter(word, follower)
  if (meaning !== 'open') return meaning === 'inside'
  // "At 5 a.m. Rawat left": a time that only opens the sentence cannot end it.
  return wordStart - start < 20 && openingTime.test(text.slice(start, mark))
}

const openingTime = /^\s*(?:At|By|Around|About|From|Until|Till|Before|After|Since) [\d.:]{1,5}\s?[ap]\.m$/

/** Whether the stop at `at` parts two sentences that nobody put a space between: "the count.Today it". */
function isRunTogether(text: string, at: number, limit: number): boolean {
  const before = text.charCodeAt(at - 1)
  const last = text.charCodeAt(at - 2)
  if (!((isLower(before) && isLower(last)) || isDigit(before))) return false
  const next = text.charCodeAt(at + 1)
  if (!(isUpper(next) && isLower(text.charCodeAt(at + 2)))) return false
  let end = at + 2
  while (end < limit && end - at < 24 && isLower(text.charCodeAt(end))) end++
  const after = text.charCodeAt(end)
  const endsWord = end >= limit || isSpace(after) || isTerminal(after) || after === 0x2c
  return endsWord && !domains.has(text.slice(at + 1, end))
}

const domains = new Set(['Com', 'Org', 'Net', 'Gov', 'Co', 'Js', 'Ai', 'Io'])

/** Three or more dots from `at` on, set close or with single spaces between them. */
function ellipsisAt(
  text: string,
  at: number,
  limit: number
): { readonly count: number; readonly end: number; readonly spaced: boolean } | null {
  let count = 1
  let end = at + 1
  const step = text.charCodeAt(end) === 0x20 && text.charCodeAt(end + 1) === 0x2e ? 2 : 1
  while (
    end + step <= limit &&
    text.charCodeAt(end + step - 1) === 0x2e &&
    (step === 1 || text.charCodeAt(end) === 0x20)
  ) {
    count++
    end += step
  }
  return count < 3 ? null : { count, end, spaced: step === 2 }
}

interface Item {
  /** The marks round the number, which the items of one list share. */
  readonly style: string
  readonly value: number
  readonly end: number
}

const itemPattern = /\s{0,2}([•⁃*]?)\s?(\(?)(\d{1,2}|[a-z])(\.\)|[.)])(?=\s{1,4}\S)/y

/** The number of a list's item at `from`, white space before it allowed. */
function itemAt(text: string, from: number, limit: number): Item | null {
  // Far white space is no list, and a look of bounded length keeps the pass linear.
  itemPattern.lastIndex = Math.max(from, skipSpaces(text, from, Math.min(limit, from + 8)) - 1)
  const match = itemPattern.exec(text)
  const end = itemPattern.lastIndex
  if (!match || end > limit) return null
  const number = match[3]!
  const isLetter = isLower(number.charCodeAt(0))
  return {
    style: `${match[1]}${match[2]}${isLetter ? 'a' : '1'}${match[4]}`,
    value: isLetter ? number.charCodeAt(0) - 0x60 : Number(number),
    end
  }
}

function push(sentences: Span[], text: string, from: number, to: number): void {
  let start = from
  let end = to
  while (start < end && isSpace(text.charCodeAt(start))) start++
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--
  if (end > start) sentences.push({ start, end })
}

function skipSpaces(text: string, from: number, limit: number): number {
  let at = from
  while (at < limit && isSpace(text.charCodeAt(at))) at++
  return at
}

function skipClosers(text: string, from: number, limit: number): number {
  let at = from
  while (at < limit && isCloser(text.charCodeAt(at))) at++
  return at
}

const isSpace = (unit: number): boolean => unit === 0x20 || (unit >= 0x09 && unit <= 0x0d) || unit === 0xa0
const isTerminal = (unit: number): boolean =>
  unit === 0x2e || unit === 0x21 || unit === 0x3f || unit === 0x2026
/** The danda ends a sentence in Devanagari. */
const marks = ['.', '!', '?', '…', '।']
const isMark = (unit: number): boolean => isTerminal(unit) || unit === 0x964
const isCloser = (unit: number): boolean =>
  unit === 0x22 || unit === 0x27 || unit === 0x29 || unit === 0x5d || unit === 0x201d || unit === 0x2019
const isUpper = (unit: number): boolean => unit >= 0x41 && unit <= 0x5a
const isLower = (unit: number): boolean => unit >= 0x61 && unit <= 0x7a
const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39
const isWordOrStop = (unit: number): boolean => unit === 0x2e || isUpper(unit) || isLower(unit)
const isWordOrDigit = (unit: number): boolean => isUpper(unit) || isLower(unit) || isDigit(unit)
const isDashOrSpace = (unit: number): boolean =>
  unit === 0x2d || unit === 0x2013 || unit === 0x2014 || isSpace(unit)
