import type { Desk } from '../desk'
import type { AskedChange } from '../model/change'
import type { Claim } from '../model/claim'
import type { ArticleSummary } from '../model/desk'
import type { EvidenceContent } from '../model/evidence'
import { emptyReview, type Review } from '../model/review'
import type { Span } from '../model/span'
import { articleUrn } from '../report/article-urn'
import { done, type Result } from '../result'
import { stateOf } from '../review/article-state'
import type { GivenRuling } from './given-ruling'

/** What became of rulings that came from elsewhere. */
export interface TakenRulings {
  /** The articles in which something was set. */
  readonly changed: readonly ArticleSummary[]
  readonly taken: number
  /** The desk said all of it already. */
  readonly same: number
  /** The desk says otherwise of the same words; what it says stands. */
  readonly otherwise: readonly GivenRuling[]
  /** Their words were found in no article, or in more places than one. */
  readonly unplaced: readonly GivenRuling[]
}

/** An article is known by its words where its name is not; so many are looked through. */
const mostOpened = 500

/**
 * Takes rulings of others into the articles they are about. What an editor of this desk has set is never written over; each
 * article is one step, which undo takes back.
 */
export async function takeRulings(desk: Desk, given: readonly GivenRuling[]): Promise<Result<TakenRulings>> {
  const changed: ArticleSummary[] = []
  const otherwise: GivenRuling[] = []
  const unplaced: GivenRuling[] = []
  let taken = 0
  let same = 0
  const bySource = new Map<string, GivenRuling[]>()
  for (const ruling of given) {
    const key = ruling.articleId ?? ruling.source
    const known = bySource.get(key)
    if (known) known.push(ruling)
    else bySource.set(key, [ruling])
  }
  for (const own of bySource.values()) {
    const id = await articleOf(desk, own)
    const view = id === null ? null : await desk.openArticle(id)
    if (id === null || !view?.ok) {
      unplaced.push(...own)
      continue
    }
    const { text } = view.value.article
    const placed = own.flatMap((ruling) => {
      const span = placeOf(text, ruling)
      if (!span) unplaced.push(ruling)
      return span ? [{ ruling, span }] : []
    })
    const fresh = placed.filter(
      ({ span }, i) =>
        !claimOn(view.value.claims, span) &&
        // Several may speak of the same words.
        placed.findIndex((other) => other.span.start === span.start && other.span.end === span.end) === i
    )
    const marked = await desk.change([
      { articleId: id, changes: fresh.map(({ span }) => ({ field: 'added', value: span })) }
    ])
    if (!marked.ok) return marked
    const now = await desk.openArticle(id)
    if (!now.ok) return now
    const { reviews } = stateOf(now.value.history)
    const changes: AskedChange[] = []
    for (const { ruling, span } of placed) {
      const claim = claimOn(now.value.claims, span)
      if (!claim) {
        unplaced.push(ruling)
        continue
      }
      const review = reviews[claim.id] ?? emptyReview
      const asked = changesFor(claim.id, review, ruling)
      const isAgainst =
        review.verdict !== null && ruling.verdict !== null && review.verdict !== ruling.verdict
      if (isAgainst) otherwise.push(ruling)
      else if (asked.length === 0) same++
      else taken++
      if (!isAgainst) changes.push(...asked)
    }
    const set = await desk.change([{ articleId: id, changes }])
    if (!set.ok) return set
    if (fresh.length + changes.length > 0) changed.push(set.value[0]!.summary)
  }
  return done({ changed, taken, same, otherwise, unplaced })
}

const claimOn = (claims: readonly Claim[], { start, end }: Span): Claim | undefined =>
  claims.find(({ anchor }) => anchor.start === start && anchor.end === end)

/** What a ruling sets that nobody here has set. */
function changesFor(claim: string, review: Review, ruling: GivenRuling): AskedChange[] {
  const changes: AskedChange[] = []
  if (ruling.correction && !review.correction)
    changes.push({ field: 'correction', claim, value: ruling.correction })
  if (ruling.note && !review.note) changes.push({ field: 'note', claim, value: ruling.note })
  if (ruling.errorClass && !review.errorClass)
    changes.push({ field: 'errorClass', claim, value: ruling.errorClass })
  if (ruling.severity && !review.severity) changes.push({ field: 'severity', claim, value: ruling.severity })
  for (const value of ruling.evidence)
    if (!review.evidence.some((each) => isSame(each, value)))
      changes.push({ field: 'evidence', claim, id: null, value })
  if (ruling.verdict && !review.verdict) changes.push({ field: 'verdict', claim, value: ruling.verdict })
  return changes
}

const isSame = (a: EvidenceContent, b: EvidenceContent): boolean =>
  a.source === b.source && a.locator === b.locator && a.quote === b.quote

/** The article on the desk that rulings of one source are about: by its id, by its name, else by its words. */
async function articleOf(desk: Desk, own: readonly GivenRuling[]): Promise<string | null> {
  const { articles } = desk.view()
  const [first] = own
  const named = articles.find(
    ({ id, source }) => id === first!.articleId || (source && articleUrn(source.sha256, id) === first!.source)
  )
  if (named) return named.id
  let best: string | null = null
  let most = 0
  for (const { id } of articles.slice(0, mostOpened)) {
    const view = await desk.openArticle(id)
    if (!view.ok) continue
    const found = own.filter((ruling) => placeOf(view.value.article.text, ruling)).length
    if (found > most) {
      best = id
      most = found
    }
  }
  return most * 2 >= own.length ? best : null
}

/** Where the words stand: between the words they are said to stand between, else where they stand once. */
function placeOf(text: string, { quote, prefix, suffix }: GivenRuling): Span | null {
  const whole = prefix + quote + suffix
  const between = onceIn(text, whole)
  if (between !== null) return { start: between + prefix.length, end: between + prefix.length + quote.length }
  const alone = onceIn(text, quote)
  return alone === null ? null : { start: alone, end: alone + quote.length }
}

function onceIn(text: string, words: string): number | null {
  const at = text.indexOf(words)
  return at < 0 || text.indexOf(words, at + 1) >= 0 ? null : at
}
