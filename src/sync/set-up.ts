import pg from 'pg'
import { migrate, openDatabase } from '../postgres/database'
import { deskForm, grants, migrations, schema } from './schema'
import { type ServerAddress, withPassword } from './server-address'

/** Any number that no other program locks. */
const migrating = 7_410_388_021

/** A desk's home on a server. */
export interface SetUp {
  readonly name: string
  /** Whether it was made now; else it was there and was brought up to date. */
  readonly isNew: boolean
  /** The role names of that database. */
  readonly database: string
}

/**
 * Makes a database the home of a shared desk, or brings the one there up to date.
 * @param name of the desk, where it is new
 * @throws what the database says: who sets it up must own it, and may make roles
 */
export async function setUp(address: ServerAddress, password: string | null, name?: string): Promise<SetUp> {
  const database = openDatabase(withPassword(address, password), { schema, application: 'corrigenda' })
  try {
    await migrate(database, { schema, lock: migrating, steps: migrations })
    const [here] = await database.rows<{ readonly name: string }>('select current_database() name')
    const called = here!.name
    const made = await database.rows(
      'insert into desk (name, form) values ($1, $2) on conflict do nothing returning 1',
      [name ?? called, deskForm]
    )
    if (made.length === 0) await database.rows('update desk set form = $1 where form < $1', [deskForm])
    await database.transaction(async (asked) => {
      for (const statement of grants(called, pg.escapeIdentifier)) await asked.rows(statement)
    })
    const [desk] = await database.rows<{ readonly name: string }>('select name from desk')
    return { name: desk!.name, isNew: made.length > 0, database: called }
  } finally {
    await database.close()
  }
}
