import { alignBlocks } from './align-blocks'
import type { OriginsOf } from './importer'
import { markupLayers } from './markup-layers'
import { timingLine } from './subtitles'
import { asWritten, collectLayer, rawLayer } from './written-layer'

/** Finds what is said in the lines of a file of subtitles; names of speakers the importer set before it are in none. */
export function subtitleOrigins(text: string): OriginsOf {
  const whole = rawLayer(text)
  const said = collectLayer(whole)
  let at = 0
  for (const block of text.split(/(?<=\n[ \t]*\n)/)) {
    const lines = block.split(/(?<=\n)/)
    const timing = lines.findIndex((line) => timingLine.test(line))
    let from = at
    lines.forEach((line, i) => {
      if (timing >= 0 && i > timing)
        for (let unit = 0; unit < line.length; unit++) said.add(line[unit]!, from + unit, 1, asWritten)
      from += line.length
    })
    at += block.length
  }
  const layers = markupLayers(said.layer())
  return (article) => {
    const { times = [] } = article
    const blocks = article.blocks.map((block) => {
      const first = times.find(({ start }) => start >= block.start)?.start ?? block.start
      return { ...block, start: Math.min(first, block.end) }
    })
    return alignBlocks({ ...article, blocks }, layers)
  }
}
