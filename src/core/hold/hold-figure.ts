import type { Facts } from '../facts/facts-of'
import type { Finding } from '../model/finding'
import { overlaps, quoteOf, type Span } from '../model/span'
import { tabledFigures } from '../reference/tabled-figures'
import { whereIn } from '../report/where-in'
import { printNumeral } from '../text/numerals'
import type { Around } from './around'
import { timeOf, verdictOn } from './aspects'
import { aspectsInOne } from './aspects-in-one'
import { allows, differenceOf, heldValue } from './difference-of'
import { figuresElsewhere } from './figures-elsewhere'
import type { Aspect, FigureBeside, FigureScope, HeldFigure, HeldPlace, MeasureKind } from './held'
import { amountLike, repairLike } from './repair-like'
import { type ScopedFigure, scopedFigures } from './scoped-figures'
import { cellsBeside } from './table-cells'

/** Figures of the article that are shown without being asked for. */
const mostNear = 6

/**
 * What can stand beside the figure in some words of an article: figures of the same measure in the article, nearest
 * first, each with what differs in scope; the cells of tables; what other articles print.
 *
 * @param span the words in hand; the first figure in them is meant
 * @returns null where there is no figure in them
 */
export function holdFigure(around: Around, span: Span): HeldFigure | null {
  const { facts, findings } = around
  const figures = scopedFigures(facts)
  const own = figures.find(({ quantity }) => overlaps(quantity.span, span))
  if (!own) return null
  const { text, article } = facts.reading
  const where = whereIn(article)
  const placeOf = ({ quantity: { phrase } }: ScopedFigure): HeldPlace => ({
    ...phrase,
    quote: quoteOf(article.text, phrase),
    where: where(phrase)
  })
  const near = nearTo(facts, own)
  const all = figures
    .filter((figure) => figure !== own && !overlaps(figure.quantity.span, span))
    .map((figure) => besideOf(own, figure, workingOf(findings, figure), near(figure), placeOf(figure)))
  const isShown = ({ aspects, scope, near: how, difference }: FigureBeside): boolean => {
    const measure = aspects[0]!.state
    if (aspects.some(({ name, state }) => name === 'contest' && state === 'differs')) return false
    const isLead = isAhead(own.scope.measure.kind) && isAhead(scope.measure.kind)
    // What prints the very value may be it told again.
    const isTold = difference?.way === 'equal' && own.quantity.digits.length >= 2
    return measure === 'same' || isLead || (measure === 'unsaid' && (how === 'sentence' || isTold))
  }
  const rank = { sentence: 0, paragraph: 1, article: 2, away: 3 } as const
  const distance = ({ place }: FigureBeside): number => Math.abs(place!.start - own.quantity.span.start)
  const inArticle = all
    .filter(isShown)
    .sort((a, b) => rank[a.near] - rank[b.near] || distance(a) - distance(b))
    .slice(0, mostNear)
  const beside = [...inArticle, ...tabled(around, own), ...figuresElsewhere(around, own)]
  const first = beside.findIndex(
    ({ verdict, from }) => verdict !== 'other' && (from !== 'article' || verdict === 'same')
  )
  return {
    kind: 'figure',
    place: placeOf(own),
    value: own.quantity.value,
    scope: own.scope,
    beside,
    others: all
      .filter((each) => !inArticle.includes(each))
      .sort(
        (a, b) => Number(b.difference !== null) - Number(a.difference !== null) || distance(a) - distance(b)
      ),
    first: Math.max(0, first),
    relations: findings
      .filter(
        ({ check, places }) => isSum(check) && places.some((place) => overlaps(place, own.quantity.span))
      )
      .map(({ id }) => id)
  }

  /** Another figure of the article beside the one in hand. */
  function besideOf(
    held: ScopedFigure,
    other: ScopedFigure,
    working: Working | null,
    how: FigureBeside['near'],
    place: HeldPlace
  ): FigureBeside {
    const { quantity, scope } = other
    const aspects = aspectsInOne(facts, held, other)
    const verdict = verdictOn(aspects)
    const value = working?.value ?? quantity.value
    const isVague = working === null && quantity.vague !== undefined
    const agrees = verdict === 'same' && allows(held, value)
    return {
      id: `${quantity.span.start}-${quantity.span.end}`,
      from: 'article',
      near: how,
      value,
      ...(quantity.high === undefined ? {} : { high: quantity.high }),
      ...(isVague ? { vague: quantity.vague!.sense } : {}),
      words: amountLike(text, held.quantity, value),
      printed: place.quote,
      working: working?.words ?? null,
      place,
      cells: null,
      scope,
      aspects,
      verdict,
      difference: differenceOf(heldValue(text, held), {
        value,
        ...(quantity.high === undefined ? {} : { high: quantity.high }),
        isVague,
        measure: scope.measure
      }),
      agrees,
      repair: verdict === 'same' && !agrees ? repairLike(text, held.quantity, value) : null
    }
  }

  /** Cells of the reference tables: of the contest the figure belongs to, and of rows its sentence names. */
  function tabled({ facts: { references } }: Around, held: ScopedFigure): readonly FigureBeside[] {
    const contests = tabledFigures(facts, references)
      .filter(({ quantity }) => overlaps(quantity.span, held.quantity.span))
      .map(({ contest, candidate, value, measure, certain }): FigureBeside => {
        const when = contest.date ?? (contest.year === undefined ? null : String(contest.year))
        const scope: FigureScope = {
          measure: { ...held.scope.measure },
          contest: contest.seat,
          ballot: null,
          time: when,
          partial: null,
          who: candidate ? [candidate.name] : [],
          place: null
        }
        const aspects: readonly Aspect[] = [
          { name: 'measure', state: 'same' },
          { name: 'contest', state: 'same' },
          { name: 'time', state: certain && timeOf(held) !== null ? 'same' : 'unsaid' }
        ]
        const table = /^[^!]*/.exec(value.cells[0] ?? '')![0]
        const cells = {
          table,
          cells: value.cells,
          row: candidate ? `${candidate.name}, ${contest.seat}` : contest.seat,
          column: measure,
          ...(contest.asOf === undefined ? {} : { asOf: contest.asOf })
        }
        return fromTable(held, value.value, value.working ?? null, cells, scope, aspects)
      })
    if (contests.length > 0 || held.isElectoral) return contests
    return cellsBeside(facts, held, timeOf(held), references.tables).map(
      ({ cells, value, time, timeState, isNamed }) =>
        fromTable(
          held,
          value,
          null,
          cells,
          { ...held.scope, time, partial: null, place: null, who: [], measure: { ...held.scope.measure } },
          [
            { name: 'measure', state: isNamed ? 'same' : 'unsaid' },
            { name: 'time', state: timeState },
            ...(held.scope.partial === null ? [] : [{ name: 'partial', state: 'differs' } as const])
          ]
        )
    )
  }

  function fromTable(
    held: ScopedFigure,
    value: number,
    working: string | null,
    cells: FigureBeside['cells'] & object,
    scope: FigureScope,
    aspects: readonly Aspect[]
  ): FigureBeside {
    const verdict = verdictOn(aspects)
    const agrees = verdict !== 'other' && allows(held, value)
    return {
      id: cells.cells.join(' '),
      from: 'table',
      near: 'away',
      value,
      words: amountLike(text, held.quantity, value),
      printed: null,
      working,
      place: null,
      cells,
      scope,
      aspects,
      verdict,
      difference: differenceOf(heldValue(text, held), { value, isVague: false, measure: scope.measure }),
      agrees,
      repair: verdict === 'other' || agrees ? null : repairLike(text, held.quantity, value)
    }
  }
}

/** By how many votes somebody won, or was ahead. */
const isAhead = (kind: MeasureKind): boolean => kind === 'margin' || kind === 'lead'

/** Checks that relate figures by a sum. */
const isSum = (check: string): boolean =>
  check.startsWith('num.') && check !== 'num.vague' && check !== 'num.grouping'

interface Working {
  readonly value: number
  readonly words: string
}

const counted = (value: unknown): string => printNumeral(Number(value), 'western')

/** The sum a figure is the result of, where a check has worked it out and it fits. */
function workingOf(findings: readonly Finding[], { quantity: { span } }: ScopedFigure): Working | null {
  for (const { check, code, data, places } of findings) {
    if (check !== 'num.difference' || code !== 'fits') continue
    if (!places.some((place) => place.role === 'stated' && overlaps(place, span))) continue
    const { minuend, subtrahend, difference } = data
    if (typeof difference !== 'number') continue
    return {
      value: difference,
      words: `${counted(minuend)} − ${counted(subtrahend)} = ${counted(difference)}`
    }
  }
  return null
}

/** Where another figure stands from the one in hand. */
function nearTo({ reading }: Facts, own: ScopedFigure): (other: ScopedFigure) => FigureBeside['near'] {
  const { blocks } = reading.article
  const blockAt = (at: number): number => blocks.findLastIndex(({ start }) => start <= at)
  const here = blockAt(own.quantity.span.start)
  return ({ quantity }) =>
    quantity.sentence === own.quantity.sentence
      ? 'sentence'
      : blockAt(quantity.span.start) === here
        ? 'paragraph'
        : 'article'
}
