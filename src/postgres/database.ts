import pg from 'pg'

/** Somebody who can be asked: the database, or one transaction of it. */
export interface Asked {
  /** @returns the rows, of the last statement where the question has several; columns as they are named in it */
  rows<Row>(question: string, values?: readonly unknown[]): Promise<readonly Row[]>
}

/** Hears the notices of a channel until it is closed. */
export interface Listening {
  close(): Promise<void>
}

export interface Database extends Asked {
  /** All of it is done, or none. */
  transaction<T>(work: (asked: Asked) => Promise<T>): Promise<T>
  /** Does some work beside a connection that is held all the while, for locks that end with whoever holds it. */
  holding<T>(work: (held: Asked) => Promise<T>): Promise<T>
  /**
   * Listens to a channel on a connection of its own, which is asked for a sign of life now and then.
   * @param heard told what each notice says
   * @param broken told once, where the connection ends without having been closed
   */
  listen(channel: string, heard: (words: string) => void, broken: (error: Error) => void): Promise<Listening>
  close(): Promise<void>
}

/** Where the tables lie, and how long is waited for whom. */
export interface DatabasePlace {
  /** Tables lie in a schema of their own, so that they can share a database with anything. */
  readonly schema: string
  /** What the server calls this program. */
  readonly application: string
  /** Connections at most. */
  readonly most?: number
  /** How long an answer may take, in milliseconds; without end where left out. */
  readonly patience?: number
}

/** How often a connection that listens is asked for a sign of life, in milliseconds. */
const SIGN_OF_LIFE_MS = 10_000

/**
 * Opens a database; nothing is asked of it yet.
 * @param url `postgres://user@host/database`; the password may stand in it, in `PGPASSWORD` or in `~/.pgpass`
 */
export function openDatabase(
  url: string,
  { schema, application, most = 8, patience }: DatabasePlace
): Database {
  const settings: pg.ClientConfig = {
    connectionString: url,
    application_name: application,
    options: `-c search_path=${schema}`,
    keepAlive: true,
    ...(patience === undefined ? {} : { connectionTimeoutMillis: patience, query_timeout: patience })
  }
  const pool = new pg.Pool({ ...settings, max: most })
  // A connection that breaks is told by the next question on it, and replaced where nobody uses it.
  pool.on('error', () => {})
  pool.on('connect', (client) => client.on('error', () => {}))
  return {
    ...asking(pool),
    async transaction(work) {
      const client = await pool.connect()
      try {
        await client.query('begin')
        const result = await work(asking(client))
        await client.query('commit')
        client.release()
        return result
      } catch (error) {
        await client.query('rollback').catch(() => {})
        client.release(true)
        throw error
      }
    },
    async holding(work) {
      const client = await pool.connect()
      try {
        return await work(asking(client))
      } finally {
        client.release(true)
      }
    },
    listen: (channel, heard, broken) => listenOn(new pg.Client(settings), channel, heard, broken),
    close: () => pool.end()
  }
}

async function listenOn(
  client: pg.Client,
  channel: string,
  heard: (words: string) => void,
  broken: (error: Error) => void
): Promise<Listening> {
  let over = false
  let timer: NodeJS.Timeout | null = null
  const end = (error: Error | null) => {
    if (over) return
    over = true
    if (timer !== null) clearInterval(timer)
    // A connection that answers no more cannot be ended in good order either.
    const ended = client.end().catch(() => {})
    if (error !== null) broken(error)
    return ended
  }
  client.on('error', (error) => void end(error))
  client.on('end', () => void end(new Error('the connection to the server ended')))
  client.on('notification', ({ payload }) => {
    if (!over) heard(payload ?? '')
  })
  try {
    await client.connect()
    await client.query(`listen ${pg.escapeIdentifier(channel)}`)
  } catch (error) {
    over = true
    void client.end().catch(() => {})
    throw error
  }
  timer = setInterval(() => {
    client.query('select 1').catch((error: Error) => void end(error))
  }, SIGN_OF_LIFE_MS)
  timer.unref()
  return {
    async close() {
      await end(null)
    }
  }
}

const asking = (client: pg.Pool | pg.PoolClient): Asked => ({
  async rows(question, values) {
    // Several statements in one question have a result each, which the types do not know.
    const results = [await client.query(question, values && [...values])].flat() as readonly pg.QueryResult[]
    return results.at(-1)?.rows ?? []
  }
})

/** The steps of a schema, each taken once; one that has been released is never changed. */
export interface SchemaSteps {
  readonly schema: string
  /** A number that no other program locks. */
  readonly lock: number
  readonly steps: readonly string[]
}

/** Takes the steps of a schema that were not taken yet; two who come at once take them one after the other. */
export const migrate = (database: Database, { schema, lock, steps }: SchemaSteps): Promise<void> =>
  database.transaction(async (asked) => {
    await asked.rows('select pg_advisory_xact_lock($1)', [lock])
    await asked.rows(`create schema if not exists ${schema}`)
    await asked.rows('create table if not exists step (number integer primary key)')
    const [{ taken }] = (await asked.rows<{ readonly taken: number }>(
      'select coalesce(max(number), 0) taken from step'
    )) as [{ readonly taken: number }]
    for (const [i, step] of steps.entries()) {
      if (i < taken) continue
      await asked.rows(step)
      await asked.rows('insert into step values ($1)', [i + 1])
    }
  })
