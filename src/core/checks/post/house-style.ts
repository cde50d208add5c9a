import type { Finding } from '../../model/finding'
import type { HouseStyle } from '../../model/house-style'

/** Which of the house's lists speaks for the findings of a check; null where none does. */
export const houseListOf = (check: string): 'names' | 'words' | null =>
  check === 'name.variant' || check === 'cross.name' ? 'names' : check.startsWith('copy.') ? 'words' : null

/** The distinct words a finding rests on, as the house's lists are compared. */
export const spellingsOf = ({ places }: Pick<Finding, 'places'>): ReadonlySet<string> =>
  new Set(places.map(({ quote }) => folded(quote)))

/** Words as the house's lists are compared: lower and upper case are one, for a name in capitals is the same name. */
export const folded = (words: string): string =>
  words.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase()

/**
 * Leaves out what the house writes as a rule: two spellings that are both names of the list, and words of the list
 * where a check of the copy objects to them. Where one grouping of digits, or one spelling of a name, is the house's, only
 * that one is offered.
 */
export function houseStyle<F extends Finding>(
  findings: readonly F[],
  { grouping, names, words }: HouseStyle
): readonly F[] {
  const lists = { names: new Set(names.map(folded)), words: new Set(words.map(folded)) }
  const isRight = (finding: Finding): boolean => {
    const list = houseListOf(finding.check)
    const spellings = spellingsOf(finding)
    return list !== null && spellings.size > 0 && [...spellings].every((words) => lists[list].has(words))
  }
  return findings
    .filter((finding) => !isRight(finding))
    .map((finding) => (finding.check === 'num.grouping' ? inGrouping(finding, grouping) : finding))
    .map((finding) => (houseListOf(finding.check) === 'names' ? inNames(finding, lists.names) : finding))
}

/** The repairs that write a name of the list; all of them where none does. */
function inNames<F extends Finding>(finding: F, names: ReadonlySet<string>): F {
  const own = finding.repairs.filter(({ edits }) => edits.every(({ text }) => names.has(folded(text))))
  return own.length === 0 || own.length === finding.repairs.length ? finding : { ...finding, repairs: own }
}

const groupings: Readonly<Record<Exclude<HouseStyle['grouping'], 'any'>, RegExp>> = {
  western: /^\d{1,3}(?:,\d{3})*$/,
  indian: /^\d{1,2}(?:,\d{2})*,\d{3}$|^\d{1,3}$/
}

/** The repairs that are the house's; all of them where none is, for then the figure has no such form. */
function inGrouping<F extends Finding>(finding: F, grouping: HouseStyle['grouping']): F {
  if (grouping === 'any') return finding
  const own = finding.repairs.filter(({ edits }) => edits.every(({ text }) => groupings[grouping].test(text)))
  return own.length === 0 || own.length === finding.repairs.length ? finding : { ...finding, repairs: own }
}
