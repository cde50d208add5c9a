import type { Facts } from '../facts/facts-of'
import { middle } from '../facts/quantity/interval'
import { asPrinted, figureIn, figuresOf, type Law, type Roles } from '../laws/law'
import { printLike } from '../laws/print-like'
import { laws } from '../laws/registry'
import type { FindingData } from '../model/finding'
import type { Span } from '../model/span'
import type { Relation } from '../readings/judge'
import { relationsOf } from '../readings/relations-of'
import type { RoleRepair } from '../readings/role-repairs'
import type { RawFinding } from './check'
import { placeAt } from './place-at'

/**
 * The findings a check makes of the relations that its laws gave: every figure and word they rest on, the working, and
 * each single change that would make it right. A finding's code is the law's name, or that of the mistake; "-fits" is
 * added where it holds.
 *
 * @param isOwn which of its relations the check tells
 * @param isSlight which that do not hold are a note
 */
export function relationFindings(
  facts: Facts,
  check: string,
  isOwn: (relation: Relation) => boolean = () => true,
  isSlight: (relation: Relation) => boolean = () => false
): readonly RawFinding[] {
  const { text } = facts.reading
  return relationsOf(facts).flatMap((relation) => {
    if (checkOf(relation) !== check || !isOwn(relation)) return []
    const finding = findingOf(text, relation)
    return relation.outcome === 'differs' && isSlight(relation)
      ? [{ ...finding, severity: 'note' as const }]
      : [finding]
  })
}

/**
 * A check's own findings, and behind them those of its laws that say nothing of the same figure. What a relation of the
 * laws explains is right, whatever the check made of it. A relation that does not hold is a warning here: how often such
 * are right on printed news is not yet measured.
 */
export function withRelations(
  facts: Facts,
  check: string,
  own: readonly RawFinding[],
  isSlight?: (relation: Relation) => boolean
): readonly RawFinding[] {
  const relations = relationFindings(facts, check, undefined, isSlight)
  const right = new Set(
    relations.flatMap(({ severity, places }) =>
      severity === 'agrees' ? places.map(({ start }) => start) : []
    )
  )
  const kept = own.filter(
    ({ severity, places }) => severity === 'agrees' || !places.every(({ start }) => right.has(start))
  )
  const said = new Set(kept.flatMap(({ places }) => places.map(({ start }) => start)))
  const others = relations.filter(
    ({ places }) => !places.some(({ role, start }) => role === 'stated' && said.has(start))
  )
  return [...kept, ...others.map((finding) => ({ severity: 'warning' as const, ...finding }))]
}

/** What an editor reads for each code that the laws of this check give. */
export function relationMessages(check: string): Readonly<Record<string, (data: FindingData) => string>> {
  const own = laws.filter((law) => law.check === check)
  return Object.fromEntries([
    ...own.flatMap(({ id }): readonly Message[] => [
      [id, ({ working, stated }) => `${working}, but the text says “${stated}”.`],
      [`${id}-fits`, ({ working, stated }) => `${working}, which fits “${stated}”.`]
    ]),
    ...laws.flatMap((law) => mistakesOf(law, check))
  ])
}

type Message = readonly [code: string, message: (data: FindingData) => string]

const mistakesOf = ({ mistakeChecks = {} }: Law, check: string): readonly Message[] =>
  Object.entries(mistakeChecks).flatMap(([name, own]) =>
    own === check ? [[name, ({ working, stated }) => `${working}; the text says “${stated}”.`] as const] : []
  )

/** The check that reports a relation: its law's, or that of the mistake it is. */
function checkOf({ proposal: { law }, repairs }: Relation): string {
  const mistake = repairs[0]?.slip?.mistake?.name
  return (mistake && law.mistakeChecks?.[mistake]) ?? law.check
}

function findingOf(text: string, relation: Relation): RawFinding {
  const { proposal, outcome, expected, repairs } = relation
  const { law, roles, target, words } = proposal
  const stated = figureIn(roles, target)!
  const mistake = repairs[0]?.slip?.mistake?.name
  const places = [
    ...Object.entries(roles.figures).map(([role, { span }]) =>
      placeAt(text, span, role === target ? 'stated' : role)
    ),
    ...(roles.parts ?? []).map(({ span }, i) =>
      placeAt(text, span, String(i) === target ? 'stated' : 'part')
    ),
    ...words.map((span) => placeAt(text, span, 'word'))
  ].sort((a, b) => a.start - b.start)
  const said = law.ofWords ? words[0] : undefined
  return {
    code: outcome === 'fits' ? `${law.id}-fits` : mistake && law.mistakeChecks?.[mistake] ? mistake : law.id,
    ...severityOf(text, relation),
    data: {
      working: law.working(text, roles, target, law.expect(target, asPrinted(roles)) ?? expected, mistake),
      stated: wordsOf(text, said ?? stated.phrase)
    },
    places: places.filter((place, i) => i === 0 || place.start !== places[i - 1]!.start),
    repairs: law.ofWords ? exchanged(text, roles) : repairs.flatMap((repair) => repairOf(text, repair))
  }
}

/**
 * A relation whose figures only stand near each other is no proof: of changes, differences and shares told so, none that was
 * read in printed news was right. It is a warning where a word ties one of the figures to the stated one, and of totals, of
 * what is "left", and of rates that a rare slip would put right, of which none was wrong.
 */
function severityOf(
  text: string,
  { proposal: { law, roles, strength, target }, outcome, repairs, closing = 0 }: Relation
): Pick<RawFinding, 'severity'> {
  if (outcome === 'fits') return { severity: 'agrees' }
  if (strength === 'near' || strength === 'likely') return { severity: 'warning' }
  if (strength !== 'sole') return {}
  const stated = figureIn(roles, target)!
  const lead = text.slice(Math.max(0, stated.phrase.start - 60), stated.phrase.start)
  if (law.check === 'num.total' && (law.id !== 'rest' || leaving.test(lead))) return { severity: 'warning' }
  if (law.check === 'num.rate' && repairs.some(({ slip }) => slip && slip.chance <= rareSlip))
    return { severity: 'warning' }
  const isChange = law.id === 'change' || law.id === 'difference'
  const isTied = figuresOf(roles).some(({ phrase }) => {
    const behind = text.slice(stated.phrase.end, phrase.start)
    const before = text.slice(phrase.end, stated.phrase.start)
    return (
      tie.test(behind) ||
      tie.test(before) ||
      (isChange && (than.test(behind) || (stated.dimension !== 'points' && apposed.test(before))))
    )
  })
  return {
    severity:
      isTied || closing >= (nearlyAlways.get(law.check) ?? 1) || saysThat.test(lead) || ofThem.test(lead)
        ? 'warning'
        : 'note'
  }
}

/** From this share of closings on, by check, the only figures that can be meant are as good as told. */
const nearlyAlways: ReadonlyMap<string, number> = new Map([
  ['num.percent', 0.9],
  ['num.rate', 0.8]
])

/** The highest chance of an accident at which a rate is a warning. */
const rareSlip = 0.02

const leaving = /\bleav\w+ (?:\S+ ){0,4}$/
/** All that stands between a figure and one it is tied to. */
const tie = /^,? (?:from|against|compared with) $/
/** The same before and behind a change: "84,600, or 41% more than it was meant for", "25% more than the 1,160". */
const apposed = /^,? or $/
const than = /^ \w+ than (?:the |its |their |a )?$/
/** "Of these, 1,290, or 60 per cent": of the whole that was told before. */
const ofThem = /\bof (?:these|those|them|which|whom),? [^.;]{1,40}, (?:or )?$/i

/** Before a figure: it is said of those just told. */
const saysThat =
  /(?:^|[.!?]["”]?\s+)(?:that|this|they) (?:is|was|makes|made|gives|gave|means|averaged?|works out at|comes to) (?:an? )?(?:average|total|rate|rise|fall|increase|ratio)?(?: of)? ?$/i

const wordsOf = (text: string, { start, end }: Span): string => text.slice(start, end).replace(/\s+/g, ' ')

/** The two figures changed about: the words then are right. */
function exchanged(text: string, { figures: { a, b } }: Roles): RawFinding['repairs'] {
  if (!a || !b) return []
  const [one, other] = [wordsOf(text, a.span), wordsOf(text, b.span)]
  return [
    {
      label: `${one} ↔ ${other}`,
      edits: [
        { ...a.span, text: other },
        { ...b.span, text: one }
      ]
    }
  ]
}

/** A change of one figure, its words in the form of the figure; none where it could not be printed. */
export function repairOf(text: string, { figure, wanted, slip }: RoleRepair): RawFinding['repairs'] {
  const value = slip?.value ?? middle(wanted)
  if (!Number.isFinite(value) || value < 0) return []
  const label = slip?.mistake?.text ?? printLike(value, figure, text)
  return [{ label, edits: [{ ...figure.span, text: label }] }]
}
