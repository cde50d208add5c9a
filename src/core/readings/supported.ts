import type { Quantity } from '../facts/quantity/quantity'
import { figureIn, type LinkStrength } from '../laws/law'
import { expectedOf, explanations } from './closes'
import type { Proposal } from './proposal'

/** The laws whose relations tell what others are of. */
const lenders = new Set(['share', 'rest', 'difference'])

/** How many sentences two relations may stand apart of which one supports the other. */
const reach = 1

/**
 * Relations that hold lend their figures to others told in the same breath, which then are linked. Where "the other 24" is
 * what is left of 96 when 72 are taken, 96 is the whole that the 72 are three-quarters of; where $84,000 is the gain from
 * one price to another, "or 20 per cent" is of the first. Linear in the proposals.
 */
export function supported(proposals: readonly Proposal[]): readonly Proposal[] {
  const wholes = new Map<string, Whole[]>()
  const rises = new Map<number, Map<number, LinkStrength>>()
  for (const proposal of explanations(proposals.filter(({ law }) => lenders.has(law.id)))) {
    const { law, roles, strength, bare, wordless } = proposal
    const { figures, parts } = roles
    // What is "no more than 300" may be anything, and so is what it differs by.
    if (law.id === 'difference' && proposal.target === 'x' && isTold(proposal))
      rises.set(figures.x!.token, (rises.get(figures.x!.token) ?? new Map()).set(figures.a!.token, strength))
    if (bare || wordless || !(isFirm(strength) || strength === 'likely')) continue
    const told = (whole: Quantity, part: Quantity, by: Quantity) => {
      const key = `${whole.token} ${part.token}`
      wholes.set(key, [...(wholes.get(key) ?? []), { law: law.id, sentence: by.sentence }])
    }
    if (law.id === 'share') told(figures.b!, figures.a!, figures.p!)
    else if (law.id === 'rest' && parts?.length === 1) told(figures.t!, parts[0]!, figures.r!)
  }
  if (wholes.size + rises.size === 0) return proposals
  const isHeld = (law: string, whole: Quantity, part: Quantity, { sentence }: Quantity): boolean =>
    wholes
      .get(`${whole.token} ${part.token}`)
      ?.some((one) => one.law !== law && Math.abs(one.sentence - sentence) <= reach) ?? false
  return proposals.flatMap((proposal): readonly Proposal[] => {
    const { law, roles, target, strength, bare, weak } = proposal
    if (bare || weak || strength === 'bound' || strength === 'linked') return [proposal]
    const { figures, parts } = roles
    const figure = figureIn(roles, target)!
    if (law.id === 'share' && target === 'p')
      return [
        isHeld('share', figures.b!, figures.a!, figure)
          ? { ...proposal, strength: 'linked', supported: true }
          : proposal
      ]
    if (law.id === 'rest' && parts?.length === 1)
      return [
        isHeld('rest', figures.t!, parts[0]!, figure)
          ? { ...proposal, strength: 'linked', supported: true }
          : proposal
      ]
    if (law.id !== 'part-change') return [proposal]
    const [rise, ...others] = rises.get(figures.d!.token) ?? []
    if (!rise || others.length > 0 || !isFirm(rise[1])) return [proposal]
    // What the difference is from is what the share is of, and nothing else is.
    return figures.a?.token === rise[0] ? [{ ...proposal, strength: 'bound', supported: true }] : []
  })
}

/** Whether the figures leave no more open than their rounding does. */
function isTold(proposal: Proposal): boolean {
  const { low, high } = expectedOf(proposal)!
  const { step, value } = figureIn(proposal.roles, proposal.target)!
  return high - low <= Math.max(2 * step, value * 0.1)
}

/** Held by words, or by there being nothing else. */
const isFirm = (strength: LinkStrength): boolean =>
  strength === 'bound' || strength === 'linked' || strength === 'sole'

/** A part that is known to be of a whole: by which law, and where it is told. */
interface Whole {
  readonly law: string
  readonly sentence: number
}
