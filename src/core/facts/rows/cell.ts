import type { Span } from '../../model/span'

/** A figure in a row of a table. The span holds its digits, without sign, currency, scale and unit. */
export interface Cell extends Span {
  /** Its sign, a bracket for a minus, "down" and a scale counted in: -1.2e6 for "down 1.2m". */
  readonly value: number
  /** What one in its last printed place is worth: 1 for "16", .1 for "90.0", 1e5 for "1.2m". */
  readonly step: number
  /** What its scale word multiplies by; 1 without one. */
  readonly scale: number
  /** It is followed by a sign or word for per cent. */
  readonly percent: boolean
  /** A sign, an arrow, "up" or "down" stands before it. */
  readonly signed: boolean
  /** It is in hundredths of what stands beside it: "12c" beside dollars. */
  readonly hundredth: boolean
  /** A mark behind it sends the reader to a note. */
  readonly noted: boolean
}

/** A figure found in a line, with all that belongs to it. */
export interface PrintedCell extends Span {
  readonly cell: Cell
  /** What stands behind it, in lower case: "%", "c", "entered". */
  readonly unit: string
}

const scales: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['mln', 1e6],
  ['million', 1e6],
  ['bn', 1e9],
  ['billion', 1e9],
  ['tn', 1e12],
  ['lakh', 1e5],
  ['crore', 1e7],
  ['cr', 1e7]
])
const parts: ReadonlyMap<string, number> = new Map([
  ['½', 0.5],
  ['¼', 0.25],
  ['¾', 0.75]
])

/** Digits: western, Indian, or with a decimal comma. */
const grouped = String.raw`\d+,\d(?![\d,])|\d+(?:,\d{2,3})*(?:\.\d+)?`
/** Or grouped by spaces, where no space parts two figures. */
const spaced = String.raw`\d{1,3}(?:[ ’]\d{3})+(?!\d)|${grouped}`
const currency = String.raw`(?:(?:\b(?:US|A|C|S|NZ|HK))?[$£€₹¥]|\bRs\.? ?|\bR(?=\d))?`
const sign = String.raw`(?:(?<=[\s(,;|:]|^)(?<sign>[+−-]|[▲▼↑↓△▽]\s?|\b(?:up|down)\s|–(?=[\d$£€₹])))?`
const scale = String.raw`(?:\s?(?<scale>${[...scales.keys()].sort((a, b) => b.length - a.length).join('|')})\b)?`
const unit = String.raw`(?<unit>\s?(?:%|per ?cent\b|pct\b|pc\b)|[cp]\b)?`
const source = (digits: string): string =>
  `${sign}${currency}(?<inner>[+−-])?(?<digits>${digits})(?<part>[½¼¾])?${scale}${unit}(?<note>[*†‡§¹²³⁴]+)?`

const anywhere = new RegExp(source(grouped), 'giu')
const alone = new RegExp(
  String.raw`^(?<open>\()?${source(spaced)}(?<close>\))?(?<words>(?: ?\p{L}[\p{L}./]{0,11}){0,2})$`,
  'iu'
)

/** All figures of a line, in order; `at` is where it begins in the text. */
export function cellsIn(line: string, at: number): readonly PrintedCell[] {
  return [...line.matchAll(anywhere)].map((match) => printedCell(match, at))
}

/** What stands between two bars, tabs or gaps, read as one figure; null where it is none. `at` is where it begins. */
export function cellOf(field: string, at: number): PrintedCell | null {
  const match = alone.exec(field)
  if (!match) return null
  const { open, close, words = '' } = match.groups!
  if ((open === undefined) !== (close === undefined)) return null
  const read = printedCell(match, at)
  const cell = open === undefined ? read.cell : { ...read.cell, value: -read.cell.value, signed: true }
  return { ...read, cell, unit: `${read.unit}${words.trim().toLowerCase()}` }
}

function printedCell(match: RegExpExecArray, at: number): PrintedCell {
  const groups = match.groups as Readonly<Record<string, string | undefined>>
  const printed = groups.digits!
  const times = scales.get((groups.scale ?? '').toLowerCase()) ?? 1
  const plain = /^\d{1,3},\d{1,2}$/.test(printed)
    ? printed.replace(',', '.')
    : printed.replaceAll(/[,’\s]/g, '')
  const point = plain.indexOf('.')
  const decimals = point < 0 ? 0 : plain.length - point - 1
  const size = (Number(plain) + (parts.get(groups.part ?? '') ?? 0)) * times
  const mark = groups.sign?.trim().toLowerCase() ?? groups.inner
  // The digits stand behind whatever sign and currency there is.
  const first = match[0].indexOf(printed)
  const start = at + match.index + first
  return {
    start: at + match.index,
    end: at + match.index + match[0].length,
    unit: (groups.unit ?? '').trim().toLowerCase(),
    cell: {
      start,
      end: start + printed.length + (groups.part?.length ?? 0),
      value: isDown(mark) ? -size : size,
      step: groups.part === undefined ? 10 ** -decimals * times : 0.25 * times,
      scale: times,
      percent: /%|per ?cent|pct|pc/i.test(groups.unit ?? ''),
      signed: mark !== undefined,
      hundredth: /^[cp]$/i.test(groups.unit ?? ''),
      noted: groups.note !== undefined
    }
  }
}

const isDown = (mark: string | undefined): boolean => mark !== undefined && /^(?:[−–▼↓▽-]|down)$/.test(mark)
