import type { Article } from '../model/article'
import { done, fail } from '../result'
import { buildArticle, type Piece } from './build-article'
import { extensionOf } from './extension-of'
import type { TextImporter } from './importer'
import { piecesOfText } from './pieces-of-text'
import { publishedOnFrom } from './published-on'
import { recordField } from './record-field'
import { rootName, type XmlNode } from './xml-nodes'
import { htmlRole, piecesOfXml } from './xml-pieces'

/** Elements that hold the text of a story, beside those called like columns of a table. */
const holders = new Set(['maintext', 'storytext', 'newstext', 'bodycontent', 'articletext', 'contenthtml'])

/** XML nobody names: a list of stories whose elements are called headline and text, in whatever words. */
export const otherXml: TextImporter = {
  kind: 'text',
  id: 'other-xml',
  label: 'Other XML',
  extensions: ['xml'],
  keeps:
    'elements called headline or title beside others called text, body, content or story; date, byline, outlet',
  loses: 'all other elements; a file without such elements is refused by the name of its form',
  accepts: (text, name) => {
    const root = rootName(text)
    if (root === '' || root === 'html') return false
    return /^\s*<\?xml/i.test(text) || extensionOf(name) === 'xml' || isOneElement(text, root)
  },
  async read(text, file) {
    const { readXml } = await import('./read-xml')
    const records = recordsIn(readXml(text))
    const articles = new Map<string, Article>()
    for (const [i, record] of records.entries()) {
      const story = await storyIn(record, i === 0 ? '' : String(i + 1))
      if (!story) continue
      const article = buildArticle(story, file, otherXml.id)
      if (!articles.has(article.id)) articles.set(article.id, article)
    }
    if (articles.size > 0) return done({ articles: [...articles.values()], warnings: [] })
    return fail(
      'unreadable',
      `${file.name} is XML of a kind that is not known (“${rootName(text)}”): no headline and text were found in it. Export it as NITF, NewsML-G2, HTML or text.`
    )
  },
  origins: async (text) => (await import('./xml-origins')).xmlOrigins(text, {})
}

const fieldOf = (node: XmlNode) => {
  const name = node.name.slice(node.name.indexOf(':') + 1)
  return holders.has(name.replace(/[_.-]/g, '')) ? 'text' : recordField(name.replaceAll('.', '_'))
}

/** Whether a file without an ending that says so is one element, as XML is: no writer closes what nobody opened. */
function isOneElement(text: string, root: string): boolean {
  const end = /<\/(?:[\w.-]{1,40}:)?([\w.-]{1,40})\s{0,9}>\s{0,99}$/.exec(text.slice(-200))?.[1]
  return text.trimStart().startsWith('<') && end?.toLowerCase() === root && !ofPages.has(root)
}

/** Elements that fragments of pages begin with; their files are read as what their names say. */
const ofPages = new Set(
  'p div article section main body head h1 h2 h3 h4 span table ul ol figure blockquote a b i em strong'.split(
    ' '
  )
)

/** Elements that hold a headline and a text themselves, the innermost. */
function recordsIn(root: XmlNode): readonly XmlNode[] {
  const found: XmlNode[] = []
  const visit = (node: XmlNode): boolean => {
    const inner = node.children.map(visit).some(Boolean)
    const fields = node.children.map(fieldOf)
    if (!inner && fields.includes('title') && fields.includes('text')) found.push(node)
    return inner || found.at(-1) === node
  }
  visit(root)
  return found
}

async function storyIn(record: XmlNode, place: string) {
  const of = (field: string) => record.children.find((child) => fieldOf(child) === field)
  const words = (field: string) => {
    const node = of(field)
    return node
      ? piecesOfXml(node, htmlRole)
          .map(({ text }) => text)
          .join(' ')
          .replace(/\s+/g, ' ')
      : ''
  }
  const text = of('text')
  if (!text) return null
  const isMarkup = text.children.length === 0 && /<(?:p|div|br|h[1-6]|li)[\s/>]/i.test(text.text)
  const { body, leftOut } = isMarkup
    ? (await import('./read-html')).piecesOfHtml(text.text)
    : {
        body: text.children.length > 0 ? piecesOfXml(text, htmlRole) : piecesOfText(text.text.trim()),
        leftOut: []
      }
  if (body.every((piece) => piece.text.trim() === '')) return null
  const [headline, byline, outlet] = [words('title'), words('byline'), words('outlet')]
  const day = publishedOnFrom(words('date'))
  return {
    ...(headline === '' ? {} : { headline }),
    body: byline === '' ? body : [{ kind: 'byline', text: byline } as const satisfies Piece, ...body],
    ...(day ? { publishedOn: day } : {}),
    ...(outlet === '' ? {} : { outlet }),
    entry: words('id') || place,
    leftOut
  }
}
