import { wordDiff } from '../anchor/word-diff'
import type { Span } from '../model/span'

/** Words to put in the place of a span of an article; the span is empty where they are only added. */
export interface WordEdit extends Span {
  readonly right: string
}

/**
 * The fewest characters that have to change: what two texts share word by word, then sign by sign at the ends of each
 * change, is left as it is.
 * @param start where `wrong` begins
 */
export function wordEdits(start: number, wrong: string, right: string): readonly WordEdit[] {
  const edits: WordEdit[] = []
  let at = start
  let removed = ''
  let added = ''
  const flush = () => {
    if (removed !== '' || added !== '') edits.push(trimmed(at - removed.length, removed, added))
    removed = ''
    added = ''
  }
  for (const { kind, text } of wordDiff(wrong, right)) {
    if (kind === 'same') {
      flush()
      at += text.length
    } else if (kind === 'removed') {
      removed += text
      at += text.length
    } else added += text
  }
  flush()
  return edits
}

/** An edit without what both its sides begin and end with; no sign of several units is cut. */
function trimmed(start: number, wrong: string, right: string): WordEdit {
  const was = [...signs.segment(wrong)].map(({ segment }) => segment)
  const now = [...signs.segment(right)].map(({ segment }) => segment)
  let lead = 0
  while (lead < was.length && lead < now.length && was[lead] === now[lead]) lead++
  let tail = 0
  while (tail < was.length - lead && tail < now.length - lead && was.at(-1 - tail) === now.at(-1 - tail))
    tail++
  const before = was.slice(0, lead).join('').length
  const behind = was.slice(was.length - tail).join('').length
  return {
    start: start + before,
    end: start + wrong.length - behind,
    right: now.slice(lead, now.length - tail).join('')
  }
}

const signs = new Intl.Segmenter('en', { granularity: 'grapheme' })
