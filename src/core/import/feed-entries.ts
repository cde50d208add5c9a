import type { Article } from '../model/article'
import { done, fail } from '../result'
import { type ArticleParts, buildArticle } from './build-article'
import type { ImportResult, SourceFile, Warning } from './importer'
import { publishedOnFrom } from './published-on'
import { piecesOfHtml } from './read-html'
import { type XmlNode, xmlNodes } from './xml-nodes'

/**
 * The articles of a feed.
 * @param format the id of the importer
 */
export function feedEntries(text: string, file: SourceFile, format: string): ImportResult {
  const root = xmlNodes(text)
  const holder = root.children.find(({ name }) => name === 'rss' || name === 'feed' || name === 'rdf:rdf')
  const channel = holder?.children.find(({ name }) => name === 'channel') ?? holder
  const all = [...(channel?.children ?? []), ...(channel === holder ? [] : (holder?.children ?? []))]
  const outlet = channel ? words(channel, 'title') : ''
  const articles: Article[] = []
  const warnings: Warning[] = []
  let entries = 0
  let others = 0
  for (const entry of all) {
    if (entry.name !== 'item' && entry.name !== 'entry') continue
    if (!isPublishedPost(entry)) {
      others++
      continue
    }
    entries++
    const parts = partsOf(entry, outlet, String(entries))
    if (parts.body.length === 0) {
      warnings.push({
        code: 'empty-entry',
        message: `${file.name}, entry ${entries}: it holds no text and was left out.`
      })
    } else articles.push(buildArticle(parts, file, format))
  }
  if (others > 0) {
    warnings.push({
      code: 'left-out',
      message: `${file.name}: ${others} ${others === 1 ? 'item that is no published post was' : 'items that are no published posts were'} left out.`
    })
  }
  if (articles.length > 0) return done({ articles: distinct(articles), warnings })
  return fail('empty', `${file.name} is a feed without an article in it. Choose another file.`)
}

/** An entry named twice is one article; the first stands. */
const distinct = (articles: readonly Article[]): Article[] =>
  [...new Map([...articles].reverse().map((article) => [article.id, article])).values()].reverse()

function isPublishedPost(entry: XmlNode): boolean {
  const type = words(entry, 'wp:post_type')
  const status = words(entry, 'wp:status')
  return (type === '' || type === 'post') && (status === '' || status === 'publish')
}

function partsOf(entry: XmlNode, outlet: string, place: string): ArticleParts {
  const headline = piecesOfHtml(words(entry, 'title'))
    .map(({ text }) => text)
    .join(' ')
    .replace(/\s+/g, ' ')
  const text =
    words(entry, 'content:encoded') ||
    words(entry, 'content') ||
    words(entry, 'description') ||
    words(entry, 'summary')
  const author = entry.children.find(({ name }) => name === 'author')
  const byline = words(entry, 'dc:creator') || (author ? words(author, 'name') || author.text.trim() : '')
  const day = ['wp:post_date', 'pubdate', 'published', 'dc:date', 'updated']
    .map((name) => publishedOnFrom(words(entry, name)))
    .find((found) => found !== undefined)
  // WordPress keeps its paragraphs as blank lines, not as elements.
  const isPlain = !/<(?:p|div|br|li)[\s/>]/i.test(text)
  const pieces = isPlain ? text.split(/\n\s*\n/).flatMap((each) => piecesOfHtml(each)) : piecesOfHtml(text)
  return {
    ...(headline ? { headline } : {}),
    body:
      byline && pieces.length > 0
        ? [{ kind: 'byline', text: byline.replace(/\s+/g, ' ') }, ...pieces]
        : pieces,
    ...(day ? { publishedOn: day } : {}),
    ...(outlet ? { outlet } : {}),
    entry: words(entry, 'guid') || words(entry, 'id') || words(entry, 'link') || place
  }
}

const words = (node: XmlNode, name: string): string =>
  node.children.find((child) => child.name === name)?.text.trim() ?? ''
