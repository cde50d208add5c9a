import { type DefaultTreeAdapterMap, type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5'

export type HtmlNode = DefaultTreeAdapterTypes.Node
export type HtmlElement = DefaultTreeAdapterTypes.Element
export type HtmlText = DefaultTreeAdapterTypes.TextNode

/** Browsers stop at 512; beyond it the standard's algorithm, which looks through all that is open, takes ever longer. */
const deepest = 1000

class TooMuch extends Error {}

/**
 * The tree of a page, in time that grows with its length alone. A page that nests deeper than any browser shows, or
 * repeats unclosed formatting without end, is read again by its paragraphs, headings and list items only.
 * @param withPlaces whether text nodes are to know where they stand in the page
 */
export function parseHtml(html: string, withPlaces = false): HtmlNode {
  try {
    return parseBounded(html, withPlaces)
  } catch (error) {
    if (!(error instanceof TooMuch)) throw error
    return parse(html.replace(furniture, ' '))
  }
}

/** Every tag but those that cannot stand inside one another. */
const furniture = /<\/?(?!(?:p|br|li|h[1-6]|title|meta|script|style)(?![\w-]))[a-z][^<>]{0,10000}>?/gi

function parseBounded(html: string, withPlaces: boolean): HtmlNode {
  let open = 0
  // A tag is three characters at least; a page with more elements than that has had them copied.
  let left = html.length / 3 + 100
  const counting: typeof defaultTreeAdapter = {
    ...defaultTreeAdapter,
    createElement(...words) {
      if (--left < 0) throw new TooMuch()
      return defaultTreeAdapter.createElement(...words)
    },
    onItemPush() {
      if (++open > deepest) throw new TooMuch()
    },
    onItemPop() {
      open--
    }
  }
  return parse<DefaultTreeAdapterMap>(html, {
    treeAdapter: counting,
    sourceCodeLocationInfo: withPlaces
  })
}

/** Goes through a tree in reading order without calling itself: a page may nest deeper than a stack is high. */
export function walk(
  root: HtmlNode,
  enter: (node: HtmlElement) => boolean = () => true,
  leave: (node: HtmlElement, parent: HtmlElement) => void = () => {},
  read: (text: string, node: HtmlText) => void = () => {}
): void {
  const stack: { readonly node: HtmlNode; readonly children: readonly HtmlNode[]; next: number }[] = []
  const open = (node: HtmlNode) => {
    if (node.nodeName === '#text') read((node as HtmlText).value, node as HtmlText)
    else if (!('childNodes' in node)) return
    else if (!('tagName' in node) || enter(node)) stack.push({ node, children: node.childNodes, next: 0 })
  }
  open(root)
  for (let top = stack.at(-1); top; top = stack.at(-1)) {
    const child = top.children[top.next++]
    if (child) open(child)
    else {
      stack.pop()
      const parent = stack.at(-1)?.node
      if ('tagName' in top.node) leave(top.node, parent && 'tagName' in parent ? parent : top.node)
    }
  }
}

export const attribute = (node: HtmlElement, name: string): string | undefined =>
  node.attrs.find((each) => each.name === name)?.value

export const oneLine = (words: string): string => words.replace(/\s+/g, ' ').trim()

/** All the words under a node, as they stand in the source. */
export function rawText(node: HtmlElement): string {
  const pieces: string[] = []
  walk(node, undefined, undefined, (text) => pieces.push(text))
  return pieces.join('')
}

/** Elements that hold nothing of a story. */
export const muteElements: ReadonlySet<string> = new Set(
  (
    'script style noscript template nav footer aside form button iframe svg math select textarea input object embed ' +
    'audio video canvas dialog menu head'
  ).split(' ')
)

/** How many characters of a story stand under each element; elements that hold none of it are not in the answer. */
export function lettersUnder(root: HtmlNode): ReadonlyMap<HtmlElement, number> {
  const letters = new Map<HtmlElement, number>()
  const before: number[] = []
  let total = 0
  walk(
    root,
    (node) => {
      if (muteElements.has(node.tagName)) return false
      before.push(total)
      return true
    },
    (node) => {
      letters.set(node, total - before.pop()!)
    },
    (text) => {
      total += text.trim().length
    }
  )
  return letters
}
