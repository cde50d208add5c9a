import pg from 'pg'
import { migrations } from './schema'

/** Somebody who can be asked: the database, or one transaction of it. */
export interface Asked {
  /** @returns the rows, of the last statement where the question has several; columns as they are named in it */
  rows<Row>(question: string, values?: readonly unknown[]): Promise<readonly Row[]>
}

export interface Database extends Asked {
  /** All of it is done, or none. */
  transaction<T>(work: (asked: Asked) => Promise<T>): Promise<T>
  /** Does some work beside a connection that is held all the while, for locks that end with whoever holds it. */
  holding<T>(work: (held: Asked) => Promise<T>): Promise<T>
  close(): Promise<void>
}

/** The tables lie in a schema of their own, so that they can share a database with anything. */
const schema = 'corrigenda_sweep'

/** Any number that no other program locks. */
const migrating = 7_410_388_020

/**
 * Opens the database of a queue and brings its tables up to date.
 * @param url `postgres://user@host/database`; the password may stand in it, in `PGPASSWORD` or in `~/.pgpass`
 * @throws what the database says where it cannot be reached or does not let us in
 */
export async function openDatabase(url: string): Promise<Database> {
  const pool = new pg.Pool({
    connectionString: url,
    application_name: 'corrigenda sweep',
    options: `-c search_path=${schema}`,
    max: 8
  })
  // A connection that breaks is told by the next question on it, and replaced where nobody uses it.
  pool.on('error', () => {})
  pool.on('connect', (client) => client.on('error', () => {}))
  const database: Database = {
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
    close: () => pool.end()
  }
  try {
    await migrate(database)
    return database
  } catch (error) {
    await database.close()
    throw error
  }
}

const asking = (client: pg.Pool | pg.PoolClient): Asked => ({
  async rows(question, values) {
    // Several statements in one question have a result each, which the types do not know.
    const results = [await client.query(question, values && [...values])].flat() as readonly pg.QueryResult[]
    return results.at(-1)?.rows ?? []
  }
})

/** Takes the steps of the schema that were not taken yet; two who come at once take them one after the other. */
const migrate = (database: Database): Promise<void> =>
  database.transaction(async (asked) => {
    await asked.rows('select pg_advisory_xact_lock($1)', [migrating])
    await asked.rows(`create schema if not exists ${schema}`)
    await asked.rows('create table if not exists step (number integer primary key)')
    const [{ taken }] = (await asked.rows<{ readonly taken: number }>(
      'select coalesce(max(number), 0) taken from step'
    )) as [{ readonly taken: number }]
    for (const [i, step] of migrations.entries()) {
      if (i < taken) continue
      await asked.rows(step)
      await asked.rows('insert into step values ($1)', [i + 1])
    }
  })
