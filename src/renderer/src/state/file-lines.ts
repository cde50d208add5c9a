import type { FileLines } from '../../../ipc/contract'
import { settle } from '../api'
import type { DeskParts } from './desk-parts'
import type { DeskState } from './desk-state'

export interface FileLinesReading {
  /** Asks where in its file the findings of the open article stand. */
  readFileLines(): Promise<void>
}

const none: FileLines = {}

/** Where in its file the findings of the open article stand; nothing while it is not known. */
export const fileLinesIn = ({ article, fileLines }: Pick<DeskState, 'article' | 'fileLines'>): FileLines =>
  article.phase !== 'none' && fileLines?.articleId === article.id ? fileLines.answer : none

/** The lines of the open article's file, as other programs count them. */
export const readingFileLines = ({ api, getState, setState }: DeskParts): FileLinesReading => ({
  readFileLines: async () => {
    const { article } = getState()
    if (article.phase === 'none') return
    const answer = await settle(() => api.fileLines(article.id))
    // A place in the file is an aside: where it cannot be told, nothing else is the worse.
    if (answer.ok) setState({ fileLines: { articleId: article.id, answer: answer.value } })
  }
})
