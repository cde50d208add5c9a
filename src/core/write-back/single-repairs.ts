import type { Article } from '../model/article'
import type { Finding } from '../model/finding'
import type { WrittenCorrection } from './corrected-file'

/**
 * The repairs that need no choice, in reading order: those of findings that offer a single one. Of two that change the same
 * words, or words that touch, the first is taken.
 */
export function singleRepairs({ text }: Article, findings: readonly Finding[]): readonly WrittenCorrection[] {
  const taken: WrittenCorrection[] = []
  for (const { repairs, severity } of findings) {
    const [repair, ...others] = repairs
    if (!repair || others.length > 0 || severity === 'agrees') continue
    const edits = repair.edits.map(({ start, end, text: right }) => ({
      start,
      end,
      wrong: text.slice(start, end),
      right
    }))
    const isFree = edits.every((edit) =>
      taken.every(({ start, end }) => edit.end < start || edit.start > end)
    )
    if (isFree) taken.push(...edits)
  }
  return taken.sort((a, b) => a.start - b.start)
}
