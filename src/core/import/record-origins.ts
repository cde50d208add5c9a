import { alignBlocks } from './align-blocks'
import type { OriginsOf } from './importer'
import { markupLayers } from './markup-layers'
import type { WrittenLayer } from './written-layer'

/** A record of a file of many: what stands in it, and by what it may be known. */
export interface WrittenRecord {
  /** Its texts, as they are read. */
  readonly values: readonly WrittenLayer[]
  /** What its article's key may be, where that is none of its texts: "line 17", a number. */
  readonly keys: readonly string[]
}

/** Longer texts are no keys. */
const longestKey = 2000

/** Finds the words of articles in the records they were read from. */
export function recordOrigins(records: readonly WrittenRecord[]): OriginsOf {
  const byKey = new Map<string, WrittenRecord[]>()
  for (const record of records) {
    const texts = record.values.flatMap(({ text }) => (text.length <= longestKey ? [text.trim()] : []))
    for (const key of new Set([...record.keys, ...texts])) {
      const known = byKey.get(key)
      if (known) known.push(record)
      else byKey.set(key, [record])
    }
  }
  return (article) => {
    const wanted = article.blocks.reduce((sum, { start, end }) => sum + end - start, 0)
    let best: ReturnType<OriginsOf> = []
    let most = 0
    // A text of one record may be the key of another: the article is where its words are.
    for (const record of (byKey.get(article.source.entry ?? '') ?? []).slice(0, 20)) {
      const stretches = alignBlocks(article, record.values.flatMap(readAs))
      const found = stretches.reduce((sum, { length }) => sum + length, 0)
      if (found > most) {
        best = stretches
        most = found
      }
      if (found >= wanted * 0.9) break
    }
    return best
  }
}

/** As articles are read from records: what looks like a page is one. */
const readAs = (value: WrittenLayer): readonly WrittenLayer[] =>
  /<(?:p|div|br|h[1-6]|li)[\s/>]/i.test(value.text) ? markupLayers(value, { mute: unread }) : [value]

const unread = new Set(['script', 'style', 'head', 'noscript', 'template'])
