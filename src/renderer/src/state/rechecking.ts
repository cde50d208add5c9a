import { verdictOf } from '../../../core/model/review'
import { type CorrectedFindings, nothingCorrected as nothing } from '../../../core/review/corrected-findings'
import { settle } from '../api'
import { strings } from '../ui/strings'
import { acrossIn } from './across-desk'
import { litBy } from './choosing'
import type { DeskParts } from './desk-parts'
import { type DeskState, recheckedIn, sheetIn } from './desk-state'
import type { OpenArticle } from './open-article'
import { recheckedOf, type Sheet, sheetOf } from './sheet'

/** How long what was said stays in sight, in ms: what the second check adds to it is said with it. */
const together = 3_000

/** The corrections and declared relations that stand in the open article, in a word; empty where none does. */
const correctionsIn = ({ record, reviews }: Pick<DeskState, 'record' | 'reviews'>): string => {
  const standing = (record?.claims ?? []).flatMap(({ id, anchor }): readonly unknown[] => {
    const review = reviews[id]
    const relations = review?.relations?.filter(({ of }) => of === id) ?? []
    if (relations.length > 0)
      return [[id, relations.map((each) => each.id), verdictOf(review), review!.correction]]
    if (verdictOf(review) !== 'disputed' || !review?.correction) return []
    return [[id, anchor.start, anchor.end, review.correction]]
  })
  return standing.length === 0 ? '' : JSON.stringify(standing)
}

/** The sheet with what the corrected text gives rise to; the same where that is what it has already. */
const sheetWith = (sheet: Sheet, state: DeskState, before: CorrectedFindings): Sheet => {
  const answer = recheckedIn(state) ?? nothing
  const ids = ({ raised }: CorrectedFindings): string => JSON.stringify(raised)
  if (ids(before) !== ids(answer)) return sheetOf(sheet.view, acrossIn(state).findings, answer)
  if (before.mended.join() === answer.mended.join()) return sheet
  return { ...sheet, rechecked: recheckedOf(answer) }
}

/**
 * Has the corrected text checked, off the window's thread, whenever corrections of the open article reach the disk, one
 * check at a time: what a correction mends closes in the list of work, what it raises is a row of it.
 */
export const rechecking = (
  { api, getState, setState, queue, say }: DeskParts,
  { showReviews }: OpenArticle
): (() => Promise<void>) => {
  /** What was asked about last; null where something was still on its way to the disk then. */
  let asked: string | null = ''
  let findings: unknown = null
  let isUnderWay = false

  const take = (id: string, answer: CorrectedFindings): void => {
    const before = recheckedIn(getState()) ?? nothing
    setState({ rechecked: { articleId: id, answer } })
    const state = getState()
    const { article, claim, finding, lit, reviews } = state
    if (article.phase !== 'open' || article.id !== id) return
    const sheet = sheetWith(article.sheet, state, before)
    if (sheet === article.sheet) return
    const isThere = finding === null || sheet.findingOf.has(finding)
    showReviews(reviews, {
      article: { ...article, sheet },
      finding: isThere ? finding : null,
      lit: claim !== null && (finding === null || !isThere) ? litBy(sheet, claim) : lit
    })
    const known = new Set(before.raised.map((each) => each.id))
    const raised = answer.raised.filter((each) => !known.has(each.id) && sheet.rowOfFinding.has(each.id))
    if (raised.length === 0) return
    const { said, saying } = getState()
    const words = strings.work.raised(raised.length)
    const isFresh = said !== '' && Date.now() - saying.at < together
    say(isFresh ? `${said}. ${words}` : words, isFresh && saying.canUndo)
  }

  return async () => {
    for (;;) {
      const { article, record, rechecked } = getState()
      if (article.phase !== 'open' || record === null || !sheetIn(getState())) return
      const { id } = article
      const standing = correctionsIn(getState())
      if (standing === '') {
        asked = ''
        findings = record.findings
        if (rechecked?.articleId === id) take(id, nothing)
        return
      }
      const now = `${id} ${standing}`
      if (isUnderWay || (asked === now && findings === record.findings)) return
      asked = queue.pendingClaims(id).length > 0 ? null : now
      findings = record.findings
      isUnderWay = true
      const answer = await settle(() => api.correctedFindings(id))
      isUnderWay = false
      // Asked again below where the corrections are others by now: until then the older answer stands.
      if (answer.ok) take(id, answer.value)
      if (asked === null && queue.pendingClaims(id).length > 0) return
    }
  }
}
