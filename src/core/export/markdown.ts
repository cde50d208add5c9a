import type { ReportBlock, ReportPart, Run } from '../report/report-document'
import { reportDocumentOf } from '../report/report-document-of'
import { quoted } from '../report/runs'
import { minuteWords } from '../report/words'
import { done } from '../result'
import type { TextExporter } from './exporter'
import { markdownLine as plain } from './markdown-line'

/** The correction report as Markdown: what is wrong and what should stand there first, then what is open. */
export const markdown: TextExporter = {
  kind: 'text',
  id: 'md',
  label: 'Correction report, Markdown',
  summary: 'Everything ruled on and found, corrections first: for the reporter and the desk.',
  extension: 'md',
  write(report) {
    const { title, desk, generatedAt, checker, overview, parts } = reportDocumentOf(report)
    const made = `${plain(desk)} · checked by ${plain(checker)} · ${minuteWords(generatedAt)} UTC`
    const lines = overview
      ? [
          `# ${plain(title)}`,
          '',
          made,
          ...blockLines(overview),
          ...parts.flatMap((part) => ['', ...partLines(part, '##')])
        ]
      : parts.flatMap((part) => partLines(part, '#', made))
    return done(`${lines.join('\n')}\n`)
  }
}

function partLines(
  { title, from, count, sections, ruledBy, signedOff, sha256 }: ReportPart,
  level: '#' | '##',
  made?: string
): string[] {
  return [
    `${level} ${plain(title)}`,
    ...['', from.map(plain).join(' · ')],
    ...(made === undefined ? [] : ['', made]),
    ...['', count],
    ...sections.flatMap((section) => {
      const blocks = section.blocks.filter(({ kind }) => kind !== 'redline')
      return blocks.length === 0 ? [] : ['', `${level}# ${section.title}`, ...blocks.flatMap(blockLines)]
    }),
    ...(signedOff ? ['', plain(signedOff)] : []),
    ...(ruledBy ? ['', plain(ruledBy)] : []),
    '',
    `SHA-256 of the file as checked: \`${sha256}\``
  ]
}

function blockLines(block: ReportBlock): string[] {
  switch (block.kind) {
    case 'paragraph':
      return ['', block.runs.length === 1 ? inParagraph(block.runs[0]!) : inline(block.runs)]
    case 'list':
      return ['', ...block.items.map((runs, i) => `${block.numbered ? `${i + 1}.` : '-'} ${inline(runs)}`)]
    case 'table': {
      const heads = block.columns.map(({ head }) => head)
      return [
        '',
        ...[heads, heads.map(() => '---'), ...block.rows.map((cells) => cells.map(inline))].map(
          (cells) => `| ${cells.join(' | ')} |`
        )
      ]
    }
    case 'index':
      return [
        '',
        ...block.entries.map(({ runs, note }) => `- ${inline(runs)}${note ? ` (${plain(note)})` : ''}`)
      ]
    case 'redline':
      return []
  }
}

/** An aside that is a paragraph by itself needs no brackets. */
const inParagraph = (run: Run): string => (run.as === 'quiet' ? plain(run.text) : inRun(run))

const inline = (runs: readonly Run[]): string => runs.map(inRun).join('')

function inRun({ text, as }: Run): string {
  switch (as) {
    case 'quote':
      return plain(quoted(text))
    case 'wrong':
      return marked(text, '~~')
    case 'right':
      return marked(text, '**')
    case 'quiet':
      return ` (${plain(text)})`
    default:
      return plain(text)
  }
}

/** Words between marks; what is blank at their ends stands outside, or the marks would be read as words. */
function marked(words: string, mark: string): string {
  const [, before, inner, after] = /^(\s*)(.*?)(\s*)$/s.exec(words)!
  return inner ? `${before && ' '}${mark}${plain(inner)}${mark}${after && ' '}` : ' '
}
