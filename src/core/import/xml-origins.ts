import { alignBlocks } from './align-blocks'
import type { OriginsOf } from './importer'
import { type MarkupOptions, markupRecords } from './markup-layers'
import { rawLayer, type WrittenLayer } from './written-layer'

/**
 * Finds the words of articles in XML.
 * @param options which elements hold no words of a story, and which are a record each
 * @param readAgain what else has to be read in the words: a page that stands in them as text
 */
export function xmlOrigins(
  text: string,
  options: MarkupOptions,
  readAgain: (layer: WrittenLayer) => readonly WrittenLayer[] = (layer) => [layer]
): OriginsOf {
  const records = markupRecords(rawLayer(text), options)
  const isOne = records.length === 1
  return (article) => {
    const { entry = '' } = article.source
    const own = isOne
      ? records
      : records.filter(({ start, end }) => entry !== '' && text.slice(start, end).includes(entry))
    const chosen = own[0] ?? records[Number(entry) - 1]
    return chosen ? alignBlocks(article, chosen.layers.flatMap(readAgain)) : []
  }
}
