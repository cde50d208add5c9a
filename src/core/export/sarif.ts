import type { Check } from '../checks/check'
import { messageFor } from '../checks/message-for'
import type { Article } from '../model/article'
import type { Finding, Severity } from '../model/finding'
import type { ShownPlaces } from '../model/shown-places'
import type { Span } from '../model/span'
import { type LinePosition, linePositions } from '../text/line-positions'

/**
 * Findings as SARIF 2.1.0 (OASIS), the form that code hosts and editors show beside a text. One run; its rules are the
 * checks. Lines and columns count in the file where it is a text that leads back, else in the text as it was read, in
 * UTF-16 code units. Words that do not stand in the file have no region. Repairs are told in words only: SARIF's fixes
 * speak of the bytes of the file, and where those stand is not always known.
 */
export const sarifVersion = '2.1.0'
export const sarifSchema = 'https://json.schemastore.org/sarif-2.1.0.json'

const levels: Readonly<Record<Severity, 'error' | 'warning' | 'note' | 'none'>> = {
  error: 'error',
  warning: 'warning',
  note: 'note',
  // What agrees is a result too: of kind "pass", which must have level "none" (3.27.9, 3.27.10).
  agrees: 'none'
}

/** The tool of a run: `runs[].tool`. */
export const sarifTool = (checks: readonly Check[], version: string): object => ({
  driver: {
    name: 'Corrigenda',
    version,
    semanticVersion: version,
    rules: checks.map(({ id, summary, why, severity }) => ({
      id,
      shortDescription: { text: summary },
      fullDescription: { text: why },
      defaultConfiguration: { level: levels[severity] }
    }))
  }
})

/**
 * The findings of one article: entries of `runs[].results`.
 * @param uri where its file is, as a URI reference
 * @param checks those of the run's tool, in that order
 * @param shown where lines and columns count
 */
export function sarifResults(
  article: Article,
  findings: readonly Finding[],
  uri: string,
  checks: readonly Check[],
  { text, placeOf }: ShownPlaces
): object[] {
  const positionOf = linePositions(text)
  const regionOf = (span: Span) => {
    const place = placeOf(span)
    if (!place) return {}
    const region = regionBetween(positionOf(place.start), positionOf(place.end))
    return { region: { ...region, snippet: { text: text.slice(place.start, place.end) } } }
  }
  const location = (place: Span, id: number, words?: string) => ({
    id,
    physicalLocation: { artifactLocation: { uri }, ...regionOf(place) },
    logicalLocations: [{ name: article.title, kind: 'article' }],
    ...(words ? { message: { text: words } } : {})
  })
  return findings.map((finding) => {
    const [first, ...others] = finding.places
    const ruleIndex = checks.findIndex(({ id }) => id === finding.check)
    return {
      ruleId: finding.check,
      ...(ruleIndex >= 0 ? { ruleIndex } : {}),
      kind: finding.severity === 'agrees' ? 'pass' : 'fail',
      level: levels[finding.severity],
      message: { text: messageFor(finding) },
      locations: first ? [location(first, 0)] : [],
      ...(others.length > 0
        ? { relatedLocations: others.map((place, i) => location(place, i + 1, place.role)) }
        : {}),
      partialFingerprints: { 'corrigendaFinding/v1': finding.id },
      properties: {
        code: finding.code,
        article: article.id,
        ...(finding.repairs.length > 0 ? { couldRead: finding.repairs.map(({ label }) => label) } : {})
      }
    }
  })
}

const regionBetween = (start: LinePosition, end: LinePosition) => ({
  startLine: start.line,
  startColumn: start.column,
  endLine: end.line,
  endColumn: end.column
})
