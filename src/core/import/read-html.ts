import type { LeftOut } from '../model/left-out'
import type { ArticleParts } from './build-article'
import { isNamedFurniture } from './html-furniture'
import { type HtmlPiece, storyOf } from './html-story'
import {
  attribute,
  type HtmlElement,
  type HtmlNode,
  type HtmlText,
  oneLine,
  parseHtml,
  rawText,
  signsUnder,
  silentElements,
  walk
} from './html-tree'
import { collectLeftOut, type LeftOutCollector } from './left-out-collector'
import { publishedOnFrom } from './published-on'
import { type StoryMarks, storyScope } from './story-scope'

/** What a page says of its article, before the file is known. */
export type PageParts = Omit<ArticleParts, 'body'> & {
  readonly leftOut: readonly LeftOut[]
  readonly body: readonly HtmlPiece[]
  /** The text nodes the headline is from, where it is printed on the page. */
  readonly headlineNodes: readonly HtmlText[]
}

/**
 * Reads a page: its article's headline, byline, date, outlet, paragraphs and captions, without what stands round them.
 * Never throws. What the printed page says goes before what its hidden data say, for the headline; for the day and
 * the outlet it is the other way round.
 */
export function readHtml(
  html: string,
  { withPlaces = false, whole = false }: ReadHtmlOptions = {}
): PageParts {
  const tree = parseHtml(html, withPlaces)
  const signs = signsUnder(tree, isNamedFurniture)
  const page = gather(tree)
  const { body, data } = page
  const titles = [data.headline, page.meta.get('og:title'), page.title]
  const scope = body && storyScope({ ...page, body, titles, roots: whole ? [] : page.roots }, signs)
  const leftOut = collectLeftOut()
  const story = scope
    ? storyOf(scope.node, { page: signs, whole, leftOut, isRound: scope.isRound })
    : { heading: undefined, pieces: [], byline: undefined }
  const headline =
    (scope?.isMarked ? story.heading?.text : undefined) ??
    data.headline ??
    page.meta.get('og:title') ??
    story.heading?.text ??
    page.headings[0] ??
    page.title?.replace(/\s+[|–—-]\s+[^|–—]{1,40}$/, '')
  const byline =
    story.byline?.text ?? data.byline ?? nameIn(page.meta.get('author') ?? page.meta.get('article:author'))
  const publishedOn = [
    data.publishedOn,
    page.meta.get('article:published_time'),
    page.meta.get('datepublished'),
    page.meta.get('date'),
    ...page.times
  ]
    .map(publishedOnFrom)
    .find((day) => day !== undefined)
  const outlet = data.outlet ?? page.meta.get('og:site_name')
  const address = page.meta.get('og:url')
  const told = story.pieces.filter(({ text }) => text !== headline)
  const paragraphs =
    told.some(({ kind }) => kind === undefined) || !data.body
      ? told
      : data.body.split(/\n+/).map((text) => ({ text: text.trim(), nodes: [] }))
  if (scope && scope.node !== body) roundOf(body, scope.node, [headline, byline], leftOut)
  const isPrinted = paragraphs.slice(0, 3).some(({ text }) => byline !== undefined && text.endsWith(byline))
  return {
    ...(headline ? { headline } : {}),
    headlineNodes: story.heading && story.heading.text === headline ? story.heading.nodes : [],
    ...(publishedOn ? { publishedOn } : {}),
    ...(outlet ? { outlet } : {}),
    ...(address ? { address } : {}),
    leftOut: leftOut.leftOut(),
    body:
      byline && !isPrinted
        ? [{ kind: 'byline', text: byline, nodes: story.byline?.nodes ?? [] }, ...paragraphs]
        : paragraphs
  }
}

export interface ReadHtmlOptions {
  /** Whether the text nodes of the answer are to know where they stand in the page. */
  readonly withPlaces?: boolean
  /** Whether all that can be read on the page is taken for the article. */
  readonly whole?: boolean
}

/** A fragment's paragraphs, as a feed carries them, and what is left out of it. */
export function piecesOfHtml(html: string, whole = false): Pick<PageParts, 'body' | 'leftOut'> {
  return readHtml(html, { whole })
}

/** Counts the words that stand on a page outside the element the story is read from. */
function roundOf(
  body: HtmlElement,
  scope: HtmlElement,
  known: readonly (string | undefined)[],
  leftOut: LeftOutCollector
): void {
  const texts: string[] = []
  walk(
    body,
    (node) => node !== scope && !silentElements.has(node.tagName),
    undefined,
    (text) => {
      if (!known.includes(oneLine(text))) texts.push(text)
    }
  )
  leftOut.add('round', texts.join(' '))
}

interface Page {
  readonly meta: ReadonlyMap<string, string>
  readonly data: LinkedData
  readonly title: string | undefined
  readonly headings: readonly string[]
  readonly times: readonly string[]
  readonly body: HtmlElement | null
  /** What may be the article. */
  readonly roots: StoryMarks['roots']
  readonly heads: StoryMarks['heads']
}

function gather(document: HtmlNode): Page {
  const meta = new Map<string, string>()
  const headings: string[] = []
  const times: string[] = []
  const roots: { node: HtmlElement; weight: number }[] = []
  const heads: HtmlElement[] = []
  let data: LinkedData = {}
  let title: string | undefined
  let body: HtmlElement | null = null
  walk(document, (node) => {
    const name = node.tagName
    if (name === 'meta') {
      const key = attribute(node, 'property') ?? attribute(node, 'name') ?? attribute(node, 'itemprop')
      const content = attribute(node, 'content')?.trim()
      if (key && content && !meta.has(key.toLowerCase())) meta.set(key.toLowerCase(), content)
    } else if (name === 'script' && attribute(node, 'type') === 'application/ld+json') {
      data = { ...linkedData(rawText(node)), ...data }
    } else if (name === 'title' && title === undefined && node.namespaceURI.endsWith('xhtml'))
      title = oneLine(rawText(node))
    else if (name === 'h1' && headings.length < 20) headings.push(oneLine(rawText(node)))
    else if (name === 'time' && times.length < 20)
      times.push(attribute(node, 'datetime') ?? oneLine(rawText(node)))
    else if (name === 'body') body = node
    if ((name === 'h1' || name === 'h2') && heads.length < 100) heads.push(node)
    const isRoot = name === 'article' || name === 'main' || attribute(node, 'itemprop') === 'articleBody'
    // Pages that list hundreds of articles are no article; the first few are looked at.
    if (isRoot && roots.length < 20) roots.push({ node, weight: name === 'main' ? 0.9 : 1 })
    return !silentElements.has(name) || name === 'head' || name === 'script'
  })
  return {
    meta,
    data,
    title: title || undefined,
    headings: headings.filter((words) => words !== ''),
    times,
    body,
    roots,
    heads
  }
}

interface LinkedData {
  readonly headline?: string
  readonly byline?: string
  readonly publishedOn?: string
  readonly outlet?: string
  readonly body?: string
}

/** What schema.org data say of the article; nothing where they are broken. */
function linkedData(json: string): LinkedData {
  let queue: unknown[]
  try {
    queue = [JSON.parse(json)]
  } catch {
    return {}
  }
  for (let at = 0; at < queue.length && at < 200; at++) {
    const value = queue[at]
    if (Array.isArray(value)) queue.push(...value.slice(0, 100))
    if (!isRecord(value)) continue
    if (Array.isArray(value['@graph'])) queue.push(...value['@graph'].slice(0, 100))
    const types = [value['@type']].flat()
    if (!types.some((type) => typeof type === 'string' && /Article$|^BlogPosting$|^Report$/.test(type)))
      continue
    const headline = oneLine(wordsOf(value.headline))
    const byline = nameIn([value.author].flat().map(wordsOf).filter(Boolean).join(', '))
    const publishedOn = wordsOf(value.datePublished)
    const outlet = oneLine(wordsOf(value.publisher))
    const body = wordsOf(value.articleBody)
    return {
      ...(headline ? { headline } : {}),
      ...(byline ? { byline } : {}),
      ...(publishedOn ? { publishedOn } : {}),
      ...(outlet ? { outlet } : {}),
      ...(body ? { body } : {})
    }
  }
  return {}
}

const wordsOf = (value: unknown): string =>
  typeof value === 'string' ? value : isRecord(value) && typeof value.name === 'string' ? value.name : ''

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A byline that is a name, not an address. */
const nameIn = (words: string | undefined): string | undefined =>
  words && !/^https?:/.test(words) ? oneLine(words) || undefined : undefined
