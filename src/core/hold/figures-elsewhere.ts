import type { Facts } from '../facts/facts-of'
import { quoteOf } from '../model/span'
import { whereIn } from '../report/where-in'
import type { Around } from './around'
import { aspectsOf, timeOf, verdictOn, yearTold } from './aspects'
import { allows, differenceOf, heldValue } from './difference-of'
import type { FigureBeside } from './held'
import { amountLike, repairLike } from './repair-like'
import { type ScopedFigure, scopedFigures } from './scoped-figures'

/** Figures of other articles that are shown: a story told more often is followed in its latest. */
const most = 12
/** A figure so many times greater or smaller is no other value of the same thing. */
const farthest = 4

/** What other articles print of the same measure, seat and time, as far as they say; by the day they were printed. */
export function figuresElsewhere({ facts, siblings }: Around, own: ScopedFigure): readonly FigureBeside[] {
  const { measure } = own.scope
  if (measure.kind === 'money' || measure.kind === 'count' || measure.kind === 'percent')
    if (measure.of === null) return []
  const held = atPrint(own, facts)
  const { text } = facts.reading
  const found = siblings.flatMap((sibling): readonly (FigureBeside & { readonly day: string })[] => {
    const { article } = sibling.reading
    const where = whereIn(article)
    const day = article.publishedOn ?? '9'
    const fitting = scopedFigures(sibling)
      .map((figure) => atPrint(figure, sibling))
      .map((figure) => ({ figure, aspects: aspectsOf(held, figure) }))
      .filter(({ figure, aspects }) => mayBe(held, figure, aspects))
    const told = new Set<number>()
    return fitting.flatMap(({ figure, aspects }) => {
      const { quantity, scope } = figure
      if (told.has(quantity.value)) return []
      told.add(quantity.value)
      const verdict = verdictOn(aspects)
      const agrees = verdict !== 'other' && allows(own, quantity.value)
      return [
        {
          id: `${article.id} ${quantity.span.start}`,
          day,
          from: 'elsewhere' as const,
          near: 'away' as const,
          value: quantity.value,
          ...(quantity.high === undefined ? {} : { high: quantity.high }),
          ...(quantity.vague ? { vague: quantity.vague.sense } : {}),
          words: amountLike(text, own.quantity, quantity.value),
          printed: quoteOf(article.text, quantity.phrase),
          working: null,
          place: {
            ...quantity.phrase,
            quote: quoteOf(article.text, quantity.phrase),
            where: where(quantity.phrase),
            article: {
              id: article.id,
              title: article.title,
              ...(article.publishedOn ? { publishedOn: article.publishedOn } : {})
            }
          },
          cells: null,
          scope,
          aspects,
          verdict,
          difference: differenceOf(heldValue(text, own), heldValue(article.text, figure)),
          agrees,
          repair:
            verdict === 'other' || agrees || quantity.vague || quantity.high !== undefined
              ? null
              : repairLike(text, own.quantity, quantity.value)
        }
      ]
    })
  })
  return found
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
    .slice(-most)
    .map(({ day: _, ...beside }) => beside)
}

/** A figure of a vote told without a year is of the year its article was printed. */
function atPrint(figure: ScopedFigure, { time }: Facts): ScopedFigure {
  const told = timeOf(figure)
  if (!figure.isElectoral || !time.today || (told && !told.isOfTheWeek)) return figure
  return {
    ...figure,
    time: { ...yearTold(time.today.year, -1), words: told?.words ?? String(time.today.year) }
  }
}

/** Whether another article's figure is worth showing: one measure, and nothing but a running count tells it apart. */
function mayBe(own: ScopedFigure, other: ScopedFigure, aspects: ReturnType<typeof aspectsOf>): boolean {
  const isCount = own.scope.measure.kind === 'margin' || own.scope.measure.kind === 'lead'
  const isOther = aspects.some(
    ({ name, state }) =>
      state === 'differs' &&
      name !== 'partial' &&
      !(
        name === 'measure' &&
        isCount &&
        (other.scope.measure.kind === 'lead' || other.scope.measure.kind === 'margin')
      )
  )
  if (isOther || aspects[0]!.state === 'unsaid') return false
  if (own.isElectoral) return aspects.some(({ name, state }) => name === 'contest' && state === 'same')
  const [low, high] = [own.quantity.value, other.quantity.value].sort((a, b) => a - b)
  return low! > 0 && high! / low! <= farthest
}
