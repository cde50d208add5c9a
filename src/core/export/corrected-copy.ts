import { correctedText } from '../report/corrections-of'
import { done } from '../result'
import type { TextExporter } from './exporter'
import { theOneArticle } from './the-one-article'

/** The article's clean text with every correction made in it. */
export const correctedCopy: TextExporter = {
  kind: 'text',
  id: 'corrected',
  label: 'Corrected copy',
  summary: 'The text of one article with its corrections made: what goes back to the page.',
  corrects: true,
  extension: 'txt',
  write(report) {
    const one = theOneArticle(report)
    if (!one.ok) return one
    const text = correctedText(one.value.article.text, one.value.corrections)
    return done(text.endsWith('\n') ? text : `${text}\n`)
  }
}
