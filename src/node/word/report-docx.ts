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
import type { RedlineParagraph } from '../../core/report/redline-of'
import type {
  ReportBlock,
  ReportDocument,
  ReportItem,
  ReportPart,
  Run
} from '../../core/report/report-document'
import { minuteWords } from '../../core/report/words'
import { itemShape, markerRuns } from './list-item'
import { bullets, lineWidth, styles, wordFile } from './word-file'
import { legal, readingDirection, wordRuns } from './word-runs'

/** A correction report as a Word document: headings to jump by, lists, and tables whose head is told on every page. */
export function reportDocx(document: ReportDocument): Promise<Uint8Array> {
  const { title, generatedAt, checker, parts } = document
  return wordFile({ title: legal(title), language: 'en-GB', generatedAt, creator: legal(checker) }, [
    new Paragraph({ heading: HeadingLevel.TITLE, children: wordRuns(title) }),
    aside(`Made ${minuteWords(generatedAt)} UTC by ${checker}.`),
    ...parts.flatMap((part, i) => partOf(part, i > 0))
  ])
}

function partOf(
  { title, from, count, sections, signedOff, sha256 }: ReportPart,
  onNewPage: boolean
): FileChild[] {
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_1, pageBreakBefore: onNewPage, children: wordRuns(title) }),
    aside(from),
    new Paragraph({ children: wordRuns(count) }),
    ...sections.flatMap((section) => [
      new Paragraph({ heading: HeadingLevel.HEADING_2, children: wordRuns(section.title) }),
      ...section.blocks.flatMap(blockOf)
    ]),
    ...(signedOff ? [new Paragraph({ spacing: { before: 240 }, children: wordRuns(signedOff) })] : []),
    aside(`SHA-256 of the file as checked: ${sha256}`)
  ]
}

const aside = (text: string): Paragraph =>
  new Paragraph({ children: [new TextRun({ text: legal(text), style: styles.quiet })] })

function blockOf(block: ReportBlock): FileChild[] {
  switch (block.kind) {
    case 'paragraph':
      return [paragraph(block.runs)]
    case 'list':
      return block.items.flatMap((item) => itemOf(item, 0))
    case 'table':
      return [tableOf(block)]
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

const itemOf = ({ runs, items = [] }: ReportItem, level: number): Paragraph[] => [
  new Paragraph({
    numbering: { reference: bullets, level },
    spacing: { after: 40 },
    keepNext: items.length > 0,
    children: runs.flatMap(inRun)
  }),
  ...items.flatMap((item) => itemOf(item, Math.min(level + 1, 1)))
]

function inRun({ text, as }: Run): TextRun[] {
  switch (as) {
    case undefined:
      return wordRuns(text)
    case 'quote':
      return wordRuns(`“${text}”`)
    default:
      return wordRuns(text, { style: styles[as] })
  }
}

/** Shares of the line for where, words, ruling, note and evidence, and who. */
const shares = [0.14, 0.2, 0.22, 0.26, 0.18] as const

const rule = { style: BorderStyle.SINGLE, size: 4, color: 'D9D2C4' } as const

function tableOf({ head, rows }: Extract<ReportBlock, { kind: 'table' }>): Table {
  const widths = shares.map((share) => Math.round(lineWidth * share))
  const cell = (children: readonly TextRun[], i: number, isHead: boolean) =>
    new TableCell({
      width: { size: widths[i]!, type: WidthType.DXA },
      ...(isHead ? { shading: { fill: 'F1ECE2' } } : {}),
      margins: { top: 50, bottom: 50, left: 90, right: 90 },
      children: [new Paragraph({ style: styles.cell, children })]
    })
  return new Table({
    width: { size: lineWidth, type: WidthType.DXA },
    columnWidths: widths,
    borders: {
      ...{ top: rule, bottom: rule, left: rule, right: rule },
      ...{ insideHorizontal: rule, insideVertical: rule }
    },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: head.map((words, i) => cell(wordRuns(words, { bold: true }), i, true))
      }),
      ...rows.map(
        (cells) =>
          new TableRow({
            cantSplit: true,
            children: cells.map((runs, i) => cell(runs.flatMap(inRun), i, false))
          })
      )
    ]
  })
}
