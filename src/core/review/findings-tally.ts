import { folded, houseListOf, spellingsOf } from '../checks/post/house-style'
import { subjectOf } from '../checks/post/ignored'
import { severity } from '../checks/post/severity'
import { checks } from '../checks/registry'
import type { Subject } from '../model/check-settings'
import type { ArticleSummary, FindingTally } from '../model/desk'
import type { Finding, Severity } from '../model/finding'
import { fingerprint } from '../text/fingerprint'
import { isAlarm } from './findings-to-show'
import type { ViewSettings } from './view-as-set'

const marks = { error: 'e', warning: 'w', note: 'n' } as const
const severityOf: Readonly<Record<string, Severity>> = { e: 'error', w: 'warning', n: 'note' }

/** Eight digits: two subjects of one article and one check share them once in a billion. */
const nameOf = ({ code, words }: Omit<Subject, 'check'>): string => fingerprint(code, ...words).slice(0, 8)

/** Eight digits for words as the house's lists are compared. */
const spellingName = (words: string): string => fingerprint('spelling', words).slice(0, 8)

/** What an article's line keeps of its findings, so that the settings of whoever looks can be held against it. */
export function findingsTally(findings: readonly Finding[]): FindingTally {
  const tally: Record<string, string[]> = {}
  for (const finding of findings) {
    if (finding.severity === 'agrees') continue
    const spellings = houseListOf(finding.check) === null ? [] : [...spellingsOf(finding)].map(spellingName)
    const named = [marks[finding.severity] + nameOf(subjectOf(finding)), ...spellings].join(' ')
    tally[finding.check] = [...(tally[finding.check] ?? []), named]
  }
  return tally
}

/**
 * An article's line as the editor wants to see it: checks that are off, what is ignored in every article and what the
 * house writes as a rule raise no alarm. A line written before lines kept a tally stays as it is.
 * @returns for settings read once, what becomes of each line
 */
export function summaryAsSet(settings: ViewSettings): (summary: ArticleSummary) => ArticleSummary {
  const ignored = new Set(settings.ignore.map((rule) => `${rule.check} ${nameOf(rule)}`))
  const listed = (list: readonly string[]) => new Set(list.map((words) => spellingName(folded(words))))
  const lists = { names: listed(settings.house.names), words: listed(settings.house.words) }
  const isRaised = (check: string, named: string): boolean => {
    const [subject, ...spellings] = named.split(' ')
    if (ignored.has(`${check} ${subject!.slice(1)}`)) return false
    const list = houseListOf(check)
    return list === null || spellings.length === 0 || !spellings.every((each) => lists[list].has(each))
  }
  return (summary) => {
    const { findings } = summary
    if (findings === undefined) return summary
    const alarms = Object.entries(findings).flatMap(([check, named]) =>
      severity(
        named
          .filter((each) => isRaised(check, each))
          .map((each) => ({ check, severity: severityOf[each[0]!] ?? 'note' })),
        settings.checks,
        checks
      ).filter(isAlarm)
    ).length
    return alarms === summary.alarms ? summary : { ...summary, alarms }
  }
}
