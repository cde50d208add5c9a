import type { ClaimKind } from '../model/claim'
import { spellingChange } from '../text/spelling-distance'
import type { Correction } from './corrections-of'
import { type Where, whereWords } from './where-in'

/** A printed correction: what an outlet appends to the story, and the line a wire sends. */
export interface Notice {
  /** The whole notice, one paragraph, labelled. */
  readonly text: string
  /** "(Corrects figure in paragraph 3 to 5,662 from 5,678)": one for each correction, as wire services send them. */
  readonly wire: readonly string[]
}

/** What went wrong, in the words of a notice, by the kind of claim; the first kind that is known decides. */
const faults: Readonly<Partial<Record<ClaimKind, { readonly verb: string; readonly what: string }>>> = {
  margin: { verb: 'misstated a margin', what: 'margin' },
  figure: { verb: 'misstated a figure', what: 'figure' },
  date: { verb: 'gave a wrong date', what: 'date' },
  name: { verb: 'gave a wrong name', what: 'name' }
}
const misspelling = { verb: 'misspelled a name', what: 'spelling' }
const otherFault = { verb: 'contained an error', what: 'wording' }

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
  const sentences = made.map((correction, i) => said(correction, i > 0))
  return {
    text: `Correction (${longDate(on)}): ${sentences.join(' ')}`,
    wire: made.map((each) => {
      const { wrong, right, where } = each
      return `(Corrects ${faultOf(each).what} in ${whereWords(where)} to ${oneLine(right)} from ${oneLine(wrong)})`
    })
  }
}

function said(correction: Correction, further: boolean): string {
  const { wrong, right, where, sentence } = correction
  const { kinds } = correction.claim
  const fault = faultOf(correction)
  const it = `${scopeOf(where, further)} ${fault.verb}.`
  // A name or a date explains itself; a figure does not say what it counts, so its sentence is given again.
  if (kinds.includes('name') || kinds.includes('date'))
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

const faultOf = ({ claim: { kinds }, wrong, right }: Correction) =>
  kinds.includes('name') && spellingChange(wrong, right) !== 'far'
    ? misspelling
    : (kinds.map((kind) => faults[kind]).find((fault) => fault !== undefined) ?? otherFault)

const oneLine = (words: string): string => words.replace(/\s+/g, ' ').trim()

const months = 'January February March April May June July August September October November December'.split(
  ' '
)

/** "2 January 2026" from an ISO date or instant. */
const longDate = (iso: string): string => {
  const [year, month, day] = iso.slice(0, 10).split('-')
  return `${Number(day)} ${months[Number(month) - 1]} ${year}`
}
