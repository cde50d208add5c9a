import { done, fail } from '../result'
import { buildArticle } from './build-article'
import type { TextImporter } from './importer'
import { elementsNamed, rootName } from './xml-nodes'

/** An article as news agencies send it (NITF 3). */
export const nitf: TextImporter = {
  kind: 'text',
  id: 'nitf',
  label: 'News industry text (NITF)',
  extensions: ['nitf', 'xml'],
  keeps:
    'headline, byline, agency, dateline, date and outlet; paragraphs, subheads, quotations, lists, tables and captions; holds and cancellations are said',
  loses: 'subject codes, pictures, formatting; abstracts and the lines after the story, counted',
  accepts: (text) => rootName(text) === 'nitf',
  async read(text, file) {
    const { readXml } = await import('./read-xml')
    const { partsOfNitf, statusWarnings } = await import('./nitf-parts')
    const [root] = elementsNamed(readXml(text), 'nitf')
    const parts = root ? partsOfNitf(root) : null
    if (!root || !parts || (!parts.headline && parts.body.length === 0))
      return fail('empty', `${file.name} is a NITF document without an article in it. Choose another file.`)
    return done({ articles: [buildArticle(parts, file, nitf.id)], warnings: statusWarnings(root, file) })
  },
  origins: async (text) => (await import('./xml-origins')).xmlOrigins(text, { mute: new Set(['head']) })
}
