import type { Article } from '../model/article'
import { buildArticle, type Piece } from './build-article'
import type { SourceFile } from './importer'
import { publishedOnFrom } from './published-on'
import { piecesOfHtml } from './read-html'

/** What columns and keys are called; capitals, spaces and underscores do not count. */
const names = {
  id: ['id', 'key', 'guid', 'articleid', 'uri'],
  title: ['title', 'headline'],
  text: ['text', 'body', 'content', 'article', 'story', 'bodytext', 'articlebody', 'bodyhtml', 'bodyxhtml'],
  date: [
    'date',
    'published',
    'publishedon',
    'publishedat',
    'pubdate',
    'publicationdate',
    'datepublished',
    'firstcreated',
    'versioncreated'
  ],
  byline: ['byline', 'author', 'by'],
  url: ['url', 'link'],
  outlet: ['outlet', 'source', 'publication', 'publisher']
} as const

type Field = keyof typeof names

const fieldOf: ReadonlyMap<string, Field> = new Map(
  (Object.keys(names) as Field[]).flatMap((field) => names[field].map((name) => [name, field] as const))
)

/** Which field a column or key is, if any. */
export const recordField = (column: string): Field | undefined =>
  fieldOf.get(column.toLowerCase().replace(/[\s_-]+/g, ''))

/**
 * An article from a record of a table or a JSON file.
 * @param entries names and values in the order of the source; of two for one field, the first filled one counts
 * @param place the record's place in the file, its key where it has none of its own
 * @returns `null` for a record without a text
 */
export function articleFromRecord(
  entries: readonly (readonly [name: string, value: string])[],
  place: string,
  file: SourceFile,
  format: string
): Article | null {
  const fields = new Map<Field, string>()
  for (const [name, value] of entries) {
    const field = recordField(name)
    const words = value.replaceAll('\r\n', '\n').replaceAll('\r', '\n').trim()
    if (field && words !== '' && !fields.has(field)) fields.set(field, words)
  }
  const text = fields.get('text')
  if (text === undefined) return null
  const headline = fields.get('title')?.replace(/\s+/g, ' ')
  const byline = fields.get('byline')?.replace(/\s+/g, ' ')
  const day = publishedOnFrom(fields.get('date'))
  const outlet = fields.get('outlet')
  const pieces: readonly Piece[] = /<(?:p|div|br|h[1-6]|li)[\s/>]/i.test(text)
    ? piecesOfHtml(text)
    : text.split(/\n[ \t]*\n/.test(text) ? /\n[ \t]*\n/ : /\n/).map((each) => ({ text: each }))
  if (pieces.every((piece) => piece.text.trim() === '')) return null
  return buildArticle(
    {
      ...(headline ? { headline } : {}),
      body: byline ? [{ kind: 'byline', text: byline }, ...pieces] : pieces,
      ...(day ? { publishedOn: day } : {}),
      ...(outlet ? { outlet } : {}),
      entry: fields.get('id') ?? fields.get('url') ?? place
    },
    file,
    format
  )
}
