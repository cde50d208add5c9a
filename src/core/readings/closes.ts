import { type Interval, meet, middle } from '../facts/quantity/interval'
import type { Quantity } from '../facts/quantity/quantity'
import { asPrinted, figureIn } from '../laws/law'
import type { Proposal } from './proposal'
import { isSwapOf } from './slips'

/** What the other figures of a relation demand of its target; null where they demand nothing. */
export const expectedOf = ({ law, roles, target }: Proposal): Interval | null => law.expect(target, roles)

/** Whether what is printed and what the others demand have a value in common; figures cut off instead of rounded pass. */
export function closes(proposal: Proposal, target: Quantity): boolean {
  const expected = expectedOf(proposal)
  if (proposal.law.holds) return proposal.law.holds(proposal.roles)
  // Figures cut off instead of rounded pass, where there are few: of many not all are cut off.
  const isCounted =
    target.digits === '' && Number.isInteger(target.value) && proposal.roles.parts !== undefined
  const slack = isCounted || (proposal.roles.parts?.length ?? 0) > 2 ? 0.12 : 0.62
  if (expected === null || !meet(target.bounds, expected, target.step * slack)) return false
  const exact = proposal.law.expect(proposal.target, asPrinted(proposal.roles))
  return exact === null || !isSwapOf(target, middle(exact))
}

/** The proposals by which some figure is explained: whose relation holds. */
export const explanations = (proposals: readonly Proposal[]): readonly Proposal[] =>
  proposals.filter((proposal) => closes(proposal, figureIn(proposal.roles, proposal.target)!))
