import { roleOf } from '../facts/role-nouns'
import { bodyWords } from '../lexicon/en/body-words'
import { calendarWords, weekdayWords } from '../lexicon/en/calendar'
import { pointingNouns, pointingWords } from '../lexicon/en/same-wordings'
import { sayVerbs } from '../lexicon/en/say-verbs'
import { relativeDayWords, timeUnits } from '../lexicon/en/time-words'
import type { Dateline } from '../model/article'
import type { Span } from '../model/span'
import { headOfCell } from './head-of-cell'
import { type Copy, type Passage, sentenceAt } from './passage'
import { type StatementWord, statementWords } from './statement-words'

/** A text with the day it is told from. */
export interface DatedCopy extends Copy {
  /** ISO date, where the source gives one. */
  readonly publishedOn?: string | undefined
  readonly dateline?: Dateline | undefined
}

interface Told {
  readonly copy: DatedCopy
  readonly claim: Span
  readonly passage: Passage
}

/** What a statement hangs on outside its sentence, as printed in either text. */
interface ContextChange {
  readonly before: string
  readonly after: string
  /** It stands behind the statement, not before it. */
  readonly isBehind?: boolean
}

/**
 * What changed outside a claim's sentence that the sentence hangs on: the head of its column in a table, whom its pronoun
 * means, who speaks the words it is quoted in, the day that "yesterday" and "on Monday" count from. Null where nothing did.
 */
export function changedContext(was: Told, now: Told): ContextChange | null {
  return (
    changedHead(was, now) ??
    changedDay(was, now) ??
    changedSubject(was, now) ??
    changedTime(was, now) ??
    changedSpeaker(was, now)
  )
}

/** A cell says what the head of its column says it counts. */
function changedHead(was: Told, now: Told): ContextChange | null {
  const [before, after] = [was, now].map(({ copy, claim }) => headOfCell(copy.text, claim)) as [
    string | null,
    string | null
  ]
  if (before === after || before?.toLowerCase() === after?.toLowerCase()) return null
  return { before: `(${before ?? ''})`, after: `(${after ?? ''})` }
}

const nearUnits = new Set([...timeUnits.keys(), 'season', 'weekend', 'summer', 'winter', 'spring', 'autumn'])

/** Whether a sentence tells a time that counts from the day it is printed. */
function countsFromPrint({ words }: Passage): boolean {
  return words.some(({ isCore, key: owned }, i) => {
    if (!isCore) return false
    const key = owned.replace(/'s?$/, '')
    if (relativeDayWords.has(key) || weekdayWords.has(key) || key === 'ago' || key === '=now') return true
    return (
      /^(?:last|next|this|past|coming)$/.test(key) &&
      nearUnits.has(words[i + 1]?.key.replace(/'s?$/, '') ?? '')
    )
  })
}

function changedDay(was: Told, now: Told): ContextChange | null {
  const days = ({ copy }: Told) => [copy.publishedOn, copy.dateline?.date]
  const [a, b] = [days(was), days(now)]
  const at = a.findIndex((day, i) => day !== undefined && b[i] !== undefined && day !== b[i])
  if (at < 0 || !countsFromPrint(was.passage)) return null
  return { before: `(${a[at]})`, after: `(${b[at]})` }
}

/** How many sentences back, in its paragraph and the one before, a pronoun is followed to whom it stands for. */
const farBack = 6

/** The words before a claim in its sentence. */
const ahead = ({ passage, claim }: Told): readonly StatementWord[] =>
  passage.words.filter(({ isCore, start }) => isCore && start < claim.end)

/** The sentence before the claim's that a pronoun in it hangs on; null where the sentence names its own. */
function hangsOn(told: Told): Span | null {
  const { copy, passage } = told
  const words = ahead(told)
  const points = words.findIndex((_, i) => isPointer(words, i))
  if (points < 0 || words.slice(0, points).some(({ isName }) => isName)) return null
  const from = paragraphBefore(copy.text, passage.core.start)
  let near: Span | null = null
  for (let s = passage.sentence - 1; s >= Math.max(0, passage.sentence - farBack); s--) {
    const sentence = copy.sentences[s]!
    if (sentence.start < from) break
    near ??= sentence
    if (wordsOf(copy, sentence).some(({ isName }) => isName)) return { start: sentence.start, end: near.end }
  }
  return near
}

/** Where the paragraph before that of a place begins. */
function paragraphBefore(text: string, at: number): number {
  let start = text.lastIndexOf('\n', at - 1)
  while (start > 0 && /\s/.test(text[start - 1]!)) start--
  return start <= 0 ? 0 : text.lastIndexOf('\n', start - 1) + 1
}

/** A pronoun, or "the firm", "the minister": somebody or something told of before. */
function isPointer(words: readonly StatementWord[], i: number): boolean {
  const { key } = words[i]!
  if (pointingWords.has(key)) return true
  const noun = words[i + 1]
  return (
    key === 'the' &&
    noun !== undefined &&
    !noun.isName &&
    (pointingNouns.has(noun.key) || bodyWords.has(noun.key) || roleOf(noun.key) !== undefined)
  )
}

const wordsOf = ({ text }: Copy, { start, end }: Span): readonly StatementWord[] =>
  statementWords(text, { start, end: Math.min(end, start + 1_500) })

/** Whom and what a stretch tells of: its names in order, and the words it begins with. */
function subjectsIn(copy: Copy, span: Span): string {
  const words = wordsOf(copy, span).filter(({ isLight, isMark }) => !isLight && !isMark)
  const names = words.filter(({ isName }) => isName).map(({ key }) => key)
  return names.length > 0
    ? names.join(' ')
    : words
        .slice(0, 2)
        .map(({ key }) => key)
        .join(' ')
}

function changedSubject(was: Told, now: Told): ContextChange | null {
  const [a, b] = [hangsOn(was), hangsOn(now)]
  if (a === null || b === null) return null
  if (subjectsIn(was.copy, a) === subjectsIn(now.copy, b)) return null
  return { before: `${printed(was.copy, a)} …`, after: `${printed(now.copy, b)} …` }
}

/** "That year", "the same day": the times told in the sentence before, which such words stand for. */
function changedTime(was: Told, now: Told): ContextChange | null {
  const [a, b] = [was, now].map((told) => {
    const { words } = told.passage
    const points = words.some(
      ({ isCore, key }, i) => isCore && /^(?:that|same)$/.test(key) && nearUnits.has(words[i + 1]?.key ?? '')
    )
    return points ? told.copy.sentences[told.passage.sentence - 1] : undefined
  })
  if (a === undefined || b === undefined) return null
  const times = (copy: Copy, span: Span) =>
    wordsOf(copy, span)
      .filter(({ key }) => calendarWords.has(key.toLowerCase()) || /^#(?:19|20)\d\d$/.test(key))
      .map(({ key }) => key)
      .join(' ')
  if (times(was.copy, a) === times(now.copy, b)) return null
  return { before: `${printed(was.copy, a)} …`, after: `${printed(now.copy, b)} …` }
}

const printed = ({ text }: Copy, { start, end }: Span): string => text.slice(start, end)

/** How far a quotation is followed to the words that say who speaks, in UTF-16 code units. */
const quotationReach = 1_500

/** Where the words stand that say who speaks a quotation around the claim; null where it stands in none. */
function speakerOf({ copy, claim }: Told): Span | null {
  const { text, sentences } = copy
  const from = text.lastIndexOf('\n', claim.start - 1) + 1
  const marks = [...text.slice(Math.max(from, claim.start - quotationReach), claim.start).matchAll(/["“”]/g)]
  const last = marks.at(-1)?.[0]
  const isOpen = last === '“' || (last === '"' && marks.length % 2 === 1)
  if (!isOpen) return null
  const stop = text.indexOf('\n', claim.end)
  const limit = Math.min(stop < 0 ? text.length : stop, claim.end + quotationReach)
  const close = claim.end + text.slice(claim.end, limit).search(/["”]/)
  if (close < claim.end) return null
  const behind = text.slice(close + 1, limit).search(/[.!?](?=\s|$)|["“]/)
  const end = behind < 0 ? limit : close + 1 + behind
  const own = { start: close + 1, end }
  if (saysWho(copy, own)) return own
  const open = Math.max(from, claim.start - quotationReach) + marks.at(-1)!.index
  const before = sentences[sentenceAt(sentences, Math.max(0, open - 2))]
  const lead = before && { start: Math.max(from, before.start), end: open }
  return lead && lead.start < lead.end && saysWho(copy, lead) ? lead : null
}

const saysWho = (copy: Copy, span: Span): boolean =>
  wordsOf(copy, span).some(({ key }) => key === '=say' || key === 'according' || sayVerbs.has(key))

function changedSpeaker(was: Told, now: Told): ContextChange | null {
  const [a, b] = [speakerOf(was), speakerOf(now)]
  if (a === null || b === null) return null
  const who = (copy: Copy, span: Span) =>
    wordsOf(copy, span)
      .filter(({ isLight, isMark, key }) => !isLight && !isMark && key !== '"')
      .map(({ key }) => key)
      .sort()
      .join(' ')
  if (who(was.copy, a) === who(now.copy, b)) return null
  // Where they stand in the claim's own sentence, that is compared as a whole.
  const isOwn = ({ passage: { core } }: Told, span: Span) =>
    span.start >= core.start && span.end <= core.end + 1
  if (isOwn(was, a) && isOwn(now, b)) return null
  const told = (copy: Copy, span: Span) => `… ${printed(copy, span).trim()}`
  return { before: told(was.copy, a), after: told(now.copy, b), isBehind: true }
}
