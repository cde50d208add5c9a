import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import type { ArticleParts, Piece } from './build-article'
import { publishedOnFrom } from './published-on'

type Node = DefaultTreeAdapterTypes.Node
type Element = DefaultTreeAdapterTypes.Element

/** What a page says of its article, before the file is known. */
export type PageParts = Omit<ArticleParts, 'body'> & { readonly body: readonly Piece[] }

/** Elements that hold nothing of a story. */
const mute = new Set(
  (
    'script style noscript template nav footer aside form button iframe svg math select textarea input object embed ' +
    'audio video canvas dialog menu head'
  ).split(' ')
)
/** Elements that stand on lines of their own. */
const block = new Set(
  (
    'address article blockquote body caption dd details div dl dt fieldset figcaption figure h1 h2 h3 h4 h5 h6 header ' +
    'hgroup hr li main ol p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' ')
)
const muteNames =
  /(?:^|[\s_-])(?:nav|navbar|menu|breadcrumbs?|share|sharing|social|related|promo|newsletter|subscribe|subscription|comments?|cookies?|consent|advert|ads?|sidebar|footer|masthead|recommended|trending|read-?more|also-?read|tags|paywall|skip-link)(?:$|[\s_-])/i
const bylineNames = /(?:^|[\s_-])(?:byline|author|author-name)(?:$|[\s_-])/i
const captionNames = /(?:^|[\s_-])(?:caption|wp-caption-text|figcaption)(?:$|[\s_-])/i

/**
 * Reads a page: its article's headline, byline, date, outlet, paragraphs and captions, without what stands round them.
 * Never throws. What the printed page says goes before what its hidden data say, for the headline; for the day and
 * the outlet it is the other way round.
 */
export function readHtml(html: string): PageParts {
  const page = gather(parse(html))
  const root = page.roots.sort((a, b) => b.letters - a.letters)[0]?.node ?? null
  const scope = root && lettersIn(root) * 3 >= page.letters ? root : page.body
  const story = scope ? storyOf(scope) : { headings: [], pieces: [], byline: undefined }
  const data = page.data
  const headline =
    (root && scope === root ? story.headings[0] : undefined) ??
    data.headline ??
    page.meta.get('og:title') ??
    story.headings[0] ??
    page.headings[0] ??
    page.title?.replace(/\s+[|–—-]\s+[^|–—]{1,40}$/, '')
  const byline =
    story.byline ?? data.byline ?? nameIn(page.meta.get('author') ?? page.meta.get('article:author'))
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
  const told = story.pieces.filter(({ text }) => text !== headline)
  const paragraphs =
    told.some(({ kind }) => kind === undefined) || !data.body
      ? told
      : data.body.split(/\n+/).map((text) => ({ text: text.trim() }))
  const isPrinted = paragraphs.slice(0, 3).some(({ text }) => byline !== undefined && text.endsWith(byline))
  return {
    ...(headline ? { headline } : {}),
    ...(publishedOn ? { publishedOn } : {}),
    ...(outlet ? { outlet } : {}),
    body: byline && !isPrinted ? [{ kind: 'byline', text: byline }, ...paragraphs] : paragraphs
  }
}

/** A fragment's paragraphs, as a feed carries them. */
export const piecesOfHtml = (html: string): readonly Piece[] => readHtml(html).body

interface Page {
  readonly meta: ReadonlyMap<string, string>
  readonly data: LinkedData
  readonly title: string | undefined
  readonly headings: readonly string[]
  readonly times: readonly string[]
  readonly body: Element | null
  readonly letters: number
  /** What may be the article. */
  readonly roots: { readonly node: Element; readonly letters: number }[]
}

function gather(document: Node): Page {
  const meta = new Map<string, string>()
  const headings: string[] = []
  const times: string[] = []
  const roots: Page['roots'] = []
  let data: LinkedData = {}
  let title: string | undefined
  let body: Element | null = null
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
    const isRoot = name === 'article' || name === 'main' || attribute(node, 'itemprop') === 'articleBody'
    // Pages that list hundreds of articles are no article; the first few are looked at.
    if (isRoot && roots.length < 20)
      roots.push({ node, letters: lettersIn(node) * (name === 'main' ? 0.9 : 1) })
    return !mute.has(name) || name === 'head' || name === 'script'
  })
  return {
    meta,
    data,
    title: title || undefined,
    headings: headings.filter((words) => words !== ''),
    times,
    body,
    letters: body ? lettersIn(body) : 0,
    roots
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

interface Story {
  readonly headings: string[]
  readonly pieces: Piece[]
  byline: string | undefined
}

/** The words under a node, cut where its blocks begin and end. */
function storyOf(root: Element): Story {
  const story: Story = { headings: [], pieces: [], byline: undefined }
  let words = ''
  let linked = 0
  let place: Element = root
  const captions: Element[] = []
  const flush = (next: Element) => {
    const text = lines(words)
    const isMenu = text.length > 0 && linked > text.length * 0.7 && !/[.!?”"]$/.test(text)
    words = ''
    linked = 0
    const holder = place
    place = next
    if (text === '' || isMenu) return
    if (holder.tagName === 'h1') story.headings.push(text)
    else if (isNamed(holder, bylineNames) && text.length < 120) story.byline ??= text
    else story.pieces.push(captions.length > 0 ? { text, kind: 'caption' } : { text })
  }
  const links: Element[] = []
  walk(
    root,
    (node) => {
      const name = node.tagName
      if (node !== root && isMute(node)) return false
      if (name === 'br') words += '\n'
      if (isRelAuthor(node)) story.byline ??= oneLine(rawText(node)) || undefined
      if (block.has(name) || isByline(node)) flush(node)
      if (name === 'figcaption' || isNamed(node, captionNames)) captions.push(node)
      if (name === 'a') links.push(node)
      return true
    },
    (node, parent) => {
      if (block.has(node.tagName) || isByline(node)) flush(parent)
      if (captions.at(-1) === node) captions.pop()
      if (links.at(-1) === node) links.pop()
    },
    (text) => {
      words += text.replace(/\s+/g, ' ')
      if (links.length > 0) linked += text.trim().length
    }
  )
  flush(root)
  return story
}

const isByline = (node: Element): boolean => isNamed(node, bylineNames) && lettersIn(node) < 120
const isRelAuthor = (node: Element): boolean =>
  attribute(node, 'rel') === 'author' || attribute(node, 'itemprop') === 'author'

function isMute(node: Element): boolean {
  if (mute.has(node.tagName) || attribute(node, 'hidden') !== undefined) return true
  if (attribute(node, 'aria-hidden') === 'true') return true
  return (
    node.tagName !== 'body' &&
    node.tagName !== 'article' &&
    node.tagName !== 'main' &&
    isNamed(node, muteNames)
  )
}

const isNamed = (node: Element, names: RegExp): boolean =>
  names.test(attribute(node, 'class') ?? '') || names.test(attribute(node, 'id') ?? '')

const attribute = (node: Element, name: string): string | undefined =>
  node.attrs.find((each) => each.name === name)?.value

const oneLine = (words: string): string => words.replace(/\s+/g, ' ').trim()

/** Words with the line breaks the page asks for, and single spaces. */
const lines = (words: string): string =>
  words
    .split('\n')
    .map((line) => line.replace(/[ \t\u00a0]+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n')

function rawText(node: Element): string {
  const pieces: string[] = []
  walk(node, undefined, undefined, (text) => pieces.push(text))
  return pieces.join('')
}

/** How many characters of paragraphs there are under a node; far more than enough counts as enough. */
function lettersIn(node: Element): number {
  let letters = 0
  walk(
    node,
    (each) => letters < 100_000 && !mute.has(each.tagName),
    undefined,
    (text) => {
      letters += text.trim().length
    }
  )
  return letters
}

/** Goes through a tree in reading order without calling itself: a page may nest deeper than a stack is high. */
function walk(
  root: Node,
  enter: (node: Element) => boolean = () => true,
  leave: (node: Element, parent: Element) => void = () => {},
  read: (text: string) => void = () => {}
): void {
  const stack: { readonly node: Node; readonly children: readonly Node[]; next: number }[] = []
  const open = (node: Node) => {
    if (node.nodeName === '#text') read((node as DefaultTreeAdapterTypes.TextNode).value)
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
