import { alignBlocks } from './align-blocks'
import type { OriginsOf } from './importer'
import { rawLayer } from './written-layer'

/** Finds the words of articles in a text that has them as they are, whatever stands between. */
export function rawOrigins(text: string): OriginsOf {
  const layers = [rawLayer(text)]
  return (article) => alignBlocks(article, layers)
}
