/** What columns and keys are called; capitals, spaces and underscores do not count. */
const names = {
  id: ['id', 'key', 'guid', 'articleid', 'uri'],
  title: ['title', 'headline', 'webtitle'],
  text: [
    'text',
    'body',
    'content',
    'article',
    'story',
    'bodytext',
    'articlebody',
    'bodyhtml',
    'bodyxhtml',
    'html',
    'contenthtml',
    'contenttext'
  ],
  date: [
    'date',
    'published',
    'publishedon',
    'publishedat',
    'pubdate',
    'publicationdate',
    'datepublished',
    'firstcreated',
    'versioncreated',
    'webpublicationdate',
    'displaydate',
    'publishdate'
  ],
  byline: ['byline', 'author', 'by', 'primaryauthor'],
  url: ['url', 'link', 'weburl'],
  outlet: ['outlet', 'source', 'publication', 'publisher']
} as const

export type RecordField = keyof typeof names

const fieldOf: ReadonlyMap<string, RecordField> = new Map(
  (Object.keys(names) as RecordField[]).flatMap((field) => names[field].map((name) => [name, field] as const))
)

/** Which field a column or key is, if any. */
export const recordField = (column: string): RecordField | undefined =>
  fieldOf.get(column.toLowerCase().replace(/[\s_-]+/g, ''))
