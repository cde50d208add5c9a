import type { AskedChange } from '../../../core/model/change'
import { type BoardCorrection, nextStep } from '../../../core/report/board-corrections'
import type { PlaceToMend } from '../../../core/report/places-to-mend'
import { settle } from '../api'
import { strings } from '../ui/strings'
import type { Changing } from './changing'
import type { Choosing } from './choosing'
import type { DeskParts } from './desk-parts'
import { type DeskState, sheetIn } from './desk-state'
import { apart, requestsFor } from './mending'
import type { OpenArticle } from './open-article'

const { board: words } = strings

/** Which corrections are listed: those with a step to go, those that are everywhere, or all. */
export type BoardShow = 'open' | 'everywhere' | 'all'

/** The corrections of the desk, while they are looked at. */
export interface Board {
  /** Null until they are read. */
  readonly rows: readonly BoardCorrection[] | null
  /** Where what they take back is still printed, by article; those not asked for yet are missing. */
  readonly places: Readonly<Record<string, readonly PlaceToMend[]>>
  /** The key of the correction in hand. */
  readonly at: string | null
  readonly show: BoardShow
}

/** Whose move it is: the editor's, the writer's, or nobody's. */
export type BoardGroup = 'yours' | 'writer' | 'everywhere'

export interface BoardActions {
  /** Shows how far every correction of the desk has come. */
  openBoard(): Promise<void>
  /** Reads it anew, where it is shown: something has changed. */
  readBoard(): Promise<void>
  closeBoard(): void
  /** Lists others. */
  showOnBoard(show: BoardShow): void
  selectOnBoard(key: string): void
  stepOnBoard(by: 1 | -1): void
  /** Mends the places the correction in hand left behind: one, by its number from 0, or all. */
  mendOnBoard(nth?: number): Promise<void>
  /** Leaves such places as they are: one, by its number, or all. */
  waiveOnBoard(nth?: number): Promise<void>
  /** Follows a place again that was left as it is. */
  takeUpOnBoard(place: PlaceToMend): Promise<void>
  /** Says that readers were told of the correction in hand, and where; or, with null, that they were not. */
  tellOnBoard(where: string | null): Promise<void>
  /** Opens the article of the correction in hand, at its words. */
  openFromBoard(): Promise<void>
}

export const keyOnBoard = ({ articleId, claim, nth }: BoardCorrection): string =>
  `${articleId} ${claim} ${nth}`

/** The places a correction names, those left as they are among them; null while they are not known. */
export const placesOf = (board: Board, row: BoardCorrection): readonly PlaceToMend[] | null => {
  const all = board.places[row.articleId]
  if (!all) return row.ordered ? null : []
  return all.filter(({ claim, correction }) => claim === row.claim && correction.right === row.right)
}

/** Those of them that are to be mended. */
export const leftOf = (board: Board, row: BoardCorrection): readonly PlaceToMend[] | null => {
  const all = placesOf(board, row)
  return all && apart(all)
}

const leftCount = (board: Board, row: BoardCorrection): number | null => leftOf(board, row)?.length ?? null

/** The step a correction waits for; null where it is everywhere. */
export const stepOnBoard = (board: Board, row: BoardCorrection) => nextStep(row, leftCount(board, row))

/** Whose move it is. */
export const groupOf = (board: Board, row: BoardCorrection): BoardGroup => {
  const step = stepOnBoard(board, row)
  if (step === null) return 'everywhere'
  return step === 'made' ? 'writer' : 'yours'
}

const groups: readonly BoardGroup[] = ['yours', 'writer', 'everywhere']

/** The corrections listed, by whose move it is, the newest of each first. */
export const listedOnBoard = (
  board: Board
): readonly { readonly group: BoardGroup; readonly rows: readonly BoardCorrection[] }[] =>
  groups
    .filter((group) => board.show === 'all' || (board.show === 'everywhere') === (group === 'everywhere'))
    .map((group) => ({
      group,
      rows: (board.rows ?? [])
        .filter((row) => groupOf(board, row) === group)
        .sort((a, b) => (a.proposed.at < b.proposed.at ? 1 : a.proposed.at > b.proposed.at ? -1 : 0))
    }))
    .filter(({ rows }) => rows.length > 0)

/** The correction in hand; null where none is. */
export const rowOnBoard = ({ board }: Pick<DeskState, 'board'>): BoardCorrection | null =>
  board?.rows?.find((row) => keyOnBoard(row) === board.at) ?? null

/** The life of every correction of the desk, from proposed to everywhere. */
export const boardActions = (
  { api, getState, setState, queue, notify, say }: DeskParts,
  { makeIn }: Changing,
  { openArticle }: OpenArticle,
  { selectClaim }: Choosing
): BoardActions => {
  let isReading = false
  let isStale = false

  const put = (part: Partial<Board>): void => {
    const { board } = getState()
    if (board) setState({ board: { ...board, ...part } })
  }

  const orderOf = (board: Board): readonly string[] =>
    listedOnBoard(board).flatMap(({ rows }) => rows.map(keyOnBoard))

  const read = async (): Promise<void> => {
    await queue.settled()
    const answer = await settle(() => api.corrections())
    const { board } = getState()
    if (!board) return
    if (!answer.ok) {
      notify('problem', words.notRead, [answer.error.message])
      put({ rows: board.rows ?? [] })
      return
    }
    const rows = answer.value
    put({ rows })
    for (const id of new Set(rows.filter(({ ordered }) => ordered).map(({ articleId }) => articleId))) {
      const found = await settle(() => api.placesToMend(id))
      const now = getState().board
      if (!now) return
      put({ places: { ...now.places, [id]: found.ok ? found.value : [] } })
    }
    const now = getState().board!
    if (now.at === null || !rows.some((row) => keyOnBoard(row) === now.at))
      put({ at: orderOf(now)[0] ?? null })
  }

  const readBoard = async (): Promise<void> => {
    isStale = true
    if (isReading) return
    isReading = true
    while (isStale && getState().board) {
      isStale = false
      await read()
    }
    isReading = false
  }

  /** The places in question: one, by its number, or all that are left. */
  const asked = (
    nth: number | undefined
  ): { row: BoardCorrection; places: readonly PlaceToMend[] } | null => {
    const { board } = getState()
    const row = rowOnBoard(getState())
    if (!board || !row) return null
    const left = leftOf(board, row) ?? []
    const places = nth === undefined ? left : left.slice(nth, nth + 1)
    if (places.length > 0) return { row, places }
    say(strings.mending.none)
    return null
  }

  const change = async (
    row: BoardCorrection,
    changes: readonly AskedChange[],
    said: string
  ): Promise<void> => {
    await makeIn([{ articleId: row.articleId, changes }], said)
  }

  return {
    openBoard: async () => {
      queue.flush()
      if (getState().board === null) setState({ board: { rows: null, places: {}, at: null, show: 'all' } })
      await readBoard()
    },
    readBoard,
    closeBoard: () => setState({ board: null }),
    showOnBoard: (show) => {
      put({ show })
      const { board } = getState()
      if (board && !orderOf(board).includes(board.at ?? '')) put({ at: orderOf(board)[0] ?? null })
    },
    selectOnBoard: (key) => put({ at: key }),
    stepOnBoard: (by) => {
      const { board } = getState()
      if (!board) return
      const keys = orderOf(board)
      const next = keys[board.at === null ? 0 : keys.indexOf(board.at) + by]
      if (next !== undefined) put({ at: next })
    },
    mendOnBoard: async (nth) => {
      const wanted = asked(nth)
      if (!wanted) return
      const requests = requestsFor(wanted.places)
      await makeIn(requests, strings.mending.mended(wanted.places.length, requests.length))
    },
    waiveOnBoard: async (nth) => {
      const wanted = asked(nth)
      if (!wanted) return
      const { row, places } = wanted
      await change(
        row,
        places.map(({ id }) => ({ field: 'waived', claim: row.claim, id, value: '' })),
        words.saidWaived(places.length)
      )
    },
    takeUpOnBoard: async ({ id, claim }) => {
      const row = rowOnBoard(getState())
      if (row) await change(row, [{ field: 'waived', claim, id, value: null }], words.saidTakenUp)
    },
    tellOnBoard: async (where) => {
      const row = rowOnBoard(getState())
      if (!row) return
      if (!row.isLast || row.where === null) say(words.cannotTell)
      else if (!row.ordered) say(words.notOrdered)
      else
        await change(
          row,
          [{ field: 'told', claim: row.claim, value: where }],
          where === null ? words.saidNotTold : words.saidTold
        )
    },
    openFromBoard: async () => {
      const row = rowOnBoard(getState())
      if (!row) return
      setState({ board: null })
      const { article } = getState()
      if (article.phase !== 'open' || article.id !== row.articleId)
        await openArticle(row.articleId, row.claim)
      if (sheetIn(getState())?.claimOf.has(row.claim)) selectClaim(row.claim)
    }
  }
}
