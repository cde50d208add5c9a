import { saysTheSame } from '../anchor/telling-words'
import type { Change, HistoryEntry, StatementChange } from '../model/change'
import type { IgnoreRule } from '../model/check-settings'
import type { Anchor } from '../model/claim'
import {
  type ArticleState,
  type Conflict,
  type EditedNotice,
  emptyReview,
  type Review,
  type ReviewFields,
  type Shelf,
  type SignedOff
} from '../model/review'
import { isTurning, standingIn, type Undone, undoneIn } from './undo'

/** A state while changes are played into it; nobody else holds it yet. */
export interface OpenState {
  readonly reviews: Record<string, Review>
  readonly ignored: Record<string, IgnoreRule>
  signedOff: SignedOff | null
  notice: EditedNotice | null
  shelf?: Shelf
  crossed?: Record<string, Anchor>
  tags?: readonly string[]
}

/** A copy to play changes into; of nothing, the state of an article nobody touched. */
export const openState = (state?: ArticleState): OpenState => ({
  reviews: Object.assign(Object.create(null), state?.reviews),
  ignored: Object.assign(Object.create(null), state?.ignored),
  signedOff: state?.signedOff ?? null,
  notice: state?.notice ?? null,
  ...(state?.shelf ? { shelf: state.shelf } : {}),
  ...(state?.tags ? { tags: state.tags } : {}),
  ...(state?.crossed ? { crossed: { ...state.crossed } } : {})
})

/** Plays one change into a state. */
export function play(state: OpenState, change: Change, { at, by }: Pick<HistoryEntry, 'at' | 'by'>): void {
  switch (change.field) {
    case 'signedOff':
      state.signedOff = change.after && {
        ...change.after,
        at,
        by: change.after.name ?? by,
        changedSince: false
      }
      return
    case 'notice':
      state.notice = change.after
      return
    case 'shelved':
      if (change.after) state.shelf = change.after
      else delete state.shelf
      return
    case 'tagged': {
      const others = (state.tags ?? []).filter((tag) => tag !== change.tag)
      const tags = change.after ? [...others, change.tag].sort() : others
      if (tags.length > 0) state.tags = tags
      else delete state.tags
      return
    }
    case 'crossed': {
      const { [change.id]: _, ...others } = state.crossed ?? {}
      state.crossed = change.after ? { ...others, [change.id]: change.after } : others
      return
    }
    case 'ignored':
      if (change.after) state.ignored[change.finding] = change.after
      else delete state.ignored[change.finding]
      return
    default:
      // Who is to look at a claim is no part of what was signed.
      if (state.signedOff && ruledField(change) !== 'assignee')
        state.signedOff = { ...state.signedOff, changedSince: true }
      if (change.field === 'head') return
      // Where a claim stands is no part of its review, until its words say something else.
      if (change.field === 'claim' || change.field === 'moved' || change.field === 'lost') return
      state.reviews[change.claim] = reviewAfter(state.reviews[change.claim] ?? emptyReview, change, at)
  }
}

const ruledField = (change: Change): string => (change.field === 'conflict' ? change.of : change.field)

type ReviewChange = Exclude<
  Change,
  {
    field:
      | 'signedOff'
      | 'notice'
      | 'shelved'
      | 'ignored'
      | 'head'
      | 'crossed'
      | 'tagged'
      | 'claim'
      | 'moved'
      | 'lost'
  }
>

/** The review a claim has after one more change. */
function reviewAfter(review: Review, change: ReviewChange, at: string): Review {
  switch (change.field) {
    case 'verdict':
      if (change.made !== undefined && change.after === 'verified')
        return put({ ...decided(review, 'verdict'), correction: change.made }, review.stale ?? '', at)
      // Whoever rules now has seen the words that stand there now; whether those are true is asked anew.
      return {
        ...fresh(decided(review, 'verdict')),
        verdict: change.after,
        truth: review.stale === undefined ? review.truth : null
      }
    case 'rejected':
      return { ...fresh(decided(review, 'rejected')), rejected: change.after }
    case 'conflict':
      return contested(review, change)
    case 'evidence':
      return { ...review, evidence: withEvidence(review.evidence, change) }
    case 'waived':
      return withWaived(review, change)
    case 'relation':
      return withRelation(review, change)
    case 'changed':
      return outdated(review, change.before, change.after ?? '', change.statement)
    case 'made':
      return put(review, change.before, at)
    case 'correction':
      return corrected(decided(review, 'correction'), change.after)
    case 'reattached':
      return reattached(review, quoteIn(change.before), quoteIn(change.after))
    default:
      return { ...decided(review, change.field as keyof ReviewFields), [change.field]: change.after }
  }
}

/** A review in which a field is no matter of conflict any more: somebody has set it. */
function decided(review: Review, field: keyof ReviewFields): Review {
  if (review.conflicts === undefined) return review
  const { conflicts, ...rest } = review
  const others = conflicts.filter(({ of }) => of !== field)
  return others.length === 0 ? rest : { ...rest, conflicts: others }
}

/** A review that two people see differently: neither's value holds, but of notes both are kept. */
function contested(review: Review, { of, sides }: Conflict): Review {
  const rest = decided(review, of)
  const both = [...new Set(sides.map(({ value }) => value))].filter(Boolean).join('\n\n')
  const value = of === 'note' ? both : emptyReview[of]
  return { ...rest, [of]: value, conflicts: [...(rest.conflicts ?? []), { of, sides }] }
}

function fresh({ stale: _stale, restated: _restated, ...review }: Review): Review {
  return review
}

/** A review of words or a sentence that are others now; fresh again where they are back to what it was made on. */
function outdated(review: Review, before: string, after: string, statement?: StatementChange): Review {
  const stale = review.stale ?? before
  const restated = restatedBy(review.restated, before, after, statement)
  const isBack = stale === after && (restated === undefined || restated.before === restated.after)
  if (isBack && review.stale !== undefined) return fresh(review)
  return restated ? { ...review, stale, restated } : { ...review, stale }
}

/** From the sentence a review was made on to the one that stands there after one more change. */
function restatedBy(
  known: StatementChange | undefined,
  before: string,
  after: string,
  statement: StatementChange | undefined
): StatementChange | undefined {
  if (statement) return { before: known?.before ?? statement.before, after: statement.after }
  return known && { ...known, after: known.after.replace(before, () => after) }
}

/** A review put on words by hand: it asks for a ruling where they say another thing than those it was made on. */
function reattached(review: Review, before: string, after: string): Review {
  const stale = review.stale ?? before
  return saysTheSame(stale, after) ? fresh(review) : { ...fresh(review), stale }
}

/**
 * A review whose correction the text has now: the words that stand there are the ones that were ordered, or were ruled to be
 * right in their place. What was wrong, and what was put right, is kept.
 */
function put(review: Review, before: string, at: string): Review {
  const { correction: right, errorClass, severity, made = [], stale } = review
  const own = { wrong: stale ?? before, right, at, errorClass, severity }
  return {
    ...fresh(review),
    verdict: 'verified',
    truth: null,
    status: null,
    correction: '',
    errorClass: null,
    severity: null,
    made: [...made, own]
  }
}

/** A review with another correction: of that one, readers were told nothing yet. */
function corrected(review: Review, correction: string): Review {
  const { told, made, correction: before } = review
  const last = made?.at(-1)
  if (correction === before || (before === '' && last === undefined)) return { ...review, correction }
  if (before !== '' || last === undefined) return { ...review, correction, told: null }
  return { ...review, correction, told: null, made: [...made!.slice(0, -1), { ...last, told }] }
}

const quoteIn = (value: Extract<ReviewChange, { field: 'reattached' }>['after']): string =>
  'claim' in value ? value.claim.anchor.quote : value.anchor.quote

function withEvidence(
  evidence: Review['evidence'],
  { id, at, after }: Extract<ReviewChange, { field: 'evidence' }>
): Review['evidence'] {
  const others = evidence.filter((each) => each.id !== id)
  return after === null ? others : others.toSpliced(at, 0, after)
}

function withRelation(review: Review, { id, after }: Extract<ReviewChange, { field: 'relation' }>): Review {
  const { relations = [], ...rest } = review
  const others = relations.filter((each) => each.id !== id)
  const all = after === null ? others : [...others, after]
  return all.length === 0 ? rest : { ...rest, relations: all }
}

function withWaived(review: Review, { id, after }: Extract<ReviewChange, { field: 'waived' }>): Review {
  const { waived, ...rest } = review
  const others = Object.entries(waived ?? {}).filter(([place]) => place !== id)
  const all = after === null ? others : [...others, [id, after] as const]
  return all.length === 0 ? rest : { ...rest, waived: Object.fromEntries(all) }
}

/** What is known of a history: where it leads, and what of it was taken back. */
interface Known {
  readonly state: ArticleState
  readonly undone: Undone
}

const known = new WeakMap<readonly HistoryEntry[], Known>()

/** Where an article stands: the changes that stand, read from the first. */
export function stateOf(history: readonly HistoryEntry[]): ArticleState {
  const there = known.get(history)
  if (there) return there.state
  const undone = undoneIn(history)
  const state = openState()
  for (const entry of history) playEntry(state, entry, undone)
  known.set(history, { state, undone })
  return state
}

function playEntry(state: OpenState, entry: HistoryEntry, undone: Undone): void {
  for (const change of standingIn(entry, undone)) play(state, change, entry)
}

/**
 * Plays the last entry of a history on top of what is known of the history before it, so that `stateOf` need not read a long
 * one from the first for every ruling.
 */
export function continueState(before: readonly HistoryEntry[], history: readonly HistoryEntry[]): void {
  const there = known.get(before)
  const entry = history.at(-1)
  // What is taken back reaches into the middle: that is read anew.
  if (!there || !entry || history.length !== before.length + 1 || isTurning(entry)) return
  const state = openState(there.state)
  playEntry(state, entry, there.undone)
  known.set(history, { state, undone: there.undone })
}
