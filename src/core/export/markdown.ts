import type { ReportBlock, ReportItem, ReportPart, Run } from '../report/report-document'
import { reportDocumentOf } from '../report/report-document-of'
import { minuteWords } from '../report/words'
import { done } from '../result'
import type { TextExporter } from './exporter'

/** The correction report as Markdown: what is wrong and what should stand there first, then what is open. */
export const markdown: TextExporter = {
  kind: 'text',
  id: 'md',
  label: 'Correction report, Markdown',
  summary: 'Everything ruled on and found, corrections first: for the reporter and the desk.',
  extension: 'md',
  write(report) {
    const { title, generatedAt, checker, parts } = reportDocumentOf(report)
    const head = [`# ${plain(title)}`, '', `Made ${minuteWords(generatedAt)} UTC by ${plain(checker)}.`]
    return done(`${[...head, ...parts.flatMap(partLines)].join('\n')}\n`)
  }
}

function partLines({ title, from, count, sections, signedOff, sha256 }: ReportPart): string[] {
  return [
    '',
    `## ${plain(title)}`,
    ...['', plain(from), '', count],
    ...sections.flatMap((section) => {
      const blocks = section.blocks.filter(({ kind }) => kind !== 'redline')
      return blocks.length === 0 ? [] : ['', `### ${section.title}`, ...blocks.flatMap(blockLines)]
    }),
    ...(signedOff ? ['', plain(signedOff)] : []),
    '',
    `SHA-256 of the file as checked: \`${sha256}\``
  ]
}

function blockLines(block: ReportBlock): string[] {
  switch (block.kind) {
    case 'paragraph':
      return ['', inline(block.runs)]
    case 'list':
      return ['', ...block.items.flatMap((item) => itemLines(item, ''))]
    case 'table':
      return [
        '',
        ...[block.head, block.head.map(() => '---'), ...block.rows.map((cells) => cells.map(inline))].map(
          (cells) => `| ${cells.join(' | ')} |`
        )
      ]
    case 'redline':
      return []
  }
}

const itemLines = ({ runs, items = [] }: ReportItem, indent: string): string[] => [
  `${indent}- ${inline(runs)}`,
  ...items.flatMap((item) => itemLines(item, `${indent}  `))
]

const inline = (runs: readonly Run[]): string => runs.map(inRun).join('')

function inRun({ text, as }: Run): string {
  switch (as) {
    case 'quote':
    case 'wrong':
      return `“${plain(text)}”`
    case 'right':
      return `**${plain(text)}**`
    default:
      return plain(text)
  }
}

/** One line of plain words: line breaks folded, and what Markdown or HTML would take for its own made harmless. */
const plain = (words: string): string => words.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>#|~]/g, '\\$&')
