import { fail } from '../result'
import { extensionOf } from './extension-of'
import { heldUntil } from './held-until'
import type { TextImporter } from './importer'
import { plainRecord } from './plain-record'
import type { RecordCollector } from './record-collector'
import { type RecordField, recordField } from './record-field'

/** Where exports keep their list of articles. */
const lists = [
  'articles',
  'items',
  'item',
  'results',
  'data',
  'records',
  'stories',
  'docs',
  'posts',
  'entries'
]
/** What some put round such a list. */
const wrappers = ['response', 'db', 'data', 'result']

/** One article, a list of them, or one a line; news agencies' ninjs among them. */
export const json: TextImporter = {
  kind: 'text',
  id: 'json',
  label: 'JSON, JSON Lines, ninjs',
  extensions: ['json', 'jsonl', 'ndjson'],
  keeps:
    'a record an article: keys id or uri, title or headline, text or body or content, date, byline, url, outlet',
  loses: 'other keys; records without a text and lines that are no JSON, which are named',
  accepts: (_, name) => json.extensions.includes(extensionOf(name)),
  async read(text, file) {
    const { collectRecords } = await import('./record-collector')
    const records = collectRecords(file, json.id)
    const whole = extensionOf(file.name) === 'json' ? parse(text) : null
    if (whole?.ok) {
      recordsIn(whole.value).forEach((record, i) => {
        addRecord(records, record, `record ${i + 1}`, file.today)
      })
      return records.result('holds no article. Each needs a “text”, “body” or “content”.')
    }
    const lines = text.split('\n')
    const isLines = whole === null || lines.filter((line) => /^\s*\{.*\}\s*$/.test(line)).length > 1
    if (!isLines) {
      return fail('unreadable', `${file.name}${placeOf(whole.reason, text)} is not JSON. Export it again.`)
    }
    lines.forEach((line, i) => {
      if (line.trim() === '') return
      const parsed = parse(line)
      if (parsed.ok) addRecord(records, parsed.value, `line ${i + 1}`, file.today)
      else records.warn('bad-record', `line ${i + 1}`, 'the line is not JSON and was left out.')
    })
    return records.result('holds no article. Each needs a “text”, “body” or “content”.')
  },
  origins: async (text, file) => (await import('./json-origins')).jsonOrigins(text, file)
}

function addRecord(records: RecordCollector, given: unknown, place: string, today?: string): void {
  const record = isRecord(given) ? plainRecord(given) : given
  records.add(entriesOf(record), place)
  if (!isRecord(record)) return
  const { pubstatus, embargoed, ednote, status } = record
  const warn = (words: string) => records.warn('not-for-print', place, words)
  const hold = typeof embargoed === 'string' ? heldUntil(embargoed, today) : undefined
  if (hold !== undefined) warn(hold)
  if (typeof pubstatus === 'string' && pubstatus !== 'usable')
    warn(`its sender calls it “${pubstatus}”, not usable.`)
  if (typeof status === 'string' && /^(?:draft|pending|future|private|scheduled)$/.test(status))
    warn(`it is not published yet (“${status}”).`)
  if (typeof ednote === 'string' && ednote !== '') warn(`a note to editors says: “${ednote}”`)
}

type Parsed = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly reason: string }

function parse(text: string): Parsed {
  // A parser's complaint takes long to make: a file may have a million lines that are none.
  if (text.length < 1000 && !/[}\]"\w]\s*$/.test(text)) return { ok: false, reason: '' }
  try {
    return { ok: true, value: JSON.parse(text) }
  } catch (error) {
    return { ok: false, reason: error instanceof Error ? error.message : '' }
  }
}

/** The line of a parser's complaint, where it gives a position. */
function placeOf(reason: string, text: string): string {
  const position = /position (\d+)/.exec(reason)?.[1]
  return position ? `, line ${text.slice(0, Number(position)).split('\n').length},` : ''
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The records of articles in a value, wherever an export keeps them. */
export function recordsIn(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value
  if (!isRecord(value)) return []
  if (Object.keys(value).some((key) => recordField(key) === 'text' && typeof value[key] === 'string'))
    return [value]
  const list = lists
    .map((name) => value[name])
    .find((each): each is unknown[] => Array.isArray(each) && each.some(isRecord))
  if (list) return list.flatMap((each) => (isRecord(each) && isRecord(each.data) ? recordsIn(each) : [each]))
  const inner = wrappers.map((name) => value[name]).find((each) => isRecord(each) || Array.isArray(each))
  if (inner === undefined) return isRecord(value.content) ? recordsIn(value.content) : [value]
  return Array.isArray(inner) ? inner.flatMap(recordsIn) : recordsIn(inner)
}

/** Names and words of a record: lists and objects of one name, as ninjs and schema.org have them, are looked into. */
const entriesOf = (record: unknown): (readonly [RecordField | undefined, string])[] =>
  isRecord(record)
    ? Object.entries(record).map(
        ([name, value]) => [recordField(plural[name] ?? name), wordsOf(value)] as const
      )
    : []

/** What ninjs 2 and 3 keep in lists. */
const plural: Readonly<Record<string, string>> = {
  headlines: 'headline',
  bodies: 'body',
  bylines: 'byline',
  authors: 'author'
}

function wordsOf(value: unknown): string {
  if (typeof value === 'string') return value
  if (typeof value === 'number') return String(value)
  if (Array.isArray(value)) {
    const words = value
      .slice(0, 20)
      .map((each) => (isRecord(each) || typeof each === 'string' ? wordsOf(each) : ''))
    // Several versions of one body: the first. Several people: all.
    return value.some((each) => isRecord(each) && 'value' in each)
      ? (words.find((each) => each !== '') ?? '')
      : words.filter((each) => each !== '').join(', ')
  }
  if (!isRecord(value)) return ''
  const inner = value.value ?? value.name ?? value.rendered
  return typeof inner === 'string' ? inner : ''
}
