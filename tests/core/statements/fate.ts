import { analyse } from '../../../src/core/analyse'
import { articleFromFields } from '../../../src/core/import/article-from-fields'
import { type Restatement, statementChange } from '../../../src/core/statements/statement-change'

export const copyOf = (text: string, publishedOn = '2026-05-14') => {
  const article = articleFromFields({ id: 'story', title: 'Hall', text, publishedOn })
  return { ...article, sentences: analyse(article).sentences }
}

/** What became of the statement around the first place of some words; `[words]` in the older text mark it. */
export function fate(marked: string, text: string, publishedOn?: string): Restatement | null {
  const before = copyOf(marked.replace(/[[\]]/g, ''))
  const quote = /\[(.*?)\]/s.exec(marked)![1]!
  const now = copyOf(text, publishedOn)
  const at = (whole: string, from: number) => {
    const start = whole.indexOf(quote, from)
    return start < 0 ? { start: from, end: whole.length } : { start, end: start + quote.length }
  }
  const start = before.bodyStart + marked.indexOf('[')
  return statementChange(
    { copy: before, claim: { start, end: start + quote.length } },
    { copy: now, claim: at(now.text, now.bodyStart) }
  )
}
