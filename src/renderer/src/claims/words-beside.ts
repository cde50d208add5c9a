import type { Anchor } from '../../../core/model/claim'

/** How many words of the sentence are shown beside a bare number. */
const most = 3

/**
 * What to show beside a claim that says nothing by itself, a number without its noun ("61"): the words that follow in
 * its sentence ("were men"), or, where a mark follows, those before it ("Mr Hussain,").
 *
 * @returns empty strings for a claim with words of its own
 */
export function wordsBeside({ quote, prefix, suffix }: Anchor): {
  readonly before: string
  readonly after: string
} {
  if (/[\p{L}\p{Sc}%]/u.test(quote)) return { before: '', after: '' }
  const after = /^(?:[-\u2011]?\p{L}\S*|\s+\p{L}\S*)(?:\s+\S+)*/u.exec(suffix)?.[0]
  if (after) {
    const shown = wordsOf(after.split(/\n|[.;:!?](?=\s)/)[0]!)
    // The anchor's surroundings may end within a word: it is left out, unless the sentence ended before.
    const end = shown.length > 1 && shown.length === wordsOf(after).length ? shown.length - 1 : shown.length
    return {
      before: '',
      after: `${/^\s/.test(after) ? ' ' : ''}${shown.slice(0, Math.min(most, end)).join(' ')}`
    }
  }
  const shown = wordsOf(prefix.split(/\n|[.;:!?]\s/).at(-1)!)
  const first = shown.length > 1 && shown.length === wordsOf(prefix).length ? 1 : 0
  const before = shown.slice(Math.max(first, shown.length - most)).join(' ')
  return { before: before && `${before} `, after: '' }
}

const wordsOf = (stretch: string): readonly string[] => stretch.match(/\S+/g) ?? []
