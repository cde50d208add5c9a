import { done } from '../result'
import { type AsciidocHeader, readAsciidocHeader } from './asciidoc-header'
import { asciidocOrigins } from './asciidoc-origins'
import { footnotesIn, plainAsciidoc } from './asciidoc-words'
import { buildArticle, type Piece } from './build-article'
import { extensionOf } from './extension-of'
import type { TextImporter } from './importer'
import { collectLeftOut, type LeftOutCollector } from './left-out-collector'
import { publishedOnFrom } from './published-on'

/** AsciiDoc: the words as a reader sees them, without the marks. */
export const asciidoc: TextImporter = {
  kind: 'text',
  id: 'asciidoc',
  neverGrows: true,
  label: 'AsciiDoc',
  extensions: ['adoc', 'asciidoc'],
  keeps:
    'title, authors, date and outlet of the header; the words of headings, paragraphs, lists, quotations, tables, captions and footnotes',
  loses:
    'emphasis, addresses of links, pictures (their descriptions are captions), files that are included; comments, counted',
  accepts: (_, name) => asciidoc.extensions.includes(extensionOf(name)),
  read(text, file) {
    const header = readAsciidocHeader(text)
    const leftOut = collectLeftOut()
    const body = piecesOf(text.slice(header.length), header, leftOut)
    const publishedOn = publishedOnFrom(header.date)
    const byline = header.authors.join(', ')
    const article = buildArticle(
      {
        ...(header.title === '' ? {} : { headline: plainAsciidoc(header.title, header.attributes) }),
        body: byline === '' ? body : [{ kind: 'byline', text: byline }, ...body],
        ...(publishedOn ? { publishedOn } : {}),
        ...(header.outlet === undefined ? {} : { outlet: header.outlet }),
        leftOut: leftOut.leftOut()
      },
      file,
      asciidoc.id
    )
    return done({ articles: [article], warnings: [] })
  },
  origins: asciidocOrigins
}

const comment = /^\/\/(?!\/)/
const fence = /^(?:-{4,}|\.{4,}|\+{4,}|={4,}|\*{4,}|_{4,}|\/{4,}|--)$/
/** Anchors, roles and kinds of the block below: `[quote, Ann Poe]`, `[[id]]`. */
const about = /^\[[^\]\n]*\]\]?$/
const directive = /^(?:include|ifdef|ifndef|ifeval|endif|toc|video|audio)::[^[\n]*\[[^\]\n]*\]$/
const picture = /^image::[^[\n]{0,2000}\[([^\]\n]{0,2000})\]$/
const attribute = /^:!?[\w-]+!?:(?:[ \t].*)?$/
const heading = /^={1,6}[ \t]+(.+)$/
const blockTitle = /^\.(?![.\s])(.+)$/
const bullet = /^[ \t]*(?:\*{1,5}|-|\.{1,5})[ \t]+(?:\[[ xX*]\][ \t]+)?/
const numbered = /^[ \t]*\d{1,3}\.[ \t]+/
const term = /^(.{0,199}?\S)[ \t]*:{2,4}(?:[ \t]+(.*))?$/
const rule = /^(?:'{3}|<{3})$/
const tableMark = /^[|,:!]={3,}$/
/** A word to this program (`switched-off.ts`), and none of the article. */
const own = /^\/\/\s{0,20}corrigenda-/

function piecesOf(text: string, { attributes }: AsciidocHeader, { add }: LeftOutCollector): readonly Piece[] {
  const pieces: Piece[] = []
  const notes: Piece[] = []
  let open: string[] = []
  let kind: Piece['kind']
  let isNumbered = false
  let isQuote = false
  let isTable = false
  let cells: string[] = []
  /** The mark that ends the block whose lines are words as they are, or none. */
  let until: string | null = null
  let hidden: string[] | null = null
  const words = (line: string) => plainAsciidoc(line, attributes)
  const flush = () => {
    const joined = open.join('\n').trim()
    open = []
    if (joined !== '') {
      for (const note of footnotesIn(joined)) notes.push({ kind: 'note', text: words(note) })
      const own = kind ?? (isQuote ? 'quote' : undefined)
      pieces.push({
        text: words(joined),
        ...(own ? { kind: own } : {}),
        // Its number stays among its words.
        ...(isNumbered ? { marker: '' } : {})
      })
    }
    kind = undefined
    isNumbered = false
  }
  const endRow = () => {
    if (cells.length > 0)
      pieces.push({ kind: 'table', text: cells.map((cell) => words(cell.trim())).join('\t') })
    cells = []
  }
  for (const source of text.split('\n')) {
    const line = source.trimEnd()
    if (hidden) {
      if (line === until) {
        add('hidden', hidden.join('\n'))
        hidden = null
        until = null
      } else hidden.push(line)
      continue
    }
    if (until !== null) {
      if (line === until) {
        flush()
        until = null
      } else open.push(source)
      continue
    }
    if (tableMark.test(line)) {
      flush()
      endRow()
      isTable = !isTable
      continue
    }
    if (isTable) {
      if (line === '') endRow()
      else if (!line.includes('|')) {
        const last = cells.pop()
        if (last !== undefined) cells.push(`${last} ${line}`)
      } else {
        const row = line.split(
          /(?:(?<![\\\w.^<>])(?:\d{1,3}\+|\d{0,3}\.\d{1,3}\+)?[<^>.aehlmsd]{0,3})?(?<!\\)\|/
        )
        // A line of several cells is a row; a cell a line are joined up to the next empty line.
        if (row.length > 2 && cells.length > 0) endRow()
        if (row[0]!.trim() !== '' && cells.length > 0) cells.push(`${cells.pop()} ${row[0]}`)
        cells.push(...row.slice(1))
        if (row.length > 2) endRow()
      }
      continue
    }
    if (fence.test(line)) {
      flush()
      if (line.startsWith('/')) {
        hidden = []
        until = line
      } else if (line.startsWith('_')) isQuote = !isQuote
      else if (/^[-.+]{4}/.test(line)) until = line
      continue
    }
    if (comment.test(line)) {
      if (!own.test(line)) add('hidden', line.slice(2))
      continue
    }
    const title = heading.exec(line)
    const alt = picture.exec(line)
    if (line === '' || line === '+' || rule.test(line)) flush()
    else if (about.test(line) || directive.test(line) || attribute.test(line)) flush()
    else if (alt) {
      flush()
      pieces.push({ kind: 'caption', text: words(alt[1]!.split(',')[0]!.replace(/^"|"$/g, '')) })
    } else if (title) {
      flush()
      pieces.push({ kind: 'subhead', text: words(title[1]!.replace(/(?<![ \t])[ \t]+=+$/, '')) })
    } else if (open.length === 0 && blockTitle.test(line)) {
      pieces.push({ kind: 'caption', text: words(line.slice(1)) })
    } else {
      const named = term.exec(line)
      const isItem = bullet.test(line) || numbered.test(line)
      if (isItem || named) flush()
      if (isItem || named) kind = 'list'
      isNumbered ||= numbered.test(line) && open.length === 0
      open.push(named ? [named[1], named[2]].filter(Boolean).join(' ') : line.replace(bullet, '').trim())
    }
  }
  if (hidden) add('hidden', hidden.join('\n'))
  flush()
  endRow()
  return [...pieces, ...notes]
}
