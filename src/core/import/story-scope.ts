import { isNamedFurniture } from './html-furniture'
import { type HtmlElement, type HtmlSigns, rawText, walk } from './html-tree'

/** Where on a page its story is read. */
export interface StoryScope {
  readonly node: HtmlElement
  /** It is marked as an article by the page, rather than being all of the page. */
  readonly isMarked: boolean
  /** Whether an element in it stands above the headline or below the article. */
  isRound(node: HtmlElement): boolean
}

/** What a page says of where its story may be. */
export interface StoryMarks {
  readonly body: HtmlElement
  /** Elements made for an article, with how much each is believed. */
  readonly roots: readonly { readonly node: HtmlElement; readonly weight: number }[]
  /** Headings of the first two ranks, in their order. */
  readonly heads: readonly HtmlElement[]
  /** What the page calls its story, in as many ways as it does. */
  readonly titles: readonly (string | undefined)[]
}

/**
 * The article of a page: the element made for it that holds most words that are no links, where that is a third of the
 * page at least, and what stands between its headline or lead and it. Else all of the page.
 * @param signs of what stands under an element
 */
export function storyScope(
  { body, roots, heads, titles }: StoryMarks,
  signs: (node: HtmlElement) => HtmlSigns
): StoryScope {
  const all = { node: body, isMarked: false, isRound: () => false }
  const proseIn = (node: HtmlElement) => signs(node).letters - signs(node).linked
  const [best] = roots
    .map((root) => ({ node: root.node, prose: proseIn(root.node) * root.weight }))
    .sort((a, b) => b.prose - a.prose)
  if (!best || proseIn(best.node) * 3 < proseIn(body)) return all
  const root = best.node
  const marked = { node: root, isMarked: true, isRound: () => false }
  const orderOf = orderUnder(body)
  const { first: begin, last: end } = orderOf(root)
  const hasOwn = heads.some(
    (node) => node.tagName === 'h1' && orderOf(node).first >= begin && orderOf(node).first <= end
  )
  if (hasOwn) return marked
  const head =
    heads.findLast((node) => orderOf(node).last < begin && isTitle(node, heads, titles)) ??
    leadBefore(root, signs)
  if (!head) return marked
  const from = orderOf(head).first
  let node = root
  while (node !== body && orderOf(node).first > from) {
    const { parentNode } = node
    if (!parentNode || !('tagName' in parentNode)) return marked
    node = parentNode
  }
  return {
    node,
    isMarked: true,
    isRound: (each) => orderOf(each).last < from || orderOf(each).first > end
  }
}

/** So far up from the article its lead stands at most. */
const levels = 3

/** The first of the elements beside an article, and before it, that hold sentences and hardly a link. */
function leadBefore(root: HtmlElement, signs: (node: HtmlElement) => HtmlSigns): HtmlElement | undefined {
  let node = root
  for (let level = 0; level < levels; level++) {
    const { parentNode } = node
    if (!parentNode || !('tagName' in parentNode)) return undefined
    const before = parentNode.childNodes.slice(0, parentNode.childNodes.indexOf(node))
    const lead = before.find((each): each is HtmlElement => {
      if (!('tagName' in each)) return false
      const { letters, linked, sentences, controls } = signs(each)
      return sentences > 0 && linked < letters * 0.1 && controls === 0 && !isNamedFurniture(each)
    })
    if (lead) return lead
    node = parentNode
  }
  return undefined
}

/** Shorter headings are those of boxes. */
const shortest = 12

const lettersOf = (words: string): string => words.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, '')

/** Whether a heading says what the page calls its story, or is the only one of its rank. */
function isTitle(
  head: HtmlElement,
  heads: readonly HtmlElement[],
  titles: readonly (string | undefined)[]
): boolean {
  const own = lettersOf(rawText(head))
  if (own.length < shortest) return false
  if (head.tagName === 'h1' && heads.filter(({ tagName }) => tagName === 'h1').length === 1) return true
  return titles.some((title) => {
    const told = lettersOf(title ?? '')
    // Less than half of a title is the name of the paper.
    return (
      told.length >= shortest && (own.includes(told) || (told.includes(own) && own.length * 2 > told.length))
    )
  })
}

interface Order {
  readonly first: number
  last: number
}

/** The places of elements in reading order: its own, and that of the last one in it. */
function orderUnder(root: HtmlElement): (node: HtmlElement) => Order {
  const orders = new Map<HtmlElement, Order>()
  let count = 0
  walk(
    root,
    (node) => {
      orders.set(node, { first: count, last: count })
      count++
      return true
    },
    (node) => {
      orders.get(node)!.last = count - 1
    }
  )
  return (node) => orders.get(node) ?? { first: -1, last: -1 }
}
