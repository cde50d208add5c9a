import { existsSync, writeFileSync } from 'node:fs'
import type { KnownCheck } from '../../src/core/checks/check'
import { type Severity, severities } from '../../src/core/model/finding'
import { readRows } from '../measures/measure'
import type { CorpusFlags } from './corpus-flags'

/** What one check raised on one corpus with one severity. */
export interface Raised {
  readonly corpus: string
  readonly articles: number
  /** The day it was run, `2026-11-30`. */
  readonly day: string
  readonly check: string
  readonly severity: Severity
  /** Whether that was the check's own severity at the time, not one it gives to some of its findings. */
  readonly own: boolean
  /** A hash for each flag. */
  readonly hashes: readonly string[]
}

/**
 * A run's flags by check and severity.
 *
 * @param checks those that were run, each of which gets a row: one that raised nothing has a row without hashes
 */
export function raisedOn(
  { corpus, articles, flags }: CorpusFlags,
  day: string,
  checks: readonly Pick<KnownCheck, 'id' | 'severity'>[]
): readonly Raised[] {
  const rows = new Map<string, Raised & { hashes: string[] }>()
  const rowOf = (check: string, severity: Severity) => {
    const own = checks.some((each) => each.id === check && each.severity === severity)
    const row = rows.get(`${check}|${severity}`) ?? {
      corpus,
      articles,
      day,
      check,
      severity,
      own,
      hashes: []
    }
    rows.set(`${check}|${severity}`, row)
    return row
  }
  for (const { id, severity } of checks) rowOf(id, severity)
  for (const { check, severity, hash } of flags) rowOf(check, severity).hashes.push(hash)
  return [...rows.values()].sort(byCheck)
}

/** The rows of the file; none where there is no file. */
export const readRaised = (file: string): readonly Raised[] =>
  existsSync(file) ? readRows<Raised>(file) : []

/** Writes the rows of a run in place of those that the file had of the same corpora. */
export function writeRaised(file: string, rows: readonly Raised[]): void {
  const corpora = new Set(rows.map(({ corpus }) => corpus))
  const all = [...readRaised(file).filter(({ corpus }) => !corpora.has(corpus)), ...rows].sort(byCheck)
  writeFileSync(file, all.map((row) => `${JSON.stringify(row)}\n`).join(''))
}

const byCheck = (a: Raised, b: Raised): number =>
  compare(a.check, b.check) ||
  severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
  compare(a.corpus, b.corpus)

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
