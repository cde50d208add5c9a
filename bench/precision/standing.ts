import type { KnownCheck } from '../../src/core/checks/check'
import type { Severity } from '../../src/core/model/finding'
import { perHundred } from '../measures/measure'
import type { Judgement, Verdict } from './judgement'
import type { Raised } from './raised'

/**
 * The rule for severities, in full. A severity is earned by the flags that readers called right or wrong: so many of a
 * check (`leastRead`) speak for it alone. Fewer are pooled with the other checks of its kind of proof (`kindOfProof`) of
 * which few were read; where these are too few as well, with all such checks of its severity. Whatever the pool says, a
 * check of which few were read and one was wrong is no error. What raised nothing has nothing to answer for, and a
 * proof that needs no reading (`proofs`) is earned by itself.
 */
export const leastRead = 8

/** The share of right flags that a severity must earn; the others need none. */
export const mustEarn: Readonly<Partial<Record<Severity, number>>> = { error: 0.95, warning: 0.8 }

/** What a check's flags rest on, by the first part of its id. */
const kindsOfProof: Readonly<Record<string, string>> = {
  num: 'arithmetic',
  table: 'arithmetic',
  head: 'arithmetic',
  date: 'calendar',
  name: 'names',
  quote: 'words',
  text: 'words'
}

/** What a check's flags rest on: arithmetic, the calendar, names or words. */
const kindOfProof = (check: string): string => kindsOfProof[check.slice(0, check.indexOf('.'))] ?? 'words'

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
  | 'earned, pooled'
  | 'not earned, pooled'
  | 'raised nothing'
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
  /** How many of its flags were called wrong and are no longer raised. */
  readonly mended: number
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
): readonly Standings[] => {
  const raisedNow = new Set(raised.flatMap(({ hashes }) => hashes))
  const gone = [...judged.values()].filter(({ hash, verdict }) => verdict === 'wrong' && !raisedNow.has(hash))
  const all = checks.flatMap(({ id, severity: shipped }) => {
    const bySeverity = new Map<Severity, Raised[]>([[shipped, []]])
    for (const row of raised.filter(({ check }) => check === id)) {
      const severity = row.own ? shipped : row.severity
      bySeverity.set(severity, [...(bySeverity.get(severity) ?? []), row])
    }
    return [...bySeverity].map(([severity, rows]) => {
      const mended = gone.filter((one) => one.check === id && one.severity === severity).length
      return { check: id, severity, rows, read: readOf(rows, judged), mended }
    })
  })
  return all.map((one) => ({ ...one, standing: standingOf(one, all) }))
}

type Unjudged = Omit<Standings, 'standing'>

const told = ({ read: { right, wrong } }: Unjudged): number => right + wrong

function standingOf(one: Unjudged, all: readonly Unjudged[]): Standing {
  const { check, severity, rows, read } = one
  const least = mustEarn[severity]
  if (least === undefined) return 'needs none'
  if (proofs.has(check)) return 'proof, needs no reading'
  if (rows.length === 0) return 'not measured'
  if (read.flags === 0) return 'raised nothing'
  if (told(one) >= leastRead) return read.share! >= least ? 'earned' : 'not earned'
  if (severity === 'error' && read.wrong > 0) return 'not earned'
  const few = all.filter((other) => other.severity === severity && told(other) < leastRead)
  const share =
    shareOf(few.filter((other) => kindOfProof(other.check) === kindOfProof(check))) ?? shareOf(few)
  if (share === undefined) return 'not enough read to say'
  return share >= least ? 'earned, pooled' : 'not earned, pooled'
}

/** The share of right flags of some checks together; undefined where too few were read. */
function shareOf(some: readonly Unjudged[]): number | undefined {
  const read = some.reduce((sum, one) => sum + told(one), 0)
  return read < leastRead ? undefined : some.reduce((sum, one) => sum + one.read.right, 0) / read
}
