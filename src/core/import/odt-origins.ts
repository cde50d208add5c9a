import { alignBlocks } from './align-blocks'
import type { DocumentOrigins } from './importer'
import { type MarkupOptions, markupLayers } from './markup-layers'
import { rawLayer } from './written-layer'

/** What of an OpenDocument text holds words of the story. */
export const odtWords: MarkupOptions = {
  mute: new Set([
    'office:meta',
    'office:settings',
    'office:styles',
    'office:automatic-styles',
    'office:master-styles',
    'office:font-face-decls',
    'office:scripts',
    'office:forms',
    'text:tracked-changes',
    'text:table-of-content',
    'text:note-citation',
    'svg:title',
    'svg:desc'
  ]),
  apart: new Set(['text:note', 'office:annotation'])
}

/** Finds the words of an OpenDocument text's article in its content. */
export const odtOrigins: DocumentOrigins = {
  holdsWords: (part) => part === 'content.xml',
  find(parts) {
    const layers = [...parts].flatMap(([name, text]) => markupLayers(rawLayer(text, 0, name), odtWords))
    return (article) => alignBlocks(article, layers)
  }
}
