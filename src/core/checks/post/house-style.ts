import type { Finding } from '../../model/finding'
import type { HouseStyle } from '../../model/house-style'

const folded = (words: string): string => words.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase()

/**
 * Leaves out what the house writes as a rule: two spellings that are both names of the list, and words of the list
 * where a check of the copy objects to them. Where one grouping of digits is the house's, only that one is offered.
 * Lower and upper case are one in both lists, for a name in capitals is the same name.
 */
export function houseStyle(
  findings: readonly Finding[],
  { grouping, names, words }: HouseStyle
): readonly Finding[] {
  const known = new Set(names.map(folded))
  const right = new Set(words.map(folded))
  const allIn = ({ places }: Finding, list: ReadonlySet<string>): boolean =>
    places.length > 0 && places.every(({ quote }) => list.has(folded(quote)))
  return findings
    .filter((finding) => !(finding.check === 'name.variant' && allIn(finding, known)))
    .filter((finding) => !(finding.check.startsWith('copy.') && allIn(finding, right)))
    .map((finding) => (finding.check === 'num.grouping' ? inGrouping(finding, grouping) : finding))
}

const groupings: Readonly<Record<Exclude<HouseStyle['grouping'], 'any'>, RegExp>> = {
  western: /^\d{1,3}(?:,\d{3})*$/,
  indian: /^\d{1,2}(?:,\d{2})*,\d{3}$|^\d{1,3}$/
}

/** The repairs that are the house's; all of them where none is, for then the figure has no such form. */
function inGrouping(finding: Finding, grouping: HouseStyle['grouping']): Finding {
  if (grouping === 'any') return finding
  const own = finding.repairs.filter(({ edits }) => edits.every(({ text }) => groupings[grouping].test(text)))
  return own.length === 0 || own.length === finding.repairs.length ? finding : { ...finding, repairs: own }
}
