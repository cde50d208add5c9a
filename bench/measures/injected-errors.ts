import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { analyse } from '../../src/core/analyse'
import { messageFor } from '../../src/core/checks/message-for'
import { isAtLeast } from '../../src/core/checks/post/severity'
import { checks } from '../../src/core/checks/registry'
import { fieldSpan } from '../../src/core/export/field-span'
import { articleFromFields } from '../../src/core/import/article-from-fields'
import type { Article } from '../../src/core/model/article'
import type { Finding } from '../../src/core/model/finding'
import { overlaps, type Span } from '../../src/core/model/span'
import { readReferenceTable } from '../../src/core/reference/read-reference-table'
import { referenceIndex } from '../../src/core/reference/reference-index'
import { type Measure, type Measured, readRows } from './measure'

interface Clean {
  readonly id: string
  readonly title?: string | null
  readonly text: string
  readonly publishedOn?: string | null
}

interface Injected extends Clean {
  readonly base_id: string
  readonly kind: string
  readonly where: 'title' | 'text'
  readonly span?: readonly [number, number]
  /** The text before the error, where no span tells what was changed. */
  readonly clean_text?: string
}

const articleOf = ({ id, title, text, publishedOn }: Clean) =>
  articleFromFields({ id, text, ...(title ? { title } : {}), ...(publishedOn ? { publishedOn } : {}) })

/** The alarms an editor would be shown: no notes, no agreement, and no style. */
const alarmsOf = (findings: readonly Finding[]): readonly Finding[] =>
  findings.filter(({ severity, check }) => isAtLeast(severity, 'warning') && !check.startsWith('copy.'))

const sameFinding = ({ check, places }: Finding): string =>
  [check, ...places.map(({ quote }) => quote).sort()].join('|')

/** The stretch of the text that the error changed. */
function changed({ where, span, text, clean_text }: Injected, clean: Clean | undefined) {
  if (span) return { field: where, start: span[0], end: span[1] }
  const before = clean_text ?? clean?.text ?? ''
  let start = 0
  while (start < before.length && before[start] === text[start]) start++
  let tail = 0
  const most = Math.min(before.length, text.length) - start
  while (tail < most && before.at(-1 - tail) === text.at(-1 - tail)) tail++
  return { field: 'text', start, end: Math.max(start + 1, text.length - tail) }
}

/**
 * Recall of each kind of injected error, and alarms on articles without one. An error is found where a new alarm stands
 * on the words that were changed: an alarm that the clean article gives too proves nothing.
 *
 * @param cleanFile rows of `{id, title?, text, publishedOn?}`
 * @param injectedFile the same with `base_id`, `kind`, and `where` and `span` or `clean_text`
 * @param tableFile the reference table that the articles are held against
 */
export function scoreInjected(cleanFile: string, injectedFile: string, tableFile: string): Measured {
  const table = readReferenceTable(basename(tableFile), readFileSync(tableFile))
  if (!table.ok) throw new Error(table.error.message)
  const references = referenceIndex([table.value])
  const alarmsIn = (article: Article) => alarmsOf(analyse(article, checks, references).findings)
  const misses: string[] = []
  const clean = new Map<string, { readonly row: Clean; readonly alarms: readonly Finding[] }>()
  let flags = 0
  for (const row of readRows<Clean>(cleanFile)) {
    const alarms = alarmsIn(articleOf(row))
    clean.set(row.id, { row, alarms })
    flags += alarms.length
    for (const alarm of alarms) misses.push(`flag ${row.id} ${alarm.check}: ${messageFor(alarm)}`)
  }
  const kinds = new Map<string, { hits: number; rows: number }>()
  for (const row of readRows<Injected>(injectedFile)) {
    const base = clean.get(row.base_id)
    const before = new Set(base?.alarms.map(sameFinding))
    const place = changed(row, base?.row)
    const article = articleOf(row)
    const onIt = (span: Span) => {
      const at = fieldSpan(article, span)
      return at.field === place.field && overlaps(at, place)
    }
    const hit = alarmsIn(article).some((alarm) => !before.has(sameFinding(alarm)) && alarm.places.some(onIt))
    const tally = kinds.get(row.kind) ?? { hits: 0, rows: 0 }
    kinds.set(row.kind, { hits: tally.hits + Number(hit), rows: tally.rows + 1 })
    if (!hit)
      misses.push(
        `miss ${row.id} ${JSON.stringify((row[row.where] ?? '').slice(Math.max(0, place.start - 60), place.end + 60))}`
      )
  }
  const recalls = [...kinds].sort().map(
    ([kind, { hits, rows }]): Measure => ({
      name: `errors: ${kind}`,
      value: hits / rows,
      from: `${hits} of ${rows}`
    })
  )
  const macro = recalls.reduce((sum, { value }) => sum + value, 0) / recalls.length
  return {
    measures: [
      ...recalls,
      { name: 'errors: macro recall', value: macro, from: `${recalls.length} kinds`, goal: { least: 0.85 } },
      {
        name: 'errors: flags per 100 clean articles',
        value: (100 * flags) / clean.size,
        from: `${flags} in ${clean.size}`,
        goal: { most: 1.5 }
      }
    ],
    misses
  }
}
