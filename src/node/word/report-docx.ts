import {
  BorderStyle,
  type FileChild,
  HeadingLevel,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType
} from 'docx'
import { printStyle } from '../../core/export/print-style'
import type { RedlineParagraph } from '../../core/report/redline-of'
import type {
  IndexEntry,
  ReportBlock,
  ReportDocument,
  ReportPart,
  Run
} from '../../core/report/report-document'
import { quoted } from '../../core/report/runs'
import { minuteWords } from '../../core/report/words'
import { itemShape, markerRuns } from './list-item'
import { bullets, lineWidth, numbers, styles, wordFile } from './word-file'
import { legal, readingDirection, wordRuns } from './word-runs'

/** A correction report as a Word document: headings to jump by, lists, and tables whose head is told on every page. */
export function reportDocx(document: ReportDocument): Promise<Uint8Array> {
  const { title, desk, generatedAt, checker, overview, parts } = document
  const made = aside(`${desk} · checked by ${checker} · ${minuteWords(generatedAt)} UTC`)
  const counted = { lists: 0 }
  return wordFile({ title: legal(title), language: 'en-GB', generatedAt, creator: legal(checker) }, [
    ...(overview
      ? [new Paragraph({ heading: HeadingLevel.TITLE, children: wordRuns(title) }), made, tableOf(overview)]
      : []),
    ...parts.flatMap((part) => partOf(part, overview ? [] : [made], counted))
  ])
}

function partOf(
  { title, from, count, sections, ruledBy, signedOff, sha256 }: ReportPart,
  made: readonly Paragraph[],
  counted: { lists: number }
): FileChild[] {
  return [
    new Paragraph({
      heading: HeadingLevel.HEADING_1,
      ...readingDirection([{ text: title }]),
      children: wordRuns(title)
    }),
    aside(from.join(' · ')),
    ...made,
    new Paragraph({ children: wordRuns(count) }),
    ...sections.flatMap((section) => [
      new Paragraph({ heading: HeadingLevel.HEADING_2, children: wordRuns(section.title) }),
      ...section.blocks.flatMap((block) => blockOf(block, counted))
    ]),
    ...(signedOff ? [new Paragraph({ spacing: { before: 240 }, children: wordRuns(signedOff) })] : []),
    ...(ruledBy ? [aside(ruledBy)] : []),
    aside(`SHA-256 of the file as checked: ${sha256}`)
  ]
}

const aside = (text: string): Paragraph =>
  new Paragraph({ children: [new TextRun({ text: legal(text), style: styles.quiet })] })

function blockOf(block: ReportBlock, counted: { lists: number }): FileChild[] {
  switch (block.kind) {
    case 'paragraph':
      return [paragraph(block.runs)]
    case 'list': {
      const instance = counted.lists++
      const reference = block.numbered ? numbers : bullets
      return block.items.map(
        (runs) =>
          new Paragraph({
            numbering: { reference, level: 0, instance },
            spacing: { after: 40 },
            ...readingDirection(runs),
            children: runs.flatMap(inRun)
          })
      )
    }
    case 'table':
      return [tableOf(block)]
    case 'index':
      return [indexOf(block.entries)]
    case 'redline':
      return block.paragraphs.map(redlineParagraph)
  }
}

/**
 * A report shows what changed and leaves it at that: the tracked changes are in the corrected copy. Nor are the
 * article's headings among its own.
 */
const redlineParagraph = (paragraph: RedlineParagraph): Paragraph =>
  new Paragraph({
    ...itemShape(paragraph),
    ...readingDirection(paragraph.parts),
    children: [
      ...markerRuns(paragraph),
      ...paragraph.parts.flatMap(({ kind, text }, i) => {
        const isApart = kind === 'added' && paragraph.parts[i - 1]?.kind === 'removed'
        return [...(isApart ? wordRuns('\u00a0') : []), ...wordRuns(text, changeStyles[kind])]
      })
    ]
  })

const changeStyles = { same: {}, removed: { style: styles.wrong }, added: { style: styles.right } } as const

const paragraph = (runs: readonly Run[]): Paragraph =>
  new Paragraph({
    ...readingDirection(runs),
    children: runs.flatMap(inRun)
  })

function inRun({ text, as }: Run): TextRun[] {
  switch (as) {
    case undefined:
      return wordRuns(text)
    case 'quote':
      return wordRuns(quoted(text), { style: styles.words })
    case 'quiet':
      return wordRuns(` ${text}`, { style: styles.quiet })
    default:
      return wordRuns(text, { style: styles[as] })
  }
}

const rule = { style: BorderStyle.SINGLE, size: 4, color: printStyle.rule } as const
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const

/** Lines between the rows and none beside them, as on the printed page. */
const ruled = {
  ...{ top: rule, bottom: rule, left: none, right: none },
  ...{ insideHorizontal: rule, insideVertical: none }
}

function cellOf(children: readonly TextRun[], width: number): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { top: 50, bottom: 50, left: 0, right: 120 },
    children: [new Paragraph({ style: styles.cell, children })]
  })
}

function tableOf({ columns, rows }: Extract<ReportBlock, { kind: 'table' }>): Table {
  const all = columns.reduce((sum, { share }) => sum + share, 0)
  const widths = columns.map(({ share }) => Math.round((lineWidth * share) / all))
  return new Table({
    width: { size: lineWidth, type: WidthType.DXA },
    columnWidths: widths,
    borders: ruled,
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map(({ head }, i) => cellOf(wordRuns(head, { bold: true }), widths[i]!))
      }),
      ...rows.map(
        (cells) =>
          new TableRow({
            cantSplit: true,
            children: cells.map((runs, i) => cellOf(runs.flatMap(inRun), widths[i]!))
          })
      )
    ]
  })
}

/** Short entries stand two to a line, read down the first column and then the second. */
function indexOf(entries: readonly IndexEntry[]): Table {
  const half = Math.ceil(entries.length / 2)
  const widths = [0.38, 0.12, 0.38, 0.12].map((share) => Math.round(lineWidth * share))
  const cells = (entry: IndexEntry | undefined, from: number) => [
    cellOf(entry ? entry.runs.flatMap(inRun) : [], widths[from]!),
    cellOf(entry ? wordRuns(entry.note, { style: styles.quiet }) : [], widths[from + 1]!)
  ]
  return new Table({
    width: { size: lineWidth, type: WidthType.DXA },
    columnWidths: widths,
    borders: ruled,
    rows: entries
      .slice(0, half)
      .map(
        (entry, i) =>
          new TableRow({ cantSplit: true, children: [...cells(entry, 0), ...cells(entries[half + i], 2)] })
      )
  })
}
