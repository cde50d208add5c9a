import type { Claim } from '../model/claim'
import type { Edit } from '../model/finding'
import { bySpan, contains, type Span } from '../model/span'

/** A correction that a repair comes to: of a claim, or of words that none stands on yet. */
export interface RepairTarget {
  readonly claim: Claim | null
  /** The words corrected: the claim's, or those of the edit. */
  readonly span: Span
  /** The words with the edits made. */
  readonly correction: string
}

const byLength = (a: Claim, b: Claim): number =>
  a.anchor.end - a.anchor.start - (b.anchor.end - b.anchor.start)

/**
 * The corrections that make a repair's edits, in reading order: each edit in the shortest claim that holds it. An edit
 * of words no claim holds, and one that only puts words in, corrects the word it touches.
 *
 * @returns null where there is no edit, or two of them reach into each other
 */
export function repairTargets(
  text: string,
  edits: readonly Edit[],
  claims: readonly Claim[]
): readonly RepairTarget[] | null {
  const sorted = [...edits].sort(bySpan)
  if (sorted.length === 0 || sorted.some((edit, i) => i > 0 && edit.start < sorted[i - 1]!.end)) return null
  const groups = new Map<string, { claim: Claim | null; span: Span; edits: Edit[] }>()
  for (const edit of sorted) {
    const [claim] = claims.filter(({ anchor }) => contains(anchor, edit)).sort(byLength)
    const span = claim?.anchor ?? (edit.start < edit.end ? edit : wordAt(text, edit.start))
    const key = `${span.start}-${span.end}`
    const group = groups.get(key) ?? {
      claim: claim ?? null,
      span: { start: span.start, end: span.end },
      edits: []
    }
    groups.set(key, group)
    group.edits.push(edit)
  }
  return [...groups.values()].map(({ claim, span, edits: own }) => {
    let correction = ''
    let at = span.start
    for (const { start, end, text: words } of own) {
      correction += text.slice(at, start) + words
      at = end
    }
    return { claim, span, correction: correction + text.slice(at, span.end) }
  })
}

/** The word at a position or before it, the position itself where there is none. */
function wordAt(text: string, at: number): Span {
  const before = /[\p{L}\p{M}\p{N}'’-]{0,80}$/u.exec(text.slice(Math.max(0, at - 80), at))![0].length
  const after = /^[\p{L}\p{M}\p{N}'’-]{0,80}/u.exec(text.slice(at, at + 80))![0].length
  return { start: at - before, end: at + after }
}
