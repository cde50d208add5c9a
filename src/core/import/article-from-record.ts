import type { Article } from '../model/article'
import { buildArticle } from './build-article'
import type { SourceFile } from './importer'
import { collectLeftOut, mergedLeftOut } from './left-out-collector'
import { piecesOfText } from './pieces-of-text'
import { isProse } from './prose-fields'
import { publishedOnFrom } from './published-on'
import { piecesOfHtml } from './read-html'
import type { RecordField } from './record-field'

/**
 * An article from a record of a table or a JSON file.
 * @param entries fields and values in the order of the source; of two for one field, the first filled one counts
 * @param place the record's place in the file, its key where it has none of its own
 * @returns `null` for a record without a text
 */
export function articleFromRecord(
  entries: readonly (readonly [field: RecordField | undefined, value: string])[],
  place: string,
  file: SourceFile,
  format: string
): Article | null {
  const fields = new Map<RecordField, string>()
  const others = collectLeftOut()
  for (const [field, value] of entries) {
    if (!field && isProse(value)) others.add('fields', value)
    const words = value.replaceAll('\r\n', '\n').replaceAll('\r', '\n').trim()
    if (field && words !== '' && !fields.has(field)) fields.set(field, words)
  }
  const text = fields.get('text')
  if (text === undefined) return null
  const headline = fields.get('title')?.replace(/\s+/g, ' ')
  const byline = fields.get('byline')?.replace(/\s+/g, ' ')
  const day = publishedOnFrom(fields.get('date'))
  const outlet = fields.get('outlet')
  const address = fields.get('url')
  const { body: pieces, leftOut } = /<(?:p|div|br|h[1-6]|li)[\s/>]/i.test(text)
    ? piecesOfHtml(text, file.whole)
    : { body: piecesOfText(text), leftOut: [] }
  if (pieces.every((piece) => piece.text.trim() === '')) return null
  return buildArticle(
    {
      ...(headline ? { headline } : {}),
      body: byline ? [{ kind: 'byline', text: byline }, ...pieces] : pieces,
      ...(day ? { publishedOn: day } : {}),
      ...(outlet ? { outlet } : {}),
      ...(address ? { address } : {}),
      leftOut: mergedLeftOut(leftOut, others.leftOut()),
      entry: fields.get('id') ?? fields.get('url') ?? place
    },
    file,
    format
  )
}
