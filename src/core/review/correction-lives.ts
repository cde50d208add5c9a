import type { Change, HistoryEntry } from '../model/change'
import type { Verdict } from '../model/review'
import { standingChanges } from './undo'

/** Who took a step, and the ISO 8601 instant. */
export interface LifeStamp {
  readonly by: string
  readonly at: string
}

/**
 * How far a correction has come, as its history tells: `proposed` when its words were last written, `ordered` when they
 * were ruled to be the right ones, `made` when a newer text came that has them, `told` when readers were told. A step that
 * was not taken is missing. Made otherwise than ordered, it has the words that were ruled right in its place.
 */
export interface CorrectionLife {
  /** `Claim.id` */
  readonly claim: string
  /** Which of the claim's corrections it is, from 0. */
  readonly nth: number
  readonly right: string
  readonly proposed: LifeStamp
  readonly ordered?: LifeStamp
  readonly made?: LifeStamp
  readonly told?: LifeStamp & { readonly where: string }
}

/** A life while it is read, with the ruling it is under. */
interface OpenLife {
  right: string
  proposed: LifeStamp | null
  ordered: LifeStamp | null
  told: (LifeStamp & { readonly where: string }) | null
  verdict: Verdict | null
  nth: number
}

/**
 * The life of every correction of an article, in the order they were first written: those that newer texts have made, and
 * those that stand. A correction that was taken back has none.
 */
export function correctionLives(history: readonly HistoryEntry[]): readonly CorrectionLife[] {
  const open = new Map<string, OpenLife>()
  const lives: CorrectionLife[] = []
  for (const { change, entry } of standingChanges(history)) {
    if (!('claim' in change)) continue
    const life = open.get(change.claim) ?? {
      right: '',
      proposed: null,
      ordered: null,
      told: null,
      verdict: null,
      nth: 0
    }
    open.set(change.claim, life)
    const stamp = { by: entry.by, at: entry.at }
    const otherwise = change.field === 'verdict' && change.after === 'verified' ? change.made : undefined
    if (change.field === 'made' || otherwise !== undefined) {
      const right = otherwise ?? life.right
      const closed = closedLife(change.claim, { ...life, right, ordered: life.ordered ?? stamp })
      if (closed) lives.push({ ...closed, made: stamp })
      open.set(change.claim, {
        ...life,
        right: '',
        proposed: null,
        ordered: null,
        told: null,
        verdict: 'verified',
        nth: life.nth + 1
      })
    } else if (change.field === 'told') tell(lives, life, change, stamp)
    else step(life, change, stamp)
  }
  for (const [claim, life] of open) {
    const closed = closedLife(claim, life)
    if (closed) lives.push(closed)
  }
  return lives
}

function step(life: OpenLife, change: Change, stamp: LifeStamp): void {
  if (change.field === 'correction' && change.after !== life.right) {
    life.right = change.after
    life.proposed = change.after === '' ? null : stamp
    life.told = null
    life.ordered = life.verdict === 'disputed' && change.after !== '' ? stamp : null
  } else if (change.field === 'verdict') {
    life.verdict = change.after
    life.ordered = change.after === 'disputed' && life.right !== '' ? (life.ordered ?? stamp) : null
  }
}

/** Readers are told of the correction that stands, else of the last one that was made. */
function tell(
  lives: CorrectionLife[],
  life: OpenLife,
  change: Extract<Change, { field: 'told' }>,
  stamp: LifeStamp
): void {
  const told = change.after === null ? null : { ...stamp, where: change.after }
  if (life.right !== '') {
    life.told = told
    return
  }
  const at = lives.findLastIndex(({ claim }) => claim === change.claim)
  if (at < 0) return
  const { told: _, ...last } = lives[at]!
  lives[at] = told ? { ...last, told } : last
}

function closedLife(claim: string, life: OpenLife): CorrectionLife | null {
  const { right, proposed, ordered, told, nth } = life
  if (right === '' || proposed === null) return null
  return { claim, nth, right, proposed, ...(ordered ? { ordered } : {}), ...(told ? { told } : {}) }
}
