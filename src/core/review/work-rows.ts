import type { Claim } from '../model/claim'
import type { Finding } from '../model/finding'
import { bySpan, contains, type Span } from '../model/span'
import { claimsAt } from './claims-at'
import { isAlarm } from './findings-to-show'

/** One line of the list of work: a claim with the alarms that stand on it, or a finding that stands by itself. */
export interface WorkRow extends Span {
  /** `Claim.id`, or `Finding.id` where no claim has the row. */
  readonly key: string
  readonly claim: string | null
  /** What stands against these words: errors first, then warnings, or the one note. */
  readonly findings: readonly Finding[]
}

/** The words a finding is about: those its first repair changes, else the first it rests on. Null where it has no place. */
export const mainPlaceOf = ({ repairs, places }: Pick<Finding, 'repairs' | 'places'>): Span | null =>
  repairs[0]?.edits[0] ?? places[0] ?? null

const length = ({ start, end }: Span): number => end - start

/**
 * The claim that a finding on these words speaks of: the shortest that shares words with them. A quotation is none
 * unless the finding covers half of it: a wrong figure in it is not what somebody said.
 */
const hostOf = (place: Span, near: readonly Claim[]): Claim | undefined =>
  near
    .filter(
      ({ kinds, anchor }) =>
        !kinds.includes('quotation') || !contains(anchor, place) || length(place) * 2 >= length(anchor)
    )
    .sort((a, b) => length(a.anchor) - length(b.anchor))[0]

/** Whether a claim was marked by hand on just these words: a note that was mended made it. */
const isMarkedFor = ({ origin, anchor }: Claim, { start, end }: Span): boolean =>
  origin === 'added' && anchor.start === start && anchor.end === end

/**
 * The list of work of an article, in text order. An error or warning stands with the claim it speaks of; a note of
 * style or spelling stands by itself, for ruling on the words does not mend it. What agrees asks for nothing.
 * @param claims in reading order
 */
export function workRows(claims: readonly Claim[], findings: readonly Finding[]): readonly WorkRow[] {
  const at = claimsAt(claims)
  const alarmsOn = new Map<string, Finding[]>()
  const rows: WorkRow[] = []
  for (const finding of findings) {
    const place = finding.severity === 'agrees' ? null : mainPlaceOf(finding)
    if (place === null) continue
    const near = at(place.start < place.end ? place : { start: place.start, end: place.start + 1 })
    const host = isAlarm(finding) ? hostOf(place, near) : near.find((claim) => isMarkedFor(claim, place))
    if (host) alarmsOn.set(host.id, [...(alarmsOn.get(host.id) ?? []), finding])
    else
      rows.push({
        key: finding.id,
        claim: null,
        findings: [finding],
        start: place.start,
        end: Math.max(place.end, place.start)
      })
  }
  for (const { id, anchor } of claims) {
    const alarms = alarmsOn.get(id) ?? []
    alarms.sort((a, b) => Number(b.severity === 'error') - Number(a.severity === 'error'))
    rows.push({ key: id, claim: id, findings: alarms, start: anchor.start, end: anchor.end })
  }
  // Of rows on the same words the claim comes first; the sort keeps other equals in their order.
  return rows.sort((a, b) => bySpan(a, b) || Number(a.claim === null) - Number(b.claim === null))
}
