import { basename } from 'node:path'
import type { Desk } from '../core/desk'
import type { ArticleSummary } from '../core/model/desk'
import { done, fail, type Result } from '../core/result'
import { readRulings } from '../core/rulings/read-rulings'
import { type TakenRulings, takeRulings } from '../core/rulings/take-rulings'
import { decodeText } from '../core/text/decode-text'
import { readArticleFile } from './article-files'

/** The articles of a desk that changed by rulings of others, and what became of those, in words. */
export interface TakenFile {
  readonly changed: readonly ArticleSummary[]
  readonly message: string
}

/** Takes the rulings of a file, annotations or another desk's report, into the articles of a desk they are about. */
export async function takeRulingsFile(desk: Desk, path: string): Promise<Result<TakenFile>> {
  const file = await readArticleFile(path)
  if (!file.ok) return file
  const given = readRulings(decodeText(file.value.bytes)?.text ?? '')
  const name = basename(path)
  if (!given)
    return fail('rulings', `${name} holds annotations, but none of them is a ruling or a remark on words.`)
  const taken = await takeRulings(desk, given)
  if (!taken.ok) return taken
  return done({ changed: taken.value.changed, message: `${name}: ${takenWords(taken.value)}` })
}

/** "12 rulings taken on 2 articles; 1 was there already; 2 stand on words that are on no article of the desk: “nine”." */
function takenWords({ changed, taken, same, otherwise, unplaced }: TakenRulings): string {
  const amount = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`
  const quotes = (given: TakenRulings['unplaced']) =>
    given
      .slice(0, 3)
      .map(({ quote }) => `“${quote.replace(/\s+/g, ' ').slice(0, 60)}”`)
      .join(', ') + (given.length > 3 ? ' and more' : '')
  const parts = [
    `${amount(taken, 'ruling', 'rulings')} taken on ${amount(changed.length, 'article', 'articles')}`,
    same > 0 ? `${amount(same, 'was', 'were')} there already` : '',
    otherwise.length > 0
      ? `${amount(otherwise.length, 'says', 'say')} otherwise than this desk, which stands: ${quotes(otherwise)}`
      : '',
    unplaced.length > 0
      ? `${amount(unplaced.length, 'stands', 'stand')} on words that no article of the desk has in one place, in the sentence they were given for: ${quotes(unplaced)}`
      : ''
  ]
  return `${parts.filter(Boolean).join('; ')}.`
}
