import type { Article } from '../model/article'
import { done, fail } from '../result'
import { type ArticleParts, buildArticle, type Piece } from './build-article'
import type { TextImporter, Warning } from './importer'
import { partsOfNitf, statusWarnings } from './nitf'
import { publishedOnFrom } from './published-on'
import { elementsNamed, rootName, type XmlNode, xmlNodes } from './xml-nodes'
import { firstWords, htmlRole, piecesOfXml } from './xml-pieces'

/** News items as agencies exchange them: NewsML-G2, alone or many in a message, and NewsML 1. */
export const newsml: TextImporter = {
  kind: 'text',
  id: 'newsml',
  label: 'News item (NewsML-G2, NewsML 1)',
  extensions: ['xml', 'newsml'],
  keeps:
    'every item with its headline, byline, credit, dateline, date and provider; its body in XHTML, NITF or plain text; holds and cancellations are said',
  loses: 'subject codes, pictures, packages, formatting; items without a text, which are counted',
  accepts: (text) => ['newsitem', 'newsmessage', 'newsml'].includes(rootName(text)),
  read(text, file) {
    const items = elementsNamed(xmlNodes(text), 'newsitem')
    const articles = new Map<string, Article>()
    const warnings: Warning[] = []
    let others = 0
    items.forEach((item, i) => {
      const parts = partsOf(item, String(i + 1))
      if (parts.body.every(({ kind }) => kind !== undefined && kind !== 'list' && kind !== 'quote')) {
        others++
        return
      }
      const article = buildArticle(parts, file, newsml.id)
      if (!articles.has(article.id)) articles.set(article.id, article)
      warnings.push(...statusWarnings(item, file))
    })
    if (articles.size === 0)
      return fail('empty', `${file.name} holds no news item with a text in it. Choose another file.`)
    if (others > 0) {
      const items = others === 1 ? 'item without a text was' : 'items without a text were'
      warnings.push({ code: 'left-out', message: `${file.name}: ${others} news ${items} left out.` })
    }
    return done({ articles: [...articles.values()], warnings })
  }
}

type NewsParts = ArticleParts & { readonly body: readonly Piece[] }

function partsOf(item: XmlNode, place: string): NewsParts {
  const find = (name: string) => elementsNamed(item, name)
  const [nested] = find('nitf')
  const inner = nested ? partsOfNitf(nested) : undefined
  const headline = firstWords([...find('headline'), ...find('title')]) || inner?.headline
  const story = inner ? inner.body : bodyOf(item)
  const has = (kind: Piece['kind']) => story.some((piece) => piece.kind === kind)
  const above = (kind: NonNullable<Piece['kind']>, ...names: string[]): Piece[] => {
    const words = has(kind) ? '' : firstWords(names.flatMap(find))
    return words === '' ? [] : [{ kind, text: words }]
  }
  const day = ['contentcreated', 'versioncreated', 'firstcreated', 'thisrevisioncreated', 'dateid']
    .flatMap(find)
    .map((node) => publishedOnFrom(firstWords([node])))
    .find((found) => found !== undefined)
  const [provider] = find('provider')
  const outlet = provider
    ? firstWords(elementsNamed(provider, 'name')) || provider.attributes.get('literal')
    : undefined
  const printed = headline === undefined ? story : story.filter(({ text }) => text !== headline)
  const kept = day ?? inner?.publishedOn
  return {
    ...(headline ? { headline } : {}),
    body: [
      ...above('byline', 'by', 'byline'),
      ...above('agency', 'creditline'),
      ...above('dateline', 'dateline'),
      ...printed
    ],
    ...(kept ? { publishedOn: kept } : {}),
    ...(outlet ? { outlet } : {}),
    entry: item.attributes.get('guid') ?? (firstWords(find('newsitemid')) || place)
  }
}

/** The body of an item: XHTML, or plain text whose paragraphs are lines. */
function bodyOf(item: XmlNode): readonly Piece[] {
  const holders = ['inlinexml', 'inlinedata', 'datacontent'].flatMap((name) => elementsNamed(item, name))
  return holders.flatMap((holder) =>
    holder.children.length > 0
      ? piecesOfXml(holder, htmlRole)
      : holder.text
          .split(/\n\s*\n|\n/)
          .map((line) => ({ text: line.trim() }))
          .filter(({ text }) => text !== '')
  )
}
