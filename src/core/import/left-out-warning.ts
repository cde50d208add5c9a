import type { Article } from '../model/article'
import { leftOutWords } from '../text/left-out-words'
import type { Warning } from './importer'
import { mergedLeftOut } from './left-out-collector'

/** Says how many words of a file are in none of its articles, and why; nothing where all are. */
export function leftOutWarning(name: string, articles: readonly Article[]): Warning | undefined {
  const words = leftOutWords(mergedLeftOut(...articles.map(({ leftOut }) => leftOut ?? [])))
  return words === undefined ? undefined : { code: 'left-out-words', message: `${name}: ${words}.` }
}
