import type { Article } from '../model/article'
import type { HtmlText } from './html-tree'
import type { OriginStretch, OriginsOf } from './importer'
import { asMarkup } from './markup-layers'
import { readHtml } from './read-html'
import { collectStretches, type StretchCollector } from './stretches'

/** Where the words of a page's article stand in the page: the page is read again, with the places of its text. */
export const htmlOrigins =
  (html: string): OriginsOf =>
  (article) =>
    originsIn(html, article)

function originsIn(html: string, article: Article): readonly OriginStretch[] {
  const page = readHtml(html, { withPlaces: true, whole: article.source.whole ?? false })
  const collector = collectStretches()
  const follow = (nodes: readonly HtmlText[], start: number, end: number) => {
    const signs = nodes.flatMap((node) => signsOf(html, node))
    align(article.text, start, end, signs, collector)
  }
  if (article.headlineLength > 0) follow(page.headlineNodes, 0, article.headlineLength)
  // Lines above the story may be blocks of their own: where a piece stands is told by what is before it.
  let start = article.bodyStart
  for (const { text, nodes } of page.body) {
    const words = text.trim()
    if (words === '') continue
    if (!article.text.startsWith(words, start)) return []
    follow(nodes, start, start + words.length)
    start += words.length + 2
  }
  return collector.stretches
}

/** A sign of the page as a reader sees it, and where it is written. */
interface Sign {
  readonly sign: string
  readonly from: number
  readonly width: number
}

const reference = /&(?:#\d{1,8};?|#x[\da-f]{1,8};?|[a-z][a-z\d]{1,40};?)/iy

/** The signs of a text node; none where the tree holds other words than the page does at that place. */
function signsOf(html: string, { value, sourceCodeLocation: place }: HtmlText): readonly Sign[] {
  if (!place) return []
  const signs: Sign[] = []
  let at = place.startOffset
  for (let i = 0; i < value.length; ) {
    reference.lastIndex = at
    const written = html[at] === '&' ? reference.exec(html)?.[0] : undefined
    const units = value.codePointAt(i)! > 0xffff ? 2 : 1
    const isPlain = written === undefined || value.startsWith(written, i)
    const width = isPlain ? units : written.length
    const sign = value.slice(i, i + units)
    if (isPlain && !html.startsWith(sign, at)) return []
    signs.push({ sign, from: at, width })
    at += width
    i += units
  }
  return at === place.endOffset ? signs : []
}

/** Follows words of the article through signs of the page. White space the page has more of is skipped. */
function align(
  text: string,
  start: number,
  end: number,
  signs: readonly Sign[],
  { add }: StretchCollector
): void {
  let at = start
  for (let i = 0; i < signs.length && at < end; i++) {
    const { sign, from, width } = signs[i]!
    const isGap = /\s/.test(text[at]!)
    if (/\s/.test(sign)) {
      if (!isGap) continue
      let last = signs[i]!
      while (signs[i + 1] && /\s/.test(signs[i + 1]!.sign) && signs[i + 1]!.from === last.from + last.width)
        last = signs[++i]!
      add({ start: at, length: 1, from, width: last.from + last.width - from, spell: asMarkup })
      at++
    } else {
      // A line break or the end of a cell: the article has white space where the page has none.
      while (at < end && /\s/.test(text[at]!)) at++
      if (!text.startsWith(sign, at)) return
      add({ start: at, length: sign.length, from, width, spell: asMarkup })
      at += sign.length
    }
  }
}
