import { ignored } from '../../../core/checks/post/ignored'
import { type CrossFinding, findingIn } from '../../../core/cross/cross-finding'
import type { Block } from '../../../core/model/article'
import type { Claim } from '../../../core/model/claim'
import type { ArticleView } from '../../../core/model/desk'
import type { Finding } from '../../../core/model/finding'
import { bySpan, type Span } from '../../../core/model/span'
import type { CorrectedFindings } from '../../../core/review/corrected-findings'
import { crossedSpans } from '../../../core/review/crossed-spans'
import { findingsOnClaims } from '../../../core/review/findings-on-claims'
import { findingsToShow, isAlarm } from '../../../core/review/findings-to-show'
import { notRechecked, type Rechecked } from '../../../core/review/open-findings'
import { claimsToCheck } from '../../../core/review/progress-of'
import { quotedClaims } from '../../../core/review/quoted-claims'
import { mainPlaceOf, type WorkRow, workRows } from '../../../core/review/work-rows'
import { segmentsOf } from '../reader/segments'

/** A run of text as the reader draws it. */
export interface TextRun extends Span {
  /** Claims over it, the innermost first: the first one lends the run its mark. */
  readonly claims: readonly string[]
  /** Findings with a place here. */
  readonly findings: readonly string[]
  /** The finding that speaks of these words where no claim has its row: it gets a mark of its own. */
  readonly loose: string | null
  /** Whether that finding is a matter of style or spelling. */
  readonly isNote: boolean
  readonly dateline: boolean
  /** Whether the words are crossed off as read. */
  readonly isCrossed: boolean
  /** The claim whose mark takes keyboard focus on this run: the first run that is its own. */
  readonly heads: string | null
}

export interface SheetBlock {
  readonly block: Block
  readonly runs: readonly TextRun[]
  /** Claims that stand in this block, in reading order. */
  readonly claims: readonly string[]
}

/** An article with everything worked out once that drawing it needs. */
export interface Sheet {
  readonly view: ArticleView
  /** Ids in reading order. */
  readonly order: readonly string[]
  /** Where each stands in it. */
  readonly indexOf: ReadonlyMap<string, number>
  readonly claimOf: ReadonlyMap<string, Claim>
  /** What the checks say, without what somebody chose to ignore. */
  readonly findings: readonly Finding[]
  readonly findingOf: ReadonlyMap<string, Finding>
  /** Those findings that are of several articles, whole, by their ids. */
  readonly acrossOf: ReadonlyMap<string, CrossFinding>
  /** Findings that rest on a claim: what speaks against it, then for it, then matters of style. */
  readonly findingsOn: ReadonlyMap<string, readonly Finding[]>
  /** Claims a finding rests on, in reading order. */
  readonly claimsUnder: ReadonlyMap<string, readonly string[]>
  /** Claims that stand in words quoted from somebody. */
  readonly quoted: ReadonlySet<string>
  /** Claims that a finding of the article supports. */
  readonly supported: ReadonlySet<string>
  /** The list of work, in text order. */
  readonly rows: readonly WorkRow[]
  /** Where a row stands in it, by its key. */
  readonly rowIndex: ReadonlyMap<string, number>
  /** The key of the row an error, warning or note stands in, by its id. */
  readonly rowOfFinding: ReadonlyMap<string, string>
  /** What the corrected text gives rise to, and what it no longer does. */
  readonly rechecked: Rechecked
  readonly blocks: readonly SheetBlock[]
  readonly words: number
}

/** Beside a claim, a sum that holds tells more than a matter of style. */
const weight = { error: 0, warning: 1, agrees: 2, note: 3 } as const

type Layer = Span &
  (
    | { readonly kind: 'claim'; readonly id: string }
    | { readonly kind: 'place'; readonly id: string; readonly own: 'alarm' | 'note' | null }
    | { readonly kind: 'dateline' | 'crossed'; readonly id: '' }
  )

const blocksOf = (
  view: ArticleView,
  claims: readonly Claim[],
  findings: readonly Finding[],
  rowOfFinding: ReadonlyMap<string, string>
): readonly SheetBlock[] => {
  const layers: Layer[] = claims.map(({ id, anchor }) => ({
    kind: 'claim',
    id,
    start: anchor.start,
    end: anchor.end
  }))
  for (const finding of findings) {
    const { id, places } = finding
    const main = rowOfFinding.get(id) === id ? mainPlaceOf(finding) : null
    for (const { start, end } of places) {
      const isMain = main !== null && start <= main.start && main.end <= end
      const own = isMain ? (isAlarm(finding) ? 'alarm' : 'note') : null
      layers.push({ kind: 'place', id, own, start, end })
    }
  }
  const { dateline, blocks } = view.article
  if (dateline) layers.push({ kind: 'dateline', id: '', start: dateline.start, end: dateline.end })
  for (const { start, end } of crossedSpans(view.article.text, view.crossed))
    layers.push({ kind: 'crossed', id: '', start, end })
  layers.sort(bySpan)

  const headed = new Set<string>()
  // Blocks stand in reading order and so do layers: those that reach beyond a block are looked at again in the next.
  let next = 0
  let reaching: Layer[] = []
  return blocks.map((block) => {
    const here = reaching.filter(({ end }) => end > block.start)
    for (; next < layers.length && layers[next]!.start < block.end; next += 1) {
      if (layers[next]!.end > block.start) here.push(layers[next]!)
    }
    reaching = here.filter(({ end }) => end > block.end)
    const runs = segmentsOf(block, here).map(({ start, end, marks }): TextRun => {
      const over = marks.filter((mark) => mark.kind === 'claim').map((mark) => mark.id)
      const places = marks.filter((mark) => mark.kind === 'place')
      const first = over[0]
      const heads = first !== undefined && !headed.has(first) ? first : null
      if (heads !== null) headed.add(heads)
      const own = places.find((mark) => mark.own !== null)
      return {
        start,
        end,
        claims: over,
        findings: [...new Set(places.map((mark) => mark.id))],
        loose: own?.id ?? null,
        isNote: own?.own === 'note',
        dateline: marks.some((mark) => mark.kind === 'dateline'),
        isCrossed: marks.some((mark) => mark.kind === 'crossed'),
        heads
      }
    })
    return { block, runs, claims: here.filter((layer) => layer.kind === 'claim').map((layer) => layer.id) }
  })
}

const wordsOf = ({ article }: ArticleView): number =>
  article.blocks
    .filter(({ kind }) => !['headline', 'kicker', 'byline', 'agency', 'dateline'].includes(kind))
    .reduce((sum, { start, end }) => sum + (article.text.slice(start, end).match(/\S+/g)?.length ?? 0), 0)

/** Ids of what the corrected text gives rise to, and of what it no longer does. */
export const recheckedOf = ({ raised, mended }: CorrectedFindings): Rechecked => ({
  raised: new Set(raised.map(({ id }) => id)),
  mended: new Set(mended)
})

/**
 * Works an opened article out for drawing: what overlaps what, who ends where. Of the reviews, only what was put aside.
 * @param across what the article and others of the desk print of one fact
 * @param corrected what the checks say of the corrected text; null where that is not known or there is none
 */
export const sheetOf = (
  view: ArticleView,
  across: readonly CrossFinding[] = [],
  corrected: CorrectedFindings | null = null
): Sheet => {
  const { id, text } = view.article
  const inThis = (finding: CrossFinding): readonly Finding[] => {
    const here = findingIn(finding, id, text)
    return here ? [here] : []
  }
  const acrossOf = new Map(across.map((finding) => [finding.id, finding]))
  const claims = [...claimsToCheck(view.claims, view.reviews)].sort((a, b) => bySpan(a.anchor, b.anchor))
  const own = findingsToShow(view.findings, view)
  // Whether somebody ignores it is asked of all its places, for the rule was made of all of them.
  const others = ignored(across, Object.values(view.ignored)).shown.flatMap(inThis)
  const raised = corrected ? findingsToShow(corrected.raised, view) : []
  const findings = others.length + raised.length === 0 ? own : [...own, ...others, ...raised]
  const { findingsOn, claimsUnder } = findingsOnClaims(
    claims,
    [...findings].sort((a, b) => weight[a.severity] - weight[b.severity])
  )
  const rows = workRows(claims, findings)
  const rowOfFinding = new Map(rows.flatMap((row) => row.findings.map(({ id: own }) => [own, row.key])))
  return {
    view,
    order: claims.map(({ id }) => id),
    indexOf: new Map(claims.map(({ id }, index) => [id, index])),
    claimOf: new Map(claims.map((claim) => [claim.id, claim])),
    findings,
    findingOf: new Map(
      [...view.findings, ...across.flatMap(inThis), ...(corrected?.raised ?? [])].map((finding) => [
        finding.id,
        finding
      ])
    ),
    acrossOf,
    findingsOn,
    claimsUnder,
    quoted: quotedClaims(claims),
    supported: new Set(
      // That a colleague printed the same figure supports nothing: both may have it from one wrong source.
      claims.flatMap(({ id: claim }) =>
        findingsOn.get(claim)!.some((each) => each.severity === 'agrees' && !acrossOf.has(each.id))
          ? [claim]
          : []
      )
    ),
    rows,
    rowIndex: new Map(rows.map(({ key }, index) => [key, index])),
    rowOfFinding,
    rechecked: corrected ? recheckedOf(corrected) : notRechecked,
    blocks: blocksOf(view, claims, findings, rowOfFinding),
    words: wordsOf(view)
  }
}
