import type { PdfPage, PdfRun } from '../ports'

/** A printed line, or the part of it that stands in one column. Points, counted from the page's upper left corner. */
export interface PdfLine {
  readonly text: string
  readonly left: number
  readonly right: number
  /** Where its letters stand. */
  readonly baseline: number
  /** Height of its letters. */
  readonly size: number
  /** Whether wide gaps cut it into cells; they are parted by tabs. */
  readonly isRow: boolean
}

/** Lines that fill one column, or the width of the page, from top to bottom. */
export type PdfColumn = readonly PdfLine[]

/** A line's stretch without a wide gap. */
interface Stretch {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly baseline: number
  readonly size: number
}

/** So many letter heights of white part two stretches of a line. */
const wideGap = 1.5

/** The lines of a page in reading order: columns one after the other, between the lines that span them. */
export function linesOf(page: PdfPage): readonly PdfColumn[] {
  return columnsIn(stretchesOf(page.runs), 0).filter((column) => column.length > 0)
}

function stretchesOf(runs: readonly PdfRun[]): readonly Stretch[] {
  const written = runs.filter(({ text }) => text.trim() !== '')
  const sorted = printedOnce(written.sort((a, b) => a.baseline - b.baseline || a.left - b.left))
  const stretches: Stretch[] = []
  for (let from = 0; from < sorted.length; ) {
    let to = from + 1
    while (to < sorted.length && isBeside(sorted[from]!, sorted[to]!)) to++
    stretches.push(...partedByGaps(sorted.slice(from, to)).map(stretchOf))
    from = to
  }
  return stretches.sort((a, b) => a.baseline - b.baseline || a.left - b.left)
}

/** Words printed again over themselves, hardly moved, are bold: once is enough. */
function printedOnce(runs: readonly PdfRun[]): readonly PdfRun[] {
  const seen = new Map<string, PdfRun[]>()
  return runs.filter((run) => {
    const near = 0.12 * run.size
    const same = seen.get(run.text) ?? []
    // What was printed further up is not looked at again.
    const close = same.filter(({ baseline }) => run.baseline - baseline <= near)
    const isAgain = close.some(({ left }) => Math.abs(left - run.left) <= near)
    if (!isAgain) close.push(run)
    seen.set(run.text, close)
    return !isAgain
  })
}

/** Whether a run stands so little below another that one may be raised beside it. */
const isBeside = (above: PdfRun, run: PdfRun): boolean =>
  run.baseline - above.baseline <= 0.6 * Math.max(above.size, run.size)

/** The runs of a line, cut where wide gaps are; each part in reading order. */
function partedByGaps(runs: readonly PdfRun[]): PdfRun[][] {
  const isLeftward = runs.filter(({ rtl }) => rtl).length * 2 > runs.length
  const ordered = [...runs].sort((a, b) => a.left - b.left)
  const parts: PdfRun[][] = []
  let end = 0
  for (const run of ordered) {
    const part = parts.at(-1)
    const height = part ? Math.max(run.size, part.at(-1)!.size) : 0
    if (part && run.left - end <= wideGap * height) part.push(run)
    else parts.push([run])
    end = part && parts.at(-1) === part ? Math.max(end, run.left + run.width) : run.left + run.width
  }
  if (!isLeftward) return parts
  for (const part of parts) part.reverse()
  return parts.reverse()
}

/** Small raised figures, of a note or a power, are written as the raised figures they are. */
function stretchOf(runs: readonly PdfRun[]): Stretch {
  const tallest = runs.reduce((best, run) => (run.size > best.size ? run : best))
  let text = ''
  let before: PdfRun | undefined
  for (const run of runs) {
    const isRaised = run.size < tallest.size * 0.8 && run.baseline < tallest.baseline - tallest.size * 0.1
    const words = isRaised ? raised(run.text) : run.text
    const gap = before
      ? Math.max(run.left - before.left - before.width, before.left - run.left - run.width)
      : 0
    const isParted = gap > 0.15 * tallest.size && !isRaised && !/\s$/.test(text) && !/^\s/.test(words)
    text += isParted ? ` ${words}` : words
    before = run
  }
  return {
    text,
    left: runs.reduce((least, { left }) => Math.min(least, left), Infinity),
    right: runs.reduce((most, { left, width }) => Math.max(most, left + width), -Infinity),
    baseline: tallest.baseline,
    size: tallest.size
  }
}

const raised = (words: string): string =>
  /^\s*[\d*†‡]+\s*$/.test(words) ? words.replace(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)]!) : words

/** Cuts a region at its gutter, again and again. Stretches come and go from top to bottom. */
function columnsIn(stretches: readonly Stretch[], depth: number): readonly PdfColumn[] {
  const gutter = depth < 6 ? gutterOf(stretches) : null
  if (gutter === null) return [columnOf(stretches)]
  const columns: PdfColumn[] = []
  let left: Stretch[] = []
  let right: Stretch[] = []
  let across: Stretch[] = []
  const close = () => {
    columns.push(...columnsIn(left, depth + 1), ...columnsIn(right, depth + 1))
    left = []
    right = []
  }
  for (const stretch of stretches) {
    if (stretch.left < gutter && stretch.right > gutter) {
      close()
      across.push(stretch)
      continue
    }
    if (across.length > 0) columns.push(columnOf(across))
    across = []
    if (stretch.right <= gutter) left.push(stretch)
    else right.push(stretch)
  }
  close()
  if (across.length > 0) columns.push(columnOf(across))
  return columns
}

/**
 * Where a gutter runs, if one does: a strip that few stretches cross, with columns of filled lines on both sides. The
 * white between the cells of a table is none: cells do not fill their columns.
 */
function gutterOf(stretches: readonly Stretch[]): number | null {
  if (stretches.length < 8) return null
  const from = Math.floor(stretches.reduce((least, { left }) => Math.min(least, left), Infinity))
  const width = Math.ceil(stretches.reduce((most, { right }) => Math.max(most, right), 0)) - from
  if (!(width > 100) || width > 20_000) return null
  const size = median(stretches.map((each) => each.size))
  const crossings = crossingsOf(stretches, from, width)
  const few = stretches.length * 0.2
  let best: number | null = null
  let bestCrossed = Infinity
  for (let at = Math.floor(width * 0.15); at < width * 0.85; at++) {
    if (crossings[at]! > few) continue
    let end = at
    while (end < width && crossings[end]! <= few) end++
    // The narrowest place of the strip, in its middle where all of it is as narrow.
    const crossed = Math.min(...crossings.subarray(at, end))
    const first = crossings.subarray(at, end).indexOf(crossed) + at
    const last = crossings.subarray(at, end).lastIndexOf(crossed) + at
    const place = from + (first + last + 1) / 2
    if (last - first + 1 >= size * 0.6 && crossed < bestCrossed && areColumns(stretches, place)) {
      best = place
      bestCrossed = crossed
    }
    at = end
  }
  return best
}

/** How many stretches stand over each point of the width. */
function crossingsOf(stretches: readonly Stretch[], from: number, width: number): Int32Array {
  const crossings = new Int32Array(width + 2)
  for (const { left, right } of stretches) {
    const first = Math.max(0, Math.floor(left) - from)
    crossings[first]!++
    crossings[Math.min(width + 1, Math.max(first, Math.ceil(right) - from))]!--
  }
  for (let at = 1; at < crossings.length; at++) crossings[at]! += crossings[at - 1]!
  return crossings.subarray(0, width)
}

function areColumns(stretches: readonly Stretch[], gutter: number): boolean {
  const left = stretches.filter((each) => each.right <= gutter)
  const right = stretches.filter((each) => each.left >= gutter)
  return areFilled(left) && areFilled(right)
}

/** Whether half of the lines reach from edge to edge, or nearly. */
function areFilled(lines: readonly Stretch[]): boolean {
  if (lines.length < 3) return false
  const widths = lines.map(({ left, right }) => right - left)
  const widest = widths.reduce((most, width) => Math.max(most, width), 0)
  const letters = median(lines.map(({ text }) => text.length))
  return letters >= 15 && widths.filter((width) => width > widest * 0.7).length * 2 >= lines.length
}

/** Stretches that stand on one baseline are the cells of a row. */
function columnOf(stretches: readonly Stretch[]): PdfColumn {
  const lines: PdfLine[] = []
  for (const { text, ...place } of stretches) {
    const words = text.replace(/\s+/g, ' ').trim()
    const last = lines.at(-1)
    if (last && place.baseline - last.baseline < 0.3 * last.size) {
      lines[lines.length - 1] = {
        ...last,
        text: `${last.text}\t${words}`,
        left: Math.min(last.left, place.left),
        right: Math.max(last.right, place.right),
        isRow: true
      }
    } else lines.push({ text: words, ...place, isRow: false })
  }
  return lines
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[sorted.length >> 1] ?? 0
}
