import type { Desk } from '../desk'
import type { AskedChange } from '../model/change'
import type { Claim } from '../model/claim'
import type { ArticleRecord, ArticleSummary } from '../model/desk'
import type { EvidenceContent } from '../model/evidence'
import { emptyReview, type Review } from '../model/review'
import { quoteOf, type Span } from '../model/span'
import { articleUrn } from '../report/article-urn'
import { done, type Result } from '../result'
import { stateOf } from '../review/article-state'
import { wordsAt } from '../review/claim-on'
import type { GivenRuling } from './given-ruling'
import { placeOf } from './place-of'

/** What became of rulings that came from elsewhere. */
export interface TakenRulings {
  /** The articles in which something was set. */
  readonly changed: readonly ArticleSummary[]
  readonly taken: number
  /** The desk said all of it already. */
  readonly same: number
  /** The desk says otherwise of the same words; what it says stands. */
  readonly otherwise: readonly GivenRuling[]
  /** Their words were found in no article, in more places than one, or in a sentence that says another thing. */
  readonly unplaced: readonly GivenRuling[]
}

/** An article is known by its words where its name is not; so many are looked through, by so many of the rulings. */
const [mostOpened, mostTried] = [500, 50]

/**
 * Takes rulings of others into the articles they are about. What an editor of this desk has set is never written over; of
 * remarks both are kept. In each article the words that are no claim yet are marked as one step, and what is said of them
 * is set as another.
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
    const found = await articleOf(desk, own)
    const view = found && (await desk.openArticle(found.id))
    if (!found || !view?.ok) {
      unplaced.push(...own)
      continue
    }
    const { id, isNamed } = found
    const placed = own.flatMap((ruling) => {
      const span = wordsOf(view.value, placeOf(view.value.article.text, ruling, isNamed))
      if (!span) unplaced.push(ruling)
      return span ? [{ ruling, span }] : []
    })
    const fresh = new Map(
      placed
        .filter(({ span }) => !claimOn(view.value.claims, span))
        .map(({ span }) => [`${span.start} ${span.end}`, span])
    )
    const marked = await desk.change([
      { articleId: id, changes: [...fresh.values()].map((value) => ({ field: 'added', value })) }
    ])
    if (!marked.ok) return marked
    const now = await desk.openArticle(id)
    if (!now.ok) return now
    const { reviews } = stateOf(now.value.history)
    /** Several may speak of the same words: each is held against what those before it set. */
    const said = new Map<string, Review>()
    const changes: AskedChange[] = []
    for (const { ruling, span } of placed) {
      const claim = claimOn(now.value.claims, span)
      if (!claim) {
        unplaced.push(ruling)
        continue
      }
      const review = said.get(claim.id) ?? reviews[claim.id] ?? emptyReview
      if (isAgainst(review, ruling)) {
        otherwise.push(ruling)
        continue
      }
      const asked = changesFor(claim.id, review, ruling)
      said.set(claim.id, reviewWith(review, ruling))
      if (asked.length === 0) same++
      else taken++
      changes.push(...asked)
    }
    const set = await desk.change([{ articleId: id, changes }])
    if (!set.ok) return set
    if (fresh.size + changes.length > 0) changed.push(set.value[0]!.summary)
  }
  return done({ changed, taken, same, otherwise, unplaced })
}

/** The whole words of a place; null where they are others than the ruling's, or none. */
function wordsOf(record: ArticleRecord, place: Span | null): Span | null {
  if (!place) return null
  const words = wordsAt(record, place)
  if (!words.ok) return null
  const { text } = record.article
  return quoteOf(text, words.value) === quoteOf(text, place).trim() ? words.value : null
}

const claimOn = (claims: readonly Claim[], { start, end }: Span): Claim | undefined =>
  claims.find(({ anchor }) => anchor.start === start && anchor.end === end)

/** Whether a ruling says of the same words what contradicts what stands here. */
const isAgainst = (review: Review, ruling: GivenRuling): boolean =>
  (['verdict', 'correction', 'errorClass', 'severity'] as const).some(
    (field) => review[field] && ruling[field] && review[field] !== ruling[field]
  )

/** Both remarks; one that is in the other already once. */
const notesOf = (here: string, theirs: string): string =>
  here.includes(theirs.trim()) ? here : [here, theirs].filter(Boolean).join('\n\n')

/** What a ruling sets that nobody here has set. */
function changesFor(claim: string, review: Review, ruling: GivenRuling): AskedChange[] {
  const changes: AskedChange[] = []
  if (ruling.correction && !review.correction)
    changes.push({ field: 'correction', claim, value: ruling.correction })
  const note = notesOf(review.note, ruling.note)
  if (note !== review.note) changes.push({ field: 'note', claim, value: note })
  if (ruling.errorClass && !review.errorClass)
    changes.push({ field: 'errorClass', claim, value: ruling.errorClass })
  if (ruling.severity && !review.severity) changes.push({ field: 'severity', claim, value: ruling.severity })
  for (const value of newEvidence(review, ruling)) changes.push({ field: 'evidence', claim, id: null, value })
  if (ruling.verdict && !review.verdict) changes.push({ field: 'verdict', claim, value: ruling.verdict })
  return changes
}

/** A review as it is once a ruling that says nothing against it is taken. */
const reviewWith = (review: Review, ruling: GivenRuling): Review => ({
  ...review,
  verdict: review.verdict ?? ruling.verdict,
  correction: review.correction || ruling.correction,
  note: notesOf(review.note, ruling.note),
  errorClass: review.errorClass ?? ruling.errorClass,
  severity: review.severity ?? ruling.severity,
  evidence: [...review.evidence, ...newEvidence(review, ruling).map((each) => ({ id: '', ...each }))]
})

function newEvidence(review: Review, ruling: GivenRuling): readonly EvidenceContent[] {
  const known: EvidenceContent[] = [...review.evidence]
  return ruling.evidence.filter((each) => {
    if (known.some((other) => isSame(other, each))) return false
    known.push(each)
    return true
  })
}

const isSame = (a: EvidenceContent, b: EvidenceContent): boolean =>
  a.source === b.source && a.locator === b.locator && a.quote === b.quote

interface FoundArticle {
  readonly id: string
  /** Whether the rulings name it; else it is known by its words. */
  readonly isNamed: boolean
}

/** The article on the desk that rulings of one source are about: by its id, by its name, else the one that has their words. */
async function articleOf(desk: Desk, own: readonly GivenRuling[]): Promise<FoundArticle | null> {
  const { articles } = desk.view()
  const [first] = own
  const named = articles.find(
    ({ id, source }) => id === first!.articleId || (source && articleUrn(source.sha256, id) === first!.source)
  )
  if (named) return { id: named.id, isNamed: true }
  let best: string | null = null
  let most = 0
  let isOne = false
  const tried = own.slice(0, mostTried)
  for (const { id } of articles.slice(0, mostOpened)) {
    const view = await desk.openArticle(id)
    if (!view.ok) continue
    const found = tried.filter((ruling) => placeOf(view.value.article.text, ruling, false)).length
    isOne = found === most ? false : found > most || isOne
    if (found <= most) continue
    best = id
    most = found
  }
  // Two articles with the same words: nobody can tell which is meant.
  return best !== null && isOne && most * 2 >= tried.length ? { id: best, isNamed: false } : null
}
