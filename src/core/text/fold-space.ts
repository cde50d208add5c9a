import type { Block } from '../model/article'
import { continuedLines } from './wrapped-lines'

/** No-break, figure, thin, narrow and wide spaces. */
const otherSpaces = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g

/** The text with every kind of space a plain one. */
export const plainSpaces = (text: string): string => text.replace(otherSpaces, ' ')

/**
 * The text as the engine reads it: every kind of space is a plain one, and so is the break of a line that was wrapped at
 * a column. One sign stands for one, so that positions in it are positions in the text. Breaks between rows are left.
 *
 * @param blocks where lines may have been wrapped
 */
export function foldSpace(text: string, blocks: readonly Block[]): string {
  const plain = plainSpaces(text)
  const breaks = blocks.flatMap((block) => (block.kind === 'table' ? [] : wrappingBreaks(plain, block)))
  if (breaks.length === 0) return plain
  const pieces: string[] = []
  let from = 0
  for (const { start, end } of breaks) {
    pieces.push(plain.slice(from, start), ' '.repeat(end - start))
    from = end
  }
  return pieces.join('') + plain.slice(from)
}

/** The white space round each break that only wraps a line. */
function wrappingBreaks(text: string, block: Block): { readonly start: number; readonly end: number }[] {
  const first = text.indexOf('\n', block.start)
  if (first < 0 || first >= block.end) return []
  const lines = linesOf(text, block.start, block.end)
  const continued = continuedLines(text, lines)
  return lines.flatMap((line, i) => (continued[i] ? [{ start: lines[i - 1]!.end, end: line.start }] : []))
}

/** The lines between two places, without the white space around them; blank ones are left out. */
export function linesOf(
  text: string,
  from: number,
  to: number
): readonly { readonly start: number; readonly end: number }[] {
  const lines: { start: number; end: number }[] = []
  for (let start = from; start <= to; ) {
    const stop = text.indexOf('\n', start)
    const limit = stop < 0 || stop > to ? to : stop
    let first = start
    let end = limit
    while (first < end && text.charCodeAt(first) <= 0x20) first++
    while (end > first && text.charCodeAt(end - 1) <= 0x20) end--
    if (end > first) lines.push({ start: first, end })
    start = limit + 1
  }
  return lines
}
