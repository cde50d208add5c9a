import type { AcrossArticle, CrossFinding, CrossPlace } from '../../../core/cross/cross-finding'
import { overlaps, quoteOf, type Span } from '../../../core/model/span'
import { settle } from '../api'
import { strings } from '../ui/strings'
import type { Changing } from './changing'
import type { Choosing } from './choosing'
import type { DeskParts } from './desk-parts'
import { type DeskState, sheetIn } from './desk-state'
import type { OpenArticle } from './open-article'

const { across: words } = strings

export interface AcrossDesk {
  /** Asks what other articles print otherwise than the open one, or as it does. */
  readAcross(): Promise<void>
  /** Opens the article of a place, at the place. */
  goToPlace(place: CrossPlace): Promise<void>
  /** Says of a difference that it is none, or takes that back. */
  ignoreAcross(finding: CrossFinding, isIgnored: boolean): Promise<void>
}

const none: AcrossArticle = { findings: [], unread: 0 }

/** What stands across the desk of the open article; nothing while it is not known. */
export const acrossIn = ({ article, across }: Pick<DeskState, 'article' | 'across'>): AcrossArticle =>
  article.phase !== 'none' && across?.articleId === article.id ? across.answer : none

let last: {
  readonly of: AcrossArticle
  readonly by: DeskState['ignored']
  readonly parted: ReturnType<typeof part>
} | null = null

const part = (answer: AcrossArticle, rules: DeskState['ignored']) => {
  const isIgnored = ({ id }: CrossFinding): boolean => rules[id] !== undefined
  return {
    shown: answer.findings.filter((finding) => !isIgnored(finding)),
    ignored: answer.findings.filter(isIgnored)
  }
}

/** The same, parted into what is to be shown and what somebody ignored. Answers with the same lists while they are. */
export const acrossShown = (state: DeskState): ReturnType<typeof part> => {
  const of = acrossIn(state)
  if (last?.of !== of || last.by !== state.ignored)
    last = { of, by: state.ignored, parted: part(of, state.ignored) }
  return last.parted
}

/** The findings across the desk that rest on these words of an article. */
export const acrossOn = (
  findings: readonly CrossFinding[],
  articleId: string,
  span: Span
): readonly CrossFinding[] =>
  findings.filter(({ places }) =>
    places.some((place) => place.articleId === articleId && overlaps(place, span))
  )

/** The open article among the others of the desk. */
export const acrossDesk = (
  { api, getState, setState, notify }: DeskParts,
  { make }: Changing,
  { selectClaim, reveal }: Choosing,
  { openArticle }: OpenArticle
): AcrossDesk => ({
  readAcross: async () => {
    const { article } = getState()
    if (article.phase === 'none') return
    const answer = await settle(() => api.acrossDesk(article.id))
    // Another article may be open by now; it has asked for itself.
    if (answer.ok) setState({ across: { articleId: article.id, answer: answer.value } })
  },
  goToPlace: async (place) => {
    const { article } = getState()
    if (article.phase !== 'open' || article.id !== place.articleId) await openArticle(place.articleId)
    const sheet = sheetIn(getState())
    if (!sheet || sheet.view.article.id !== place.articleId) return
    const { text } = sheet.view.article
    // What was remembered of an article may be older than its text: never to the wrong words.
    const at = quoteOf(text, place) === place.quote ? place.start : text.indexOf(place.quote)
    if (at < 0) {
      notify('problem', words.gone, [words.goneWhy(place.quote)])
      return
    }
    const span = { start: at, end: at + place.quote.length }
    const claim = sheet.order.find((id) => overlaps(sheet.claimOf.get(id)!.anchor, span))
    if (claim === undefined) reveal(at)
    else selectClaim(claim)
  },
  ignoreAcross: async ({ id, message }, isIgnored) => {
    const value = isIgnored ? ({ reach: 'once', because: '' } as const) : null
    await make(
      [{ field: 'ignored', finding: id, across: true, value }],
      isIgnored ? words.ignored(message) : message
    )
  }
})
