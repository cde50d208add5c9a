import { done, fail } from '../result'
import { decodeUtf8 } from '../text/decode-utf8'
import { buildArticle } from './build-article'
import { changeWarnings, type DocumentChanges } from './change-warnings'
import { docxOrigins } from './docx-origins'
import type { BinaryImporter } from './importer'
import { isZip } from './is-zip'

const main = 'word/document.xml'
const body = /^word\/document[^/]*\.xml$/
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
  loses:
    'formatting, pictures, headers and footers; comments and deleted words, which are counted; comments come as notes where they are asked for',
  async accepts(bytes) {
    if (!isZip(bytes)) return false
    const names = (await import('./zip-parts')).zipNames(bytes)
    // The package says which part is the document; most call it “document”.
    return names.includes(main) || (names.includes('_rels/.rels') && names.some((name) => body.test(name)))
  },
  async read(file, readers) {
    const { mostOfDocument, zipOf, zipParts } = await import('./zip-parts')
    const parts = zipParts(file, (name) => wanted.test(name), mostOfDocument)
    if (!parts.ok) return parts
    const html = await readers.docxToHtml(zipOf(parts.value))
    if (html === null) {
      return fail(
        'unreadable',
        `${file.name} is a Word document that cannot be read. Open it in Word and save it again.`
      )
    }
    const { documentStory } = await import('./document-story')
    const { headline, body: told } = documentStory(html)
    if (!headline && told.length === 0) {
      return fail('empty', `${file.name} holds no text: there is nothing to check in it.`)
    }
    const xml = (name: string) => decodeUtf8(parts.value.get(name) ?? new Uint8Array()).text
    const comments = xml('word/comments.xml')
    const story = [...parts.value.keys()].find((name) => body.test(name)) ?? main
    const remarks = comments === '' ? [] : (await import('./docx-remarks')).docxRemarks(xml(story), comments)
    const { notesOf, remarksLeftOut } = await import('./remarks')
    const pieces = file.whole ? [...told, ...notesOf(remarks)] : told
    const leftOut = file.whole ? [] : remarksLeftOut(remarks)
    const article = buildArticle({ ...(headline ? { headline } : {}), body: pieces, leftOut }, file, docx.id)
    const changes = changesIn(parts.value)
    const kept = file.whole ? { ...changes, comments: 0 } : changes
    return done({ articles: [article], warnings: changeWarnings(file.name, kept) })
  },
  origins: docxOrigins
}

/** Changes and comments, counted by their marks. */
function changesIn(parts: ReadonlyMap<string, Uint8Array>): DocumentChanges {
  const xml = (name: string) => decodeUtf8(parts.get(name) ?? new Uint8Array()).text
  const story = [...parts.keys()].filter((name) => body.test(name))
  const bodies = [...story, 'word/footnotes.xml', 'word/endnotes.xml'].map(xml).join('')
  const count = (words: string, mark: RegExp) => words.match(mark)?.length ?? 0
  return {
    // An element that closes itself marks the end of a paragraph, not words.
    inserted: count(bodies, /<w:(?:ins|moveTo)\s[^>]{0,1000}[^/]>/g),
    deleted: count(bodies, /<w:(?:del|moveFrom)\s[^>]{0,1000}[^/]>/g),
    comments: count(xml('word/comments.xml'), /<w:comment\s/g)
  }
}
