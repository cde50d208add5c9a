import type { Piece } from './build-article'
import { joinLines, wordsIn } from './join-lines'
import { median, type PdfColumn, type PdfLine } from './pdf-lines'

/** The headline and the paragraphs of a document. */
export interface PdfStory {
  readonly headline?: string
  readonly pieces: readonly Piece[]
}

interface Paragraph {
  readonly lines: PdfLine[]
  readonly page: number
}

/**
 * Puts the lines of a document's pages together to paragraphs. Running heads, feet and page numbers are left out;
 * words parted at a line's end are joined; the tallest letters at the top are the headline, tall ones later subheads.
 */
export function storyOfPages(pages: readonly (readonly PdfColumn[])[]): PdfStory {
  const kept = withoutRunningLines(pages)
  const body = bodyStyle(kept)
  const paragraphs: Paragraph[] = []
  let past: Edges = { left: 0, right: 0 }
  kept.forEach((columns, page) => {
    for (const column of columns) {
      const edges = edgesOf(column)
      column.forEach((line, i) => {
        const last = paragraphs.at(-1)
        const before = last?.lines.at(-1)
        const isNew =
          !last ||
          !before ||
          (i > 0
            ? beginsAnew(column[i - 1]!, line, edges, body)
            : beginsInNewColumn(before, past, line, edges, body))
        if (isNew) paragraphs.push({ lines: [line], page })
        else last.lines.push(line)
      })
      past = edges
    }
  })
  const known = wordsIn(
    kept.flatMap((columns) => columns.flatMap((column) => column.map(({ text }) => text)))
  )
  const top = headlineAmong(paragraphs, body.size)
  const pieces = paragraphs
    .filter((paragraph) => paragraph !== top)
    .map(({ lines }): Piece => {
      const text = joinLines(
        lines.map((line) => line.text),
        known
      )
      const item = bullet.exec(text)
      if (item) return { text: text.slice(item[0].length), kind: 'list' }
      if (lines[0]!.isRow) return { text, kind: 'table' }
      return lines[0]!.size > body.size * 1.12 && text.length < 160 ? { text, kind: 'subhead' } : { text }
    })
  if (!top) return { pieces }
  const headline = joinLines(
    top.lines.map((line) => line.text),
    known
  )
  return { headline, pieces }
}

/** A bullet as fonts of signs have it stands in the private area. */
const bullet = /^(?:[•‣◦▪●○\ue000-\uf8ff]|[-–*](?=\s))\s*/u

interface BodyStyle {
  readonly size: number
  /** From baseline to baseline. */
  readonly pitch: number
  /** Whether paragraphs begin with an indent rather than after a gap. */
  readonly isIndented: boolean
}

interface Edges {
  readonly left: number
  readonly right: number
}

function bodyStyle(pages: readonly (readonly PdfColumn[])[]): BodyStyle {
  const letters = new Map<number, number>()
  const pitches: number[] = []
  let indents = 0
  let gaps = 0
  for (const column of pages.flat()) {
    for (const { size, text } of column) {
      const rounded = Math.round(size * 2) / 2
      letters.set(rounded, (letters.get(rounded) ?? 0) + text.length)
    }
    for (let i = 1; i < column.length; i++) {
      const step = column[i]!.baseline - column[i - 1]!.baseline
      if (step > 0) pitches.push(step)
    }
  }
  const size = [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0
  const pitch = median(pitches)
  for (const column of pages.flat()) {
    const { left } = edgesOf(column)
    for (let i = 1; i < column.length; i++) {
      const line = column[i]!
      if (line.left > left + size * 0.8 && column[i - 1]!.left < left + size * 0.4) indents++
      if (line.baseline - column[i - 1]!.baseline > pitch * 1.35) gaps++
    }
  }
  return { size, pitch, isIndented: indents > gaps }
}

const edgesOf = (column: PdfColumn): Edges => ({
  left: column.reduce((least, { left }) => Math.min(least, left), Infinity),
  right: column.reduce((most, { right }) => Math.max(most, right), 0)
})

/** Whether a line begins a paragraph, by the line above it in its column. */
function beginsAnew(above: PdfLine, line: PdfLine, edges: Edges, { size, pitch }: BodyStyle): boolean {
  if (line.isRow || above.isRow || bullet.test(line.text)) return true
  if (Math.abs(line.size - above.size) > 0.12 * above.size) return true
  const usual = Math.max(pitch * (line.size / size), line.size * 1.25)
  if (line.baseline - above.baseline > usual * 1.35) return true
  const em = line.size
  if (line.left > above.left + 0.8 * em && above.left < edges.left + 0.4 * em) return true
  return endsEarly(above, line, edges)
}

/** The first word of the next line would have stood in this one: the line was ended on purpose, or is centred. */
function endsEarly(above: PdfLine, line: PdfLine, edges: Edges): boolean {
  if (/[\p{L}\d][-\u00ad\u2010]$/u.test(above.text.slice(-2))) return false
  const shift = above.left + above.right - line.left - line.right
  if (Math.abs(shift) < line.size && Math.abs(above.left - line.left) > line.size) return false
  const letter = (line.right - line.left) / Math.max(1, line.text.length)
  const word = /^\S*/.exec(line.text)![0].length
  return edges.right - above.right > (word + 2) * letter
}

/** Whether the first line of a column or page begins a paragraph, by the line that was read before it. */
function beginsInNewColumn(
  before: PdfLine,
  past: Edges,
  line: PdfLine,
  edges: Edges,
  body: BodyStyle
): boolean {
  if (line.isRow || before.isRow || bullet.test(line.text)) return true
  if (Math.abs(line.size - before.size) > 0.12 * before.size) return true
  if (body.isIndented && line.left > edges.left + 0.8 * line.size) return true
  if (endsEarly(before, line, past)) return true
  const isFinished = /[.!?…:][”’"')\]]*$/.test(before.text)
  return isFinished && !/^\p{Ll}/u.test(line.text) && !body.isIndented
}

/** The tallest of the first paragraphs of the first page, where it is taller than the body. */
function headlineAmong(paragraphs: readonly Paragraph[], body: number): Paragraph | undefined {
  const first = paragraphs.slice(0, 8).filter(({ page, lines }) => page === 0 && lines.length <= 5)
  const sizeOf = ({ lines }: Paragraph) => lines[0]!.size
  const tallest = first.reduce<Paragraph | undefined>(
    (best, each) => (sizeOf(each) > (best ? sizeOf(best) : body * 1.2) ? each : best),
    undefined
  )
  return tallest && paragraphs.length > 1 ? tallest : undefined
}

const pageNumber = /^(?:page\s*|[-–—]\s*)?(?:\d{1,4}|[ivxl]{1,6})(?:\s*(?:of|\/)\s*\d{1,4})?(?:\s*[-–—])?$/i

/**
 * Pages without the lines at their top or foot that come back on other pages, figures apart, and without page numbers.
 */
function withoutRunningLines(pages: readonly (readonly PdfColumn[])[]): readonly (readonly PdfColumn[])[] {
  const edges = pages.map((columns) => {
    const lines = columns.flat().sort((a, b) => a.baseline - b.baseline)
    // Of a page of a few lines the outermost only: two of three lines are its story.
    const deep = lines.length > 5 ? 2 : 1
    return [...lines.slice(0, deep), ...lines.slice(deep).slice(-deep)]
  })
  const seen = new Map<string, number>()
  for (const lines of edges)
    for (const key of new Set(lines.map(runningKey))) seen.set(key, (seen.get(key) ?? 0) + 1)
  const least = Math.max(2, pages.length * 0.2)
  return pages.map((columns, page) => {
    const outermost = [edges[page]![0], edges[page]!.at(-1)]
    const running = new Set(
      edges[page]!.filter(
        (line) =>
          (pages.length > 1 && seen.get(runningKey(line))! >= least) ||
          (outermost.includes(line) && pageNumber.test(line.text))
      )
    )
    return columns
      .map((column) => column.filter((line) => !running.has(line)))
      .filter((column) => column.length > 0)
  })
}

const runningKey = ({ text, baseline }: PdfLine): string =>
  `${Math.round(baseline / 6)} ${text.replace(/\d+/g, '#').toLowerCase()}`
