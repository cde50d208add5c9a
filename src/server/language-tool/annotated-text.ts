import type { Span } from '../../core/model/span'

/** A stretch of a text as a client sends it: words, or markup, which may stand for words (`<br>` for a line feed). */
export type Annotation =
  | { readonly text: string }
  | { readonly markup: string; readonly interpretAs?: string | undefined }

/** A text with markup between its words. */
export interface AnnotatedText {
  /** The words alone, with what markup stands for: this is what is checked. */
  readonly plain: string
  /**
   * Where words stand in the whole that the client has, markup counted.
   * @param span of `plain`, not empty
   * @returns half-open, in UTF-16 code units; `exact` where nothing but these words stands there
   */
  placeOf(span: Span): Span & { readonly exact: boolean }
}

/** A stretch of the words, and where it stands in the whole; longer or shorter there where markup stands for it. */
interface Stretch extends Span {
  readonly from: number
  readonly width: number
  readonly isMarkup: boolean
}

/** Puts the words of annotations together and remembers where each stands. */
export function annotatedText(annotations: readonly Annotation[]): AnnotatedText {
  const stretches: Stretch[] = []
  let plain = ''
  let whole = ''
  for (const each of annotations) {
    const isMarkup = 'markup' in each
    const words = isMarkup ? (each.interpretAs ?? '') : each.text
    const width = isMarkup ? each.markup.length : words.length
    if (words !== '')
      stretches.push({
        start: plain.length,
        end: plain.length + words.length,
        from: whole.length,
        width,
        isMarkup
      })
    plain += words
    whole += isMarkup ? each.markup : words
  }
  return {
    plain,
    placeOf({ start, end }) {
      const first = stretchAt(stretches, start)
      const last = stretchAt(stretches, end - 1)
      const placeStart = first.isMarkup ? first.from : first.from + start - first.start
      const placeEnd = last.isMarkup ? last.from + last.width : last.from + end - last.start
      const exact = whole.slice(placeStart, placeEnd) === plain.slice(start, end)
      return { start: placeStart, end: placeEnd, exact }
    }
  }
}

/** The stretch a unit of the words is in. */
function stretchAt(stretches: readonly Stretch[], at: number): Stretch {
  let low = 0
  let high = stretches.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if (stretches[middle]!.end <= at) low = middle + 1
    else high = middle
  }
  return stretches[low]!
}
