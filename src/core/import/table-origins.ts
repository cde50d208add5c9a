/// <reference path="./papaparse.d.ts" />
import Papa from 'papaparse'
import { extensionOf } from './extension-of'
import type { OriginsOf, SourceFile, Spelling } from './importer'
import { recordOrigins, type WrittenRecord } from './record-origins'
import { collectLayer, rawLayer, type WrittenLayer } from './written-layer'

/** Finds the words of articles in the cells of their table. */
export function tableOrigins(text: string, { name }: Pick<SourceFile, 'name'>): OriginsOf {
  const delimiter =
    extensionOf(name) === 'tsv'
      ? '\t'
      : Papa.parse(text, { delimiter: '', newline: '\n', preview: 20 }).meta.delimiter
  const rows = rowsOf(text, delimiter).filter((cells) => cells.some((cell) => cell.text.trim() !== ''))
  return recordOrigins(
    rows.slice(1).map((values, i): WrittenRecord => ({ values, keys: [`record ${i + 1}`] }))
  )
}

/** The cells of every row (RFC 4180); a line whose quotation marks are broken is left out. */
function rowsOf(text: string, delimiter: string): WrittenLayer[][] {
  const whole = rawLayer(text)
  const rows: WrittenLayer[][] = []
  const bare = bareSpelling(delimiter)
  let row: WrittenLayer[] = []
  let line = 0
  for (let at = 0; at <= text.length; ) {
    const cell = collectLayer(whole)
    let isBroken = false
    if (text[at] === '"') {
      at++
      while (at < text.length && (text[at] !== '"' || text[at + 1] === '"')) {
        const width = text[at] === '"' ? 2 : 1
        cell.add(text[at]!, at, width, quotedSpelling)
        at += width
      }
      isBroken = text[at] !== '"'
      at++
      isBroken ||= at < text.length && text[at] !== '\n' && text[at] !== delimiter
    } else
      for (; at < text.length && text[at] !== '\n' && text[at] !== delimiter; at++)
        cell.add(text[at]!, at, 1, bare)
    if (isBroken) {
      const next = text.indexOf('\n', line)
      row = []
      at = line = next < 0 ? text.length + 1 : next + 1
      continue
    }
    row.push(cell.layer())
    if (text[at] !== delimiter || at >= text.length) {
      rows.push(row)
      row = []
      line = at + 1
    }
    at++
  }
  return rows
}

const quotedSpelling: Spelling = (words) => words.replaceAll('"', '""')

const bareSpelling =
  (delimiter: string): Spelling =>
  (words) =>
    words.includes(delimiter) || /["\n]/.test(words) ? null : words
