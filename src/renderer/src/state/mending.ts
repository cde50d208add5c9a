import type { AskedChange } from '../../../core/model/change'
import { overlaps } from '../../../core/model/span'
import type { PlaceToMend } from '../../../core/report/places-to-mend'
import { settle } from '../api'
import { strings } from '../ui/strings'
import type { Changing } from './changing'
import type { DeskParts } from './desk-parts'

const { mending: words } = strings

export interface Mending {
  /**
   * Mends every place that still prints what corrections of the open article take back, in it and in others, as one step
   * that one undo takes back.
   * @returns whether there was any, and it is on the disk
   */
  mendPlaces(): Promise<boolean>
}

/** The places that are to be mended: those that two corrections both name once, those left as they are not. */
export const apart = (places: readonly PlaceToMend[]): readonly PlaceToMend[] =>
  places
    .filter(({ waived }) => waived === null)
    .filter(
      (place, i, all) =>
        !all.slice(0, i).some((other) => other.articleId === place.articleId && overlaps(other, place))
    )

/** The changes that make the places right, article by article. */
export const requestsFor = (places: readonly PlaceToMend[]) =>
  [...new Set(places.map(({ articleId }) => articleId))].map((articleId) => {
    const own = places.filter((place) => place.articleId === articleId)
    const edits = own.map(({ start, end, right }) => ({ start, end, text: right }))
    return { articleId, changes: [{ field: 'repaired', edits }] satisfies AskedChange[] }
  })

/** What corrections leave behind, put right. */
export const mending = ({ api, getState, say, notify, queue }: DeskParts, { makeIn }: Changing): Mending => ({
  mendPlaces: async () => {
    const { article } = getState()
    if (article.phase !== 'open') return false
    // A correction that was typed a moment ago takes something back too.
    queue.flush()
    await queue.settled()
    const found = await settle(() => api.placesToMend(article.id))
    if (!found.ok) {
      notify('problem', strings.notices.changeFailed, [found.error.message])
      return false
    }
    const places = apart(found.value)
    if (places.length === 0) {
      say(words.none)
      return false
    }
    const requests = requestsFor(places)
    return makeIn(requests, words.mended(places.length, requests.length))
  }
})
