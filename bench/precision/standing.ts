import type { KnownCheck } from '../../src/core/checks/check'
import type { Severity } from '../../src/core/model/finding'
import { perHundred } from '../measures/measure'
import type { Judgement, Verdict } from './judgement'
import type { Raised } from './raised'

/** Fewer flags called right or wrong than this say nothing. */
export const leastRead = 10

/** The share of right flags that a severity must earn; the others need none. */
export const mustEarn: Readonly<Partial<Record<Severity, number>>> = { error: 0.95, warning: 0.8 }

/** Checks whose flags need no reading, for nothing can be doubted in them: the calendar has no 31 June. */
const proofs: ReadonlySet<string> = new Set(['date.invalid'])

/** What readers found in the flags of some rows. A judgement of a flag that is no longer raised does not count. */
export interface Read {
  readonly flags: number
  readonly perHundred: number
  readonly right: number
  readonly wrong: number
  readonly unclear: number
  /** Right of those called right or wrong; undefined where none was. */
  readonly share: number | undefined
}

/** Counts the flags of some rows, and what readers said of them. Flags of one hash are read once. */
export function readOf(rows: readonly Raised[], judged: ReadonlyMap<string, Judgement>): Read {
  const hashes = rows.flatMap((row) => row.hashes)
  const distinct = [...new Set(hashes)]
  const count = (verdict: Verdict) => distinct.filter((hash) => judged.get(hash)?.verdict === verdict).length
  const [right, wrong] = [count('right'), count('wrong')]
  const corpora = new Map(rows.map(({ corpus, articles }) => [corpus, articles]))
  const articles = [...corpora.values()].reduce((sum, each) => sum + each, 0)
  return {
    flags: hashes.length,
    perHundred: perHundred(hashes.length, articles),
    right,
    wrong,
    unclear: count('unclear'),
    share: right + wrong === 0 ? undefined : right / (right + wrong)
  }
}

/** Whether a severity is earned, by what was read of it. */
export type Standing =
  | 'earned'
  | 'not earned'
  | 'proof, needs no reading'
  | 'not enough read to say'
  | 'not measured'
  | 'needs none'

/** A check with one severity it gives, and how that stands. */
export interface Standings {
  readonly check: string
  readonly severity: Severity
  readonly rows: readonly Raised[]
  readonly read: Read
  readonly standing: Standing
}

/**
 * How the severities stand that checks give, in the order of the checks. What a check raised with the severity that was
 * its own at the time counts for the one it has now.
 */
export const standingsOf = (
  checks: readonly Pick<KnownCheck, 'id' | 'severity'>[],
  raised: readonly Raised[],
  judged: ReadonlyMap<string, Judgement>
): readonly Standings[] =>
  checks.flatMap(({ id, severity: shipped }) => {
    const bySeverity = new Map<Severity, Raised[]>([[shipped, []]])
    for (const row of raised.filter(({ check }) => check === id)) {
      const severity = row.own ? shipped : row.severity
      bySeverity.set(severity, [...(bySeverity.get(severity) ?? []), row])
    }
    return [...bySeverity].map(([severity, rows]) => {
      const read = readOf(rows, judged)
      return { check: id, severity, rows, read, standing: standingOf(id, severity, rows, read) }
    })
  })

function standingOf(check: string, severity: Severity, rows: readonly Raised[], read: Read): Standing {
  const least = mustEarn[severity]
  if (least === undefined) return 'needs none'
  if (proofs.has(check)) return 'proof, needs no reading'
  if (rows.length === 0) return 'not measured'
  if (read.share === undefined || read.right + read.wrong < leastRead) return 'not enough read to say'
  return read.share >= least ? 'earned' : 'not earned'
}
