import type { Interval } from '../facts/quantity/interval'
import type { Quantity } from '../facts/quantity/quantity'
import { figureIn, figuresOf, type LinkStrength, linkStrengths } from '../laws/law'
import { bindingFeatures, closingShare, type TextKind } from './binding'
import { closes, expectedOf } from './closes'
import type { Proposal } from './proposal'
import { chanceIn, evidenceOf, mistakeIn, type RoleRepair, repairsOf } from './role-repairs'
import { supported } from './supported'

/** What is to be said of a relation: it holds, or it does not and a slip would explain it. */
export interface Relation {
  readonly proposal: Proposal
  readonly outcome: 'fits' | 'differs'
  /** What the target must be, given the others. */
  readonly expected: Interval
  /** Each single change that would make it right, the likeliest first. Empty where it fits. */
  readonly repairs: readonly RoleRepair[]
  /** How often such relations close in print, 0 to 1; absent where the judge did not ask. */
  readonly closing?: number
}

/** How many relations in one copy are wrong, before anybody read it. */
const misprinted = 0.02

/**
 * The odds above which a misfit is told. Under 1, because `misprinted` is low for copy nobody has read, and binding is
 * learned on news, where little is reckoned: at this bar the right gauntlet articles read while it was chosen stay silent.
 */
const surety = 0.045

/** The same for figures that are alone of their kind, and for those that a reader would take first, of several. */
const alone = 0.06
const guessed = 0.2
const suretyOf = (strength: LinkStrength): number =>
  strength === 'likely' ? guessed : strength === 'sole' ? alone : surety

/** What the judge saw of each target: for learning how often relations close. */
export interface Verdict {
  readonly law: string
  readonly cue: string
  readonly strength: LinkStrength
  /** `bindingFeatures` of the strongest proposal. */
  readonly features: readonly string[]
  /** Whether any reading explains the figure. */
  readonly closes: boolean
  /** Where none does: how much likelier a slip is than a misreading, by the figures alone. */
  readonly evidence?: number
}

/**
 * Explain or accuse. A figure that any reading explains is right, and nothing else is said of it. One that none explains
 * is accused where the link is strong, a slip people make would put it right, and that slip is unlikely to be seen by
 * accident: where c·e / (1 − c) × share of such slips / chance of seeing one / tries is more than `surety`, with c how often
 * such relations close in print and e how often one is misprinted.
 *
 * @param trace is told what came of each target
 */
export function judge(
  proposals: readonly Proposal[],
  kind: TextKind,
  trace?: (verdict: Verdict) => void
): readonly Relation[] {
  const relations: Relation[] = []
  const proved = new Set<number>()
  // Those of them that words bind or link.
  const firm = new Set<number>()
  // Two figures have one difference, one ratio, one sum.
  const spent = new Set<string>()
  // A relation is told once, whichever of its figures the words speak of.
  const told = new Set<string>()
  const shown = new Set<string>()
  const wordless: Relation[] = []
  const open: { readonly target: Quantity; readonly own: readonly Proposal[]; readonly accident: number }[] =
    []
  // How many hold that are told in the same words of the same other figure: "£201 (18%) went on seed and £246 (22%) on feed".
  const siblings = new Map<string, number>()
  for (const { target, own } of byTarget(supported(proposals))) {
    const holding = unturned(own).filter(
      (proposal) => closes(proposal, target) && !isMistaken(proposal, target)
    )
    const accident = accidentChance(own, holding, target)
    if (accident !== null) {
      open.push({ target, own, accident })
      continue
    }
    // That parts are no more than the whole says less than what they come to.
    const equal = holding.filter(({ law }) => law.id !== 'parts-within')
    const closing = equal.length > 0 ? equal : holding
    const best = strongest(closing)
    // Whatever explains it: only what nothing explains is ever accused. What cannot accuse is not counted.
    const accusers = own.filter((proposal) => mayAccuse(proposal))
    if (accusers.length > 0) trace?.({ ...seen(own, strongest(accusers), kind), closes: true })
    for (const proposal of closing)
      if (mayAccuse(proposal))
        for (const key of siblingKeys(proposal)) siblings.set(key, (siblings.get(key) ?? 0) + 1)
    if (!isSure(best, target, own.length)) continue
    for (const figure of figuresOf(best.roles)) {
      proved.add(figure.token)
      if (best.strength === 'bound' || best.strength === 'linked') firm.add(figure.token)
    }
    spent.add(sourceOf(best))
    const figures = tokensOf(best)
    if (!isPlain(best, target) || shown.has(figures)) continue
    const relation: Relation = { proposal: best, outcome: 'fits', expected: expectedOf(best)!, repairs: [] }
    if (best.wordless) wordless.push(relation)
    else {
      shown.add(figures)
      relations.push(relation)
    }
  }
  relations.push(...wordless.filter(({ proposal }) => !shown.has(tokensOf(proposal))))
  for (const { target, own, accident } of open) {
    // A figure that is right as a part, a base or a whole of another relation is right: only the others of a relation that
    // words bind may be wrong.
    const isRight = firm.has(target.token) && own.every(({ law }) => !law.ofWords && !law.proves)
    if (isRight && !own.some((one) => one.strength === 'bound' && one.roles.parts && mayAccuse(one))) continue
    const accusers = own.filter(
      (proposal) => mayAccuse(proposal) && (proposal.law.proves || !spent.has(sourceOf(proposal)))
    )
    if (accusers.length === 0) {
      const near = nearMiss(own, target, proved)
      if (!near || spent.has(sourceOf(near.proposal)) || told.has(wholeOf(near.proposal))) continue
      told.add(wholeOf(near.proposal))
      relations.push({ ...near, outcome: 'differs', expected: expectedOf(near.proposal)! })
      continue
    }
    const { strength } = strongest(accusers)
    // Where a firmer reading is of figures that are spoken for, what is left is a guess.
    const isGuess =
      strength === 'likely' &&
      own.some((one) => mayAccuse(one) && one.strength === 'sole' && spent.has(sourceOf(one)))
    if (isGuess) continue
    const same = accusers
      .filter((proposal) => proposal.strength === strength)
      .map((proposal) => ({ proposal, repairs: repairsOf(proposal, proved, isRight) }))
      .map((one) => ({ ...one, evidence: evidenceOf(one.proposal, one.repairs) }))
    const best = same.reduce((a, b) => (b.evidence > a.evidence ? b : a))
    if (isRight && !best.repairs.some(({ slip }) => slip)) continue
    // Two patterns may say one relation.
    const readings = new Set(same.map(({ proposal }) => rolesIn(proposal))).size
    const verdict = seen(own, best.proposal, kind)
    trace?.({ ...verdict, closes: false, evidence: best.evidence })
    const others = Math.max(0, ...siblingKeys(best.proposal).map((key) => siblings.get(key) ?? 0))
    const closing = Math.max(closingShare(verdict.features), others === 0 ? 0 : (others + 1) / (others + 2))
    const bound = boundShare(closing, best.proposal, target)
    const odds = ((bound * misprinted) / Math.max(1e-4, 1 - closing)) * (best.evidence / readings) * accident
    if (odds < suretyOf(strength) || told.has(wholeOf(best.proposal))) continue
    told.add(wholeOf(best.proposal))
    relations.push({
      proposal: best.proposal,
      outcome: 'differs',
      expected: expectedOf(best.proposal)!,
      repairs: best.repairs,
      closing
    })
  }
  return relations
}

/** A word, a single digit, a length of time: too much stands beside them that they might be reckoned from. */
const isWeak = ({ digits, dimension }: Quantity): boolean => digits.length < 2 || dimension === 'duration'

/** The same of a figure whose words name a share of the only two it can be of: a fraction in words tells enough. */
const isWeakAlone = (target: Quantity): boolean => isWeak(target) && target.dimension !== 'fraction'

/** Figures that only stand near, and those that weak words mark, accuse by a rare slip alone (`nearMiss`). */
const mayAccuse = ({ explainsOnly, weak, law, roles, strength, target }: Proposal): boolean =>
  !explainsOnly &&
  !weak &&
  !(strength === 'sole' && isWeakAlone(figureIn(roles, target)!)) &&
  !(strength === 'likely' && isWeak(figureIn(roles, target)!)) &&
  !(law.exact && figuresOf(roles).some(({ vague }) => vague !== undefined)) &&
  (strength === 'bound' || strength === 'linked' || strength === 'sole' || strength === 'likely')

/** The highest chance of an accident at which a figure that words hold to the others is accused by its slip alone. */
const rareSlip = 0.02

/** The same for two digits changed about in a figure that stands near others which would give it. */
const rareSwap = 0.005

/**
 * What a weak cue may accuse by: a slip so unlikely to be seen by accident, over all the tuples tried, that nothing else
 * is needed. Null without one.
 */
function nearMiss(
  own: readonly Proposal[],
  target: Quantity,
  proved: ReadonlySet<number>
): Pick<Relation, 'proposal' | 'repairs'> | null {
  if (isWeak(target)) return null
  const tried = own
    .filter(({ explainsOnly, law, roles, strength }) => {
      const isLoose = law.exact && figuresOf(roles).some(({ vague }) => vague !== undefined)
      return (
        !law.ofWords && !law.proves && law.id !== 'hundred' && !explainsOnly && !isLoose && strength !== 'far'
      )
    })
    .map((proposal) => ({ proposal, repairs: repairsOf(proposal, proved) }))
  const isHeld = ({ strength }: Proposal) =>
    strength === 'bound' || strength === 'linked' || strength === 'sole'
  const held = tried.filter(({ proposal }) => isHeld(proposal))
  const byChance = [...tried].sort((a, b) => chanceIn(a.repairs) - chanceIn(b.repairs))
  return (
    byChance.find(({ proposal, repairs }) => {
      if (isHeld(proposal) && chanceIn(repairs) * held.length <= rareSlip) return true
      const slip = repairs.find(({ role }) => role === proposal.target)?.slip
      return slip?.kind === 'swapped' && !proposal.bare && slip.chance * tried.length <= rareSwap
    }) ?? null
  )
}

/**
 * Without those that put figures which words bind into other roles, or loosely under another law: where words say which
 * of two was before and which after, that they would fit the other way round explains nothing.
 */
function unturned(own: readonly Proposal[]): readonly Proposal[] {
  const bound = own.filter(({ strength, explainsOnly }) => strength === 'bound' && !explainsOnly)
  if (bound.length === 0) return own
  const sources = new Set(bound.map(sourceOf))
  const figures = new Set(bound.map(tokensOf))
  return own.filter(
    (proposal) =>
      proposal.strength === 'bound' ||
      !(sources.has(sourceOf(proposal)) || (isLoose(proposal) && figures.has(tokensOf(proposal))))
  )
}

/** No word joins its figures. */
const isLoose = ({ strength, bare, weak }: Proposal): boolean =>
  strength === 'near' || strength === 'far' || (bare === true && weak === true)

/** No word but the target's own dimension asks for it. */
const isWordless = (proposal: Proposal): boolean => proposal.bare === true && isLoose(proposal)

/**
 * How likely some figures that no word joins to a target would explain it by accident, where nothing but such do, and its
 * own words hold it to others: "of 128, 32, or 20 per cent", and somewhere 60 of 300. 1 where nothing explains it, null
 * where it is explained.
 */
function accidentChance(
  own: readonly Proposal[],
  holding: readonly Proposal[],
  target: Quantity
): number | null {
  if (holding.length === 0) return 1
  if (
    target.dimension === 'multiple' ||
    !holding.every(isWordless) ||
    !own.some((one) => (one.strength === 'bound' || one.supported) && mayAccuse(one))
  )
    return null
  const size = Math.max(Math.abs(target.value), target.step)
  const all = own.filter(isWordless).reduce((sum, proposal) => {
    const { low, high } = expectedOf(proposal)!
    return sum + (high - low + target.bounds.high - target.bounds.low) / size
  }, 0)
  return Math.min(1, all)
}

/** What is said of one figure: of its size by all laws together, of what the words say apart. */
function byTarget(
  proposals: readonly Proposal[]
): Iterable<{ readonly target: Quantity; readonly own: readonly Proposal[] }> {
  const bySubject = new Map<string, { readonly target: Quantity; readonly own: Proposal[] }>()
  for (const proposal of proposals) {
    const target = figureIn(proposal.roles, proposal.target)!
    const apart = proposal.law.ofWords || proposal.law.proves
    const subject = `${target.token} ${apart ? proposal.law.id : ''}`
    const known = bySubject.get(subject)
    if (known) known.own.push(proposal)
    else bySubject.set(subject, { target, own: [proposal] })
  }
  return bySubject.values()
}

/** Whether it holds only by rounding, and exactly as another check's mistake would have it: "0.5%" from 2% to 2.5%. */
function isMistaken(proposal: Proposal, target: Quantity): boolean {
  const { law } = proposal
  if (!law.mistakeChecks || isPlain(proposal, target)) return false
  const name = mistakeIn(proposal, proposal.target, target)?.mistake?.name
  return name !== undefined && law.mistakeChecks[name] !== undefined
}

/** Whether it holds as printed, and not only because everything in it is rounded. */
function isPlain(proposal: Proposal, { value, step, bounds }: Quantity): boolean {
  const { low, high } = expectedOf(proposal)!
  // That parts are no more than the whole is nothing to show.
  if (!Number.isFinite(low) || !Number.isFinite(high))
    return proposal.law.ofWords === true || proposal.law.proves === true
  return Math.abs((low + high) / 2 - value) <= 0.6 * Math.max(step, bounds.high - bounds.low)
}

/** Above this chance that some tuple closes by accident, a closing that no pattern binds says nothing. */
const accident = 0.02

/** Whether a closing relation is shown as one that holds: bound or linked, or too exact to be an accident. */
function isSure(proposal: Proposal, target: Quantity, tries: number): boolean {
  const { strength } = proposal
  if (strength !== 'likely' && strength !== 'near' && strength !== 'far') return true
  const { low, high } = expectedOf(proposal)!
  const width = high - low + target.bounds.high - target.bounds.low
  const chance = (tries * Math.max(width, target.step)) / Math.max(Math.abs(target.value), target.step)
  return target.digits.length > 1 && chance < (strength === 'far' ? accident / 10 : accident)
}

const seen = (own: readonly Proposal[], best: Proposal, kind: TextKind) => {
  const tries = own.filter(({ strength }) => strength === best.strength).length
  const { law, cue, strength } = best
  return { law: law.id, cue, strength, features: bindingFeatures(best, tries, kind) }
}

/** More than this share of closings is never laid to accident. */
const mostByAccident = 0.5

/** How often such figures belong together, the closings that are accidents taken off. */
function boundShare(closing: number, proposal: Proposal, target: Quantity): number {
  const expected = expectedOf(proposal)
  if (!expected || !Number.isFinite(expected.high - expected.low)) return closing
  const width = expected.high - expected.low + target.bounds.high - target.bounds.low
  const size = Math.max(Math.abs(target.value), Math.abs(expected.high), target.step)
  const accident = Math.min(mostByAccident, Math.max(width, target.step) / (2 * size))
  return Math.max(0, (closing - accident) / (1 - accident))
}

const strongest = (proposals: readonly Proposal[]): Proposal =>
  proposals.reduce((best, one) =>
    linkStrengths.indexOf(one.strength) < linkStrengths.indexOf(best.strength) ? one : best
  )

/** What a relation has in common with those told in the same breath: law, words, sentence, and one figure in one role. */
const siblingKeys = ({ law, cue, roles, target }: Proposal): readonly string[] => {
  const { sentence } = figureIn(roles, target)!
  return Object.entries(roles.figures).flatMap(([role, { token }]) =>
    role === target ? [] : [`${law.id} ${cue} ${sentence} ${role} ${token}`]
  )
}

/** The law and the figures that its target comes of. */
const sourceOf = ({ law, roles, target }: Proposal): string => {
  const figure = figureIn(roles, target)
  const others = figuresOf(roles).filter((one) => one !== figure)
  return [law.id, ...others.map(({ token }) => token).sort((a, b) => a - b)].join(' ')
}

const wholeOf = (proposal: Proposal): string => `${proposal.law.id} ${tokensOf(proposal)}`

/** Its figures, each in its role. */
const rolesIn = ({ law, roles: { figures, parts = [] } }: Proposal): string =>
  [
    law.id,
    ...Object.entries(figures)
      .map(([role, { token }]) => `${role}${token}`)
      .sort(),
    ...parts.map(({ token }) => token)
  ].join(' ')

const tokensOf = ({ roles }: Proposal): string =>
  figuresOf(roles)
    .map(({ token }) => token)
    .sort((a, b) => a - b)
    .join(' ')
