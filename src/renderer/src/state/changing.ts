import type { Changed, ChangeRequest } from '../../../core/desk'
import type { AskedChange, HistoryEntry } from '../../../core/model/change'
import { type Truth, type Verdict, verdictOf } from '../../../core/model/review'
import type { BulkAction } from '../../../core/review/bulk-changes'
import { settle } from '../api'
import { strings } from '../ui/strings'
import { changeWords } from './change-words'
import type { Choosing } from './choosing'
import type { DeskList } from './desk-list'
import type { DeskParts } from './desk-parts'
import { reviewIn, sheetIn } from './desk-state'
import { type OpenArticle, withFields } from './open-article'
import type { FieldRequest } from './save-queue'
import { hasFirst, repairsIn, rowIn } from './work-in'

/** How long after the last keystroke a correction or note is saved. */
export const typingPause = 300

type FieldChange = FieldRequest['change']

const oneLine = (words: string): string => words.replace(/\s+/g, ' ')

/** Fields of a review that are written into. */
export type WrittenField = 'correction' | 'note' | 'question' | 'answer'

export interface Changing {
  /**
   * Rules on the chosen claim. Going on, the next open claim is chosen then; staying, the ruling it has already is
   * taken back.
   */
  rule(verdict: Verdict, goesOn?: boolean): void
  /** Rules whether what the quoted words in hand say is so; the same again takes it back. Says where they are none. */
  ruleTruth(truth: Truth): void
  /**
   * Takes a repair of the row in hand: by its number from 0, or with null the first where one is the likeliest. Writes its
   * corrections, disputes their claims, as one step, and goes on to the next finding.
   */
  takeRepair(nth: number | null): Promise<void>
  /** Sets one field of a claim's review: shown at once, saved at once. */
  set(change: FieldChange, said?: string): void
  /** Takes what stands in a field now; it is saved after a pause in typing. */
  write(claimId: string, field: WrittenField, value: string): void
  /**
   * Makes changes to the open article as one step, shown when they are on the disk.
   * @returns the entry it made, null where nothing changed; or undefined where it failed, which has been said
   */
  make(changes: readonly AskedChange[], said?: string): Promise<HistoryEntry | null | undefined>
  /**
   * Makes changes in one article or several as one step that one undo takes back.
   * @returns whether it is on the disk; why it is not has been said
   */
  makeIn(requests: readonly ChangeRequest[], said: string): Promise<boolean>
  /**
   * Does one thing to all that the filter wants in these articles, as one step that one undo takes back.
   * @returns whether it is on the disk; why it is not has been said
   */
  changeWanted(articleIds: readonly string[], action: BulkAction): Promise<boolean>
  /** Takes back the step made last, whichever article it was made in, or puts it back, and shows where. */
  undo(): Promise<void>
  redo(): Promise<void>
  /** Saves what was typed, which is done: words with a correction are disputed, however they were ruled on before. */
  finish(claimId: string, field: WrittenField): void
  /** Saves now what was typed. */
  flush(): void
  retrySaves(): void
}

/** Every change to the open article. */
export const changing = (
  parts: DeskParts,
  { selectClaim, selectAt, goOn }: Choosing,
  article: OpenArticle,
  { takeListed, readList }: Pick<DeskList, 'takeListed' | 'readList'>
): Changing => {
  const { api, getState, queue, notify, say } = parts

  const put = (change: FieldChange, said?: string, delay = 0): void => {
    const { article: open, reviews, record } = getState()
    if (open.phase !== 'open') return
    const review = withFields(reviewIn(getState(), change.claim), { [change.field]: change.value })
    article.showReviews({ ...reviews, [change.claim]: review })
    if (said !== undefined) say(said, true)
    queue.put({ articleId: open.id, change, revision: record?.revision }, delay)
  }

  const quoteIn = (claimId: string): string =>
    sheetIn(getState())?.claimOf.get(claimId)?.anchor.quote.replace(/\s+/g, ' ') ?? ''

  /** Waits until what was typed is on the disk. @returns whether it is */
  const isSaved = async (): Promise<boolean> => {
    queue.flush()
    await queue.settled()
    return queue.state().state !== 'failed'
  }

  /** Reads the list anew where a step took articles off the desk, or put them back. */
  const listAgain = async (changed: readonly Changed[]): Promise<void> => {
    if (changed.some(({ entry }) => entry?.changes.some(({ field }) => field === 'shelved'))) await readList()
  }

  const takeAll = (changed: readonly Changed[]): HistoryEntry | null => {
    for (const each of changed) article.take(each)
    const { article: open } = getState()
    const others = changed.filter(
      ({ articleId, isChecked }) => isChecked || open.phase !== 'open' || articleId !== open.id
    )
    if (others.length > 0) takeListed(others.map(({ summary }) => summary))
    return changed.find(({ articleId }) => open.phase === 'open' && articleId === open.id)?.entry ?? null
  }

  const stepBack = async (way: 'undo' | 'redo'): Promise<void> => {
    const { article: open } = getState()
    // What was typed last is what is taken back first.
    if (!(await isSaved())) return
    const id = open.phase === 'open' ? open.id : null
    const result = await settle(() => (way === 'undo' ? api.undo(id) : api.redo(id)))
    if (!result.ok) {
      say(result.error.message)
      return
    }
    let entry = takeAll(result.value)
    await listAgain(result.value)
    const turned = result.value.filter((each) => each.entry !== null)
    if (turned.length > 1 || getState().board !== null || turned[0]?.summary.shelf) {
      say(strings.said[way](strings.library.articles(turned.length)))
      return
    }
    const [only] = turned
    if (only && only.articleId !== id) {
      // It was made in another article: the editor is shown where.
      await article.openArticle(only.articleId)
      entry = only.entry
    }
    const now = getState().article
    if (now.phase !== 'open' || now.id !== (only?.articleId ?? id)) return
    const there = entry?.changes.flatMap((change) =>
      'claim' in change && sheetIn(getState())?.claimOf.has(change.claim) ? [change.claim] : []
    )[0]
    if (there !== undefined) selectClaim(there)
    else {
      // A claim that was marked for the step is gone with it: the words are gone to.
      const made = entry?.changes.find((change) => change.field === 'claim')
      const words = made?.field === 'claim' ? (made.before ?? made.after) : null
      if (words) selectAt(words.anchor)
    }
    say(strings.said[way](entry === null ? '' : changeWords(entry, sheetIn(getState()))))
  }

  const takeRepair = async (nth: number | null): Promise<void> => {
    const state = getState()
    const sheet = sheetIn(state)
    const row = rowIn(state)
    if (!sheet || !row) return
    const all = repairsIn(state, sheet, row)
    if (nth === null && all.length > 0 && !hasFirst(all)) {
      say(strings.said.whichSpelling(all.length))
      return
    }
    const chosen = all[nth ?? 0]
    if (!chosen) {
      say(all.length === 0 ? strings.said.noRepair : strings.said.onlyRepairs(all.length))
      return
    }
    if (chosen.isMade) {
      say(strings.said.isTaken)
      goOn('finding')
      return
    }
    const kept = new Set(chosen.targets.map(({ claim }) => claim?.id))
    // One mistake is put right in one way: what another repair of it wrote elsewhere goes.
    const others = all.filter((each) => each.isMade && each.finding.id === chosen.finding.id)
    const gone = others.flatMap(({ targets }) =>
      targets.flatMap(({ claim }): readonly AskedChange[] =>
        claim === null || kept.has(claim.id)
          ? []
          : [
              { field: 'correction', claim: claim.id, value: '' },
              { field: 'verdict', claim: claim.id, value: null }
            ]
      )
    )
    // What stands there now, whole: "30 June", not the part of it that is another.
    const words = oneLine(chosen.targets[0]!.correction)
    const entry = await make(
      [...gone, { field: 'repaired', edits: chosen.repair.edits }],
      strings.said.took(words)
    )
    if (entry !== undefined) goOn('finding')
  }

  const make: Changing['make'] = async (changes, said) => {
    const { article: open } = getState()
    if (open.phase !== 'open' || !(await isSaved())) return undefined
    const result = await settle(() => api.change([{ articleId: open.id, changes }]))
    if (!result.ok) {
      notify('problem', strings.notices.changeFailed, [result.error.message])
      return undefined
    }
    const entry = takeAll(result.value)
    if (said !== undefined) say(said, entry !== null)
    return entry
  }

  return {
    rule: (verdict, goesOn = false) => {
      const { claim } = getState()
      if (claim === null) {
        if (sheetIn(getState()) && getState().finding !== null) say(strings.said.noClaim)
        return
      }
      const standing = verdictOf(reviewIn(getState(), claim))
      const value = standing === verdict && !goesOn ? null : verdict
      if (value !== standing)
        put({ field: 'verdict', claim, value }, strings.said.ruled(value, quoteIn(claim)))
      if (goesOn) goOn('claim')
    },
    ruleTruth: (truth) => {
      const { claim } = getState()
      const sheet = sheetIn(getState())
      if (claim === null || sheet === null) return
      if (!sheet.quoted.has(claim)) {
        say(strings.said.notQuoted)
        return
      }
      const review = reviewIn(getState(), claim)
      if (review.stale !== undefined) {
        say(strings.said.ruleFirst)
        return
      }
      const value = review.truth === truth ? null : truth
      put({ field: 'truth', claim, value }, strings.said.truthRuled(value, quoteIn(claim)))
    },
    takeRepair,
    set: (change, said) => put(change, said),
    write: (claim, field, value) => put({ field, claim, value }, undefined, typingPause),
    makeIn: async (requests, said) => {
      if (!(await isSaved())) return false
      const result = await settle(() => api.change(requests))
      if (!result.ok) {
        notify('problem', strings.notices.changeFailed, [result.error.message])
        return false
      }
      takeAll(result.value)
      await listAgain(result.value)
      say(said, true)
      return true
    },
    make,
    changeWanted: async (articleIds, action) => {
      if (!(await isSaved())) return false
      const { filter } = getState()
      const result = await settle(() => api.changeWanted(articleIds, filter, action))
      if (!result.ok) {
        // Of several articles those before the failure are changed: the desk says how they stand.
        notify('problem', strings.notices.changeFailed, [result.error.message])
        return false
      }
      const made = result.value.filter(({ entry }) => entry !== null)
      takeAll(result.value)
      const count = made.reduce((sum, { entry }) => sum + entry!.changes.length, 0)
      const said =
        action.field === 'verdict' && action.value !== null
          ? strings.bulk.ruled(action.value, count, made.length)
          : strings.bulk.done(count, made.length)
      if (made.length > 1) notify('done', said, [strings.bulk.takeBack])
      say(said, true)
      return true
    },
    finish: (claim, field) => {
      queue.flush()
      const review = reviewIn(getState(), claim)
      const words = review.correction.trim()
      if (field === 'correction' && words !== '' && words !== quoteIn(claim)) {
        const said = strings.said.corrected(oneLine(words))
        if (verdictOf(review) === 'disputed') say(said, true)
        else put({ field: 'verdict', claim, value: 'disputed' }, said)
      }
      if (field === 'question' && review.question.trim() !== '') say(strings.said.asked)
      if (field === 'answer' && review.answer.trim() !== '') say(strings.said.answered)
    },
    undo: () => stepBack('undo'),
    redo: () => stepBack('redo'),
    flush: () => queue.flush(),
    retrySaves: () => queue.retry()
  }
}
