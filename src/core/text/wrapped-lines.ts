import type { Span } from '../model/span'

/** A narrower text is a list, a wider one has its paragraphs on lines of their own. In UTF-16 code units. */
const narrowest = 40
const widest = 130

const ended = /[.!?:;…]["”’')\]]*$/
/** A row of figures ends in one. */
const endsInFigure = /\d\s?[%)|]?[.,;]?$/
const small = /^["“‘'(]?\p{Ll}/u

/**
 * Which lines of a run go on with the one before, because somebody wrapped the text at a column. A break was made by
 * wrapping where the next word would not have fitted; a run is taken for wrapped where most breaks are such, and some
 * fall inside a sentence. Rows of a table and lists, whose lines all begin anew, are left alone.
 *
 * @param lines without blank ones between, in order
 * @returns for each line whether it goes on with the one before; the first never does
 */
export function continuedLines(text: string, lines: readonly Span[]): readonly boolean[] {
  const none = lines.map(() => false)
  if (lines.length < 2) return none
  const figures = lines.filter(({ start, end }) =>
    endsInFigure.test(text.slice(Math.max(start, end - 5), end))
  )
  if (lines.length >= 3 && figures.length > lines.length * 0.7) return none
  let width = 0
  for (const { start, end } of lines) width = Math.max(width, end - start)
  if (width < narrowest || width > widest) return none
  const breaks = lines.slice(1).map((line, before) => {
    const { start, end } = lines[before]!
    const space = text.slice(line.start, line.end).search(/\s/)
    const word = space < 0 ? line.end - line.start : space
    return {
      full: end - start + 1 + word > width,
      open: !ended.test(text.slice(Math.max(start, end - 4), end)),
      small: small.test(text.slice(line.start, line.start + 2))
    }
  })
  const share = (is: (one: (typeof breaks)[number]) => boolean) => breaks.filter(is).length / breaks.length
  const full = share((one) => one.full)
  const wraps =
    (full > 0.5 && share((one) => one.small) >= 0.2) || (full > 0.9 && share((one) => one.open) >= 0.5)
  return wraps ? [false, ...breaks.map(({ full, open, small }) => small || full || open)] : none
}
