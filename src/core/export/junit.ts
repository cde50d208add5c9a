import { messageFor } from '../checks/message-for'
import type { Article } from '../model/article'
import type { Finding } from '../model/finding'
import type { ShownPlaces } from '../model/shown-places'
import { linePositions } from '../text/line-positions'

/**
 * One article as a test suite of JUnit's XML (junit-10 of Jenkins' xUnit), which every build server reads: a failed test
 * for each finding that makes the run fail, a passed one for each other, and one for an article with nothing to say. Each
 * test has a name of its own: of two of one name build servers show one.
 *
 * @param path of the file
 * @param fails whether a finding makes the run fail
 */
export function junitSuite(
  article: Article,
  findings: readonly Finding[],
  path: string,
  { text, placeOf }: ShownPlaces,
  fails: (finding: Finding) => boolean
): string {
  const positionOf = linePositions(text)
  const name = attribute(path)
  const taken = new Map<string, number>()
  const nameOf = (words: string): string => {
    const times = (taken.get(words) ?? 0) + 1
    taken.set(words, times)
    return times === 1 ? words : `${words} (${times})`
  }
  const caseOf = (finding: Finding): string => {
    const message = messageFor(finding)
    const told = finding.places.map((place) => {
      const at = placeOf(place)
      const position = at ? positionOf(at.start) : null
      return `${path}${position ? `:${position.line}:${position.column}` : ''}: ${place.quote} (${place.role})`
    })
    const repairs = finding.repairs.map(({ label }) => `could read: ${label}`)
    const words = content([message, ...told, ...repairs].join('\n'))
    const outcome = fails(finding)
      ? `<failure type="${attribute(finding.severity)}" message="${attribute(message)}">${words}</failure>`
      : `<system-out>${words}</system-out>`
    return `    <testcase classname="${name}" name="${attribute(nameOf(`${finding.check}: ${message}`))}">${outcome}</testcase>`
  }
  const cases =
    findings.length > 0
      ? findings.map(caseOf)
      : [`    <testcase classname="${name}" name="nothing to report"/>`]
  const failures = findings.filter(fails).length
  return [
    `  <testsuite name="${attribute(article.title || path)}" file="${name}" tests="${cases.length}" failures="${failures}" errors="0">`,
    ...cases,
    '  </testsuite>',
    ''
  ].join('\n')
}

/** Signs that XML 1.0 has no way to write. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const unwritable = /[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Cs}/gu

const content = (words: string): string =>
  words.replace(unwritable, '\ufffd').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

const attribute = (words: string): string =>
  content(words).replaceAll('"', '&quot;').replaceAll('\n', '&#10;').replaceAll('\t', '&#9;')
