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

export type RecordField = keyof typeof names

const fieldOf: ReadonlyMap<string, RecordField> = new Map(
  (Object.keys(names) as RecordField[]).flatMap((field) => names[field].map((name) => [name, field] as const))
)

/** Which field a column or key is, if any. */
export const recordField = (column: string): RecordField | undefined =>
  fieldOf.get(column.toLowerCase().replace(/[\s_-]+/g, ''))
