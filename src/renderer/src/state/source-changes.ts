import type { SourceChange } from '../../../core/model/source-change'
import { strings } from '../ui/strings'
import type { Choosing } from './choosing'
import type { DeskParts } from './desk-parts'
import { sheetIn } from './desk-state'
import type { OpenArticle } from './open-article'

const nameIn = (path: string): string => path.split(/[/\\]/).at(-1) ?? path

/** Takes what others did to the files of articles: says so, and shows the newer text where it is open. */
export const sourceChanges =
  ({ getState, notify }: DeskParts, { openArticle }: OpenArticle, { selectClaim }: Choosing) =>
  async ({ path, kind, articleIds, lines }: SourceChange): Promise<void> => {
    const name = nameIn(path)
    const { article, claim } = getState()
    const words = strings.sources[kind]
    notify(
      kind === 'changed' || kind === 'merged' ? 'done' : 'problem',
      words.title(name),
      lines.length > 0 ? lines : [words.text(path)]
    )
    if (article.phase !== 'open' || !articleIds.includes(article.id)) return
    await openArticle(article.id)
    if (claim !== null && sheetIn(getState())?.claimOf.has(claim)) selectClaim(claim)
  }
