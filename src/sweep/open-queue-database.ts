import { type Database, migrate, openDatabase } from '../postgres/database'
import { migrations } from './schema'

const schema = 'corrigenda_sweep'

/** Any number that no other program locks. */
const migrating = 7_410_388_020

/**
 * Opens the database of a queue and brings its tables up to date.
 * @param url `postgres://user@host/database`; the password may stand in it, in `PGPASSWORD` or in `~/.pgpass`
 * @throws what the database says where it cannot be reached or does not let us in
 */
export async function openQueueDatabase(url: string): Promise<Database> {
  const database = openDatabase(url, { schema, application: 'corrigenda sweep' })
  try {
    await migrate(database, { schema, lock: migrating, steps: migrations })
    return database
  } catch (error) {
    await database.close()
    throw error
  }
}
