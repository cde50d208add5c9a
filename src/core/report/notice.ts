import type { ClaimKind } from '../model/claim'
import type { ErrorClass, ErrorSeverity } from '../model/review'
import { spellingChange } from '../text/spelling-distance'
import type { Correction } from './corrections-of'
import { type Where, whereWords } from './where-in'

/** A printed correction: what an outlet appends to the story, and the line a wire sends. */
export interface Notice {
  /** A labelled paragraph for each gravity that occurs; null where there are only typing errors, which are refiled. */
  readonly text: string | null
  /** "(Corrects figure in paragraph 3 to 5,662 from 5,678)": one for each correction, as wire services send them. */
  readonly wire: readonly string[]
}

/** What went wrong: what the notice says of it, and what the wire line calls it. */
interface Fault {
  readonly verb: string
  readonly what: string
}

const figure: Fault = { verb: 'misstated a figure', what: 'figure' }
const misspelling: Fault = { verb: 'misspelled a name', what: 'spelling' }
const wrongName: Fault = { verb: 'gave a wrong name', what: 'name' }
const wrongDate: Fault = { verb: 'gave a wrong date', what: 'date' }
const otherFault: Fault = { verb: 'contained an error', what: 'wording' }

/** By what the editor says the mistake is. */
const faultOfClass: Readonly<Record<Exclude<ErrorClass, 'number' | 'name'>, Fault>> = {
  date: wrongDate,
  title: { verb: 'gave a wrong title', what: 'title' },
  place: { verb: 'gave a wrong place', what: 'place' },
  quote: { verb: 'misquoted a speaker', what: 'quotation' },
  attribution: { verb: 'attributed words wrongly', what: 'attribution' },
  headline: otherFault,
  unit: { verb: 'gave a figure in a wrong unit', what: 'unit' },
  omission: { verb: 'left out words that matter', what: 'omission' }
}

/** By the claim's own kind, where the editor has not said; the first that is known decides. */
const faultOfKind: Readonly<Partial<Record<ClaimKind, Fault>>> = {
  margin: { verb: 'misstated a margin', what: 'margin' },
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

/**
 * The notice for an article's corrections. It says where the error stood, what was wrong, and what is right, so that
 * it explains itself to who has not read the story; it names no culprit and repeats the error once.
 * Practice: The New York Times (a notice must be self-explanatory, and repeats the error only as far as is needed to
 * understand it), The Washington Post ("An earlier version of this story …"), AP (labelled a correction), Reuters (the
 * line says what is corrected and where).
 * @param on ISO date on which the correction is made
 * @returns null where there is nothing to correct
 */
export function noticeOf(made: readonly Correction[], on: string): Notice | null {
  if (made.length === 0) return null
  const paragraphs = labels.flatMap(([severity, label]) => {
    const own = made.filter(({ review }) => (review.severity ?? 'correction') === severity)
    if (own.length === 0) return []
    return [`${label} (${longDate(on)}): ${own.map((each, i) => said(each, own[i - 1])).join(' ')}`]
  })
  return {
    text: paragraphs.length === 0 ? null : paragraphs.join('\n\n'),
    wire: made.map((each) => {
      const { wrong, right, where, review } = each
      const does = review.severity === 'typo' ? 'Refiles to correct' : 'Corrects'
      return `(${does} ${faultOf(each).what} in ${whereWords(where)} to ${oneLine(right)} from ${oneLine(wrong)})`
    })
  }
}

function said(correction: Correction, before: Correction | undefined): string {
  const { wrong, right, where, sentence } = correction
  const fault = faultOf(correction)
  if (before && before.sentence.right === sentence.right)
    return `The same sentence also ${fault.verb}, given as “${oneLine(wrong)}”.`
  const it = `${scopeOf(where, before !== undefined)} ${fault.verb}.`
  // A name or a date explains itself; a figure does not say what it counts, so its sentence is given again.
  if ([misspelling, wrongName, wrongDate].includes(fault))
    return `${it} It is “${oneLine(right)}”, not “${oneLine(wrong)}”.`
  return `${it} It was given as “${oneLine(wrong)}”. The sentence should have read: “${sentence.right}”`
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

function faultOf({ claim: { kinds }, review: { errorClass }, wrong, right }: Correction): Fault {
  const named = spellingChange(wrong, right) === 'far' ? wrongName : misspelling
  switch (errorClass) {
    case null:
      return kinds.includes('name')
        ? named
        : (kinds.map((kind) => faultOfKind[kind]).find((fault) => fault !== undefined) ??
            (isNamed(wrong) && isNamed(right) ? named : otherFault))
    case 'number':
      return kinds.includes('margin') ? faultOfKind.margin! : figure
    case 'name':
      return named
    default:
      return faultOfClass[errorClass]
  }
}

/** Words marked by hand, of no kind: two or more that are all capitalised are somebody's or something's name. */
const isNamed = (words: string): boolean =>
  /^\p{Lu}[\p{L}\p{M}'’.-]*(?:\s+\p{Lu}[\p{L}\p{M}'’.-]*)+$/u.test(words.trim())

const oneLine = (words: string): string => words.replace(/\s+/g, ' ').trim()

const months = 'January February March April May June July August September October November December'.split(
  ' '
)

/** "2 January 2026" from an ISO date or instant. */
const longDate = (iso: string): string => {
  const [year, month, day] = iso.slice(0, 10).split('-')
  return `${Number(day)} ${months[Number(month) - 1]} ${year}`
}
