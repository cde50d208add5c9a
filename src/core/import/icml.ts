import { done, fail } from '../result'
import { buildArticle, type Piece } from './build-article'
import type { TextImporter } from './importer'
import { elementsNamed, localName, rootName, type XmlNode } from './xml-nodes'

/** A story of InDesign or InCopy (ICML, ICMA). */
export const icml: TextImporter = {
  kind: 'text',
  id: 'icml',
  label: 'InCopy story (ICML)',
  extensions: ['icml', 'incx', 'xml'],
  keeps:
    'headline, byline, subheads, captions and paragraphs by the names of their styles; notes of the editors, said',
  loses: 'formatting, pictures, deleted words',
  accepts: (text) => rootName(text) === 'document' && /<\?aid\b|DOMVersion=/.test(text.slice(0, 20_000)),
  async read(text, file) {
    const { readXml } = await import('./read-xml')
    const stories = elementsNamed(readXml(text), 'story')
    const pieces = stories.flatMap(piecesOf)
    const at = pieces.findIndex(
      ({ style }) => /head(?:line)?\b|titel|title/i.test(style) && !/sub/i.test(style)
    )
    const headline = at < 0 ? undefined : pieces[at]!.text.replace(/\s+/g, ' ')
    const body = pieces.filter((_, i) => i !== at).map(({ style: _, ...piece }): Piece => piece)
    if (!headline && body.length === 0)
      return fail('empty', `${file.name} holds no story: there is nothing to check in it.`)
    return done({
      articles: [buildArticle({ ...(headline ? { headline } : {}), body }, file, icml.id)],
      warnings: []
    })
  },
  origins: async (text) => (await import('./xml-origins')).xmlOrigins(text, { only: new Set(['content']) })
}

interface StyledPiece extends Piece {
  readonly style: string
}

/** Paragraphs end at a break; the one that is open takes the style its words have. */
function piecesOf(story: XmlNode): readonly StyledPiece[] {
  const pieces: StyledPiece[] = []
  let words = ''
  const close = (style: string) => {
    const text = words.replace(/[ \t\u00a0]+/g, ' ').trim()
    words = ''
    const kind = kindOf(style)
    if (text !== '') pieces.push({ text, style, ...(kind ? { kind } : {}) })
  }
  const visit = (node: XmlNode, style: string): void => {
    for (const child of node.children) {
      const name = localName(child)
      const own = child.attributes.get('appliedparagraphstyle') ?? style
      if (name === 'content') words += child.text.replace(/\u2028/g, '\n')
      else if (name === 'br') close(own)
      else if (
        name !== 'note' &&
        name !== 'properties' &&
        child.attributes.get('changetype') !== 'DeletedText'
      )
        visit(child, own)
      if (name === 'cell') close(own)
    }
  }
  visit(story, '')
  close('')
  return pieces
}

function kindOf(style: string): Piece['kind'] {
  if (/byline|author/i.test(style)) return 'byline'
  if (/caption|legende/i.test(style)) return 'caption'
  if (/sub-?head|crosshead|intertitle/i.test(style)) return 'subhead'
  return /quote/i.test(style) ? 'quote' : undefined
}
