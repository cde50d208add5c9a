import type { Reading } from '../reading'
import { cellOf } from './cell'
import type { Row } from './row'
import type { Table } from './tables'

/** "January 2,100", "Ardon 12", "1,900 in June", "steel $2.4 million": one item of a list. */
const figure = String.raw`(?:(?:US|A|C|S)?[$£€₹])?\d+(?:,\d{2,3})*(?:\.\d+)?(?: (?:million|billion|crore|lakh)|m|bn)?`
const nameFirst = new RegExp(String.raw`^(?<name>\p{L}[\p{L}’' -]{1,28}?),? (?<figure>${figure})$`, 'u')
const figureFirst = new RegExp(
  String.raw`^(?<figure>${figure}) (?:in|at|from|for|to) (?<name>(?:the )?\p{L}[\p{L}’' -]{1,28})$`,
  'u'
)
/** A sentence of more is a table. */
const mostItems = 14

/** The lists of names and figures in sentences, each as a table of one column: three items at least, all of one form. */
export function listedInProse({ text, sentences, article }: Reading): readonly Table[] {
  return sentences.flatMap(({ start, end }): Table[] => {
    if (start < article.bodyStart || end - start > 600) return []
    const words = text.slice(start, end)
    if (!/\d.*\d.*\d/s.test(words)) return []
    for (const form of [nameFirst, figureFirst]) {
      const rows = longestRun(words, start, form)
      if (rows.length >= 3 && rows.length <= mostItems)
        return [
          {
            start: rows[0]!.start,
            end: rows.at(-1)!.end,
            rows,
            totals: [],
            columns: [],
            caption: words.toLowerCase()
          }
        ]
    }
    return []
  })
}

/** The longest run of items that stand beside each other between commas, semicolons and "and". */
function longestRun(words: string, start: number, form: RegExp): readonly Row[] {
  let best: Row[] = []
  let run: Row[] = []
  let from = 0
  const separator = /[;:,](?=\s)(?:\sand(?=\s))?|\sand(?=\s)|[.!?]?$/g
  for (let mark = separator.exec(words); mark; mark = separator.exec(words)) {
    const raw = words.slice(from, mark.index)
    const lead = raw.length - raw.trimStart().length
    const row = itemOf(raw.trim(), start + from + lead, form)
    if (row) run.push(row)
    else run = lastWords(raw.trim(), start + from + lead, form, run.length === 0)
    if (run.length > best.length) best = run
    from = mark.index + mark[0].length
    if (mark[0].length === 0 || mark.index + mark[0].length >= words.length) break
  }
  return best
}

/** The first item of a list stands behind the words that bring it in: "The club's scorers were Ardon 12". */
function lastWords(raw: string, at: number, form: RegExp, isFirst: boolean): Row[] {
  if (!isFirst) return []
  const tail =
    /(?:\b(?:were|are|was|is|of|with|had|namely|for|tickets|sold|got|won|took) |: )(?<item>[^:]+)$/.exec(raw)
  const item = tail?.groups?.item
  if (item === undefined) return []
  const row = itemOf(item, at + raw.length - item.length, form)
  return row ? [row] : []
}

function itemOf(raw: string, at: number, form: RegExp): Row | null {
  const match = form.exec(raw)
  const { name, figure: printed } = match?.groups ?? {}
  if (name === undefined || printed === undefined) return null
  const first = form === nameFirst ? raw.length - printed.length : 0
  const read = cellOf(printed, at + first)
  if (!read) return null
  const label = at + raw.indexOf(name, form === nameFirst ? 0 : printed.length)
  return {
    start: at,
    end: at + raw.length,
    label: { start: label, end: label + name.length },
    cells: [read.cell],
    skeleton: ''
  }
}
