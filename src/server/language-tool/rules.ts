import type { KnownCheck } from '../../core/checks/check'

/** A check as clients of LanguageTool know rules. */
export interface Rule {
  readonly id: string
  readonly description: string
  /** A type of the Internationalization Tag Set 2.0; clients colour by it. */
  readonly issueType: string
  readonly category: { readonly id: string; readonly name: string }
}

interface Family {
  readonly name: string
  readonly issueType: string
}

/** What stands before the dot of a check's id. */
const families: Readonly<Record<string, Family>> = {
  num: { name: 'Figures', issueType: 'numbers' },
  table: { name: 'Reference tables', issueType: 'numbers' },
  head: { name: 'Headlines', issueType: 'inconsistency' },
  date: { name: 'Dates and times', issueType: 'inconsistency' },
  name: { name: 'Names', issueType: 'inconsistent-entities' },
  quote: { name: 'Quotations', issueType: 'inconsistency' },
  attr: { name: 'Attribution', issueType: 'omission' },
  copy: { name: 'Copy', issueType: 'typographical' },
  text: { name: 'Leftovers', issueType: 'inconsistency' }
}

const other: Family = { name: 'Other', issueType: 'other' }

/** The id of the category a check is in. */
export const categoryOf = (check: string): string => `CORRIGENDA_${familyOf(check).toUpperCase()}`

/** A check as a rule. */
export function ruleOf({ id, summary }: Pick<KnownCheck, 'id' | 'summary'>): Rule {
  const { name, issueType } = families[familyOf(id)] ?? other
  return { id, description: summary, issueType, category: { id: categoryOf(id), name } }
}

const familyOf = (check: string): string => check.slice(0, check.indexOf('.'))
