import type { Article } from '../model/article'
import { done, fail } from '../result'
import { buildArticle } from './build-article'
import type { TextImporter, Warning } from './importer'
import { elementsNamed, rootName } from './xml-nodes'

/** News items as agencies exchange them: NewsML-G2, alone or many in a message, and NewsML 1. */
export const newsml: TextImporter = {
  kind: 'text',
  id: 'newsml',
  label: 'News item (NewsML-G2, NewsML 1)',
  extensions: ['xml', 'newsml'],
  keeps:
    'every item with its headline, byline, credit, dateline, date and provider; its body in XHTML, NITF or plain text; holds and cancellations are said',
  loses:
    'subject codes, pictures, packages, formatting; descriptions and items without a text, which are counted',
  accepts: (text) => ['newsitem', 'newsmessage', 'newsml'].includes(rootName(text)),
  async read(text, file) {
    const { readXml } = await import('./read-xml')
    const { partsOfItem } = await import('./newsml-parts')
    const { statusWarnings } = await import('./nitf-parts')
    const items = elementsNamed(readXml(text), 'newsitem')
    const articles = new Map<string, Article>()
    const warnings: Warning[] = []
    let others = 0
    items.forEach((item, i) => {
      const parts = partsOfItem(item, String(i + 1))
      if (parts.body.every(({ kind }) => kind !== undefined && kind !== 'list' && kind !== 'quote')) {
        others++
        return
      }
      const article = buildArticle(parts, file, newsml.id)
      if (!articles.has(article.id)) articles.set(article.id, article)
      warnings.push(...statusWarnings(item, file))
    })
    if (articles.size === 0)
      return fail('empty', `${file.name} holds no news item with a text in it. Choose another file.`)
    if (others > 0) {
      const items = others === 1 ? 'item without a text was' : 'items without a text were'
      warnings.push({ code: 'left-out', message: `${file.name}: ${others} news ${items} left out.` })
    }
    return done({ articles: [...articles.values()], warnings })
  },
  async origins(text) {
    const options = { mute: new Set(['head', 'header', 'itemmeta']), records: new Set(['newsitem']) }
    return (await import('./xml-origins')).xmlOrigins(text, options)
  }
}
