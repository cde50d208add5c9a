import type { Quantity } from '../facts/quantity/quantity'
import { figureIn, figuresOf } from '../laws/law'
import { bindingWeights } from './binding-weights'
import type { Proposal } from './proposal'

/** What of the article bears on whether its figures are reckoned from each other. */
export interface TextKind {
  /** Quantities for each hundred tokens: a table of results has many, a talk few. */
  readonly density: number
}

/**
 * What speaks for and against the figures of a proposal belonging together, as names of features. Each holds or does not;
 * no word of the article is among them.
 *
 * @param tries how many proposals of this strength there are for the target
 */
export function bindingFeatures(proposal: Proposal, tries: number, { density }: TextKind): readonly string[] {
  const { law, cue, strength, roles, target } = proposal
  const figure = figureIn(roles, target)!
  const others = figuresOf(roles).filter(({ token }) => token !== figure.token)
  const size = figure.digits.length >= 3 ? 'long' : figure.digits.length > 0 ? 'short' : 'word'
  const steps = Math.max(0, ...others.map(({ sentence }) => Math.abs(sentence - figure.sentence)))
  const gap = Math.min(...others.map((other) => gapBetween(figure, other)), 40)
  return [
    'bias',
    `${law.id} ${strength}`,
    `${cue} ${strength}`,
    `${cue} ${strength} ${size}`,
    `${strength} ${size}`,
    `${strength} tries ${bucket(tries)}`,
    `${strength} steps ${Math.min(steps, 3)}`,
    `${strength} gap ${bucket(gap)}`,
    `dense ${bucket(density)}`,
    `${strength} dense ${bucket(density)}`,
    `${law.id} ${figure.dimension}`,
    `noun ${agreement(others.map(({ counted }) => counted))}`,
    `noun of target ${agreement([figure.counted, ...others.map(({ counted }) => counted)])}`,
    `scale ${new Set(others.map(({ scale }) => scale > 1)).size === 1 ? 'one' : 'two'}`,
    `words ${others.filter(({ digits }) => digits === '').length > 0 ? 'some' : 'none'}`,
    `small ${others.some(({ value, dimension }) => value < 10 && dimension === 'count') ? 'some' : 'none'}`,
    `vague ${figure.vague?.sense ?? 'no'}`,
    `after ${others.every(({ token }) => token < figure.token) ? 'all' : others.some(({ token }) => token < figure.token) ? 'some' : 'none'}`
  ]
}

/** How many tokens stand between two figures. */
const gapBetween = (a: Quantity, b: Quantity): number =>
  a.token < b.token ? b.token - a.lastToken - 1 : a.token - b.lastToken - 1

/** 0, 1, 2, 4, 8, 16 …: the power of two at or under a number. */
const bucket = (value: number): number => (value < 1 ? 0 : 2 ** Math.floor(Math.log2(value)))

/** Whether those that are told are all the same. */
function agreement(nouns: readonly (string | undefined)[]): 'same' | 'different' | 'untold' {
  const told = nouns.filter((noun) => noun !== undefined)
  return told.length < 2 ? 'untold' : new Set(told).size === 1 ? 'same' : 'different'
}

/** How often relations with these features close where they are printed, by what was learned: 0 to 1. */
export function closingShare(features: readonly string[]): number {
  let sum = 0
  for (const feature of features) sum += bindingWeights[feature] ?? 0
  return 1 / (1 + Math.exp(-sum))
}
