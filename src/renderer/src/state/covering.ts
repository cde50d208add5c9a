import type { AskedChange } from '../../../core/model/change'
import type { Verdict } from '../../../core/model/review'
import { contains, overlaps, type Span } from '../../../core/model/span'
import { isRuled } from '../../../core/review/progress-of'
import { strings } from '../ui/strings'
import type { Changing } from './changing'
import type { Choosing } from './choosing'
import type { DeskParts } from './desk-parts'
import { sheetIn, type TakenWords } from './desk-state'
import { wordsCovered } from './words-covered'
import { rowIn } from './work-in'

export interface Covering {
  /** Takes the sentence of what is in hand, then its paragraph: the next ruling is for all of it. */
  widen(): void
  /** Takes less again: of a paragraph the sentence, of a sentence nothing but the row in hand. */
  narrow(): void
  /**
   * Goes to the next sentence with words in no claim; where one is taken already, crosses it off and goes on. Of words that
   * are crossed off and taken, takes that back.
   */
  crossOff(): Promise<void>
  /**
   * Rules on the words that are taken. Verified and not checkable are for every claim in them nobody has ruled on, and cross the
   * rest off; disputed and in need of a source are for the words as one claim.
   */
  ruleTaken(verdict: Verdict, goesOn: boolean): Promise<void>
}

/** Words taken whole, and crossed off as on paper. */
export const covering = (
  { getState, setState, nextSerial, say }: DeskParts,
  { selectClaim, goOn }: Choosing,
  { make }: Pick<Changing, 'make'>
): Covering => {
  const placeInHand = (): number | null => {
    const state = getState()
    return state.taken?.start ?? rowIn(state)?.start ?? state.goTo?.at ?? null
  }

  const around = (spans: readonly Span[], at: number): Span | undefined =>
    spans.find(({ start, end }) => start <= at && at < end) ?? spans.find(({ start }) => start >= at)

  const take = (span: Span | undefined, as: TakenWords['as']): void => {
    if (!span) return
    const { start, end } = span
    setState({ taken: { start, end, as }, goTo: { at: start, serial: nextSerial() }, end: null })
    if (as !== 'loose') say(strings.review.coverage.taken[as])
  }

  /** Goes to the sentence with words in no claim that is next from a place, from the beginning where none is behind it. */
  const toLoose = (from: number): void => {
    const loose = wordsCovered(getState())?.looseIn ?? []
    const next = loose.find(({ end }) => end > from) ?? loose[0]
    if (!next) {
      setState({ taken: null })
      say(strings.said.noLoose)
      return
    }
    take(next, 'loose')
  }

  return {
    widen: () => {
      const sheet = sheetIn(getState())
      const at = placeInHand()
      if (!sheet || at === null) return
      const { taken } = getState()
      if (taken === null) take(around(sheet.view.sentences, at), 'sentence')
      else if (taken.as !== 'paragraph') take(around(sheet.view.article.blocks, at), 'paragraph')
    },
    narrow: () => {
      const sheet = sheetIn(getState())
      const { taken } = getState()
      if (!sheet || taken === null) return
      const own = rowIn(getState())
      const at = own && contains(taken, own) ? own.start : taken.start
      if (taken.as === 'paragraph') take(around(sheet.view.sentences, at), 'sentence')
      else setState({ taken: null })
    },
    crossOff: async () => {
      const { taken } = getState()
      if (taken === null) {
        const at = placeInHand() ?? 0
        toLoose(at)
        const now = getState().taken
        if (now) say(strings.said.looseAhead(looseWords(now)))
        return
      }
      const isLeft = looseWords(taken) > 0
      const span = { start: taken.start, end: taken.end }
      const entry = await make(
        [{ field: 'crossed', span, value: isLeft }],
        isLeft ? strings.said.crossed : strings.said.uncrossed
      )
      if (entry !== undefined && isLeft) toLoose(taken.end)
    },
    ruleTaken: async (verdict, goesOn) => {
      const state = getState()
      const sheet = sheetIn(state)
      const { taken } = state
      if (taken === null || !sheet) return
      const span = { start: taken.start, end: taken.end }
      const claims = sheet.order.map((id) => sheet.claimOf.get(id)!)
      const asOne = verdict === 'disputed' || verdict === 'needs-source'
      const same = claims.find(({ anchor }) => anchor.start === span.start && anchor.end === span.end)
      const own = asOne
        ? []
        : claims.filter(({ id, anchor }) => contains(span, anchor) && !isRuled(state.reviews[id]))
      const changes: AskedChange[] = asOne
        ? [
            same
              ? { field: 'verdict', claim: same.id, value: verdict }
              : { field: 'added', value: span, verdict }
          ]
        : [
            ...own.map(({ id }) => ({ field: 'verdict' as const, claim: id, value: verdict })),
            { field: 'crossed', span, value: true }
          ]
      const entry = await make(changes, strings.said.ruledWide(verdict, asOne ? 1 : own.length))
      if (entry === undefined) return
      const last = claims.findLast(({ anchor }) => overlaps(span, anchor))
      const made = entry?.changes.find((change) => change.field === 'claim')
      const inHand = made?.field === 'claim' ? made.claim : (same?.id ?? last?.id)
      if (inHand !== undefined) selectClaim(inHand)
      else setState({ taken: null })
      if (goesOn && !asOne) goOn('claim')
    }
  }

  function looseWords(span: Span): number {
    const sheet = sheetIn(getState())
    const covered = wordsCovered(getState())
    if (!sheet || !covered?.looseIn.some((each) => overlaps(each, span))) return 0
    return covered.loosePlaces(span)
  }
}
