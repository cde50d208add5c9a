import { done } from '../result'
import { buildArticle, type Piece } from './build-article'
import { extensionOf } from './extension-of'
import { readFrontMatter } from './front-matter'
import type { TextImporter } from './importer'
import { collectLeftOut, type LeftOutCollector } from './left-out-collector'
import { markdownOrigins } from './markdown-origins'
import { publishedOnFrom } from './published-on'

/** Markdown: the words as a reader sees them, without the marks. */
export const markdown: TextImporter = {
  kind: 'text',
  id: 'markdown',
  neverGrows: true,
  label: 'Markdown',
  extensions: ['md', 'markdown'],
  keeps:
    'title, date, authors and outlet of the front matter (YAML, TOML); the words of headings, paragraphs, lists, quotations, tables and footnotes',
  loses:
    'emphasis, addresses of links, pictures (their descriptions are captions), other front matter; short codes, counted',
  accepts: (_, name) => markdown.extensions.includes(extensionOf(name)),
  async read(text, file) {
    const { fields, length } = await readFrontMatter(text)
    const leftOut = collectLeftOut()
    const pieces = piecesOf(withoutCodes(withoutComments(text.slice(length), leftOut), leftOut))
    const given = fields.get('title') ?? fields.get('headline')
    const top = pieces[0]?.level === 1 ? pieces[0].text : undefined
    const headline = top ?? given
    const byline = ['author', 'authors', 'byline', 'by'].map((name) => fields.get(name)).find(Boolean)
    const publishedOn = publishedOnFrom(fields.get('date') ?? fields.get('published'))
    const outlet = fields.get('source') ?? fields.get('outlet')
    const body: Piece[] = pieces.slice(top === undefined ? 0 : 1).map(({ level: _, ...piece }) => piece)
    const article = buildArticle(
      {
        ...(headline ? { headline } : {}),
        body: byline ? [{ kind: 'byline', text: byline }, ...body] : body,
        ...(publishedOn ? { publishedOn } : {}),
        ...(outlet ? { outlet } : {}),
        leftOut: leftOut.leftOut()
      },
      file,
      markdown.id
    )
    return done({ articles: [article], warnings: [] })
  },
  origins: markdownOrigins
}

/** Codes of generators: Hugo's, and Liquid's of Jekyll. */
const code = /\{\{[<%]\s{0,9}([\s\S]{0,2000}?)\s{0,9}[>%]\}\}|\{%-?\s{0,9}([\s\S]{0,2000}?)\s{0,9}-?%\}/g
const captionOfCode = /\bcaption\s?=\s?(?:"([^"\n]{1,1000})"|'([^'\n]{1,1000})')/

/** A word to this program (`switched-off.ts`), and none of the article. */
const directive = /^\s{0,20}corrigenda-/

/** Takes the comments off: whoever reads the page does not see them. One that does not end is none. */
function withoutComments(text: string, { add }: LeftOutCollector): string {
  const kept: string[] = []
  let from = 0
  for (let at = text.indexOf('<!--'); at >= 0; at = text.indexOf('<!--', from)) {
    const end = text.indexOf('-->', at + 4)
    if (end < 0) break
    kept.push(text.slice(from, at))
    from = end + 3
    const words = text.slice(at + 4, end)
    if (!directive.test(words)) add('hidden', words)
  }
  return kept.join('') + text.slice(from)
}

/** Takes the codes off; the caption of a picture among them is a picture's. What stands between two of them stays. */
const withoutCodes = (text: string, { add }: LeftOutCollector): string =>
  text.replace(code, (whole: string, hugo?: string, liquid?: string) => {
    const words = hugo ?? liquid ?? ''
    const caption = captionOfCode.exec(words)
    if (caption) return `![${(caption[1] ?? caption[2]!).replace(/[[\]]/g, '')}](.)`
    add('code', whole)
    return ''
  })

interface MarkdownPiece extends Piece {
  /** Of a heading; 0 for everything else. */
  readonly level: number
}

const fence = /^\s{0,3}(?:```|~~~)/
const rule = /^\s{0,3}(?:[-*_][ \t]*){3,}$/
/** Of a line that has a dash; asked for the dash as well, the pattern would try every one of them. */
const tableRule = /^[\s|:-]+$/
const heading = /^\s{0,3}(#{1,6})[ \t]+(.*)$/
const bullet = /^\s*[-*+][ \t]+/
/** "[^1]: She chairs the trust." */
const note = /^\[\^[^\]\s]{1,40}\]:[ \t]*/
const numbered = /^\s*\d{1,3}[.)][ \t]+/
const picture = /^!\[([^\]\n]{0,500})\]\([^)\n]{0,2000}\)$/

function piecesOf(text: string): MarkdownPiece[] {
  const pieces: MarkdownPiece[] = []
  let open: string[] = []
  let kind: Piece['kind']
  let isNumbered = false
  let isCode = false
  const flush = () => {
    const words = open.join('\n').trim()
    open = []
    const alone = picture.exec(words)
    if (alone) pieces.push({ level: 0, kind: 'caption', text: plain(alone[1]!).trim() })
    else
      pieces.push({
        level: 0,
        text: plain(words).trim(),
        ...(kind ? { kind } : {}),
        // Its number stays among its words.
        ...(isNumbered ? { marker: '' } : {})
      })
    kind = undefined
    isNumbered = false
  }
  for (const source of text.split('\n')) {
    if (fence.test(source)) {
      flush()
      isCode = !isCode
      continue
    }
    if (isCode) {
      open.push(source)
      continue
    }
    const line = source.replace(/^(?:[ \t]{0,3}>[ \t]?)+/, '')
    const title = heading.exec(line)
    if (/^\s{0,3}=+\s*$/.test(line) && open.length === 1) {
      pieces.push({ level: 1, kind: 'subhead', text: plain(open.pop()!.trim()) })
    } else if (line.trim() === '' || rule.test(line) || (line.includes('-') && tableRule.test(line))) flush()
    else if (title) {
      flush()
      const words = plain(title[2]!.replace(/(?<![ \t])[ \t]+#+[ \t]*$/, '').trim())
      pieces.push({ level: title[1]!.length, kind: 'subhead', text: words })
    } else if (line.trimStart().startsWith('|')) {
      flush()
      pieces.push({ level: 0, kind: 'table', text: cellsOf(line) })
    } else {
      if (note.test(line)) {
        flush()
        kind = 'note'
        open.push(line.replace(note, '').trim())
        continue
      }
      const isItem = bullet.test(line) || numbered.test(line)
      if (isItem) flush()
      if (isItem) {
        kind = 'list'
        isNumbered = numbered.test(line)
      } else if (open.length === 0 && line !== source) kind = 'quote'
      open.push(line.replace(bullet, '').trim())
    }
  }
  flush()
  const filled = pieces.filter((piece) => piece.text.trim() !== '')
  return [
    ...filled.filter((piece) => piece.kind !== 'note'),
    ...filled.filter((piece) => piece.kind === 'note')
  ]
}

/** A row's words, its cells parted by tabs. */
const cellsOf = (row: string): string =>
  row
    .trim()
    .replace(/^\||(?<!\\)\|$/g, '')
    .split(/(?<!\\)\|/)
    .map((cell) => plain(cell.trim()))
    .join('\t')

/** The words of a line of Markdown, its marks taken off. */
const plain = (words: string): string =>
  words
    .replace(/\[\^[^\]\s]{1,40}\]/g, '')
    .replace(/!?\[([^[\]\n]{0,500})\]\([^()\s]{0,2000}(?:\s"[^"\n]{0,500}")?\)/g, '$1')
    .replace(/<(https?:\/\/[^>\s]{1,2000})>/g, '$1')
    .replace(/(\*\*|__)(?=\S)([^*_\n\\]{1,1000}?)\1/g, '$2')
    .replace(/(?<![\p{L}\d*_])([*_])(?=\S)([^*_\n\\]{1,1000}?)\1(?![\p{L}\d*_])/gu, '$2')
    .replace(/`([^`\n]{1,1000})`/g, '$1')
    .replace(/\\([\\`*_{}[\]()#+.!|>~-])/g, '$1')
