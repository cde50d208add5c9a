import { mainPlace } from '../checks/main-place'
import { messageFor } from '../checks/message-for'
import type { Finding, Severity } from '../model/finding'
import type { ShownPlaces } from '../model/shown-places'
import { linePositions } from '../text/line-positions'

const commands: Readonly<Record<Exclude<Severity, 'agrees'>, 'error' | 'warning' | 'notice'>> = {
  error: 'error',
  warning: 'warning',
  note: 'notice'
}

/**
 * Findings as workflow commands of GitHub Actions: each is shown beside its line of the change. What agrees is not said.
 * @param path of the file, from the root of the repository
 */
export function githubAnnotations(
  findings: readonly Finding[],
  path: string,
  { text, isFile, placeOf }: ShownPlaces
): readonly string[] {
  const positionOf = linePositions(text)
  return findings.flatMap((finding) => {
    const { severity, check } = finding
    const main = mainPlace(finding)
    if (severity === 'agrees') return []
    const place = isFile && main ? placeOf(main) : null
    const start = place && positionOf(place.start)
    const end = place && positionOf(place.end)
    const properties = {
      title: check,
      file: path,
      ...(start && end ? { line: start.line, endLine: end.line } : {}),
      // Columns are read only where the words stand on one line.
      ...(start && end && start.line === end.line ? { col: start.column, endColumn: end.column } : {})
    }
    const said = Object.entries(properties).map(([name, value]) => `${name}=${property(String(value))}`)
    return [`::${commands[severity]} ${said.join(',')}::${data(messageFor(finding))}`]
  })
}

const data = (words: string): string =>
  words.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')

const property = (words: string): string => data(words).replaceAll(':', '%3A').replaceAll(',', '%2C')
