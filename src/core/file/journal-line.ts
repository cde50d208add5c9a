import * as z from 'zod'
import type { HistoryEntry } from '../model/change'
import type { ArticleSummary } from '../model/desk'
import { historyEntry } from './article-schema'
import { articleSummary } from './desk-file'
import { upgradeEntry } from './upgrade-entry'

/**
 * One line of `journal.jsonl`: what happened to an article since the desk's other files were written.
 * Without an entry the article was added or checked anew; its own file was written before the line.
 */
export interface JournalLine {
  readonly article: string
  readonly entry?: HistoryEntry
  /** The article's line in the list after it. */
  readonly summary: ArticleSummary
}

export const journalLineSchema: z.ZodType<JournalLine> = z.looseObject({
  article: z.string().min(1),
  entry: historyEntry.optional(),
  summary: articleSummary
})

const sealed = z.object({ sum: z.string(), line: z.unknown() })

/**
 * The line's text, newline included, with a sum over it: half a line must never pass for a whole one.
 * @param sumOf a short hash of a text
 */
export function formatJournalLine(line: JournalLine, sumOf: (text: string) => string): string {
  return `${JSON.stringify({ sum: sumOf(JSON.stringify(line)), line })}\n`
}

/** Reads one line back; `null` for a line that is cut off, changed, or not ours. */
export function parseJournalLine(text: string, sumOf: (text: string) => string): JournalLine | null {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return null
  }
  const outer = sealed.safeParse(value)
  if (!outer.success || sumOf(JSON.stringify(outer.data.line)) !== outer.data.sum) return null
  const inner = journalLineSchema.safeParse(upgraded(outer.data.line))
  return inner.success ? inner.data : null
}

/** A line as it would be written now; the program before this one may have left it. */
const upgraded = (line: unknown): unknown =>
  typeof line === 'object' && line !== null && 'entry' in line
    ? { ...line, entry: upgradeEntry(line.entry) }
    : line
