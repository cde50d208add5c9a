import type { Article } from '../model/article'
import type { LeftOut } from '../model/left-out'
import { done, fail } from '../result'
import { type ArticleParts, buildArticle, type Piece } from './build-article'
import { paragraphsMarked, withoutShortCodes } from './classic-post'
import type { ImportResult, SourceFile, Warning } from './importer'
import { collectLeftOut, mergedLeftOut } from './left-out-collector'
import { isProse } from './prose-fields'
import { publishedOnFrom } from './published-on'
import { piecesOfHtml } from './read-html'
import { readXml } from './read-xml'
import type { XmlNode } from './xml-nodes'
import { htmlRole, piecesOfXml } from './xml-pieces'

/** What WordPress calls posts that are not published yet. */
const unpublished = new Map([
  ['draft', 'draft'],
  ['pending', 'draft'],
  ['auto-draft', 'draft'],
  ['future', 'scheduled post'],
  ['private', 'private post']
])

/**
 * The articles of a feed. Drafts and scheduled posts of an export are counted, and taken where the file is taken whole.
 * @param format the id of the importer
 */
export function feedEntries(text: string, file: SourceFile, format: string): ImportResult {
  const root = readXml(text)
  const holder = root.children.find(({ name }) => name === 'rss' || name === 'feed' || name === 'rdf:rdf')
  const channel = holder?.children.find(({ name }) => name === 'channel') ?? holder
  const all = [...(channel?.children ?? []), ...(channel === holder ? [] : (holder?.children ?? []))]
  const outlet = channel ? words(channel, 'title') : ''
  const articles: Article[] = []
  const warnings: Warning[] = []
  const waiting = new Map<string, number>()
  let entries = 0
  let others = 0
  for (const entry of all) {
    if (entry.name !== 'item' && entry.name !== 'entry') continue
    const type = words(entry, 'wp:post_type')
    const status = words(entry, 'wp:status')
    const unready = unpublished.get(status)
    const isPost = type === '' || type === 'post'
    if (isPost && unready && !file.whole) {
      waiting.set(unready, (waiting.get(unready) ?? 0) + 1)
      continue
    }
    if (!isPost || (status !== '' && status !== 'publish' && !unready)) {
      others++
      continue
    }
    entries++
    const parts = partsOf(entry, outlet, String(entries), file.whole ?? false)
    if (parts.body.length === 0) {
      warnings.push({
        code: 'empty-entry',
        message: `${file.name}, entry ${entries}: it holds no text and was left out.`
      })
      continue
    }
    articles.push(buildArticle(parts, file, format))
    if (unready)
      warnings.push({
        code: 'not-for-print',
        message: `${file.name}, entry ${entries}: it is a ${unready}, not published yet.`
      })
  }
  if (waiting.size > 0) warnings.push(notPublished(file.name, waiting))
  if (others > 0) {
    warnings.push({
      code: 'left-out',
      message: `${file.name}: ${others} ${others === 1 ? 'item that is no published post was' : 'items that are no published posts were'} left out.`
    })
  }
  if (articles.length > 0) return done({ articles: distinct(articles), warnings })
  const [first] = warnings
  return waiting.size > 0
    ? fail('not-published', first!.message)
    : fail('empty', `${file.name} is a feed without an article in it. Choose another file.`)
}

function notPublished(name: string, waiting: ReadonlyMap<string, number>): Warning {
  const told = [...waiting].map(([what, count]) => `${count} ${what}${count === 1 ? '' : 's'}`).join(', ')
  const isOne = [...waiting.values()].reduce((sum, count) => sum + count, 0) === 1
  return {
    code: 'not-published',
    message: `${name}: ${told} ${isOne ? 'is' : 'are'} not published yet and ${isOne ? 'was' : 'were'} left out.`
  }
}

/** An entry named twice is one article; the first stands. */
const distinct = (articles: readonly Article[]): Article[] =>
  [...new Map([...articles].reverse().map((article) => [article.id, article])).values()].reverse()

function partsOf(entry: XmlNode, outlet: string, place: string, whole: boolean): FeedParts {
  const headline = piecesOfHtml(words(entry, 'title'), true)
    .body.map(({ text }) => text)
    .join(' ')
    .replace(/\s+/g, ' ')
  const author = entry.children.find(({ name }) => name === 'author')
  const byline = words(entry, 'dc:creator') || (author ? words(author, 'name') || author.text.trim() : '')
  const day = ['wp:post_date', 'pubdate', 'published', 'dc:date', 'updated']
    .map((name) => publishedOnFrom(words(entry, name)))
    .find((found) => found !== undefined)
  const { pieces, leftOut, holder } = storyIn(entry, whole)
  return {
    ...(headline ? { headline } : {}),
    body:
      byline && pieces.length > 0
        ? [{ kind: 'byline', text: byline.replace(/\s+/g, ' ') }, ...pieces]
        : pieces,
    ...(day ? { publishedOn: day } : {}),
    ...(outlet ? { outlet } : {}),
    leftOut: mergedLeftOut(leftOut, summariesIn(entry, holder, pieces)),
    entry: words(entry, 'guid') || words(entry, 'id') || words(entry, 'link') || place
  }
}

type FeedParts = ArticleParts & { readonly body: readonly Piece[] }

/** Where entries keep their text, the fullest first. */
const holders = ['content:encoded', 'content', 'description', 'summary']

function storyIn(entry: XmlNode, whole: boolean) {
  const holder = holders
    .map((name) => entry.children.find((child) => child.name === name))
    .find((node) => node !== undefined && (node.text.trim() !== '' || node.children.length > 0))
  if (!holder) return { pieces: [], leftOut: [], holder }
  // Atom may carry elements rather than their words.
  if (holder.children.length > 0 && holder.text.trim() === '')
    return { pieces: piecesOfXml(holder, htmlRole), leftOut: [], holder }
  const isPost = entry.children.some(({ name }) => name.startsWith('wp:'))
  const text = holder.text.trim()
  const post = isPost ? withoutShortCodes(text) : { html: text, leftOut: [] }
  // WordPress keeps its paragraphs as blank lines, not as elements.
  const isPlain = isPost ? !text.includes('<!-- wp:') : !/<(?:p|div|br|li)[\s/>]/i.test(text)
  const { body, leftOut } = piecesOfHtml(isPlain ? paragraphsMarked(post.html) : post.html, whole)
  return { pieces: body, leftOut: mergedLeftOut(post.leftOut, leftOut), holder }
}

/** The summary of an entry that has a text as well, where it says what the text does not. */
function summariesIn(
  entry: XmlNode,
  holder: XmlNode | undefined,
  pieces: readonly Piece[]
): readonly LeftOut[] {
  const collector = collectLeftOut()
  const story = pieces
    .map(({ text }) => text)
    .join(' ')
    .replace(/\s+/g, ' ')
  for (const node of entry.children) {
    if (node === holder || !summaries.has(node.name)) continue
    const summary = piecesOfHtml(node.text, true)
      .body.map(({ text }) => text)
      .join(' ')
      .replace(/\s+/g, ' ')
    // Most are the beginning of the text, cut somewhere.
    const opening = summary.replace(/\W*(?:\[?…\]?|\[?\.{3}\]?)\W*$/u, '')
    if (isProse(summary) && !story.includes(opening)) collector.add('fields', summary)
  }
  return collector.leftOut()
}

const summaries = new Set([
  'description',
  'summary',
  'excerpt:encoded',
  'itunes:summary',
  'media:description'
])

const words = (node: XmlNode, name: string): string =>
  node.children.find((child) => child.name === name)?.text.trim() ?? ''
