import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { readReferenceTable } from '../../src/core/reference/read-reference-table'
import { noReferences, type ReferenceIndex, referenceIndex } from '../../src/core/reference/reference-index'
import {
  checkPrinted,
  type FieldPlace,
  isAlarm,
  type Printed,
  type Said,
  told,
  touches
} from './check-printed'
import { type Measured, perHundred, readRows } from './measure'

interface Injected extends Printed {
  readonly base_id: string
  readonly kind: string
  readonly where: FieldPlace['field']
  readonly span?: readonly [number, number]
  /** The text before the error, where no span tells what was changed. */
  readonly clean_text?: string
}

/** The alarms an editor would be shown: no notes, no agreement, and no style. */
const alarmsOf = (findings: readonly Said[]): readonly Said[] =>
  findings.filter((finding) => isAlarm(finding) && !finding.check.startsWith('copy.'))

const sameFinding = ({ check, places }: Said): string =>
  [check, ...places.map(({ quote }) => quote).sort()].join('|')

/** The index of one table. */
function referencesIn(file: string): ReferenceIndex {
  const table = readReferenceTable(basename(file), readFileSync(file))
  if (!table.ok) throw new Error(table.error.message)
  return referenceIndex([table.value])
}

/** The stretch of the text that the error changed. */
function changed({ where, span, text, clean_text }: Injected, clean: Printed | undefined): FieldPlace {
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
 * @param tableFile a reference table that the articles are held against
 */
export function scoreInjected(cleanFile: string, injectedFile: string, tableFile?: string): Measured {
  const references = tableFile === undefined ? noReferences : referencesIn(tableFile)
  const beside = tableFile === undefined ? '' : ' with table'
  const alarmsIn = (printed: Printed) => alarmsOf(checkPrinted(printed, references).findings)
  const misses: string[] = []
  const falseAlarms: string[] = []
  const clean = new Map<string, { readonly row: Printed; readonly alarms: readonly Said[] }>()
  for (const row of readRows<Printed>(cleanFile)) {
    const alarms = alarmsIn(row)
    clean.set(row.id, { row, alarms })
    for (const alarm of alarms) falseAlarms.push(`FALSE ${row.id} ${told(alarm)}`)
  }
  const kinds = new Map<string, { hits: number; rows: number }>()
  for (const row of readRows<Injected>(injectedFile)) {
    const base = clean.get(row.base_id)
    const before = new Set(base?.alarms.map(sameFinding))
    const place = changed(row, base?.row)
    const hit = alarmsIn(row).some(
      (alarm) => !before.has(sameFinding(alarm)) && alarm.places.some((each) => touches(each, place))
    )
    const tally = kinds.get(row.kind) ?? { hits: 0, rows: 0 }
    kinds.set(row.kind, { hits: tally.hits + Number(hit), rows: tally.rows + 1 })
    if (!hit)
      misses.push(
        `MISSED ${row.kind} ${row.id} ${JSON.stringify((row[row.where] ?? '').slice(Math.max(0, place.start - 60), place.end + 60))}`
      )
  }
  const recalls = [...kinds].sort().map(([kind, { hits, rows }]) => ({
    name: `errors${beside}: ${kind}`,
    value: hits / rows,
    from: `${hits} of ${rows}`
  }))
  const macro = recalls.reduce((sum, { value }) => sum + value, 0) / recalls.length
  const flags = falseAlarms.length
  return {
    measures: [
      {
        name: `errors${beside}: macro recall`,
        value: macro,
        from: `${recalls.length} kinds`,
        goal: { least: 0.83 },
        aim: { least: 0.9 }
      },
      {
        name: `errors${beside}: flags per 100 clean`,
        value: perHundred(flags, clean.size),
        from: `${flags} in ${clean.size}`,
        goal: { most: 1.25 },
        aim: { most: 1 }
      }
    ],
    kinds: recalls,
    misses,
    falseAlarms
  }
}
