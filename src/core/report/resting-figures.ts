import type { Facts } from '../facts/facts-of'
import { middle } from '../facts/quantity/interval'
import type { Quantity } from '../facts/quantity/quantity'
import { figureIn, figuresOf, type Roles } from '../laws/law'
import { printLike } from '../laws/print-like'
import { overlaps, type Span } from '../model/span'
import { relationsOf } from '../readings/relations-of'
import type { FigureTakenBack } from './taken-back'

/** A figure that was worked out from one that is taken back. */
export interface RestingFigure {
  readonly figure: Quantity
  /** What it is with the corrected one. */
  readonly value: number
  /** Printed in the form of the figure. */
  readonly right: string
  /** How it came of the figures as they were ("9 × $50,000 = $450,000"). */
  readonly working: string
}

/** More figures than this are a table; products are not looked for in it. */
const most = 400

/**
 * The figures of an article that rest on one that is taken back: the targets of relations that held with it, and exact
 * products of it ("nine families", "$50,000 each", "$450,000 in all").
 * @param at where the figure stands in this article; null where it stands in another one
 */
export function restingFigures(
  facts: Facts,
  { from, to }: FigureTakenBack,
  at: Span | null
): readonly RestingFigure[] {
  const { text } = facts.reading
  const found = new Map<Quantity, RestingFigure>()
  for (const { figure, value, working } of [
    ...related(facts, from, to, at),
    ...products(facts, from, to, at)
  ])
    if (!found.has(figure) && value !== figure.value)
      found.set(figure, { figure, value, working, right: printLike(value, figure, text) })
  return [...found.values()]
}

type Resting = Omit<RestingFigure, 'right'>

/** What relations that held with the figure give with the other one in its place. */
function related(facts: Facts, from: Quantity, to: Quantity, at: Span | null): readonly Resting[] {
  if (at === null) return []
  const { text } = facts.reading
  return relationsOf(facts).flatMap(({ proposal, outcome, expected }): Resting[] => {
    const { law, roles, target } = proposal
    const figure = figureIn(roles, target)
    const own = figuresOf(roles).find((each) => each !== figure && overlaps(each.span, at))
    if (outcome !== 'fits' || !figure || own?.value !== from.value) return []
    const wanted = law.expect(target, withFigure(roles, own, { ...own, value: to.value, bounds: to.bounds }))
    if (!wanted || (wanted.low <= figure.bounds.high && figure.bounds.low <= wanted.high)) return []
    return [{ figure, value: middle(wanted), working: law.working(text, roles, target, expected) }]
  })
}

const withFigure = ({ figures, parts, ...rest }: Roles, was: Quantity, is: Quantity): Roles => ({
  ...rest,
  figures: Object.fromEntries(
    Object.entries(figures).map(([role, each]) => [role, each === was ? is : each])
  ),
  ...(parts ? { parts: parts.map((each) => (each === was ? is : each)) } : {})
})

/** Figures that are the taken one times another of the article, to the last digit, one of the two a count. */
function products(facts: Facts, from: Quantity, to: Quantity, at: Span | null): readonly Resting[] {
  const { measured, reading } = facts
  if (measured.length > most || from.value <= 1 || !isPlain(from)) return []
  const words = ({ span }: Quantity) => reading.text.slice(span.start, span.end).replace(/\s+/g, ' ')
  return measured.flatMap((total): Resting[] => {
    if (!isPlain(total) || total.value < 100 || (at && overlaps(total.span, at))) return []
    const other = measured.find(
      (each) =>
        each !== total &&
        isPlain(each) &&
        each.value > 1 &&
        !(at && overlaps(each.span, at)) &&
        each.value * from.value === total.value &&
        areFactors(from, each, total)
    )
    if (!other) return []
    const was = from.dimension === 'count' ? String(from.value) : from.value.toLocaleString('en-GB')
    return [
      {
        figure: total,
        value: other.value * to.value,
        working: `${was} × ${words(other)} = ${words(total)}`
      }
    ]
  })
}

const isPlain = ({ high, vague, per, dimension }: Quantity): boolean =>
  high === undefined &&
  vague === undefined &&
  (per === undefined || per === 'each') &&
  dimension !== 'percent'

/** A count of things, times what each of them has, is of what each has. */
function areFactors(a: Quantity, b: Quantity, product: Quantity): boolean {
  const [count, each] = a.dimension === 'count' ? [a, b] : [b, a]
  return (
    count.dimension === 'count' &&
    each.dimension !== 'count' &&
    each.dimension === product.dimension &&
    each.unit === product.unit
  )
}
