import { done, fail } from '../result'
import { buildArticle } from './build-article'
import { extensionOf } from './extension-of'
import type { TextImporter } from './importer'

const opening = /^\s*(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)?<(?:!doctype html|html)[\s>]/i

/** A web page: its article, without what stands round it. */
export const html: TextImporter = {
  kind: 'text',
  id: 'html',
  label: 'Web page',
  extensions: ['html', 'htm', 'xhtml'],
  keeps:
    'headline, byline, date and outlet from the page or its metadata; paragraphs, lists, tables, captions, notes',
  loses:
    'menus, advertisements, readers’ comments and what else stands round the story, counted; pictures, addresses of links, all formatting',
  accepts: (text, name) => opening.test(text) || html.extensions.includes(extensionOf(name)),
  async read(text, file) {
    const { readHtml } = await import('./read-html')
    const page = readHtml(text, { whole: file.whole ?? false })
    if (page.body.every(({ kind }) => kind === 'byline') && !page.headline) {
      return fail(
        'empty',
        `${file.name} is a web page without an article in it. Save the article's own page.`
      )
    }
    return done({ articles: [buildArticle(page, file, html.id)], warnings: [] })
  },
  origins: async (text) => (await import('./html-origins')).htmlOrigins(text)
}
