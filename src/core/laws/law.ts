import type { Interval } from '../facts/quantity/interval'
import type { Quantity } from '../facts/quantity/quantity'
import type { Reach } from './reach'

/**
 * How figures of a relation are held together, from the strongest to the weakest: `bound` by one pattern that says the
 * relation itself; `linked`, a cue at the figure and a pattern that joins the others; `sole`, a cue, and the only others of
 * a fitting kind in its sentence and the one before; `likely`, a cue, and those of several that a reader would take first;
 * `shared`, pairs elsewhere whose words tell that they are of the same; `near`, a cue, and some of several; `far`, anywhere
 * in the article.
 */
export const linkStrengths = ['bound', 'linked', 'sole', 'likely', 'shared', 'near', 'far'] as const

export type LinkStrength = (typeof linkStrengths)[number]

/** The figures of one relation, each in its role, and what the words say of its direction. */
export interface Roles {
  readonly figures: Readonly<Record<string, Quantity>>
  /** The parts of a sum, the items of a product: as many as there are. */
  readonly parts?: readonly Quantity[]
  /** 1: the words speak of more; -1: of less. */
  readonly direction?: 1 | -1
}

/** How figures hang together. A row of knowledge: what each role must be, given the others. */
export interface Law {
  readonly id: string
  /** The check that reports it. */
  readonly check: string
  /** It asks whether the words ("rose") are right: that the figure is right for another law says nothing to it. */
  readonly ofWords?: boolean
  /** Not all its items need be told: that they do not come to it says nothing, where no slip would put one right. */
  readonly mayLeaveOut?: boolean
  /** A figure with a vague word ("some 412", "about 45%") may be explained by it, never accused. */
  readonly exact?: boolean
  /** It is about averages and rates: that a figure is one is no reason to leave it alone. */
  readonly ofRates?: boolean
  /**
   * What its words bind holds whatever else is said, and where it does not, one figure is wrong even if no common slip
   * explains it: a measure in two units, a rate of exchange.
   */
  readonly proves?: boolean
  /**
   * Every value that would make `role` right, given the other figures; null where the law does not apply to these.
   *
   * @param role a key of `figures`, or an index into `parts` ("0")
   */
  expect(role: string, roles: Roles): Interval | null
  /** Whether the relation holds, where that is more than that the target lies in what is expected of it. */
  readonly holds?: (roles: Roles) => boolean
  /** Tuples the text may mean for a target whose words do not bind the others; the likelier first. */
  fill(target: string, bound: Roles, reach: Reach): readonly Filled[]
  /** The working, in the article's own forms ("79,172 − 66,436 = 12,736"). @param text the article as read */
  working(text: string, roles: Roles, target: string, expected: Interval, mistake?: string): string
  /** The mistakes that are another check's, by name. */
  readonly mistakeChecks?: Readonly<Record<string, string>>
  /** Ways people work it out wrongly, each with what they would print. */
  readonly mistakes?: (role: string, roles: Roles) => readonly Mistake[]
}

/** The other figures of a relation, and how they are held to its target. */
export interface Filled {
  readonly roles: Roles
  readonly strength: LinkStrength
}

/** A slip of method ("the wrong base"): what one would print by it, and how likely that is to be seen by accident. */
export interface Mistake {
  readonly name: string
  readonly printed: Interval
  readonly chance: number
  /** How many in a hundred wrong figures of such a relation came of it. */
  readonly share: number
  /** What should stand in place of the target, where that is more than another number. */
  readonly text?: string
}

/** The figure in a role; an index stands for a part. */
export const figureIn = ({ figures, parts }: Roles, role: string): Quantity | undefined =>
  figures[role] ?? parts?.[Number(role)]

/** Every figure of a relation. */
export const figuresOf = ({ figures, parts = [] }: Roles): readonly Quantity[] => [
  ...Object.values(figures),
  ...parts
]

/** The same relation with each figure taken for exactly what is printed, no rounding allowed for. */
export function asPrinted({ figures, parts, ...rest }: Roles): Roles {
  const exact = (figure: Quantity): Quantity => ({
    ...figure,
    bounds: { low: figure.value, high: figure.high ?? figure.value }
  })
  return {
    ...rest,
    figures: Object.fromEntries(Object.entries(figures).map(([role, figure]) => [role, exact(figure)])),
    ...(parts ? { parts: parts.map(exact) } : {})
  }
}
