import { messageFor } from '../checks/message-for'
import type { Finding, Severity } from '../model/finding'
import { overlaps } from '../model/span'
import { mainPlaceOf } from '../review/work-rows'
import type { ReportedArticle } from './build-report'
import type { ReportBlock, ReportSection, Run } from './report-document'
import { list, quiet, quoted, say } from './runs'
import { whereIn, whereWords } from './where-in'

/** What the checks found and no correction has mended: where it stands, what does not add up, what would put it right. */
export function findingSections(reported: ReportedArticle): readonly ReportSection[] {
  const open = reported.findings.filter((each) => !isCorrected(reported, each))
  const of = (...severities: readonly Severity[]) =>
    open.filter(({ severity }) => severities.includes(severity))
  return [
    { title: 'What does not add up', blocks: findingTable(reported, of('error', 'warning')) },
    { title: 'Spelling and style', blocks: findingTable(reported, of('note')) }
  ]
}

/** What the article's own figures bear out, and what somebody set aside with the reason. */
export const agreedSections = ({ article, findings, ignored }: ReportedArticle): readonly ReportSection[] => {
  const where = whereIn(article)
  return [
    {
      title: 'The article’s own figures agree',
      blocks: list(
        findings
          .filter(({ severity }) => severity === 'agrees')
          .map((finding) => [
            say(messageFor(finding)),
            ...(finding.places[0] ? [quiet(whereWords(where(finding.places[0])))] : [])
          ])
      )
    },
    {
      title: 'Set aside',
      blocks: list(
        ignored.map(({ finding, rule }) => [say(messageFor(finding)), quiet(`Because: ${rule.because}`)])
      )
    }
  ]
}

/** Whether the words a finding rests on are corrected: it stands in the table of corrections then, as their reason. */
const isCorrected = ({ corrections, landed }: ReportedArticle, { places }: Finding): boolean =>
  [...corrections, ...landed.filter(({ isGone }) => !isGone)].some((made) =>
    places.some((place) => overlaps(place, made))
  )

function findingTable(
  { article, claims }: ReportedArticle,
  findings: readonly Finding[]
): readonly ReportBlock[] {
  if (findings.length === 0) return []
  const where = whereIn(article)
  const ruled = [...claims.verified, ...claims['not-checkable']]
  const columns = [
    { head: 'Where', share: 18 },
    { head: 'What', share: 54 },
    { head: 'Could read', share: 28 }
  ]
  const rows = findings.map((finding): readonly (readonly Run[])[] => {
    const place = finding.places[0]
    // A ruling on other words that the finding rests on leaves nothing as it is.
    const own = mainPlaceOf(finding)
    const standing = own && ruled.some(({ claim }) => overlaps(claim.anchor, own))
    const repairs = [...new Set(finding.repairs.map(({ label }) => label.replace(/\s+/g, ' ')))]
    return [
      [say(place ? whereWords(where(place)) : '')],
      [say(messageFor(finding)), ...(standing ? [quiet('Ruled on, and left as it is.')] : [])],
      [say(repairs.slice(0, 3).map(quoted).join(' or '))]
    ]
  })
  return [{ kind: 'table', columns, rows }]
}
