import { zipSync } from 'fflate'
import { done, fail } from '../result'
import { decodeUtf8 } from '../text/decode-utf8'
import { buildArticle, type Piece } from './build-article'
import { storyOf } from './html-story'
import { type HtmlElement, parseHtml, walk } from './html-tree'
import type { BinaryImporter, SourceFile, Warning } from './importer'
import { splitHeadline } from './split-headline'
import { zipNames, zipParts } from './zip-parts'

const main = 'word/document.xml'
/** What holds words and says what they are; pictures, sounds and embedded files stay packed. */
const wanted = /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/[^/]+\.xml|word\/_rels\/[^/]+\.rels)$/

/** A Word document, with the changes that stand in it accepted. */
export const docx: BinaryImporter = {
  kind: 'binary',
  id: 'docx',
  label: 'Word document (DOCX)',
  extensions: ['docx', 'docm', 'dotx'],
  keeps:
    'title, headings, paragraphs, quotations, lists, tables, captions, footnotes and endnotes; tracked changes as if accepted',
  loses: 'formatting, pictures, headers and footers; comments and deleted words, which are counted',
  accepts: (bytes) => zipNames(bytes).includes(main),
  async read(file, readers) {
    const parts = zipParts(file, (name) => wanted.test(name))
    if (!parts.ok) return parts
    const html = await readers.docxToHtml(zipSync(Object.fromEntries(parts.value), { level: 0 }))
    if (html === null) {
      return fail(
        'unreadable',
        `${file.name} is a Word document that cannot be read. Open it in Word and save it again.`
      )
    }
    const { headline, body } = partsOf(html)
    if (!headline && body.length === 0) {
      return fail('empty', `${file.name} holds no text: there is nothing to check in it.`)
    }
    const article = buildArticle({ ...(headline ? { headline } : {}), body }, file, docx.id)
    return done({ articles: [article], warnings: warningsOf(file, parts.value) })
  }
}

function partsOf(html: string): { readonly headline?: string; readonly body: readonly Piece[] } {
  let body: HtmlElement | undefined
  walk(parseHtml(html), (node) => {
    if (node.tagName === 'body') body ??= node
    return body === undefined
  })
  if (!body) return { body: [] }
  const { heading, pieces } = storyOf(body)
  return heading === undefined ? splitHeadline(pieces) : { headline: heading, body: pieces }
}

/** What the words are not, or not yet: changes nobody has accepted, and what people say about them. */
function warningsOf(file: SourceFile, parts: ReadonlyMap<string, Uint8Array>): Warning[] {
  const xml = (name: string) => decodeUtf8(parts.get(name) ?? new Uint8Array()).text
  const bodies = [main, 'word/footnotes.xml', 'word/endnotes.xml'].map(xml).join('')
  const count = (words: string, mark: RegExp) => words.match(mark)?.length ?? 0
  // An element that closes itself marks the end of a paragraph, not words.
  const inserted = count(bodies, /<w:(?:ins|moveTo)\s[^>]{0,1000}[^/]>/g)
  const deleted = count(bodies, /<w:(?:del|moveFrom)\s[^>]{0,1000}[^/]>/g)
  const comments = count(xml('word/comments.xml'), /<w:comment\s/g)
  const warnings: Warning[] = []
  if (inserted + deleted > 0) {
    const changes = inserted + deleted === 1 ? 'change that nobody has' : 'changes that nobody has'
    warnings.push({
      code: 'tracked-changes',
      message: `${file.name} holds ${inserted + deleted} tracked ${changes} accepted yet: ${amount(inserted, 'insertion')} kept, ${amount(deleted, 'deletion')} left out. Check it against the final version.`
    })
  }
  if (comments > 0) {
    warnings.push({ code: 'comments', message: `${file.name}: ${amount(comments, 'comment')} left out.` })
  }
  return warnings
}

const amount = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`
