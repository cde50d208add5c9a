import * as z from 'zod'
import type { Result } from '../core/result'
import { done, fail } from '../core/result'
import { type Database, type Listening, openDatabase } from '../postgres/database'
import { channel, deskForm, migrations, schema } from './schema'
import { type ServerAddress, withPassword } from './server-address'
import type { ServerErrorCode } from './server-reason'

/** An article's line on the server: what tells whether anything of it is new. */
export interface ServerArticle {
  readonly id: string
  readonly version: number
  /** How many entries its history has. */
  readonly entries: number
  /** What its history is called: `historySum`, or where no program of this form has added to it, a name of its last entry. */
  readonly lastEntry: string
  readonly headSum: string
}

/** What the server has of one article, of one moment, not looked at yet. */
export interface ServerContent {
  readonly line: ServerArticle
  /** Null where it was not asked for. */
  readonly head: unknown
  /** What comes after those that were said to be known. */
  readonly entries: readonly unknown[]
}

/** What is to follow on the server. */
export interface Pushed {
  readonly id: string
  /** What it builds on; null for an article that is new. */
  readonly base: Pick<ServerArticle, 'version' | 'lastEntry' | 'headSum'> | null
  readonly entries: readonly { readonly key: string; readonly text: string }[]
  readonly lastEntry: string | null
  readonly head: { readonly text: string; readonly sum: string } | null
  readonly bodies: ReadonlyMap<string, string>
}

export interface ServerTable {
  readonly id: string
  readonly version: number
  readonly sum: string
}

/** Somebody who was seen at the desk. */
export interface SeenDevice {
  readonly device: string
  readonly checker: string
  readonly account: string
  /** ISO 8601 instant by the server's clock. */
  readonly seenAt: string
  readonly secondsAgo: number
  readonly article: string | null
  readonly paragraph: number | null
}

/** How long the server may take for an answer, in milliseconds. */
const PATIENCE_MS = 15_000

const whole = z.coerce.number().int().min(0)
const articleLine: z.ZodType<ServerArticle> = z.object({
  id: z.string().min(1),
  version: whole,
  entries: whole,
  lastEntry: z.string(),
  headSum: z.string()
})
const tableLine: z.ZodType<ServerTable> = z.object({ id: z.string().min(1), version: whole, sum: z.string() })
const device: z.ZodType<SeenDevice> = z.object({
  device: z.string(),
  checker: z.string(),
  account: z.string(),
  seenAt: z.string(),
  secondsAgo: z.coerce.number(),
  article: z.string().nullable(),
  paragraph: z.int().nullable()
})

const lineColumns = 'id, version, entries, last_entry "lastEntry", head_sum "headSum"'

/** Ids as PostgreSQL can hold them: JSON has a way to write the signs a text of its may not have. */
const idOut = (id: string): string => JSON.stringify(id).slice(1, -1)
const idIn = (id: string): string => {
  try {
    return String(JSON.parse(`"${id}"`))
  } catch {
    return id
  }
}

/** A shared desk on a server. What it answers has been looked at; where a question fails, the database's error is thrown. */
export class ServerDesk {
  private constructor(
    private readonly database: Database,
    /** The desk's own name for itself, which no copy of it changes. */
    readonly id: string,
    readonly name: string,
    /** Whether this account may add rulings and articles. */
    readonly mayWrite: boolean,
    /** Whether this account may change the reference tables. */
    readonly mayChangeTables: boolean
  ) {}

  /**
   * Connects to a desk.
   * @param expected the desk it must be; null where any will do
   * @throws what the database says where it cannot be reached or does not let us in
   */
  static async connect(
    address: ServerAddress,
    password: string | null,
    expected: string | null,
    patience = PATIENCE_MS
  ): Promise<Result<ServerDesk, ServerErrorCode>> {
    const database = openDatabase(withPassword(address, password), {
      schema,
      application: 'corrigenda',
      most: 3,
      patience
    })
    let server: ServerDesk | null = null
    try {
      const [there] = await database.rows<Record<string, unknown>>(
        `select d.id, d.name, d.form, (select max(number) from step) step,
           has_function_privilege((select oid from pg_proc where proname = 'push_article'
             and pronamespace = '${schema}'::regnamespace), 'execute') "mayWrite",
           has_function_privilege((select oid from pg_proc where proname = 'push_table'
             and pronamespace = '${schema}'::regnamespace), 'execute') "mayChangeTables"
         from desk d`
      )
      const desk = z
        .object({
          id: z.uuid(),
          name: z.string(),
          form: z.int(),
          step: z.int(),
          mayWrite: z.boolean(),
          mayChangeTables: z.boolean()
        })
        .safeParse(there)
      if (!desk.success)
        return fail(
          'server-not-set-up',
          'This database holds no shared desk. Set it up: corrigenda sync init.'
        )
      const { id, name, form, step, mayWrite, mayChangeTables } = desk.data
      if (form > deskForm || step > migrations.length)
        return fail(
          'server-newer',
          `The desk on the server is of a newer Corrigenda (form ${form}.${step}; this one speaks ${deskForm}.${migrations.length}). ` +
            'Nothing was changed. Update Corrigenda; until then everything is kept here.'
        )
      if (form < deskForm || step < migrations.length)
        return fail(
          'server-older',
          'The desk on the server is of an older Corrigenda. Ask whoever looks after it to run corrigenda sync init again; ' +
            'until then everything is kept here.'
        )
      if (expected !== null && expected !== id)
        return fail(
          'other-desk',
          'The server holds another desk at this address than the one this folder belongs to. Nothing was changed. ' +
            'Check the address, or join it with a new folder.'
        )
      server = new ServerDesk(database, id, name, mayWrite, mayChangeTables)
      return done(server)
    } finally {
      if (server === null) await database.close()
    }
  }

  /**
   * The lines of all articles, in the order they came to the desk.
   * @param damaged told the ids of lines that are none
   */
  async index(damaged: (id: string) => void): Promise<readonly ServerArticle[]> {
    return this.lines(`select ${lineColumns} from article order by place`, [], damaged)
  }

  /** The lines of articles with a version above this one, the oldest change first. */
  async changedSince(version: number, damaged: (id: string) => void): Promise<readonly ServerArticle[]> {
    return this.lines(
      `select ${lineColumns} from article where version > $1 order by version`,
      [version],
      damaged
    )
  }

  /** The version of the last change to the desk, of whichever article. */
  async version(): Promise<number> {
    const [row] = await this.database.rows<{ readonly version: unknown }>('select version from desk')
    return whole.parse(row?.version)
  }

  private async lines(
    question: string,
    values: readonly unknown[],
    damaged: (id: string) => void
  ): Promise<readonly ServerArticle[]> {
    const rows = await this.database.rows<{ readonly id?: unknown }>(question, values)
    return rows.flatMap((row) => {
      const line = articleLine.safeParse(row)
      if (line.success) return [{ ...line.data, id: idIn(line.data.id) }]
      damaged(typeof row.id === 'string' ? idIn(row.id) : String(row.id))
      return []
    })
  }

  /**
   * What the server has of an article, of one moment.
   * @param from the number of entries that are known already
   * @returns null where it has no such article
   */
  async content(id: string, from: number, withHead: boolean): Promise<ServerContent | null> {
    const [row] = await this.database.rows<{
      readonly head: unknown
      readonly news: readonly string[]
    }>(
      `select ${lineColumns}, ${withHead ? 'head' : 'null head'},
         array(select e.entry::text from entry e where e.article = a.id and e.number > $2 order by e.number) news
       from article a where id = $1`,
      [idOut(id), from]
    )
    if (!row) return null
    const line = articleLine.parse(row)
    return {
      line: { ...line, id },
      head: row.head,
      entries: row.news.map((entry) => JSON.parse(entry))
    }
  }

  /** Texts as JSON, by their hash. */
  async bodies(hashes: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const rows = await this.database.rows<{ readonly sha256: string; readonly words: string }>(
      'select sha256, text::text words from body where sha256 = any($1)',
      [hashes]
    )
    return new Map(rows.map(({ sha256, words }) => [sha256, words]))
  }

  /** Adds to an article. @returns its version; null where somebody else changed it since the one it builds on */
  async push(device: string, { id, base, entries, lastEntry, head, bodies }: Pushed): Promise<number | null> {
    // In one order for all, so that two who bring the same texts never wait for each other.
    const texts = [...bodies].sort(([a], [b]) => (a < b ? -1 : 1))
    const [row] = await this.database.rows<{ readonly version: string | null }>(
      `select push_article($1, $2, $3, $4, $5, $6, $7::text[], $8::text[], $9, $10, $11, $12::text[], $13::text[]) "version"`,
      [
        deskForm,
        device,
        idOut(id),
        base?.version ?? 0,
        base?.lastEntry ?? '',
        base?.headSum ?? '',
        entries.map(({ key }) => key),
        entries.map(({ text }) => text),
        lastEntry,
        head?.text ?? null,
        head?.sum ?? null,
        texts.map(([hash]) => hash),
        texts.map(([, text]) => text)
      ]
    )
    return row?.version == null ? null : Number(row.version)
  }

  async tables(): Promise<readonly ServerTable[]> {
    const rows = await this.database.rows<unknown>('select id, version, sum from reference_table order by id')
    return rows.flatMap((row) => {
      const line = tableLine.safeParse(row)
      return line.success ? [{ ...line.data, id: idIn(line.data.id) }] : []
    })
  }

  /** A table's file as it was pushed; null where it was taken off the desk. */
  async table(id: string): Promise<string | null> {
    const [row] = await this.database.rows<{ readonly body: string | null }>(
      'select body::text from reference_table where id = $1',
      [idOut(id)]
    )
    return row?.body ?? null
  }

  /** Keeps a table, or takes it off the desk. @returns its version; null where somebody else changed it meanwhile */
  async pushTable(id: string, base: number, body: string | null, sum: string): Promise<number | null> {
    const [row] = await this.database.rows<{ readonly version: string | null }>(
      'select push_table($1, $2, $3, $4, $5) "version"',
      [deskForm, idOut(id), base, body, sum]
    )
    return row?.version == null ? null : Number(row.version)
  }

  /** Says who is here, and where. */
  async isHere(
    id: string,
    checker: string,
    at: { readonly article: string; readonly paragraph: number } | null
  ): Promise<void> {
    await this.database.rows('select is_here($1, $2, $3, $4)', [
      id,
      checker,
      at && idOut(at.article),
      at?.paragraph ?? null
    ])
  }

  /** Who was seen, the last first. */
  async seen(): Promise<readonly SeenDevice[]> {
    const rows = await this.database.rows<unknown>(
      `select id device, checker, account, article, paragraph,
         to_char(seen_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') "seenAt",
         extract(epoch from now() - seen_at) "secondsAgo"
       from device order by seen_at desc limit 500`
    )
    return rows.flatMap((row) => {
      const read = device.safeParse(row)
      if (!read.success) return []
      const { article } = read.data
      return [{ ...read.data, article: article && idIn(article) }]
    })
  }

  /**
   * Listens to what changes.
   * @param heard told the id of an article, `here` where somebody moved, nothing where tables changed
   */
  listen(heard: (words: string) => void, broken: (error: Error) => void): Promise<Listening> {
    return this.database.listen(channel, heard, broken)
  }

  close(): Promise<void> {
    return this.database.close()
  }
}
