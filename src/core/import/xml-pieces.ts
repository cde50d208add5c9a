import type { Piece } from './build-article'
import { localName, wordsUnder, type XmlNode } from './xml-nodes'

/**
 * What an element is to a story: a paragraph or another kind of block; `block`, which is of the kind of what it stands
 * in; `row` and `cell` of a table; `mute`, no part of the story; or words of its own, such as a line break.
 */
export type XmlRole =
  | NonNullable<Piece['kind']>
  | 'block'
  | 'row'
  | 'cell'
  | 'mute'
  | { readonly words: string }

/**
 * The words under an element, cut where its blocks begin and end. Notes follow the story, wherever they are called.
 * @param roleOf nothing for elements within a line
 */
export function piecesOfXml(root: XmlNode, roleOf: (node: XmlNode) => XmlRole | undefined): readonly Piece[] {
  const pieces: Piece[] = []
  const notes: Piece[] = []
  let words = ''
  /** The number of the item that is read, until its first words are told. */
  let due: string | undefined
  const flush = (kind: Piece['kind']) => {
    const text = words
      .replace(/[ \t\r]+/g, ' ')
      .replace(/ ?\n ?/g, '\n')
      .trim()
    words = ''
    if (text === '') return
    const marker = kind === 'list' ? due : undefined
    pieces.push({ text, ...(kind ? { kind } : {}), ...(marker === undefined ? {} : { marker }) })
    if (marker !== undefined) due = ''
  }
  const visit = (node: XmlNode, kind: Piece['kind']): void => {
    let items = 0
    for (const part of node.content) {
      if (typeof part === 'string') {
        words += part.replace(/\s+/g, ' ')
        continue
      }
      const role = roleOf(part)
      if (role === undefined) visit(part, kind)
      else if (typeof role === 'object') words += role.words
      else if (role === 'note') {
        const text = piecesOfXml(part, roleOf)
          .map((piece) => piece.text)
          .join('\n')
        if (text !== '') notes.push({ text, kind: 'note' })
      } else if (role === 'row') {
        flush(kind)
        const cells = part.children
          .filter((child) => roleOf(child) === 'cell')
          .map((cell) => cellWords(cell, roleOf))
        if (cells.some((cell) => cell !== '')) pieces.push({ text: cells.join('\t'), kind: 'table' })
      } else if (role !== 'mute') {
        flush(kind)
        const inner = role === 'block' || role === 'cell' || role === 'paragraph' ? kind : role
        if (role === 'list') due = localName(node) === 'ol' ? `${++items}.` : undefined
        visit(part, inner)
        flush(inner)
        if (role === 'list') due = undefined
      }
    }
  }
  visit(root, undefined)
  flush(undefined)
  return [...pieces, ...notes]
}

const cellWords = (cell: XmlNode, roleOf: (node: XmlNode) => XmlRole | undefined): string =>
  piecesOfXml(cell, roleOf)
    .map(({ text }) => text)
    .join(' ')
    .replace(/\s+/g, ' ')

/** The roles of HTML's own elements, for the bodies that news documents carry. */
export function htmlRole(node: XmlNode): XmlRole | undefined {
  return htmlRoles[node.name.slice(node.name.indexOf(':') + 1)]
}

const htmlRoles: Readonly<Record<string, XmlRole>> = {
  head: 'mute',
  script: 'mute',
  style: 'mute',
  nav: 'mute',
  p: 'block',
  div: 'block',
  section: 'block',
  pre: 'block',
  dt: 'block',
  dd: 'block',
  h1: 'subhead',
  h2: 'subhead',
  h3: 'subhead',
  h4: 'subhead',
  h5: 'subhead',
  h6: 'subhead',
  blockquote: 'quote',
  li: 'list',
  caption: 'caption',
  figcaption: 'caption',
  tr: 'row',
  td: 'cell',
  th: 'cell',
  br: { words: '\n' }
}

/** The words of an element, or of the first of several; empty where there is none. */
export const firstWords = (nodes: readonly (XmlNode | undefined)[]): string => {
  for (const node of nodes) {
    const words = node ? wordsUnder(node) : ''
    if (words !== '') return words
  }
  return ''
}
