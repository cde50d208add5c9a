import type { AcrossArticle, CrossPlace } from '../../../core/cross/cross-finding'
import { overlaps, quoteOf } from '../../../core/model/span'
import { settle } from '../api'
import { strings } from '../ui/strings'
import { type Choosing, litBy } from './choosing'
import type { DeskParts } from './desk-parts'
import { type DeskState, recheckedIn, sheetIn } from './desk-state'
import type { OpenArticle } from './open-article'
import { sheetOf } from './sheet'

const { across: words } = strings

export interface AcrossDesk {
  /** Asks what other articles print otherwise than the open one, or as it does. */
  readAcross(): Promise<void>
  /** Opens the article of a place, at the place. */
  goToPlace(place: CrossPlace): Promise<void>
}

const none: AcrossArticle = { findings: [], unread: 0 }

/** What stands across the desk of the open article; nothing while it is not known. */
export const acrossIn = ({ article, across }: Pick<DeskState, 'article' | 'across'>): AcrossArticle =>
  article.phase !== 'none' && across?.articleId === article.id ? across.answer : none

/** The open article among the others of the desk. */
export const acrossDesk = (
  { api, getState, setState, notify }: DeskParts,
  { selectClaim, reveal }: Choosing,
  { openArticle }: OpenArticle
): AcrossDesk => ({
  readAcross: async () => {
    const { article } = getState()
    if (article.phase === 'none') return
    const answer = await settle(() => api.acrossDesk(article.id))
    // Another article may be open by now; it has asked for itself.
    if (!answer.ok) return
    const before = acrossIn(getState()).findings
    setState({ across: { articleId: article.id, answer: answer.value } })
    const { findings } = answer.value
    const { article: now, claim, finding, lit } = getState()
    if (now.phase !== 'open' || now.id !== article.id || before.length + findings.length === 0) return
    const sheet = sheetOf(now.sheet.view, findings, recheckedIn(getState()))
    const isThere = finding === null || sheet.findingOf.has(finding)
    setState({
      article: { ...now, sheet },
      finding: isThere ? finding : null,
      lit: claim !== null && (finding === null || !isThere) ? litBy(sheet, claim) : lit
    })
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
  }
})
