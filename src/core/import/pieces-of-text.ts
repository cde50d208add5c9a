import { continuedLines } from '../text/wrapped-lines'
import type { Piece } from './build-article'

/**
 * The paragraphs of a text: between blank lines; where there are none, between indents or lines that were not wrapped at
 * a column.
 */
export function piecesOfText(text: string): readonly Piece[] {
  const chunks = text.split(/\n[ \t]*\n/)
  return chunks.flatMap((chunk) => (chunks.length > 1 ? byIndents(chunk) : byLines(chunk)))
}

const indent = /^(?:\t| {2,6}(?=\S))/

function byIndents(chunk: string): Piece[] {
  const lines = chunk.split('\n')
  const indented = lines.filter((line) => indent.test(line)).length
  return indented >= 2 && indented < lines.length
    ? joined(
        lines,
        lines.map((line) => !indent.test(line))
      )
    : [{ text: chunk }]
}

function byLines(chunk: string): Piece[] {
  const lines = chunk.split('\n').filter((line) => line.trim() !== '')
  const indented = byIndents(lines.join('\n'))
  if (indented.length > 1) return indented
  const trimmed = lines.map((line) => line.trim())
  let at = 0
  const spans = trimmed.map((line) => {
    const span = { start: at, end: at + line.length }
    at = span.end + 1
    return span
  })
  return joined(trimmed, continuedLines(trimmed.join('\n'), spans))
}

/** Lines, each put to the one before where it goes on with it. */
function joined(lines: readonly string[], goesOn: readonly boolean[]): Piece[] {
  const paragraphs: string[] = []
  lines.forEach((line, i) => {
    if (goesOn[i] && paragraphs.length > 0) paragraphs[paragraphs.length - 1] += `\n${line.trim()}`
    else paragraphs.push(line.trim())
  })
  return paragraphs.map((text) => ({ text }))
}
