import type { Article } from '../model/article'
import { buildArticle } from './build-article'

/**
 * An article given as fields, for the stream: nothing in them is trimmed or changed, so that positions in the answer
 * count in the fields as given. White space at the ends of a title is the one thing that costs it its headline block.
 */
export function articleFromFields(fields: {
  readonly id: string
  readonly title?: string
  readonly text: string
  readonly publishedOn?: string
}): Article {
  return buildArticle(
    {
      ...(fields.title ? { headline: fields.title } : {}),
      body: fields.text,
      ...(fields.publishedOn ? { publishedOn: fields.publishedOn } : {}),
      entry: fields.id
    },
    { name: 'stream', bytes: new Uint8Array(), sha256: '' },
    'fields'
  )
}
