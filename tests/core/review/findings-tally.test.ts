import { describe, expect, it } from 'vitest'
import { ignoreRuleFor } from '../../../src/core/checks/post/ignored'
import { defaultCheckSettings } from '../../../src/core/model/check-settings'
import type { ArticleSummary } from '../../../src/core/model/desk'
import type { Finding, Severity } from '../../../src/core/model/finding'
import { findingsTally, summaryAsSet } from '../../../src/core/review/findings-tally'

const finding = (check: string, severity: Severity, quote: string): Finding => ({
  id: `${check} ${quote}`,
  check,
  code: 'said',
  severity,
  data: {},
  places: [{ role: 'stated', start: 0, end: quote.length, quote }],
  repairs: []
})

const findings = [
  finding('date.weekday', 'error', 'Monday'),
  finding('date.weekday', 'error', 'Sunday'),
  finding('num.grouping', 'warning', '66, 436'),
  finding('num.margin', 'agrees', '12,000')
]

const summary: ArticleSummary = {
  id: 'a1',
  title: 'Bridge opens',
  sourceName: 'bridge.txt',
  progress: { claims: 4, ruled: 0, disputed: 0, needsSource: 0 },
  alarms: 3,
  findings: findingsTally(findings)
}

const alarms = (settings: Partial<typeof defaultCheckSettings>): number =>
  summaryAsSet(summary, { ...defaultCheckSettings, ...settings }).alarms

describe('summaryAsSet', () => {
  it('is the line itself where nothing is set', () => {
    expect(summaryAsSet(summary, defaultCheckSettings)).toBe(summary)
    expect(Object.keys(findingsTally(findings))).toEqual(['date.weekday', 'num.grouping'])
  })

  it('counts no alarm of a check that is off or a matter of style', () => {
    expect(alarms({ checks: { 'date.weekday': 'off' } })).toBe(1)
    expect(alarms({ checks: { 'date.weekday': 'off', 'num.grouping': 'note' } })).toBe(0)
    expect(alarms({ checks: { 'num.margin': 'off', 'name.variant': 'off' } })).toBe(3)
  })

  it('counts what a check set graver raises, and never what agrees', () => {
    const style = findingsTally([finding('copy.doubled', 'note', 'the the')])
    const graver = {
      ...defaultCheckSettings,
      checks: { 'copy.doubled': 'note', 'num.margin': 'error' }
    } as const
    expect(summaryAsSet({ ...summary, alarms: 0, findings: style }, graver).alarms).toBe(0)
    expect(alarms({ checks: { 'num.margin': 'error' } })).toBe(3)
  })

  it('counts nothing that is ignored in every article, and all that says something else', () => {
    expect(alarms({ ignore: [ignoreRuleFor(findings[0]!, 'always', '')] })).toBe(2)
    expect(
      alarms({ ignore: [ignoreRuleFor(finding('date.weekday', 'error', 'Friday'), 'always', '')] })
    ).toBe(3)
    expect(alarms({ ignore: [ignoreRuleFor(finding('num.margin', 'error', 'Monday'), 'always', '')] })).toBe(
      3
    )
  })

  it('leaves a line without a tally as it is', () => {
    const { findings: _, ...old } = summary
    expect(summaryAsSet(old, { ...defaultCheckSettings, checks: { 'date.weekday': 'off' } })).toBe(old)
  })
})
