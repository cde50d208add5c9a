import type { IgnoreRule, Subject } from '../../model/check-settings'
import type { Finding } from '../../model/finding'

/** What a finding says, without where. */
export const subjectOf = ({ check, code, places }: Finding): Subject => ({
  check,
  code,
  words: [...new Set(places.map(({ quote }) => quote.replace(/\s+/g, ' ')))].sort()
})

/** The rule by which this finding, and with the wider reaches whatever says the same, will be ignored. */
export const ignoreRuleFor = <Reach extends IgnoreRule['reach']>(
  finding: Finding,
  reach: Reach,
  because: string
): Extract<IgnoreRule, { reach: Reach }> =>
  ignoreRule({ id: finding.id, subject: subjectOf(finding) }, reach, because)

/** The same of a finding that is known by its id and what it says. */
export function ignoreRule<Reach extends IgnoreRule['reach']>(
  { id, subject }: { readonly id: string; readonly subject: Subject },
  reach: Reach,
  because: string
): Extract<IgnoreRule, { reach: Reach }> {
  const rule = reach === 'once' ? { reach, finding: id, because } : { reach, ...subject, because }
  return rule as Extract<IgnoreRule, { reach: Reach }>
}

/** A finding that is not shown, and the rule that says so. */
export interface IgnoredFinding<F extends Finding = Finding> {
  readonly finding: F
  readonly rule: IgnoreRule
}

/** Parts findings into those to show and those that a rule, the first that fits, wants ignored. Order is kept. */
export function ignored<F extends Finding>(
  findings: readonly F[],
  rules: readonly IgnoreRule[]
): { readonly shown: readonly F[]; readonly ignored: readonly IgnoredFinding<F>[] } {
  const byId = new Map<string, IgnoreRule>()
  const bySubject = new Map<string, IgnoreRule>()
  for (const rule of rules) {
    const [map, key] = rule.reach === 'once' ? [byId, rule.finding] : [bySubject, keyOf(rule)]
    if (!map.has(key)) map.set(key, rule)
  }
  const shown: F[] = []
  const hidden: IgnoredFinding<F>[] = []
  for (const finding of findings) {
    const rule = byId.get(finding.id) ?? bySubject.get(keyOf(subjectOf(finding)))
    if (rule) hidden.push({ finding, rule })
    else shown.push(finding)
  }
  return { shown, ignored: hidden }
}

const keyOf = ({ check, code, words }: Subject): string => JSON.stringify([check, code, ...words])
