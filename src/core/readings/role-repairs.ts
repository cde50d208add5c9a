import { type Interval, meet, middle } from '../facts/quantity/interval'
import type { Quantity } from '../facts/quantity/quantity'
import { asPrinted, figureIn, figuresOf, type Roles } from '../laws/law'
import type { Proposal } from './proposal'
import { type Slip, slipShares, slipToward } from './slips'

/** One figure that, printed otherwise, would make the relation hold. */
export interface RoleRepair {
  readonly role: string
  readonly figure: Quantity
  readonly wanted: Interval
  /** The slip by which the printed figure came of it; absent where no common one leads there. */
  readonly slip?: Slip
}

/** The share of wrong figures that no kind of slip explains. */
const unexplained = 0.08

/** The same where a law proves that something is wrong: what was converted wrongly is mostly no misprint. */
const unexplainedProof = 1

/**
 * For each role the change that would make the relation hold, where a slip explains it, the likeliest first.
 *
 * @param proved first tokens of figures that are known to be right, which are left alone
 * @param isRight the target is right too: only the others may be wrong
 */
export function repairsOf(
  proposal: Proposal,
  proved: ReadonlySet<number>,
  isRight = false
): readonly RoleRepair[] {
  const { roles, law, target } = proposal
  const noughts = commonNoughts(roles)
  const names = [...Object.keys(roles.figures), ...(roles.parts ?? []).map((_, i) => String(i))]
  const repairs = names.flatMap((role): RoleRepair[] => {
    const figure = figureIn(roles, role)!
    if (role === target ? isRight : proved.has(figure.token)) return []
    const wanted = law.expect(role, roles)
    if (!wanted) return []
    const found = mistakeIn(proposal, role, figure) ?? slipToward(figure, wanted, noughts)
    // What should have stood is what the others come to, not the nearest slip of it.
    // What is shown is what the figures come to as they are printed, and not the middle of all that rounding allows.
    const printed = law.expect(role, asPrinted(roles)) ?? wanted
    const slip = found && found.kind !== 'scale' ? { ...found, value: middle(printed) } : found
    return slip
      ? [{ role, figure, wanted, slip }]
      : role === target || law.proves
        ? [{ role, figure, wanted: printed }]
        : []
  })
  return repairs.sort((a, b) => (a.slip?.chance ?? 1) - (b.slip?.chance ?? 1))
}

/** How many noughts end every figure of a relation, where all are of one kind: what rounded figures give is round. */
function commonNoughts(roles: Roles): number {
  const all = figuresOf(roles)
  const [first] = all
  if (!all.every(({ dimension, scale }) => dimension === first!.dimension && scale === first!.scale)) return 0
  return Math.min(...all.map(({ digits, step }) => (step < 1 ? 0 : /0*$/.exec(digits)![0].length)))
}

/** A slip of method: the figure in a role is what one gets by a common mistake; null where it is none. */
export function mistakeIn(
  { law, roles, target, strength }: Proposal,
  role: string,
  figure: Quantity
): Slip | null {
  // Of figures that nothing holds together but a reader's guess, a wrong base or way is mostly an accident.
  if (role !== target || strength === 'likely') return null
  const mistake = law.mistakes?.(role, roles).find(({ printed }) => meet(figure.bounds, printed))
  const wanted = law.expect(role, roles)
  if (!mistake || !wanted) return null
  return { kind: 'method', mistake, value: (wanted.low + wanted.high) / 2, chance: mistake.chance }
}

/** The least chance of an accident among the slips that would put it right; 1 without one. */
export const chanceIn = (repairs: readonly RoleRepair[]): number =>
  Math.min(1, ...repairs.map(({ slip }) => (slip && slip.kind !== 'method' ? slip.chance : 1)))

/**
 * How much likelier the misfit is if one of the figures is a slip than if the relation is misread: for each role the
 * share of slips of that kind over the chance of seeing one by accident.
 */
export function evidenceOf({ law, roles }: Proposal, repairs: readonly RoleRepair[]): number {
  const roleCount = Object.keys(roles.figures).length + (roles.parts ?? []).length
  let evidence = law.proves ? unexplainedProof : law.mayLeaveOut ? 0 : unexplained
  for (const { slip } of repairs) {
    if (!slip) continue
    const share = (slip.mistake?.share ?? slipShares[slip.kind]) / 100
    evidence += share / slip.chance / (slip.mistake ? 1 : roleCount)
  }
  return evidence
}
