import type { HistoryEntry } from '../model/change'
import { type ArticleState, type Conflict, emptyReview, type ReviewFields, type Side } from '../model/review'

/** A side of a merge: where its article stands, and the entries the other side does not have, numbered as in the merged history. */
export interface MergeSide {
  readonly state: ArticleState
  readonly own: readonly HistoryEntry[]
}

export interface ClaimConflict extends Conflict {
  readonly claim: string
}

/**
 * The fields of claims that both sides set since they parted, to different values, neither knowing of the other's; in a
 * settled order.
 */
export function conflictsBetween(a: MergeSide, b: MergeSide): readonly ClaimConflict[] {
  const mine = settings(a)
  const theirs = settings(b)
  const found: ClaimConflict[] = []
  for (const [key, one] of mine) {
    const other = theirs.get(key)
    if (other === undefined || follows(one, other) || follows(other, one)) continue
    const sides = distinct([...one.sides, ...other.sides])
    if (new Set(sides.map(({ value }) => value)).size > 1) found.push({ claim: one.claim, of: one.of, sides })
  }
  return found.sort((x, y) => (`${x.claim} ${x.of}` < `${y.claim} ${y.of}` ? -1 : 1))
}

interface Setting {
  readonly claim: string
  readonly of: keyof ReviewFields
  readonly sides: readonly Side[]
  /** What stood there when it was first set; undefined where a conflict was. */
  readonly from: string | null | undefined
  readonly firstSeq: number
  readonly lastSeq: number
}

/** What a side's own entries set, and to what it is set there now. */
function settings({ state, own }: MergeSide): ReadonlyMap<string, Setting> {
  const set = new Map<string, Setting>()
  for (const { seq, at, by, changes } of own) {
    for (const change of changes) {
      const of = change.field === 'conflict' ? change.of : change.field
      if (!('claim' in change) || !isReviewField(of)) continue
      const review = state.reviews[change.claim] ?? emptyReview
      const open = review.conflicts?.find((conflict) => conflict.of === of)
      const sides = open?.sides ?? [{ by, at, value: review[of] }]
      const key = `${change.claim} ${of}`
      const { from, firstSeq } = set.get(key) ?? {
        from: change.field === of ? (change.before as string | null) : undefined,
        firstSeq: seq
      }
      set.set(key, { claim: change.claim, of, sides, from, firstSeq, lastSeq: seq })
    }
  }
  return set
}

/**
 * Whether one was set on top of the other: it says that the other's value stood there, which did not before the other
 * set it, and it was done later. So it is where part of a writer's entries was found in a file and part in a journal.
 */
function follows(one: Setting, other: Setting): boolean {
  const [side] = other.sides
  return (
    other.sides.length === 1 &&
    one.from === side!.value &&
    other.from !== undefined &&
    other.from !== one.from &&
    one.firstSeq > other.lastSeq
  )
}

/** Whether a change of this field sets one value of a claim's review. */
export const isReviewField = (field: string): field is keyof ReviewFields =>
  field in emptyReview && field !== 'evidence' && field !== 'conflicts'

function distinct(sides: readonly Side[]): readonly Side[] {
  const byName = new Map(sides.map((side) => [`${side.at} ${side.by} ${side.value}`, side]))
  return [...byName.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, side]) => side)
}
