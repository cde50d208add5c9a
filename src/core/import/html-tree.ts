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

/** All the words under a node that somebody could read, blocks parted by spaces. */
export function readableText(node: HtmlElement): string {
  const pieces: string[] = []
  walk(
    node,
    (each) => {
      pieces.push(' ')
      return !silentElements.has(each.tagName)
    },
    undefined,
    (text) => pieces.push(text)
  )
  return pieces.join('')
}

/** Elements that hold no words for a reader. */
export const silentElements: ReadonlySet<string> = new Set(
  'script style noscript template iframe svg math select textarea input object embed audio video canvas head datalist'.split(
    ' '
  )
)

/** Elements in which somebody fills something in. */
const controls = new Set(['input', 'select', 'textarea', 'button'])

/** What stands under an element, counted. */
export interface HtmlSigns {
  /** Characters without the white space round them. */
  readonly letters: number
  /** Those of them that are in links. */
  readonly linked: number
  /** Sentences that end outside links. */
  readonly sentences: number
  /** Fields and buttons. */
  readonly controls: number
  /** Elements with the names of furniture. */
  readonly named: number
  /** The first words. */
  readonly opening: string
}

/** Longest opening, in UTF-16 code units. */
const openingLength = 200
const sentenceEnd = /\p{L}{2,}[.!?…][”’"')\]]*(?=\s|$)/gu

/**
 * The signs of everything under a root, counted once.
 * @param isNamed whether an element has the name of furniture
 * @returns the signs of an element
 */
export function signsUnder(
  root: HtmlNode,
  isNamed: (node: HtmlElement) => boolean
): (node: HtmlElement) => HtmlSigns {
  const signs = new Map<HtmlElement, HtmlSigns>()
  const sums = { letters: 0, linked: 0, sentences: 0, controls: 0, named: 0 }
  const before: (typeof sums & { readonly from: number })[] = []
  const texts: string[] = []
  let links = 0
  walk(
    root,
    (node) => {
      if (controls.has(node.tagName)) sums.controls++
      if (silentElements.has(node.tagName)) return false
      before.push({ ...sums, from: texts.length })
      if (node.tagName === 'a') links++
      return true
    },
    (node) => {
      const { from, ...then } = before.pop()!
      if (node.tagName === 'a') links--
      let opening = ''
      for (let at = from; at < texts.length && opening.length < openingLength; at++)
        opening += ` ${texts[at]}`
      signs.set(node, {
        letters: sums.letters - then.letters,
        linked: sums.linked - then.linked,
        sentences: sums.sentences - then.sentences,
        controls: sums.controls - then.controls,
        named: sums.named - then.named,
        opening: oneLine(opening).slice(0, openingLength)
      })
      if (node.attrs.length > 0 && isNamed(node)) sums.named++
    },
    (text) => {
      const words = text.trim()
      if (words === '') return
      texts.push(words.slice(0, openingLength))
      sums.letters += words.length
      if (links > 0) sums.linked += words.length
      else sums.sentences += words.match(sentenceEnd)?.length ?? 0
    }
  )
  const none: HtmlSigns = { letters: 0, linked: 0, sentences: 0, controls: 0, named: 0, opening: '' }
  return (node) => signs.get(node) ?? none
}
