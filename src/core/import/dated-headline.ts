import { done } from '../result'
import { bodyOrigins } from './body-origins'
import { buildArticle } from './build-article'
import type { TextImporter } from './importer'

const firstLine = /^\s*date (\d{4}-\d{2}-\d{2}) ([^\n]+)(?:\n|$)/

/** Archive text whose first line is ` date YYYY-MM-DD Headline | Outlet`. */
export const datedHeadline: TextImporter = {
  kind: 'text',
  id: 'dated-headline',
  label: 'Archive text (date YYYY-MM-DD Headline | Outlet)',
  extensions: ['txt'],
  keeps: 'date, headline and outlet of the first line; the body as it is',
  loses: 'white space round the body',
  accepts: (text) => firstLine.test(text),
  read(text, file) {
    const [line, publishedOn, title] = firstLine.exec(text)!
    const bar = title!.lastIndexOf(' | ')
    const headline = (bar < 0 ? title! : title!.slice(0, bar)).trim()
    const outlet = bar < 0 ? '' : title!.slice(bar + 3).trim()
    const article = buildArticle(
      { headline, body: text.slice(line.length).trim(), publishedOn: publishedOn!, outlet },
      file,
      datedHeadline.id
    )
    return done({ articles: [article], warnings: [] })
  },
  origins: (text) => (article) =>
    bodyOrigins(text, article, text.indexOf(article.title, text.indexOf(article.publishedOn ?? '')))
}
