import { zipSync } from 'fflate'
import { done, fail } from '../result'
import { buildArticle } from './build-article'
import type { BinaryImporter } from './importer'
import { readHtml } from './read-html'
import { zipNames, zipParts } from './zip-parts'

const main = 'word/document.xml'
/** What holds words and says what they are; pictures, sounds and embedded files stay packed. */
const wanted = /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/[^/]+\.xml|word\/_rels\/[^/]+\.rels)$/
/** Far more than any article: 64 MB of XML. */
const mostUnpacked = 64 * 1024 * 1024

/** A Word document, with the changes that stand in it accepted. */
export const docx: BinaryImporter = {
  kind: 'binary',
  id: 'docx',
  label: 'Word document (DOCX)',
  extensions: ['docx', 'docm', 'dotx'],
  keeps: 'the words of headings, paragraphs, lists, tables and notes, tracked changes accepted',
  loses: 'formatting, pictures, headers and footers, comments',
  accepts: (bytes) => zipNames(bytes).includes(main),
  async read(file, readers) {
    const parts = zipParts(file.bytes, (name) => wanted.test(name), mostUnpacked)
    if (!parts.ok) {
      return parts.error.code === 'too-large'
        ? fail(
            'too-large',
            `${file.name} unpacks to more than ${mostUnpacked / 1024 / 1024} MB and was not read. Save the article alone as a new document.`
          )
        : fail('unreadable', `${file.name} is a damaged Word document. Open it in Word and save it again.`)
    }
    const html = await readers.docxToHtml(zipSync(Object.fromEntries(parts.value), { level: 0 }))
    if (html === null) {
      return fail(
        'unreadable',
        `${file.name} is a Word document that cannot be read. Open it in Word and save it again.`
      )
    }
    const page = readHtml(html)
    if (page.body.length === 0) {
      return fail('empty', `${file.name} holds no text: there is nothing to check in it.`)
    }
    return done({ articles: [buildArticle(page, file, docx.id)], warnings: [] })
  }
}
