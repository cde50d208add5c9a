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

const sealed = z.object({ sum: z.string(), after: z.string().optional(), line: z.unknown() })

/** A line as it stands in a journal. */
export interface SealedLine {
  readonly line: JournalLine
  /** The line's own sum. */
  readonly sum: string
  /** The sum of the line before it, empty for the first; absent in journals of older programs. */
  readonly after?: string
}

/**
 * The line's text, newline included, with a sum over it: half a line must never pass for a whole one. It names the sum of
 * the line before, so that a line that is missing, repeated or in another's place is seen.
 * @param after the sum of the line before; empty for the first
 * @param sumOf a short hash of a text
 */
export function formatJournalLine(
  line: JournalLine,
  after: string,
  sumOf: (text: string) => string
): { readonly text: string; readonly sum: string } {
  const json = JSON.stringify(line)
  const sum = sumOf(after + json)
  return { text: `{"sum":"${sum}","after":"${after}","line":${json}}\n`, sum }
}

/** Reads one line back; `null` for a line that is cut off, changed, or not ours. */
export function parseJournalLine(text: string, sumOf: (text: string) => string): SealedLine | null {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return null
  }
  const outer = sealed.safeParse(value)
  if (!outer.success) return null
  const { sum, after } = outer.data
  if (sumOf((after ?? '') + JSON.stringify(outer.data.line)) !== sum) return null
  const inner = journalLineSchema.safeParse(upgraded(outer.data.line))
  return inner.success ? { line: inner.data, sum, ...(after === undefined ? {} : { after }) } : null
}

/** A line as it would be written now; the program before this one may have left it. */
const upgraded = (line: unknown): unknown =>
  typeof line === 'object' && line !== null && 'entry' in line
    ? { ...line, entry: upgradeEntry(line.entry) }
    : line
