import { subjectOf } from '../checks/post/ignored'
import { severity } from '../checks/post/severity'
import { checks } from '../checks/registry'
import type { CheckSettings, Subject } from '../model/check-settings'
import type { ArticleSummary, FindingTally } from '../model/desk'
import type { Finding, Severity } from '../model/finding'
import { fingerprint } from '../text/fingerprint'
import { isAlarm } from './findings-to-show'

const marks = { error: 'e', warning: 'w', note: 'n' } as const
const severityOf: Readonly<Record<string, Severity>> = { e: 'error', w: 'warning', n: 'note' }

/** Eight digits: two subjects of one article and one check share them once in a billion. */
const nameOf = ({ code, words }: Omit<Subject, 'check'>): string => fingerprint(code, ...words).slice(0, 8)

/** What an article's line keeps of its findings, so that the settings of whoever looks can be held against it. */
export function findingsTally(findings: readonly Finding[]): FindingTally {
  const tally: Record<string, string[]> = {}
  for (const finding of findings) {
    if (finding.severity === 'agrees') continue
    const named = marks[finding.severity] + nameOf(subjectOf(finding))
    tally[finding.check] = [...(tally[finding.check] ?? []), named]
  }
  return tally
}

/**
 * An article's line as the editor wants to see it: checks that are off and what is ignored in every article raise no
 * alarm. A line written before lines kept a tally stays as it is. The house's spellings are not weighed here.
 */
export function summaryAsSet(summary: ArticleSummary, settings: CheckSettings): ArticleSummary {
  const { findings } = summary
  if (findings === undefined) return summary
  const ignored = new Set(settings.ignore.map((rule) => `${rule.check} ${nameOf(rule)}`))
  const alarms = Object.entries(findings).flatMap(([check, named]) =>
    severity(
      named
        .filter((name) => !ignored.has(`${check} ${name.slice(1)}`))
        .map((name) => ({ check, severity: severityOf[name[0]!] ?? 'note' })),
      settings.checks,
      checks
    ).filter(isAlarm)
  ).length
  return alarms === summary.alarms ? summary : { ...summary, alarms }
}
