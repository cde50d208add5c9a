import type { Piece } from './build-article'
import { storyOf } from './html-story'
import { type HtmlElement, parseHtml, walk } from './html-tree'
import { splitHeadline } from './split-headline'

/** The headline and the paragraphs of a document that was made into HTML. */
export function documentStory(html: string): { readonly headline?: string; readonly body: readonly Piece[] } {
  let body: HtmlElement | undefined
  walk(parseHtml(html), (node) => {
    if (node.tagName === 'body') body ??= node
    return body === undefined
  })
  if (!body) return { body: [] }
  const { heading, pieces } = storyOf(body)
  return heading === undefined ? splitHeadline(pieces) : { headline: heading.text, body: pieces }
}
