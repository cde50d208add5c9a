import { done } from '../result'
import { bodyOrigins } from './body-origins'
import { buildArticle } from './build-article'
import { headLineKind, isDayLine } from './head-lines'
import type { TextImporter } from './importer'

/** Any other text. A short first line without a full stop, before a blank line or a byline, is its headline. */
export const plainText: TextImporter = {
  kind: 'text',
  id: 'plain-text',
  neverGrows: true,
  label: 'Plain text',
  extensions: ['txt', 'text'],
  keeps: 'every character; a short first line before a blank line or a byline is the headline',
  loses: 'white space round the whole',
  accepts: () => true,
  read(text, file) {
    const body = text.trim()
    const [first = '', second = '', third = ''] = linesOf(body)
    const isApart = second === '' || isDayLine(second) || headLineKind(second, null, third) !== null
    const headline = first.length <= 160 && body.length > first.length && isApart ? first : ''
    const parts =
      headline !== '' &&
      /[\p{L}\p{M}\p{Extended_Pictographic}\d'’”")\]?!]$/u.test(headline) &&
      headLineKind(headline, null, second) === null &&
      !isDayLine(headline) &&
      !/^(?:By|BY) /.test(headline)
        ? { headline, body: body.slice(headline.length).trim() }
        : { body }
    return done({ articles: [buildArticle(parts, file, plainText.id)], warnings: [] })
  },
  origins: (text) => (article) => bodyOrigins(text, article, text.length - text.trimStart().length)
}

/** The first three lines, without the blanks at their ends. */
const linesOf = (body: string): readonly string[] =>
  body
    .slice(0, 600)
    .split('\n', 3)
    .map((line) => line.trim())
