import { months, weekdays } from '../lexicon/en/calendar'
import type { ClaimKind } from '../model/claim'
import type { HouseStyle } from '../model/house-style'
import type { ErrorClass, ErrorSeverity } from '../model/review'
import { spellingChange } from '../text/spelling-distance'
import { longDate } from './long-date'
import { quoted } from './runs'
import type { ToldCorrection } from './told-corrections'
import { type Where, whereWords } from './where-in'

/** A printed correction: what an outlet appends to the story, and the line a wire sends. */
export interface Notice {
  /** A labelled paragraph for each gravity that occurs; null where there are only typing errors, which are refiled. */
  readonly text: string | null
  /** "(Corrects figure in paragraph 3 to 5,662 from 5,678)": one for each correction, as wire services send them. */
  readonly wire: readonly string[]
}

/** What went wrong: what the notice says of it, with what it is of where that is known, and what the wire line calls it. */
interface Fault {
  readonly verb: (subject: string | null) => string
  readonly what: string
}

const fault = (verb: string, what: string): Fault => ({ verb: () => verb, what })

const figure: Fault = { verb: (subject) => `misstated ${subject ?? 'a figure'}`, what: 'figure' }
const misspelling = fault('misspelled a name', 'spelling')
const wrongName = fault('gave a wrong name', 'name')
const wrongDate: Fault = {
  verb: (subject) => `gave a wrong date${subject === null ? '' : ` for ${subject}`}`,
  what: 'date'
}
const otherFault = fault('contained an error', 'wording')

/** By what the editor says the mistake is. */
const faultOfClass: Readonly<Record<Exclude<ErrorClass, 'number' | 'name'>, Fault>> = {
  date: wrongDate,
  title: fault('gave a wrong title', 'title'),
  place: fault('gave a wrong place', 'place'),
  quote: fault('misquoted a speaker', 'quotation'),
  attribution: fault('attributed words wrongly', 'attribution'),
  headline: otherFault,
  unit: fault('gave a figure in a wrong unit', 'unit'),
  omission: fault('left out words that matter', 'omission')
}

/** By the claim's own kind, where the editor has not said; the first that is known decides. */
const faultOfKind: Readonly<Partial<Record<ClaimKind, Fault>>> = {
  margin: fault('misstated a margin', 'margin'),
  figure,
  date: wrongDate,
  name: wrongName
}

/** The paragraphs of a notice in the order they are printed, the gravest first. */
const labels: readonly (readonly [severity: Exclude<ErrorSeverity, 'typo'>, label: string])[] = [
  ['retraction', 'Retraction'],
  ['editors-note', 'Editor’s note'],
  ['correction', 'Correction'],
  ['clarification', 'Clarification']
]

/** What a correction asks for: as the editor said; a slip of typing that the house refiles is no matter for readers. */
export const gravityOf = (
  { review: { severity }, isSlip }: ToldCorrection,
  { slips }: Pick<HouseStyle, 'slips'>
): ErrorSeverity => severity ?? (isSlip && slips === 'refile' ? 'typo' : 'correction')

/**
 * The notice for an article's corrections. It says where the error stood, what was wrong, and what is right, so that
 * it explains itself to who has not read the story; it names no culprit, repeats the error once, and prints no other
 * misprint of the sentence it quotes.
 * Practice: The New York Times (a notice must be self-explanatory, and repeats the error only as far as is needed to
 * understand it), The Washington Post ("An earlier version of this story …"), AP (labelled a correction), Reuters (the
 * line says what is corrected and where).
 * @param on ISO date on which the correction is made
 * @returns null where there is nothing to correct
 */
export function noticeOf(
  made: readonly ToldCorrection[],
  on: string,
  house: Pick<HouseStyle, 'slips'>
): Notice | null {
  if (made.length === 0) return null
  const paragraphs = labels.flatMap(([severity, label]) => {
    const own = made.filter((each) => gravityOf(each, house) === severity)
    if (own.length === 0) return []
    return [`${label} (${longDate(on)}): ${own.map((each, i) => said(each, own[i - 1])).join(' ')}`]
  })
  return {
    text: paragraphs.length === 0 ? null : paragraphs.join('\n\n'),
    wire: made.map((each) => {
      const { wrong, right, where } = each
      const does = gravityOf(each, house) === 'typo' ? 'Refiles to correct' : 'Corrects'
      return `(${does} ${faultOf(each).what} in ${whereWords(where)} to ${oneLine(right)} from ${oneLine(wrong)})`
    })
  }
}

/** Whether the error explains itself without its sentence: a name does, a date that is said to be of something does. */
const explainsItself = (kind: Fault, subject: string | null): boolean =>
  kind === misspelling || kind === wrongName || (kind === wrongDate && subject !== null)

function said(correction: ToldCorrection, before: ToldCorrection | undefined): string {
  const { wrong, right, where, sentence, quotable, subject } = correction
  const kind = faultOf(correction)
  const isSame = before !== undefined && before.sentence.right === sentence.right
  // Where the sentence was given in full with the error before, what is right stands there already.
  if (
    isSame &&
    quotable !== null &&
    before.quotable !== null &&
    !explainsItself(faultOf(before), before.subject)
  )
    return `The same sentence also ${kind.verb(subject)}, given as ${quoted(wrong)}.`
  const it = `${scopeOf(where, before !== undefined)} ${kind.verb(subject)}.`
  if (explainsItself(kind, subject)) return `${it} It is ${quoted(right)}, not ${quoted(wrong)}.`
  if (quotable === null) return `${it} It should have read ${quoted(right)}, not ${quoted(wrong)}.`
  // A figure does not say what it counts, so its sentence is given again.
  return `${it} It was given as ${quoted(wrong)}. The sentence should have read: ${quoted(quotable)}${/[.!?…]["”’]*$/.test(quotable) ? '' : '.'}`
}

function scopeOf({ kind, number }: Where, further: boolean): string {
  const also = further ? ' also' : ''
  switch (kind) {
    case 'headline':
      return `The headline on an earlier version of this article${also}`
    case 'caption':
      return `A caption in an earlier version of this article${also}`
    default:
      return further ? `In paragraph ${number} it also` : 'An earlier version of this article'
  }
}

function faultOf({ claim: { kinds }, review: { errorClass }, wrong, right }: ToldCorrection): Fault {
  const named = spellingChange(wrong, right) === 'far' ? wrongName : misspelling
  switch (errorClass) {
    case null:
      return kinds.includes('name')
        ? named
        : (kinds.map((kind) => faultOfKind[kind]).find((each) => each !== undefined) ??
            (isNamed(wrong) && isNamed(right) && (isSeveral(right) || named === misspelling)
              ? named
              : otherFault))
    case 'number':
      return kinds.includes('margin') ? faultOfKind.margin! : figure
    case 'name':
      return named
    default:
      return faultOfClass[errorClass]
  }
}

/** Words marked by hand, of no kind: where all are capitalised they are somebody's or something's name. */
const isNamed = (words: string): boolean =>
  /^\p{Lu}[\p{L}\p{M}'’.-]*(?:\s+\p{Lu}[\p{L}\p{M}'’.-]*)*$/u.test(words.trim()) &&
  !isOfCalendar(words.trim().toLowerCase())

/** One capitalised word alone may only open its sentence. */
const isSeveral = (words: string): boolean => /\s/.test(words.trim())

const isOfCalendar = (word: string): boolean => months.has(word) || weekdays.has(word)

const oneLine = (words: string): string => words.replace(/\s+/g, ' ').trim()
