import type { ReportBlock, Run } from './report-document'

/** Words of the report's own. */
export const say = (text: string): Run => ({ text })

/** Words of the article, to be set in quotation marks. */
export const quote = (text: string): Run => ({ text, as: 'quote' })

/** An aside. */
export const quiet = (text: string): Run => ({ text, as: 'quiet' })

export const paragraph = (...runs: readonly Run[]): ReportBlock => ({ kind: 'paragraph', runs })

/** A list of these items; nothing where there are none. */
export const list = (items: readonly (readonly Run[])[], numbered = false): readonly ReportBlock[] =>
  items.length === 0 ? [] : [{ kind: 'list', numbered, items }]

/** Runs one after the other, with something between them. */
export const joined = (runs: readonly (readonly Run[])[], between: string): readonly Run[] =>
  runs.flatMap((each, i) => (i === 0 ? each : [say(between), ...each]))

const marks = /["“”«»„]/

/**
 * Words in quotation marks. What stands in marks of its own keeps those, and words with marks inside are set between
 * single ones: no mark is ever doubled.
 */
export function quoted(words: string): string {
  const text = words.replace(/\s+/g, ' ').trim()
  if (/^["“«„][^"“”«»„]*["”»]$/.test(text)) return text
  return marks.test(text) ? `‘${text}’` : `“${text}”`
}
