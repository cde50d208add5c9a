import type { ArticleParts, Piece } from './build-article'
import { mergedLeftOut } from './left-out-collector'
import { partsOfNitf } from './nitf-parts'
import { piecesOfText } from './pieces-of-text'
import { proseFields } from './prose-fields'
import { publishedOnFrom } from './published-on'
import { elementsNamed, type XmlNode } from './xml-nodes'
import { firstWords, htmlRole, piecesOfXml } from './xml-pieces'

type NewsParts = ArticleParts & { readonly body: readonly Piece[] }

/** Elements whose words an article has, or is said to lack. */
const told = new Set(
  'headline title by byline creditline dateline inlinexml inlinedata datacontent nitf ed-msg ednote'.split(
    ' '
  )
)

/** What a news item says of its article. */
export function partsOfItem(item: XmlNode, place: string): NewsParts {
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
  const body = [
    ...above('byline', 'by', 'byline'),
    ...above('agency', 'creditline'),
    ...above('dateline', 'dateline'),
    ...printed
  ]
  const fields = proseFields(item, told, headline ? [...body, { text: headline }] : body)
  return {
    ...(headline ? { headline } : {}),
    body,
    leftOut: mergedLeftOut(fields, inner?.leftOut ?? []),
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
      : piecesOfText(holder.text.trim()).filter(({ text }) => text.trim() !== '')
  )
}
