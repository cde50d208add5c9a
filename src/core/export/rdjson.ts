import { mainPlace } from '../checks/main-place'
import { messageFor } from '../checks/message-for'
import type { Finding, Severity } from '../model/finding'
import type { ShownPlaces } from '../model/shown-places'
import type { Span } from '../model/span'
import { linePositions } from '../text/line-positions'

/**
 * Findings as Reviewdog Diagnostic Format (rdjson): what reviewdog and others bring to a change that is reviewed. Lines
 * count from 1, columns from 1 in bytes of UTF-8, as the format has it. What agrees is no diagnostic.
 */
export const rdjsonSource = { name: 'corrigenda' }

const severities: Readonly<Record<Exclude<Severity, 'agrees'>, 'ERROR' | 'WARNING' | 'INFO'>> = {
  error: 'ERROR',
  warning: 'WARNING',
  note: 'INFO'
}

/**
 * The diagnostics of one article: entries of `diagnostics`.
 * @param path where its file is, as the reviewing program names it
 */
export function rdjsonDiagnostics(
  findings: readonly Finding[],
  path: string,
  { text, isFile, placeOf }: ShownPlaces
): object[] {
  const positionOf = linePositions(text)
  const position = (at: number) => {
    const { line, column } = positionOf(at)
    return { line, column: utf8Length(text.slice(at - column + 1, at)) + 1 }
  }
  /** Words of a form that is no text have no lines. */
  const rangeOf = (span: Span) => {
    const place = isFile ? placeOf(span) : null
    return place ? { start: position(place.start), end: position(place.end) } : null
  }
  const locationOf = (span: Span) => {
    const range = rangeOf(span)
    return { path, ...(range ? { range } : {}) }
  }
  return findings.flatMap(({ severity, places, repairs, ...finding }) => {
    const first = mainPlace({ places, repairs })
    if (severity === 'agrees' || !first) return []
    const others = places.filter((place) => place !== first)
    const suggestions = repairs.flatMap(({ edits }) => {
      const [edit, ...more] = edits
      // A suggestion is one replacement; and only words that stand there in one piece can be replaced.
      if (!edit || more.length > 0 || edit.end === edit.start || !placeOf(edit)?.exact) return []
      const range = rangeOf(edit)
      return range ? [{ range, text: edit.text }] : []
    })
    return [
      {
        message: messageFor({ ...finding, severity, places, repairs }),
        location: locationOf(first),
        severity: severities[severity],
        code: { value: finding.check },
        ...(suggestions.length > 0 ? { suggestions } : {}),
        ...(others.length > 0
          ? {
              related_locations: others.map((place) => ({
                message: `${place.quote} (${place.role})`,
                location: locationOf(place)
              }))
            }
          : {})
      }
    ]
  })
}

/** How many bytes words are in UTF-8. */
function utf8Length(words: string): number {
  let bytes = 0
  for (const sign of words) {
    const code = sign.codePointAt(0)!
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
  }
  return bytes
}
