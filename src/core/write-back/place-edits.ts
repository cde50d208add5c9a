import type { PartEdit } from '../import/importer'
import type { ArticleOrigins, Origin } from '../import/origin-map'
import type { EncodedText } from '../text/encoded-text'
import type { WordEdit } from './word-edits'

/** An edit of a part of a file. */
export interface FileEdit extends PartEdit {
  readonly part: string
}

/**
 * Where words are to be changed in a file, and what is written there. Words that markup parts are put where the first of
 * those they replace stand; the others are taken out, the markup stays.
 * @returns `null` where the words do not stand in the file, or others cannot be written there
 */
export function placeEdits(
  edits: readonly WordEdit[],
  origins: ArticleOrigins,
  parts: ReadonlyMap<string, EncodedText>
): readonly FileEdit[] | null {
  const placed: FileEdit[] = []
  for (const edit of edits) {
    const places = edit.end > edit.start ? origins.originsOf(edit) : besideOf(edit.start, origins)
    if (!places) return null
    for (const [i, { part, start, end, spell }] of places.entries()) {
      const text = parts.get(part)
      const written = i > 0 ? '' : spell(edit.right, (sign) => text?.has(sign) ?? false)
      if (!text || written === null || text.encode(written) === null) return null
      placed.push({ part, start, end, written })
    }
  }
  return placed
}

/** The empty place behind the sign before, else before the sign that follows. */
function besideOf(at: number, origins: ArticleOrigins): readonly Origin[] | null {
  const before = at > 0 ? origins.originsOf({ start: at - 1, end: at }) : null
  if (before?.length === 1) return [{ ...before[0]!, start: before[0]!.end }]
  const behind = origins.originsOf({ start: at, end: at + 1 })
  return behind?.length === 1 ? [{ ...behind[0]!, end: behind[0]!.start }] : null
}
