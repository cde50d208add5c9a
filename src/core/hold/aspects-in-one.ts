import type { Facts } from '../facts/facts-of'
import { figuresOf } from '../laws/law'
import { relationsOf } from '../readings/relations-of'
import { aspectsOf, timeOf } from './aspects'
import type { Aspect } from './held'
import type { ScopedFigure } from './scoped-figures'

/** Words that set two figures of a sentence against each other as of two times. */
const contrasting = /\b(?:from|against|compared|than|up|down|before)\b/i
/** Laws whose figures are one thing at two times. */
const ofOneThing: ReadonlySet<string> = new Set(['direction', 'change'])

/** What two figures of one article have in common and what not, with what the sentence they share says of both. */
export function aspectsInOne(facts: Facts, a: ScopedFigure, b: ScopedFigure): readonly Aspect[] {
  const isChange = isOfOneChange(facts, a, b)
  return aspectsOf(a, b).map((aspect): Aspect => {
    if (aspect.state !== 'unsaid') return aspect
    if (aspect.name === 'measure' && isChange) return { ...aspect, state: 'same' }
    if (aspect.name === 'time' && (isChange || isContrasted(facts, a, b)))
      return { ...aspect, state: 'differs' }
    return aspect
  })
}

/** "Rose to £4.6 million from £4.2 million": two values of one thing. */
function isOfOneChange(facts: Facts, a: ScopedFigure, b: ScopedFigure): boolean {
  const { measure } = a.scope
  if (measure.kind !== b.scope.measure.kind || measure.unit !== b.scope.measure.unit) return false
  const tokens = new Set([a.quantity.token, b.quantity.token])
  return relationsOf(facts).some(
    ({ proposal }) =>
      ofOneThing.has(proposal.law.id) &&
      figuresOf(proposal.roles).filter(
        ({ token, dimension }) => tokens.has(token) && dimension === a.quantity.dimension
      ).length === 2
  )
}

/** One of two figures of a sentence is told by a time, and a word between them says that the other is of another. */
function isContrasted({ reading }: Facts, a: ScopedFigure, b: ScopedFigure): boolean {
  if (a.quantity.sentence !== b.quantity.sentence || (timeOf(a) === null) === (timeOf(b) === null))
    return false
  const [first, second] = [a.quantity.span, b.quantity.span].sort((x, y) => x.start - y.start)
  return contrasting.test(reading.text.slice(first!.end, second!.start))
}
