import { join } from 'node:path'
import type { ArticleSummary } from '../../core/model/desk'
import type { PrintedElsewhere } from '../../core/report/places-to-mend'
import { articleFile } from '../desk-files'
import { realFileSystem } from '../file-system'
import { DigestShelf } from './digest-shelf'

/**
 * Answers from the digests of a whole desk, in this thread, for who waits for the end of a piece of work. They are
 * read, and made where they are missing, at the first question: an article with no correction asks none.
 */
export function printedElsewhereIn(folder: string, articles: readonly ArticleSummary[]): PrintedElsewhere {
  let shelf: Promise<DigestShelf> | null = null
  const open = async (): Promise<DigestShelf> => {
    const opened = new DigestShelf(join(folder, 'across.jsonl'), () => {})
    await opened.open(
      articles.map(({ id, source }) => ({
        id,
        source: source?.sha256 ?? '',
        path: articleFile(folder, id, realFileSystem).path
      }))
    )
    await opened.settled()
    return opened
  }
  return async (id, words) => {
    shelf ??= open()
    const { index } = await shelf
    return words.map((each) => index.printedElsewhere(id, each))
  }
}
