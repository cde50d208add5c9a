import type { Article } from '../model/article'
import type { OriginStretch } from './importer'
import { collectStretches } from './stretches'
import type { WrittenLayer } from './written-layer'

/** Blocks that are looked for in vain; each search reads to the end. */
const mostMissed = 50
/** What no block holds: it keeps one from being found across the end of a layer. */
const boundary = '\0'

/**
 * Where the blocks of an article stand in layers of its file: each is looked for whole, white space aside, behind the one
 * before it, then from the beginning. A block that stands in no layer in one piece is left out.
 */
export function alignBlocks(article: Article, layers: readonly WrittenLayer[]): readonly OriginStretch[] {
  const { text, blocks } = article
  const signs: string[] = []
  const layerOf: number[] = []
  const unitOf: number[] = []
  layers.forEach((layer, index) => {
    for (let at = 0; at < layer.text.length; at++) {
      const sign = layer.text[at]!
      if (isSpace(sign)) continue
      signs.push(sign)
      layerOf.push(index)
      unitOf.push(at)
    }
    signs.push(boundary)
    layerOf.push(-1)
    unitOf.push(-1)
  })
  const written = signs.join('')
  const collector = collectStretches()
  let cursor = 0
  let missed = 0
  for (const block of blocks) {
    if (missed > mostMissed) break
    const words = text.slice(block.start, block.end)
    const needle = words.replace(/\s+/gu, '')
    if (needle === '') continue
    let found = written.indexOf(needle, cursor)
    if (found < 0) found = written.indexOf(needle)
    if (found < 0) {
      missed++
      continue
    }
    // A record may have its headline behind its text.
    if (block.kind !== 'headline' && block.kind !== 'byline') cursor = found + needle.length
    const layer = layers[layerOf[found]!]!
    let next = found
    for (let at = block.start; at < block.end; ) {
      if (!isSpace(text[at]!)) {
        const unit = unitOf[next++]!
        const from = layer.from(unit)
        collector.add({ start: at, length: 1, from, width: layer.end(unit) - from, ...manner(layer, unit) })
        at++
        continue
      }
      let stop = at
      while (stop < block.end && isSpace(text[stop]!)) stop++
      const gap = gapBetween(layer, unitOf[next - 1]!, unitOf[next]!)
      if (gap) collector.add({ start: at, length: stop - at, ...gap, ...manner(layer, unitOf[next]! - 1) })
      at = stop
    }
  }
  return collector.stretches
}

const isSpace = (sign: string): boolean => /\s/u.test(sign)

const manner = (layer: WrittenLayer, unit: number): Pick<OriginStretch, 'spell' | 'part'> => ({
  spell: layer.spellAt(unit),
  ...(layer.part === undefined ? {} : { part: layer.part })
})

/** White space between two signs, where nothing else stands between them in the file. */
function gapBetween(layer: WrittenLayer, before: number, behind: number) {
  if (behind - before < 2) return null
  for (let unit = before; unit < behind; unit++) if (layer.end(unit) !== layer.from(unit + 1)) return null
  return { from: layer.end(before), width: layer.from(behind) - layer.end(before) }
}
