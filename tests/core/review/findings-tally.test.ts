import { describe, expect, it } from 'vitest'
import { ignoreRuleFor } from '../../../src/core/checks/post/ignored'
import type { ArticleSummary } from '../../../src/core/model/desk'
import type { Finding, Severity } from '../../../src/core/model/finding'
import type { HouseStyle } from '../../../src/core/model/house-style'
import { findingsTally, summaryAsSet } from '../../../src/core/review/findings-tally'
import { isAlarm } from '../../../src/core/review/findings-to-show'
import { defaultViewSettings, findingsAsSet } from '../../../src/core/review/view-as-set'

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

const alarms = (settings: Partial<typeof defaultViewSettings>): number =>
  summaryAsSet({ ...defaultViewSettings, ...settings })(summary).alarms

describe('summaryAsSet', () => {
  it('is the line itself where nothing is set', () => {
    expect(summaryAsSet(defaultViewSettings)(summary)).toBe(summary)
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
      ...defaultViewSettings,
      checks: { 'copy.doubled': 'note', 'num.margin': 'error' }
    } as const
    expect(summaryAsSet(graver)({ ...summary, alarms: 0, findings: style }).alarms).toBe(0)
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

  it('counts what the house writes as a rule as little as the article shows it', () => {
    const variant = finding('name.variant', 'warning', 'Avni Singh')
    const spellings = {
      ...variant,
      places: [...variant.places, { ...variant.places[0]!, quote: 'AVANI  Singh' }]
    }
    const others = [
      spellings,
      finding('copy.misspelling', 'warning', 'Febraury'),
      finding('date.weekday', 'error', 'Monday')
    ]
    const line = { ...summary, findings: findingsTally(others) }
    const raised = (house: Partial<HouseStyle>) => {
      const settings = { ...defaultViewSettings, house: { ...defaultViewSettings.house, ...house } }
      const shown = findingsAsSet(others, settings).shown.filter(isAlarm).length
      expect(summaryAsSet(settings)(line).alarms).toBe(shown)
      return shown
    }
    expect(raised({})).toBe(3)
    expect(raised({ names: ['Avni Singh'] })).toBe(3)
    expect(raised({ names: ['Avni Singh', 'Avani Singh'] })).toBe(2)
    expect(raised({ names: ['Febraury', 'Monday'], words: ['Avni Singh', 'Avani Singh'] })).toBe(3)
    expect(raised({ words: ['febraury', 'Monday'] })).toBe(2)
  })

  it('leaves a line without a tally as it is', () => {
    const { findings: _, ...old } = summary
    expect(summaryAsSet({ ...defaultViewSettings, checks: { 'date.weekday': 'off' } })(old)).toBe(old)
  })
})
