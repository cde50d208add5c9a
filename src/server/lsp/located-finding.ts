import { mainPlace } from '../../core/checks/main-place'
import { sourcePlaces } from '../../core/import/source-places'
import { switchesIn, whySwitchedOff } from '../../core/import/switched-off'
import type { Finding, Place, Repair } from '../../core/model/finding'
import type { SourcePlace } from '../../core/model/shown-places'
import type { Span } from '../../core/model/span'
import type { ShownArticle } from '../checker'

/** A place a finding rests on, and where it stands in the document. */
export interface LocatedPlace {
  readonly place: Place
  readonly at: SourcePlace
}

/** A finding with its places in the document. */
export interface LocatedFinding {
  readonly finding: Finding
  /** Those that stand in the document, in reading order. */
  readonly places: readonly LocatedPlace[]
  /** Where it is shown: the place that its first repair changes, else the first; null where none stands there. */
  readonly shownAt: SourcePlace | null
  /** Repairs that can be made in the document as it stands. */
  readonly repairs: readonly LocatedRepair[]
}

export interface LocatedRepair {
  readonly label: string
  readonly edits: readonly (Span & { readonly text: string })[]
}

/** What was found in a document, those left out that a comment of it switches off. */
export async function locatedFindings(
  articles: readonly ShownArticle[],
  text: string
): Promise<readonly LocatedFinding[]> {
  const { off } = switchesIn(text)
  const located: LocatedFinding[] = []
  for (const { article, analysis } of articles) {
    const { placeOf } = (await sourcePlaces(article, text)) ?? nowhere
    for (const finding of analysis.findings) {
      const places = finding.places.flatMap((place) => {
        const at = placeOf(place)
        return at ? [{ place, at }] : []
      })
      const isOff =
        whySwitchedOff(
          finding.check,
          places.map(({ at }) => at),
          off
        ) !== null
      if (!isOff) located.push({ finding, places, ...shown(finding, places, placeOf) })
    }
  }
  return located
}

/** Of a form that no place can be told in. */
const nowhere = { placeOf: () => null }

function shown(
  finding: Finding,
  places: readonly LocatedPlace[],
  placeOf: (span: Span) => SourcePlace | null
): Pick<LocatedFinding, 'shownAt' | 'repairs'> {
  const main = mainPlace(finding)
  return {
    shownAt: (places.find(({ place }) => place === main) ?? places[0])?.at ?? null,
    repairs: finding.repairs.flatMap((repair) => locatedRepair(repair, placeOf) ?? [])
  }
}

/** A repair in the document; null where words of it do not stand there in one piece. */
function locatedRepair(
  { label, edits }: Repair,
  placeOf: (span: Span) => SourcePlace | null
): LocatedRepair | null {
  const located: (Span & { readonly text: string })[] = []
  for (const edit of edits) {
    const at = editPlace(edit, placeOf)
    if (at === null) return null
    located.push({ ...at, text: edit.text })
  }
  return { label, edits: located }
}

/** Words put between others stand behind the sign before them. */
function editPlace({ start, end }: Span, placeOf: (span: Span) => SourcePlace | null): Span | null {
  if (end > start) {
    const at = placeOf({ start, end })
    return at?.exact ? { start: at.start, end: at.end } : null
  }
  if (start === 0) return null
  const before = placeOf({ start: start - 1, end: start })
  return before?.exact ? { start: before.end, end: before.end } : null
}
