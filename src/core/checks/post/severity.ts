import type { CheckSettings } from '../../model/check-settings'
import { type Finding, type Severity, severities } from '../../model/finding'
import type { KnownCheck } from '../check'

/** Whether `severity` is as grave as `other`, or graver. */
export const isAtLeast = (severity: Severity, other: Severity): boolean =>
  severities.indexOf(severity) <= severities.indexOf(other)

/** The findings from this severity up. */
export const atLeast = <F extends { readonly severity: Severity }>(
  findings: readonly F[],
  mildest: Severity
): readonly F[] => findings.filter((finding) => isAtLeast(finding.severity, mildest))

/**
 * Findings as grave as the editor wants them; those of checks that are off are left out. A check set to a severity gives
 * it in place of its own. What the check itself holds to be milder than that ("the year is not stated") is not raised,
 * and what agrees stays what it is.
 *
 * @param checks the checks that are known; a finding of another version's check keeps its own severity
 */
export function severity<F extends Pick<Finding, 'check' | 'severity'>>(
  findings: readonly F[],
  settings: CheckSettings['checks'],
  checks: readonly KnownCheck[]
): readonly F[] {
  const set = new Map(Object.entries(settings))
  if (set.size === 0) return findings
  const own = new Map(checks.map((check) => [check.id, check.severity]))
  return findings.flatMap((finding) => {
    const wanted = set.get(finding.check)
    if (wanted === 'off') return []
    if (wanted === undefined || wanted === finding.severity || finding.severity === 'agrees') return [finding]
    const replaces = finding.severity === own.get(finding.check) || isAtLeast(finding.severity, wanted)
    return [replaces ? { ...finding, severity: wanted } : finding]
  })
}
