import { done } from '../result'
import { bodyOrigins } from './body-origins'
import { buildArticle } from './build-article'
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
    const headline = /^([^\n]{1,160}?)[ \t]*\n(?:[ \t]*\n|By [^\n.]{1,80}\n)/.exec(body)?.[1] ?? ''
    const parts =
      headline !== '' &&
      /[\p{L}\p{M}\p{Extended_Pictographic}\d'’”")\]?!]$/u.test(headline) &&
      !/^(?:By|BY) /.test(headline)
        ? { headline, body: body.slice(headline.length).trim() }
        : { body }
    return done({ articles: [buildArticle(parts, file, plainText.id)], warnings: [] })
  },
  origins: (text) => (article) => bodyOrigins(text, article, text.length - text.trimStart().length)
}
