import { alignBlocks } from './align-blocks'
import type { DocumentOrigins, PartEdit } from './importer'
import { markupLayers } from './markup-layers'
import { rawLayer } from './written-layer'

const story = /^word\/document[^/]*\.xml$/
/** In the order in which their words stand in an article. */
const behind = ['word/footnotes.xml', 'word/endnotes.xml', 'word/comments.xml']
const runText = 'w:t'

/**
 * Words of a Word document stand in runs. Those taken out are not there; those in a shape are kept twice, for newer and
 * older programs, and are not to be changed in one alone.
 */
const options = {
  only: new Set([runText]),
  mute: new Set(['w:del', 'w:movefrom', 'mc:alternatecontent', 'w:pict'])
}

/** Finds the words of a Word document's article in its runs. */
export const docxOrigins: DocumentOrigins = {
  holdsWords: (part) => story.test(part) || behind.includes(part),
  find(parts) {
    const names = [
      ...[...parts.keys()].filter((name) => story.test(name)),
      ...behind.filter((name) => parts.has(name))
    ]
    const layers = names.flatMap((name) => markupLayers(rawLayer(parts.get(name)!, 0, name), options))
    return (article) => alignBlocks(article, layers)
  },
  beside: keptSpaces
}

/** Word drops white space at the ends of a run's words unless the run says that it is meant. */
function keptSpaces(text: string, edits: readonly PartEdit[]): readonly PartEdit[] {
  const marked = new Set<number>()
  return edits.flatMap(({ start }) => {
    const tag = text.lastIndexOf(`<${runText}`, start)
    const end = tag < 0 ? -1 : text.indexOf('>', tag)
    if (end < 0 || marked.has(tag) || text.slice(tag, end).includes('xml:space')) return []
    marked.add(tag)
    const at = tag + 1 + runText.length
    return [{ start: at, end: at, written: ' xml:space="preserve"' }]
  })
}
