import { deskRelation } from '../checks/desk-relation'
import type { Facts } from '../facts/facts-of'
import type { Quantity } from '../facts/quantity/quantity'
import type { Finding, FindingData, Place, Repair } from '../model/finding'
import type { Relation } from '../model/relation'
import { overlaps, quoteOf, type Span } from '../model/span'
import { fingerprint } from '../text/fingerprint'
import { amountLike, repairLike } from './repair-like'

/** A relation an editor declared, and the words its two figures are in, in positions of the text it is asked of. */
export interface DeclaredFigures {
  readonly relation: Relation
  readonly of: Span
  readonly to: Span
}

/**
 * The declared relations that do not hold in an article: a finding for each, on the words of the first figure, with both
 * ways to put it right. Where either words hold no figure, nothing is said.
 */
export function declaredFindings(facts: Facts, declared: readonly DeclaredFigures[]): readonly Finding[] {
  const { text } = facts.reading.article
  const figureIn = (span: Span): Quantity | undefined =>
    facts.measured.find((quantity) => overlaps(quantity.span, span))
  return declared.flatMap(({ relation, of, to }): readonly Finding[] => {
    const own = figureIn(of)
    const other = figureIn(to)
    if (!own || !other || own === other || holds(relation, own, other)) return []
    const place = (quantity: Quantity, role: string): Place => ({
      ...quantity.span,
      quote: quoteOf(text, quantity.span),
      role
    })
    const places = [place(own, 'stated'), place(other, 'other')]
    const repairs = [
      repairTo(facts.reading.text, own, wantedOf(relation, other)),
      repairTo(facts.reading.text, other, wantedBy(relation, own))
    ].flatMap((repair) => repair ?? [])
    const [first, second] = places.map(({ quote }) => quote.replace(/\s+/g, ' '))
    return [
      {
        id: fingerprint(deskRelation.id, relation.id, first!, second!),
        check: deskRelation.id,
        code: relation.kind,
        severity: deskRelation.severity,
        data: dataOf(facts.reading.text, relation, own, other, first!, second!),
        places,
        repairs
      }
    ]
  })
}

/** What the first figure must be, given the other. */
const wantedOf = ({ kind, amount }: Relation, { value }: Quantity): number =>
  kind === 'difference' ? value + (amount ?? 0) : kind === 'ratio' ? value * (amount ?? 1) : value

/** What the other figure must be, given the first; none comes of nothing. */
const wantedBy = ({ kind, amount }: Relation, { value }: Quantity): number =>
  kind === 'difference' ? value - (amount ?? 0) : kind === 'ratio' ? value / (amount || 1) : value

function holds(relation: Relation, own: Quantity, other: Quantity): boolean {
  if (relation.kind === 'part') return own.bounds.low <= other.bounds.high
  // Both are printed to some place: what the other may be is what the first may come of.
  const low = wantedOf(relation, { ...other, value: other.bounds.low })
  const high = wantedOf(relation, { ...other, value: other.bounds.high })
  const room = Math.max(Math.abs(low), Math.abs(high)) * 1e-9 + own.step * 1e-6
  return own.bounds.low <= Math.max(low, high) + room && own.bounds.high >= Math.min(low, high) - room
}

/** The figure set to a value as it is printed; null where its form cannot say it. */
function repairTo(text: string, quantity: Quantity, value: number): Repair | null {
  if (!Number.isFinite(value) || value < 0) return null
  const edit = repairLike(text, quantity, Number(value.toPrecision(12)))
  return { label: edit.text, edits: [edit] }
}

function dataOf(
  text: string,
  relation: Relation,
  own: Quantity,
  other: Quantity,
  first: string,
  second: string
): FindingData {
  const { kind, amount } = relation
  const base = { relation: relation.id, own: first, other: second }
  if (kind === 'same' || kind === 'part' || amount === null) return base
  const expected = amountLike(text, own, Number(wantedOf(relation, other).toPrecision(12)))
  if (kind === 'difference') {
    const by = amount === 0 ? 0 : amountLike(text, own, Math.abs(amount))
    return { ...base, expected, amount: by, way: amount < 0 ? 'less' : 'more' }
  }
  return { ...base, expected, amount: `${Number((100 * amount).toPrecision(3))} per cent` }
}
