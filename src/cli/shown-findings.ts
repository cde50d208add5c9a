import { atLeast } from '../core/checks/post/severity'
import { placesAsRead, shownPlaces } from '../core/import/shown-places'
import { type SwitchedOff, switchesIn, whySwitchedOff } from '../core/import/switched-off'
import type { Article } from '../core/model/article'
import type { Finding, Severity } from '../core/model/finding'
import type { ShownPlaces } from '../core/model/shown-places'
import { findingsAsSet, type ViewSettings } from '../core/review/view-as-set'
import type { Baseline } from './baseline'

/** What decides which findings a run tells. */
export interface ShownBy {
  readonly checks: ReadonlySet<string>
  readonly settings: ViewSettings
  readonly mildest: Severity
  readonly baseline: Baseline | null
  /** The text of a file; null where it is none. */
  readonly sourceOf: (path: string) => Promise<string | null>
  /** Told of comments that mean to switch a check off and do not. */
  readonly onProblem: (message: string) => void
}

/** What is told of an article, and where its words are shown. */
export interface ShownFindings {
  readonly findings: readonly Finding[]
  readonly places: ShownPlaces
}

/**
 * The findings of an article that a run tells: of the chosen checks, as the project sets them, without those that a
 * comment of the file switches off or the baseline knows. The file is read again only where there is something to tell.
 */
export async function shownFindings(
  article: Article,
  path: string,
  found: readonly Finding[],
  { checks, settings, mildest, baseline, sourceOf, onProblem }: ShownBy
): Promise<ShownFindings> {
  const chosen = found.filter(({ check }) => checks.has(check))
  const wanted = atLeast(findingsAsSet(chosen, settings).shown, mildest)
  if (wanted.length === 0) return { findings: [], places: placesAsRead(article) }
  const source = await sourceOf(path)
  const places = await shownPlaces(article, source)
  const off = source === null || !places.isFile ? [] : switchedOff(source, path, onProblem)
  const on = wanted.filter(
    ({ check, places: rests }) =>
      whySwitchedOff(
        check,
        rests.flatMap((each) => places.placeOf(each) ?? []),
        off
      ) === null
  )
  return { findings: baseline ? baseline.fresh(path, on) : on, places }
}

function switchedOff(source: string, path: string, onProblem: ShownBy['onProblem']): readonly SwitchedOff[] {
  if (!source.includes('corrigenda-')) return []
  const { off, problems } = switchesIn(source)
  for (const { message } of problems) onProblem(`${path}: ${message}`)
  return off
}
