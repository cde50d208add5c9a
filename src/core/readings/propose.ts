import { middle } from '../facts/quantity/interval'
import type { Quantity } from '../facts/quantity/quantity'
import type { Reading } from '../facts/reading'
import { figureIn, figuresOf, type Roles } from '../laws/law'
import { reachOf } from '../laws/reach-of'
import { lawOf } from '../laws/registry'
import {
  fall,
  fallen,
  fewer,
  more,
  namesItsOwn,
  otherFooting,
  rise,
  risen,
  turned
} from '../lexicon/en/change'
import { denials } from '../lexicon/en/clauses'
import { moneyNames } from '../lexicon/en/currencies'
import { fractionWords } from '../lexicon/en/number-words'
import { total } from '../lexicon/en/parts'
import { article, joiner, parting, those, untold } from '../lexicon/en/series'
import { type Link, linksOf } from '../links/links-of'
import { multipleWordsOf } from '../links/multiple-words'
import { seriesOf } from '../links/series'
import type { Proposal } from './proposal'

/** The figures of a text with the words that say how many times, and every link between them. */
export interface Linked {
  readonly figures: readonly Quantity[]
  readonly links: readonly Link[]
}

export function linkFigures(reading: Reading, quantities: readonly Quantity[]): Linked {
  const figures = [...quantities, ...multipleWordsOf(reading)].sort((a, b) => a.token - b.token)
  return { figures, links: linksOf(reading, figures) }
}

/** Every relation the text may mean: those its links say, and for each cue the tuples its law finds in reach. */
export function propose(
  reading: Reading,
  quantities: readonly Quantity[],
  { figures, links }: Linked = linkFigures(reading, quantities)
): readonly Proposal[] {
  const reach = reachOf(reading, figures, links)
  return links.flatMap((link): readonly Proposal[] => {
    const { law: id, id: cue } = link.row
    if (id === undefined || link.row.target === undefined) return []
    const law = lawOf(id)
    const isTotalOpen = link.row.target === 'last'
    const target = isTotalOpen ? String((link.parts ?? numberedOf(link)).length - 1) : link.row.target
    const bound = rolesOf(reading, link)
    if (link.row.explains === 'only' && reach.around(figureIn(bound, target)!, 0, 0).length > crowd) return []
    const words = Object.values(link.words).map((token) => ({
      start: reading.tokens.start[token]!,
      end: reading.tokens.end[token]!
    }))
    const figure = figureIn(bound, target)!
    if (law.id === 'share' && isComparedBehind(reading, figure)) return []
    // Two figures side by side are seldom all of something.
    if (isTotalOpen && link.parts && link.parts.length < 3) return []
    const explainsOnly =
      link.row.explains === 'only' ||
      (law.id === 'sum' && isMost(reading, figure)) ||
      (!law.ofRates && isOnOtherFooting(reading, figure)) ||
      (law.ofWords === true &&
        (isContested(reading, link.words.d) || isTurned(reading, figure) || isExchangeRate(reading, figure)))
    const base = {
      law,
      target,
      cue,
      words,
      explainsOnly,
      weak: link.row.explains === true,
      wordless: link.row.explains === 'only',
      bare: !link.row.pattern.includes(' ')
    }
    const isPart = bound.parts !== undefined && !isTotalOpen
    const isWhole =
      isPart &&
      isLongEnough(reading, link) &&
      isAllTold(reading, figure, bound.parts, link.parts ? itemReach : closedReach) &&
      isOneAside(reading, link)
    const own = isPart && !isWhole ? { ...base, explainsOnly: true } : base
    const told = isPart && link.parts ? enumerated(own, bound, bound.parts) : []
    if (told.length > 0) return told
    if (law.expect(target, bound) !== null) return [{ ...own, roles: bound, strength: 'bound' }]
    return law
      .fill(target, bound, reach)
      .filter(({ roles }) => law.expect(target, roles) !== null && !isOneSeries(reading, roles))
      .map(({ roles, strength }) => ({
        ...base,
        ...(isTotalOpen ? { target: 't' } : {}),
        roles,
        strength:
          (strength === 'likely' && isOfItsOwn(reading, figure)) ||
          ((strength === 'sole' || strength === 'likely') && isTornApart(reading, roles))
            ? 'near'
            : strength,
        explainsOnly:
          explainsOnly ||
          (roles.parts !== undefined &&
            !isAllTold(reading, cue === 'all-others' ? roles.figures.t! : figure, roles.parts))
      }))
  })
}

/** "Up 4% in 2022, 6% in 2023 and 5% last year": three changes told side by side, none of them of the other two. */
function isOneSeries(reading: Reading, { figures: { x, a, b } }: Roles): boolean {
  if (!x || !a || !b || [x, a, b].some(({ dimension }) => dimension !== 'percent')) return false
  const [run] = seriesOf(
    reading,
    [x, a, b].sort((one, other) => one.token - other.token)
  )
  return run?.length === 3
}

/** "A 10.1 per cent increase in quantity": of what is named, and not of the figures told before. */
const isOfItsOwn = (reading: Reading, { lastToken }: Quantity): boolean =>
  reading.is(lastToken + 2, namesItsOwn) &&
  (reading.is(lastToken + 1, rise) || reading.is(lastToken + 1, fall))

/** Of the headline and of the story: a headline tells of the whole of it, and of none of its sentences. */
function isTornApart({ article, tokens }: Reading, roles: Roles): boolean {
  const inHeadline = figuresOf(roles).filter(
    ({ lastToken }) => tokens.end[lastToken]! <= article.headlineLength
  )
  return inHeadline.length > 0 && inHeadline.length < figuresOf(roles).length
}

/** "Five months, or 42 per cent, too long": a share of what should have been. */
const isComparedBehind = (reading: Reading, { lastToken }: Quantity): boolean =>
  reading.lower(lastToken + 1) === ',' &&
  (reading.is(lastToken + 2, more) ||
    reading.is(lastToken + 2, fewer) ||
    /^(?:too|higher|lower)$/.test(reading.lower(lastToken + 2)))

/** In a sentence of more figures than this, sums that no word tells are accidents. */
const crowd = 12

/** Two counts told side by side are seldom all there is: "30 people: 12 men and 15 officers". */
const isLongEnough = (reading: Reading, { parts }: Link): boolean =>
  parts === undefined ||
  parts.length > 2 ||
  parts[0]!.dimension !== 'count' ||
  // "Two of wire fraud and one of filing a false return".
  parts.every(({ lastToken }) => {
    const next = reading.lower(lastToken + 1)
    return reading.is(lastToken + 1, parting) && next === reading.lower(parts[0]!.lastToken + 1)
  })

/** Whether no bracket closes among the items: "Peru 2,500 (800), Chile 500 (300)" tells two figures of each. */
function isOneAside(reading: Reading, { parts = [] }: Link): boolean {
  if (parts.length === 0) return true
  const last = parts.at(-1)!.token
  for (let at = parts[0]!.lastToken + 1; at < last && at < parts[0]!.token + farthestItem; at++)
    if (reading.word(at) === ')') return false
  return true
}

/** How far behind an enumeration a last item without a figure may stand, and how far its figures may be apart. */
const itemReach = 10
/** The same behind the last item of a pattern that binds them one by one. */
const closedReach = 4
const farthestItem = 60

/** Whether each item of an enumeration has its figure: no "and one in Turin", no "including", no "a quarter are flats". */
function isAllTold(
  reading: Reading,
  target: Quantity,
  parts: readonly Quantity[],
  behind = itemReach
): boolean {
  const figures = [target, ...parts].sort((a, b) => a.token - b.token)
  const own = new Set(figures.flatMap(({ token, lastToken }) => [token, lastToken]))
  const from = figures[0]!.token
  const last = figures.at(-1)!
  if (isAfterItem(reading, parts)) return false
  if (last.token - from > farthestItem) return true
  for (let at = from; at <= last.lastToken + behind; at++)
    if (
      (reading.is(at, untold) || isItemWithout(reading, at, own)) &&
      !own.has(at) &&
      // "With four abstentions": a part with its figure.
      !isOfItem(reading, at, own) &&
      !(behind === closedReach && reading.lower(at) === 'with' && isBeforeOwn(at, own)) &&
      // "And six were unhurt, among them both men": said of the last.
      !(reading.lower(at) === 'among' && reading.word(at - 1) === ',' && reading.is(at + 1, those)) &&
      (at < last.token || reading.together(at, last.token))
    )
      return false
  return true
}

/** How far before the first figure of an enumeration an item without one may begin. */
const firstReach = 12

/** "A main span of 244 metres, two side spans and 12 others": the first item is one, without a figure. */
function isAfterItem(reading: Reading, parts: readonly Quantity[]): boolean {
  const [first] = parts
  if (first?.dimension !== 'count') return false
  for (let at = first.token - 2; at > first.token - firstReach && reading.together(at, first.token); at--)
    if (/^an?$/.test(reading.lower(at)) && !fractionWords.has(reading.lower(at + 1)))
      return reading.is(first.token - 1, joiner)
  return false
}

/** "With four abstentions", "with the interim Rs4". */
const isBeforeOwn = (at: number, own: ReadonlySet<number>): boolean =>
  [1, 2, 3].some((ahead) => own.has(at + ahead))

/** "Five for other groups": the figure of the item stands before the word. */
function isOfItem(reading: Reading, at: number, figures: ReadonlySet<number>): boolean {
  if (!/^others?$/.test(reading.lower(at))) return false
  for (let i = at - 1; i > at - 4 && !reading.is(i, joiner); i--) if (figures.has(i)) return true
  return false
}

/** "and a priest", ", their driver": an item that an article tells, not a figure. */
function isItemWithout(reading: Reading, at: number, figures: ReadonlySet<number>): boolean {
  if (!reading.is(at, joiner) || !reading.is(at + 1, article) || reading.is(at + 2, total)) return false
  // ", the town gave £8m": its figure comes before the next item.
  for (let i = at + 2; i < at + itemReach && reading.together(i, at); i++) {
    if (figures.has(i)) return false
    if (reading.is(i, joiner)) break
  }
  return true
}

/** An enumeration is a whole's parts, or the first of it are ("32 studios and 80 flats with two beds"). */
const enumerated = (
  base: Omit<Proposal, 'roles' | 'strength'>,
  roles: Roles,
  parts: readonly Quantity[]
): readonly Proposal[] =>
  parts
    .slice(1)
    .map((_, i): Proposal => {
      const first = parts.slice(0, i + 2)
      const strength = first.length === parts.length ? 'bound' : 'near'
      return { ...base, roles: { ...roles, parts: first }, strength }
    })
    .filter((proposal) => {
      const expected = base.law.expect(base.target, proposal.roles)
      if (expected === null || proposal.strength === 'bound') return expected !== null
      // The first of them are all that is meant only where they come to it exactly.
      const { value, step } = figureIn(proposal.roles, base.target)!
      return Math.abs(middle(expected) - value) <= step * 0.5
    })

function rolesOf(reading: Reading, link: Link): Roles {
  const { quantities, parts, words } = link
  const token = words.d ?? words.w
  const direction = token === undefined ? undefined : directionOf(reading, token)
  const numbered = numberedOf(link)
  const items = parts ?? (numbered.length > 0 ? numbered : undefined)
  const figures = Object.fromEntries(Object.entries(quantities).filter(([role]) => !/^\d/.test(role)))
  return { figures, ...(items ? { parts: items } : {}), ...(direction ? { direction } : {}) }
}

/** The parts that a pattern binds one by one, in their order. */
const numberedOf = ({ quantities }: Link): readonly Quantity[] =>
  Object.keys(quantities).flatMap((role) => (/^\d/.test(role) ? quantities[role]! : []))

const directionOf = (reading: Reading, token: number): 1 | -1 | undefined =>
  reading.is(token, rise) || reading.is(token, more) || reading.is(token, risen)
    ? 1
    : reading.is(token, fall) || reading.is(token, fewer) || reading.is(token, fallen)
      ? -1
      : undefined

/** "83 out of 100: 30 for price, 28 for …": the most there could be, and no total of what is told. */
const isMost = (reading: Reading, { token }: Quantity): boolean =>
  reading.lower(token - 1) === 'of' && reading.lower(token - 2) === 'out'

/** How far from a figure a word may stand that says on what footing it was reckoned. */
const footingReach = 6

/** Whether the figure is reckoned otherwise than from the figures printed: "at an annual rate of", "per share". */
function isOnOtherFooting(reading: Reading, { token, lastToken }: Quantity): boolean {
  for (let i = token - footingReach; i <= lastToken + footingReach; i++)
    if (reading.is(i, otherFooting) && reading.together(i, token)) return true
  return false
}

/** How far before a word of direction another one takes its sense away: "expanded the tax cuts to". */
const contestReach = 5

/** Whether a word of the other direction, or a denial, stands just before this one. */
function isContested(reading: Reading, token: number | undefined): boolean {
  if (token === undefined) return true
  const own = directionOf(reading, token)
  for (let i = token - contestReach; i < token; i++) {
    if (!reading.together(i, token)) continue
    const other = directionOf(reading, i)
    if ((other !== undefined && other !== own) || reading.is(i, denials)) return true
  }
  return false
}

/** How far behind a figure the money may be named that it is the price of. */
const rateReach = 8

/** Whether the figure is a price of money: "fell to 161 yen to the dollar" may be a rise of the one or of the other. */
function isExchangeRate(reading: Reading, { lastToken }: Quantity): boolean {
  for (let i = lastToken - rateReach; i <= lastToken + rateReach; i++)
    if (reading.is(i, moneyNames) && reading.together(i, lastToken)) {
      const before = reading.lower(reading.lower(i - 1) === 'the' ? i - 2 : i - 1)
      if (before === 'to' || before === 'per' || before === 'against' || before === 'a') return true
    }
  return false
}

/** How far on both sides of a figure a word may stand that turns its way. */
const turnReach = 12

/** Whether less may be more: a place in a ranking, the pace of a rise. */
function isTurned(reading: Reading, { token, lastToken }: Quantity): boolean {
  for (let i = token - turnReach; i <= lastToken + turnReach; i++)
    if (reading.is(i, turned) && reading.together(i, token)) return true
  return false
}
