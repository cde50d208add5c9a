import type { Result } from '../../../core/result'
import type { Api, Events } from '../../../ipc/contract'
import { settle } from '../api'
import type { DeskList } from './desk-list'
import type { DeskParts } from './desk-parts'
import { type DeskState, sheetIn } from './desk-state'
import type { OpenArticle } from './open-article'

export interface Sharing {
  /** Shares the desk through a server. */
  shareDesk(address: string, password: string): Promise<Result<unknown>>
  /** Asks for a folder, and shows a copy of the desk on a server in it. */
  joinDesk(address: string, password: string): Promise<Result<unknown>>
  /** Reads how the desk stands with its server, which tries a connection at once. */
  readShared(): Promise<void>
}

/** The desk as one of several that are the same: what comes in from others, and where the editor is for them. */
export const sharing = (
  { api, getState, setState }: DeskParts,
  { openAgain }: OpenArticle,
  { readList }: Pick<DeskList, 'readList'>
) => {
  let told = 'null'

  /** Tells the others in which paragraph the editor is. */
  const tellPlace = (): void => {
    if (getState().shared === null) return
    const place = placeIn(getState())
    const words = JSON.stringify(place)
    if (words === told) return
    told = words
    void settle(() => api.isAt(place))
  }

  return {
    shareDesk: async (address, password) => {
      const result = await settle(() => api.shareDesk(address, password))
      if (result.ok) setState({ shared: result.value })
      return result
    },
    joinDesk: (address, password) => settle(() => api.joinSharedDesk(address, password)),
    readShared: async () => {
      const result = await settle(() => api.sharedDesk())
      if (result.ok) setState({ shared: result.value })
    },
    tellPlace,
    takeUnited: async ({ ids, isMoved }: Events['united']) => {
      const { article } = getState()
      if (article.phase === 'open' && ids.includes(article.id)) await openAgain()
      if (isMoved) await readList()
    }
  } satisfies Sharing & Record<string, unknown>
}

const placeIn = (state: DeskState): { readonly article: string; readonly paragraph: number } | null => {
  const sheet = sheetIn(state)
  if (sheet === null) return null
  const { id, blocks } = sheet.view.article
  const at = state.claim === null ? 0 : (sheet.claimOf.get(state.claim)?.anchor.start ?? 0)
  return {
    article: id,
    paragraph: Math.max(
      0,
      blocks.findIndex(({ end }) => at < end)
    )
  }
}

/** The bridge, whose changes say which state of the open article the editor saw. */
export const withRevisions = (api: Api, getState: () => DeskState): Api => ({
  ...api,
  change: (requests) => {
    const { record } = getState()
    const of = (request: (typeof requests)[number]) =>
      request.revision === undefined &&
      record?.article.id === request.articleId &&
      record.revision !== undefined
        ? { ...request, revision: record.revision }
        : request
    return api.change(requests.map(of))
  }
})
