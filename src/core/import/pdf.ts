import { done, fail } from '../result'
import { buildArticle } from './build-article'
import type { BinaryImporter, Warning } from './importer'
import { linesOf, type PdfColumn } from './pdf-lines'
import { storyOfPages } from './pdf-paragraphs'

/** A PDF whose pages hold text. Pages are read one by one; of each only its lines are kept. */
export const pdf: BinaryImporter = {
  kind: 'binary',
  id: 'pdf',
  label: 'PDF',
  extensions: ['pdf'],
  keeps:
    'headline, paragraphs, subheads, lists and rows of tables, in the order of the columns; words parted at the ends of lines made whole',
  loses:
    'running heads and page numbers; pictures, formatting, comments; pages that are scans, which are named',
  // Other programs write up to a thousand bytes in front.
  accepts: (bytes) => String.fromCharCode(...bytes.subarray(0, 1024)).includes('%PDF-'),
  async read(file, readers) {
    const document = await readers.openPdf(file.bytes)
    if (document === 'encrypted') {
      return fail(
        'unreadable',
        `${file.name} is locked with a password. Open it in a PDF reader, save it without one, and add that.`
      )
    }
    if (document === 'damaged') {
      return fail(
        'unreadable',
        `${file.name} is a damaged PDF. Ask for it again, or save the article as text.`
      )
    }
    const pages: (readonly PdfColumn[])[] = []
    const empty: number[] = []
    try {
      for (let number = 1; number <= document.pageCount; number++) {
        const page = await document.readPage(number)
        const columns = page ? linesOf(page) : []
        if (columns.length === 0) empty.push(number)
        pages.push(columns)
      }
    } finally {
      await document.close()
    }
    const { headline, pieces } = storyOfPages(pages)
    if (!headline && pieces.length === 0) {
      return fail(
        'unreadable',
        `${file.name} holds pictures of its pages, but no text. Have the text recognised (OCR), or type it in.`
      )
    }
    const article = buildArticle({ ...(headline ? { headline } : {}), body: pieces }, file, pdf.id)
    const warnings = empty.length > 0 ? [withoutText(file.name, empty)] : []
    if (article.language && joined.test(article.language)) {
      warnings.push({
        code: 'letters-out-of-order',
        message: `${file.name}: PDFs keep the shapes of such letters rather than the letters. Compare the text with the page, or open the document it was made from.`
      })
    }
    return done({ articles: [article], warnings })
  }
}

/** Languages whose letters change shape or place when they join. */
const joined = /^(?:hi|mr|ne|bn|pa|gu|or|ta|te|kn|ml|ar|ur|fa|he|th)$/

function withoutText(name: string, pages: readonly number[]): Warning {
  const shown = rangesOf(pages)
  const which =
    pages.length === 1 ? `page ${shown} holds no text and was` : `pages ${shown} hold no text and were`
  return {
    code: 'pages-without-text',
    message: `${name}: ${which} left out. A scan needs its text recognised (OCR) first.`
  }
}

/** "3, 7–9, 12" */
function rangesOf(numbers: readonly number[]): string {
  const ranges: [number, number][] = []
  for (const number of numbers) {
    const last = ranges.at(-1)
    if (last && last[1] === number - 1) last[1] = number
    else ranges.push([number, number])
  }
  const shown = ranges.slice(0, 20).map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`))
  return ranges.length > 20 ? `${shown.join(', ')} and more` : shown.join(', ')
}
