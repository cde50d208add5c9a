import fs from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import Papa from 'papaparse'
import { messageFor } from '../core/checks/message-for'
import { formula } from '../core/export/csv'
import { withUnseenShown } from '../core/text/unseen'
import type { Database } from '../postgres/database'
import { secondPass } from './second-pass'
import { progressOf } from './sweep'
import { type Flagged, sweepPage, type Told } from './sweep-page'

/** So many rows come with one question. */
const together = 1_000
/** So many flags can be read on a page; the rest is in the list. */
const readable = 2_000

/** What a report says of itself. */
export interface SweepReport {
  readonly articles: number
  readonly answered: number
  readonly flags: number
  readonly across: number
}

/**
 * Writes what a sweep found: `index.html` to read, `flags.csv`, `across.csv`, and `answers.jsonl`, which is what the plain
 * stream would have written, byte for byte.
 *
 * @param folder where they go; it is made where it is not there
 */
export async function writeReport(database: Database, sweep: string, folder: string): Promise<SweepReport> {
  await fs.promises.mkdir(folder, { recursive: true })
  const { articles, answered } = await progressOf(database, sweep)
  await writeLines(join(folder, 'answers.jsonl'), answersOf(database, sweep))
  const flags = await writeFlags(database, sweep, join(folder, 'flags.csv'))
  const across = await acrossOf(database, sweep)
  const columns = ['check', 'message', 'articles', 'quotes']
  const rows = across.map(({ check, message, ids, quotes }) => [
    check,
    message,
    ids.join(' '),
    quotes.join(' | ')
  ])
  await fs.promises.writeFile(join(folder, 'across.csv'), byteOrderMark + csvOf([columns, ...rows]))
  const page = sweepPage({
    name: sweep,
    articles,
    answered,
    tables: [
      await told(database, sweep, 'Check', 'flag.check_id'),
      await told(database, sweep, 'Outlet', `coalesce(place.outlet, '')`),
      await told(database, sweep, 'Year', `coalesce(left(place.published_on, 4), '')`)
    ],
    flags: await flagged(database, sweep, { limit: readable, after: null }),
    left: Math.max(0, flags - readable),
    across
  })
  await fs.promises.writeFile(join(folder, 'index.html'), page)
  return { articles, answered, flags, across: across.length }
}

const writeLines = (path: string, lines: AsyncIterable<string>): Promise<void> =>
  pipeline(lines, fs.createWriteStream(path))

async function* answersOf(database: Database, sweep: string): AsyncGenerator<string> {
  for (let after = 0; ; ) {
    const rows = await database.rows<{ readonly number: number; readonly answer: string }>(
      'select number, answer from answer where sweep = $1 and number > $2 order by number limit $3',
      [sweep, after, together]
    )
    if (rows.length === 0) return
    after = rows.at(-1)!.number
    yield rows.map(({ answer }) => `${answer}\n`).join('')
  }
}

/** @param rows the first of them the head */
const csvOf = (rows: readonly (readonly string[])[]): string =>
  `${Papa.unparse(rows, { escapeFormulae: formula })}\r\n`

/** Without it spreadsheets read the file in the machine's old code page. */
const byteOrderMark = '\u{feff}'

async function writeFlags(database: Database, sweep: string, path: string): Promise<number> {
  let count = 0
  const columns = [
    'severity',
    'check',
    'message',
    'quote',
    'before',
    'after',
    'article',
    'title',
    'outlet',
    'published',
    'line'
  ]
  async function* rows(): AsyncGenerator<string> {
    yield byteOrderMark + csvOf([columns])
    for (let after: Flagged | null = null; ; ) {
      const flags: readonly Flagged[] = await flagged(database, sweep, { limit: together, after })
      if (flags.length === 0) return
      after = flags.at(-1)!
      count += flags.length
      const data = flags.map((flag) => [
        ...[flag.severity, flag.check, flag.message, flag.quote, flag.before, flag.after],
        ...[flag.id ?? '', flag.title ?? '', flag.outlet ?? '', flag.publishedOn ?? '', String(flag.number)]
      ])
      yield csvOf(data)
    }
  }
  await writeLines(path, rows())
  return count
}

/** Errors before warnings, those of one check together, in the order of the articles; signs that are not seen are shown by name. */
const flagged = async (
  database: Database,
  sweep: string,
  { limit, after }: { readonly limit: number; readonly after: Flagged | null }
): Promise<readonly Flagged[]> => {
  const rows = await database.rows<Flagged>(
    `select severity, number, nth, check_id "check", message, quote, before, after,
            id, title, outlet, published_on "publishedOn"
     from flag join place using (sweep, number)
     where sweep = $1 and (severity, check_id, number, nth) > ($2, $3, $4, $5)
     order by severity, check_id, number, nth limit $6`,
    [sweep, after?.severity ?? '', after?.check ?? '', after?.number ?? 0, after?.nth ?? -1, limit]
  )
  return rows.map((flag) => ({
    ...flag,
    title: flag.title && withUnseenShown(flag.title),
    message: withUnseenShown(flag.message),
    quote: withUnseenShown(flag.quote),
    before: withUnseenShown(flag.before),
    after: withUnseenShown(flag.after)
  }))
}

/** Flags by something that is told of each, the most first. `by` is our own words, never a user's. */
async function told(database: Database, sweep: string, head: string, by: string): Promise<Told> {
  const perArticle = by.includes('place.')
  const rows = await database.rows<{
    readonly name: string
    readonly articles: number | null
    readonly errors: number
    readonly warnings: number
  }>(
    perArticle
      ? `select ${by} name, count(distinct place.number)::integer articles,
                count(flag.nth) filter (where severity = 'error')::integer errors,
                count(flag.nth) filter (where severity = 'warning')::integer warnings
         from place left join flag using (sweep, number) where sweep = $1 group by 1 order by 1`
      : `select ${by} name, null::integer articles,
                count(*) filter (where severity = 'error')::integer errors,
                count(*) filter (where severity = 'warning')::integer warnings
         from flag where sweep = $1 group by 1 order by count(*) desc, 1`,
    [sweep]
  )
  return { head, rows }
}

/** A difference between articles as it is read. */
export interface AcrossRow {
  readonly check: string
  readonly message: string
  /** As the articles' lines name them. */
  readonly ids: readonly string[]
  readonly quotes: readonly string[]
}

async function acrossOf(database: Database, sweep: string): Promise<readonly AcrossRow[]> {
  const findings = await secondPass(database, sweep)
  const numbers = [
    ...new Set(findings.flatMap(({ places }) => places.map((place) => Number(place.articleId))))
  ]
  const rows = await database.rows<{ readonly number: number; readonly id: string | null }>(
    'select number, id from place where sweep = $1 and number = any($2)',
    [sweep, numbers]
  )
  const ids = new Map(rows.map(({ number, id }) => [String(number), id ?? `line ${number}`]))
  return findings.map((finding) => ({
    check: finding.check,
    message: withUnseenShown(messageFor(finding)),
    ids: [...new Set(finding.places.map(({ articleId }) => ids.get(articleId)!))],
    quotes: [...new Set(finding.places.map(({ quote }) => withUnseenShown(quote)))]
  }))
}
