import { correctedText } from '../report/corrections-of'
import { done, fail } from '../result'
import { clashOf } from './clash-of'
import type { Exporter } from './exporter'

/** The article's clean text with every correction made in it. */
export const correctedCopy: Exporter = {
  id: 'corrected',
  label: 'Corrected copy',
  summary: 'The text of one article with its corrections made: what goes back to the page.',
  extension: 'txt',
  write(report) {
    const [reported, ...more] = report.articles
    if (!reported || more.length > 0)
      return fail(
        'one-article-only',
        `A corrected copy is of one article; this report holds ${report.articles.length}. Name the article, or write a diff, which can hold them all.`
      )
    const clash = clashOf(reported)
    if (clash) return clash
    const text = correctedText(reported.article.text, reported.corrections)
    return done(text.endsWith('\n') ? text : `${text}\n`)
  }
}
