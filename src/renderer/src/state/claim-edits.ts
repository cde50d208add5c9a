import { isCarryOver } from '../../../core/model/change'
import type { Span } from '../../../core/model/span'
import { middleOf, movedEdge } from '../../../core/review/moved-edge'
import { mainPlaceOf } from '../../../core/review/work-rows'
import { strings } from '../ui/strings'
import type { Changing } from './changing'
import type { Choosing } from './choosing'
import type { DeskParts } from './desk-parts'
import { sheetIn } from './desk-state'

export interface ClaimEdits {
  /** Marks the words of the finding in hand as a claim, where no claim is in hand; else does nothing. */
  ensureClaim(): Promise<void>

  /** Marks words of the article as a claim, and chooses it. */
  addClaim(span: Span): Promise<void>
  /** Gives the chosen claim these words. */
  respan(span: Span): Promise<void>
  /** Moves an end of the chosen claim by one word. */
  moveEdge(edge: 'start' | 'end', by: 1 | -1): void
  /** Cuts the chosen claim in two, at a position in the text or near its middle. */
  split(at?: number): Promise<void>
  /** Makes one claim of the chosen one and the next. */
  mergeNext(): Promise<void>
  /** Says that the chosen claim is none, and goes on to the next. */
  reject(because: string): Promise<void>
  /** Says why something cannot be done. */
  refuse(reason: string): void
  /** Puts a claim whose words are gone on words of the article. */
  reattach(claimId: string, span: Span): Promise<void>
}

/** Where claims stand: marked, moved, cut, joined and put aside by hand. */
export const claimEdits = (
  { getState, notify }: DeskParts,
  { selectClaim }: Choosing,
  { make }: Changing
): ClaimEdits => {
  const chosen = () => {
    const { claim } = getState()
    const sheet = sheetIn(getState())
    const found = claim === null ? undefined : sheet?.claimOf.get(claim)
    return sheet && found ? { sheet, claim: found, text: sheet.view.article.text } : null
  }
  const refuse = (reason: string) => notify('problem', strings.notices.changeFailed, [reason])

  const respan = async (span: Span): Promise<void> => {
    const now = chosen()
    if (!now) return
    const { start, end } = span
    if (start === now.claim.anchor.start && end === now.claim.anchor.end) return
    const entry = await make([{ field: 'span', claim: now.claim.id, value: { start, end } }])
    if (entry) selectClaim(now.claim.id)
  }

  const addClaim = async ({ start, end }: Span): Promise<void> => {
    const entry = await make([{ field: 'added', value: { start, end } }], strings.said.added)
    const change = entry?.changes[0]
    if (change && 'claim' in change && !isCarryOver(change)) selectClaim(change.claim)
  }

  return {
    refuse,
    respan,
    ensureClaim: async () => {
      const { claim, finding } = getState()
      if (claim !== null || finding === null) return
      const place = mainPlaceOf(sheetIn(getState())!.findingOf.get(finding)!)
      if (place) await addClaim(place)
    },
    addClaim,
    moveEdge: (edge, by) => {
      const now = chosen()
      if (now) void respan(movedEdge(now.text, now.claim.anchor, edge, by))
    },
    split: async (at) => {
      const now = chosen()
      if (!now) return
      const place = at ?? middleOf(now.text, now.claim.anchor)
      if (place === null) {
        refuse(strings.claimEdits.oneWord)
        return
      }
      const entry = await make([{ field: 'split', claim: now.claim.id, at: place }], strings.said.split)
      if (entry) selectClaim(now.claim.id)
    },
    mergeNext: async () => {
      const now = chosen()
      if (!now) return
      const next = now.sheet.order[now.sheet.indexOf.get(now.claim.id)! + 1]
      if (next === undefined) {
        refuse(strings.claimEdits.noNext)
        return
      }
      const entry = await make(
        [{ field: 'merged', claim: now.claim.id, others: [next] }],
        strings.said.merged
      )
      if (entry) selectClaim(now.claim.id)
    },
    reject: async (because) => {
      const now = chosen()
      if (!now) return
      const index = now.sheet.indexOf.get(now.claim.id)!
      const next = now.sheet.order[index + 1] ?? now.sheet.order[index - 1]
      const quote = now.claim.anchor.quote.replace(/\s+/g, ' ')
      const entry = await make(
        [{ field: 'rejected', claim: now.claim.id, value: because }],
        strings.said.rejected(quote)
      )
      if (entry && next !== undefined) selectClaim(next)
    },
    reattach: async (claim, { start, end }) => {
      const entry = await make(
        [{ field: 'reattached', claim, value: { start, end } }],
        strings.said.reattached
      )
      if (entry) selectClaim(claim)
    }
  }
}
