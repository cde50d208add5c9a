import { type IParagraphOptions, type ParagraphChild, Tab, TextRun } from 'docx'
import type { RedlineParagraph } from '../../core/report/redline-of'
import { bullets } from './word-file'
import { legal } from './word-runs'

type Item = Pick<RedlineParagraph, 'kind' | 'marker'>

/** How an item of a list in the article stands in Word; nothing for other paragraphs. */
export function itemShape({ kind, marker }: Item): IParagraphOptions {
  if (kind !== 'list') return {}
  if (marker === undefined) return { numbering: { reference: bullets, level: 0 } }
  return { indent: marker === '' ? { left: 360 } : { left: 460, hanging: 460 } }
}

/** The number before such an item: the one that was printed, not one that Word counts. */
export const markerRuns = ({ kind, marker }: Item): ParagraphChild[] =>
  kind === 'list' && marker ? [new TextRun({ children: [legal(marker), new Tab()] })] : []
