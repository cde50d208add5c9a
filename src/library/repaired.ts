import type { AnsweredRepair } from '../core/export/answer'

/**
 * An article's two fields with one repair made in them. Nothing is ever repaired unless this is called.
 *
 * @param article as `check` gave it back: the repair's positions count in it
 */
export function repaired(
  article: { readonly title: string; readonly text: string },
  repair: AnsweredRepair
): { readonly title: string; readonly text: string } {
  const edited = { title: article.title, text: article.text }
  // From the end, so that what is before keeps its place.
  for (const { field, start, end, text } of [...repair.edits].sort((a, b) => b.start - a.start))
    edited[field] = edited[field].slice(0, start) + text + edited[field].slice(end)
  return edited
}
