import type { Analysis } from '../analyse'
import { describeAnchor } from '../anchor/describe-anchor'
import type { Resolution } from '../anchor/resolution'
import { resolve } from '../anchor/resolve'
import { saysTheSame } from '../anchor/telling-words'
import type { Article } from '../model/article'
import type { CarryOver, Change } from '../model/change'
import { type Anchor, byPlace, type Claim } from '../model/claim'
import type { ArticleRecord, ArticleVersion, Orphan } from '../model/desk'
import type { Span } from '../model/span'
import { fingerprint } from '../text/fingerprint'
import { stateOf } from './article-state'
import { claimsAt } from './claims-at'
import { correctionsMade } from './corrections-made'
import { restatedChange } from './restated-change'
import { restatements } from './restatements'

/** How the claims that had been worked on came through. */
export interface Carried {
  readonly record: ArticleRecord
  /** Their words stand as they stood, or in a form that says the same. */
  readonly kept: number
  /** The text has the correction that was ordered for them. */
  readonly made: number
  readonly changed: number
  readonly lost: number
}

/** A claim to be carried, and the text its anchor speaks of. */
interface Traveller {
  readonly claim: Claim
  readonly from: string
  /** The version its anchor speaks of, where it was an orphan already. */
  readonly version: number | null
}

type Found = Exclude<Resolution, { status: 'lost' }>

const rank = { exact: 0, moved: 1, changed: 2, lost: 3 } as const

/**
 * Puts a newer text under the work done on an older one. Every claim that was ruled on, written about or marked by hand
 * finds its words again and keeps its id, so that its history stays its own; where the text has the very correction that
 * was ordered it is made; where the words say another thing its review is stale; where they are gone it is an orphan. Orphans of before are looked for too. The older text is kept.
 *
 * @param old the article as the desk has it
 * @param article the newer text; `analysis` is what the machine says of it
 * @param stamp who brought it and when
 * @returns the record to keep; where the text is the same, no version, no entry
 */
export function carryOver(
  old: ArticleRecord,
  article: Article,
  analysis: Omit<Analysis, 'failed'> & Pick<ArticleRecord, 'failed'>,
  stamp: { readonly at: string; readonly by: string }
): Carried {
  const travellers = travellersOf(old)
  const isNew = old.article.text !== article.text
  const isWorked = travellers.length > 0 || old.history.length > 0
  const version: ArticleVersion = { article: old.article, replacedAt: stamp.at, replacedBy: stamp.by }
  const versions = isNew && isWorked ? [...old.versions, version] : old.versions
  const { reviews } = stateOf(old.history)
  const corrections = correctionsMade(article.text, old, reviews)
  const restated = restatements(old, { ...article, sentences: analysis.sentences }, corrections, reviews)
  const places = travellers
    .map((traveller) => {
      const span = corrections.get(traveller.claim.id)
      const found: Resolution = span ? { status: 'exact', span } : resolveIn(article.text, traveller)
      return { traveller, found, isMade: span !== undefined }
    })
    .sort((a, b) => rank[a.found.status] - rank[b.found.status])

  const taken = new Set<Claim>()
  const settled = new Map<string, Claim>()
  const added: Claim[] = []
  const orphans: Orphan[] = []
  const changes: Change[] = []
  const counts = { kept: 0, made: 0, changed: 0, lost: 0 }
  const note = (claim: Claim, field: CarryOver, after: string | null) => {
    changes.push({ field, claim: claim.id, before: claim.anchor.quote, after })
  }

  const claimsOn = claimsAt([...analysis.claims].sort(byPlace))
  for (const { traveller, found, isMade } of places) {
    const { claim, version: since } = traveller
    const home = found.status === 'lost' ? null : homeFor(article.text, claimsOn, claim, found, taken, added)
    const change = home && restated(claim, since, home.anchor)
    if (found.status === 'lost' || home === null || (since !== null && change && !isMade)) {
      orphans.push({ claim, version: since ?? versions.length - 1 })
      counts.lost++
      if (since === null) note(claim, 'lost', null)
      continue
    }
    const { twin } = home
    // Over the same text a claim keeps its words, though the machine may cut them otherwise by now.
    const anchor = isNew || isMade || since !== null ? home.anchor : claim.anchor
    if (twin) {
      taken.add(twin)
      settled.set(twin.id, { ...twin, anchor, id: claim.id })
    } else added.push({ ...claim, anchor, sentence: sentenceOf(analysis, anchor) })
    const { quote } = anchor
    const same = quote === claim.anchor.quote
    if (isMade) {
      counts.made++
      note(claim, 'made', quote)
      // What else became of the sentence is another matter than the correction.
      if (change?.where === 'sentence') changes.push(restatedChange({ ...claim, anchor }, quote, change))
    } else if (change) {
      counts.changed++
      changes.push(restatedChange(claim, quote, change))
    } else {
      counts.kept++
      if (!same || since !== null) note(claim, 'moved', quote)
    }
  }

  // A claim found anew may carry the id that an older one brought along: the older one keeps it.
  const owned = new Set([...travellers.map(({ claim }) => claim.id), ...workedOn(old)])
  const seq = (old.history.at(-1)?.seq ?? 0) + 1
  const claims = analysis.claims.map((claim) => {
    const carried = settled.get(claim.id)
    if (carried && taken.has(claim)) return carried
    return owned.has(claim.id) ? { ...claim, id: freshId(claim, owned) } : claim
  })
  return {
    record: {
      article,
      sentences: analysis.sentences,
      findings: analysis.findings,
      ...(analysis.failed?.length ? { failed: analysis.failed } : {}),
      claims: [...claims, ...added].sort(
        (a, b) => a.anchor.start - b.anchor.start || b.anchor.end - a.anchor.end
      ),
      history: changes.length === 0 ? old.history : [...old.history, { ...stamp, seq, changes }],
      versions,
      orphans,
      addedAt: old.addedAt
    },
    ...counts
  }
}

/** Ids of the claims that the history speaks of. */
const workedOn = ({ history }: ArticleRecord): ReadonlySet<string> =>
  new Set(history.flatMap(({ changes }) => changes.flatMap((each) => ('claim' in each ? [each.claim] : []))))

function travellersOf(old: ArticleRecord): readonly Traveller[] {
  const worked = workedOn(old)
  return [
    ...old.claims
      .filter(({ id, origin }) => worked.has(id) || origin === 'added')
      .map((claim) => ({ claim, from: old.article.text, version: null })),
    ...old.orphans.flatMap(({ claim, version }) => {
      const from = old.versions[version]?.article.text
      return from === undefined ? [] : [{ claim, from, version }]
    })
  ]
}

function resolveIn(text: string, { claim, from, version }: Traveller): Resolution {
  const { start, end } = claim.anchor
  if (text === from && version === null) return { status: 'exact', span: { start, end } }
  return resolve(text, claim.anchor, from)
}

/**
 * The new claim on the found words, or the words themselves where the machine sees no claim in them; null where
 * another claim has taken them.
 */
function homeFor(
  text: string,
  claimsOn: (span: Span) => readonly Claim[],
  claim: Claim,
  found: Found,
  taken: ReadonlySet<Claim>,
  added: readonly Claim[]
): { readonly twin: Claim | null; readonly anchor: Anchor } | null {
  const { span } = found
  const same = claimsOn(span).filter(({ kinds }) => kinds.some((kind) => claim.kinds.includes(kind)))
  const [twin] = same.sort((a, b) => apart(a.anchor, span) - apart(b.anchor, span))
  if (twin && !taken.has(twin)) {
    // Where the machine cuts otherwise by now, a claim whose words stand keeps them.
    const isCut = found.status !== 'changed' && !saysTheSame(claim.anchor.quote, twin.anchor.quote)
    return { twin, anchor: isCut ? describeAnchor(text, span) : twin.anchor }
  }
  if (twin && apart(twin.anchor, span) === 0) return null
  if (added.some(({ anchor }) => apart(anchor, span) === 0)) return null
  return { twin: null, anchor: describeAnchor(text, span) }
}

const apart = (a: Span, b: Span): number => Math.abs(a.start - b.start) + Math.abs(a.end - b.end)

function sentenceOf(analysis: Pick<Analysis, 'sentences'>, span: Span): number {
  const index = analysis.sentences.findIndex(({ end }) => span.start < end)
  return Math.max(0, index)
}

function freshId(claim: Claim, owned: Set<string>): string {
  let id = claim.id
  for (let n = 1; owned.has(id); n++) id = fingerprint(claim.id, 'another', String(n))
  owned.add(id)
  return id
}
