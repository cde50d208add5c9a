import type { ArticleSummary } from '../core/model/desk'
import type { WrittenArticle } from './article-documents'
import type { FoundJournal } from './read-journals'

/** What to tell an editor of a merge with what other writers did; nothing where nothing was merged. */
export function mergedWords(
  copyNames: readonly string[],
  merged: readonly WrittenArticle[]
): readonly string[] {
  const words: string[] = []
  if (copyNames.length > 0) {
    words.push(
      `A sync program had put copies of this desk's files aside: ${copyNames.join(', ')}. What was done in them is on the desk now; the copies are kept in its backups.`
    )
  }
  for (const { record, conflicts } of merged) {
    const what = `Another program changed "${record.article.title}" too. All that was done is kept`
    if (conflicts === 0) words.push(`${what}.`)
    else
      words.push(
        `${what}; ${conflicts === 1 ? 'one ruling contradicts another' : `${conflicts} rulings contradict others`}: rule again.`
      )
  }
  return words
}

/** What to tell an editor of a desk that another program was at while it was open here. */
export const takenBackWords = (
  changed: readonly ArticleSummary[],
  merged: readonly string[]
): readonly string[] =>
  merged.length > 0
    ? merged
    : [
        `Another program worked on this desk: ${changed.length === 1 ? `"${changed[0]!.title}" is` : `${changed.length} articles are`} as it left them. Nothing of yours is lost.`
      ]

/** What is the matter with a journal that is not as it was written, as a sentence about `it`. */
export function brokenWords(it: string, { damaged, unchained }: FoundJournal): string {
  const lines = (numbers: readonly number[]) =>
    numbers.length === 1 ? `line ${numbers[0]}` : `lines ${numbers.join(', ')}`
  const parts = [
    ...(damaged.length > 0 ? [`is damaged in ${lines(damaged)}`] : []),
    ...(unchained.length > 0
      ? [
          `does not go on in ${lines(unchained)} where it left off (one is missing, repeated or in another's place)`
        ]
      : [])
  ]
  return `${it} ${parts.join(' and ')}.`
}
