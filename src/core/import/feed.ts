import type { TextImporter } from './importer'
import { rootName } from './xml-nodes'

/** RSS, Atom, and the export of a WordPress site, which is RSS with its own fields. */
export const feed: TextImporter = {
  kind: 'text',
  id: 'feed',
  label: 'Feed (RSS, Atom) or WordPress export',
  extensions: ['rss', 'atom', 'xml'],
  keeps:
    'every entry with its headline, byline, date and outlet; paragraphs, lists and captions of its text, else its summary',
  loses:
    'pictures, addresses of links, formatting; short codes, drafts and scheduled posts of WordPress, summaries that say other things, counted; its pages, attachments and comments',
  accepts: (text) => ['rss', 'feed', 'rdf'].includes(rootName(text)),
  read: async (text, file) => (await import('./feed-entries')).feedEntries(text, file, feed.id),
  async origins(text) {
    const { markupLayers } = await import('./markup-layers')
    const records = new Set(['item', 'entry'])
    // The words of an entry are a page, written as text.
    return (await import('./xml-origins')).xmlOrigins(text, { records }, (layer) => markupLayers(layer))
  }
}
