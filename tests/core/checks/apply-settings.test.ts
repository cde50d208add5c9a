import { describe, expect, it } from 'vitest'
import { applySettings } from '../../../src/core/checks/apply-settings'
import { ignored, ignoreRuleFor, subjectOf } from '../../../src/core/checks/post/ignored'
import { atLeast, severity } from '../../../src/core/checks/post/severity'
import { checks } from '../../../src/core/checks/registry'
import { type CheckSettings, defaultCheckSettings } from '../../../src/core/model/check-settings'
import type { Finding } from '../../../src/core/model/finding'
import { analysisOf } from '../article'

const text =
  'Voting was held on Tuesday, May 28, 2018, in both seats. Asha Rawat won by over 5678 votes. ' +
  'Nobody had backed Asha Rawatt. Asha Rawat wept.'
const { findings } = analysisOf(text)
const of = (check: string, list: readonly Finding[] = findings): Finding =>
  list.find((finding) => finding.check === check)!
const set = (settings: CheckSettings['checks']) =>
  applySettings(findings, { ...defaultCheckSettings, checks: settings }).shown

describe('the settings of checks', () => {
  it('change nothing where nothing is set', () => {
    expect(findings.map(({ check }) => check)).toEqual(['date.weekday', 'name.variant', 'num.vague'])
    expect(applySettings(findings, defaultCheckSettings)).toEqual({ shown: findings, ignored: [] })
  })

  it('leave out the findings of a check that is off, and no other', () => {
    expect(set({ 'num.vague': 'off' }).map(({ check }) => check)).toEqual(['date.weekday', 'name.variant'])
  })

  it('make a check graver or milder, id and places kept', () => {
    const shown = set({ 'num.vague': 'error', 'date.weekday': 'note' })
    expect(of('num.vague', shown)).toEqual({ ...of('num.vague'), severity: 'error' })
    expect(of('date.weekday', shown)).toEqual({ ...of('date.weekday'), severity: 'note' })
    expect(of('name.variant', shown)).toBe(of('name.variant'))
  })

  it('name a check of another version without harm', () => {
    expect(set({ 'num.unheard': 'off' })).toEqual(findings)
  })
})

describe('a severity that is set', () => {
  const weekday = of('date.weekday')
  const setTo = (own: Finding['severity'], wanted: CheckSettings['checks'][string]) =>
    severity([{ ...weekday, severity: own }], { 'date.weekday': wanted }, checks).map((f) => f.severity)

  it('does not raise what the check itself holds to be milder than its rule', () => {
    expect(setTo('error', 'error')).toEqual(['error'])
    expect(setTo('warning', 'error')).toEqual(['warning'])
    expect(setTo('warning', 'note')).toEqual(['note'])
    expect(setTo('note', 'warning')).toEqual(['note'])
  })

  it('never makes an alarm of what agrees', () => {
    expect(setTo('agrees', 'error')).toEqual(['agrees'])
    expect(setTo('agrees', 'off')).toEqual([])
  })

  it('is a floor when asked for as one', () => {
    const list = (['note', 'error', 'agrees', 'warning'] as const).map((own) => ({
      ...weekday,
      severity: own
    }))
    expect(atLeast(list, 'warning').map((f) => f.severity)).toEqual(['error', 'warning'])
    expect(atLeast(list, 'agrees')).toEqual(list)
  })
})

describe('an ignored finding', () => {
  const variant = of('name.variant')
  /** The same slips in an article of another wording, and one that is like them. */
  const other = analysisOf(
    'Asha Rawatt spoke first. Then Asha Rawat left. Voting was held on Tuesday, May 28, 2018, in both seats. ' +
      'Lata Nair came. Lata Naair went.'
  ).findings
  const shownOf = (list: readonly Finding[], ...rules: Parameters<typeof ignored>[1]) =>
    ignored(list, rules).shown.map(({ data }) => data.first ?? data.stated ?? data.word)

  it('is known by what it says: the pair of spellings, each once, in no order', () => {
    expect(subjectOf(variant)).toEqual({
      check: 'name.variant',
      code: 'two-spellings',
      words: ['Asha Rawat', 'Asha Rawatt']
    })
    expect(subjectOf(of('name.variant', other))).toEqual(subjectOf(variant))
  })

  it('is told with its rule and reason, apart from the others', () => {
    const rule = ignoreRuleFor(variant, 'once', 'both are printed on the ballot')
    expect(rule).toEqual({ reach: 'once', finding: variant.id, because: 'both are printed on the ballot' })
    expect(applySettings(findings, defaultCheckSettings, [rule])).toEqual({
      shown: [of('date.weekday'), of('num.vague')],
      ignored: [{ finding: variant, rule }]
    })
  })

  it('once: is ignored by its id alone', () => {
    const rule = ignoreRuleFor(of('date.weekday'), 'once', 'quoted')
    expect(shownOf(findings, rule)).toEqual(['Asha Rawat', 'over'])
    const again = analysisOf(text.replace('28', '29').replace('Tuesday', 'Monday')).findings
    expect(shownOf(again, rule)).toEqual(['Monday', 'Asha Rawat', 'over'])
  })

  it('in this article or always: whatever says the same, wherever it stands, and nothing that is like it', () => {
    for (const reach of ['article', 'always'] as const) {
      const rule = ignoreRuleFor(variant, reach, 'two sisters')
      expect(shownOf(findings, rule)).toEqual(['Tuesday', 'over'])
      expect(shownOf(other, rule)).toEqual(['Tuesday', 'Lata Nair'])
    }
  })

  it('always: is kept with the settings, and goes by them', () => {
    const rule = ignoreRuleFor(variant, 'always', 'two sisters')
    const { shown, ignored: hidden } = applySettings(other, { checks: {}, ignore: [rule] })
    expect(shown.map(({ check }) => check)).toEqual(['date.weekday', 'name.variant'])
    expect(hidden).toEqual([{ finding: of('name.variant', other), rule }])
  })

  it('is not ignored by the same words of another check or code', () => {
    const rule = ignoreRuleFor(variant, 'always', 'two sisters')
    expect(shownOf([variant], { ...rule, check: 'name.role' })).toEqual(['Asha Rawat'])
    expect(shownOf([variant], { ...rule, code: 'three-spellings' })).toEqual(['Asha Rawat'])
    expect(shownOf([variant], { ...rule, words: ['Asha Rawat'] })).toEqual(['Asha Rawat'])
    expect(shownOf([variant], rule)).toEqual([])
  })

  it('is told by the first rule that fits, its own before those of its kind', () => {
    const once = ignoreRuleFor(variant, 'once', 'first')
    const always = ignoreRuleFor(variant, 'always', 'second')
    expect(ignored([variant], [always, once]).ignored).toEqual([{ finding: variant, rule: once }])
  })

  it('stays ignored when a line break moves inside its words', () => {
    const broken = {
      ...variant,
      places: variant.places.map((place) => ({ ...place, quote: place.quote.replace(' ', '\n') }))
    }
    expect(ignored([broken], [ignoreRuleFor(variant, 'always', 'two sisters')]).shown).toEqual([])
  })
})
