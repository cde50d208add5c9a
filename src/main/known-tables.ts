import { readFileSync } from 'node:fs'
import * as z from 'zod'
import { type ColumnMapping, columnFields } from '../core/import/columns'
import { writeDurably } from '../node/durable-file'
import { logError } from './log'

/** What the editor said of tables: by the signature of their columns, what each column is. */
export interface KnownTables {
  all(): Readonly<Record<string, ColumnMapping>>
  /** Takes over what the editor says of one; it holds at once, and is kept for the next start. */
  learn(signature: string, mapping: ColumnMapping): void
}

/** An editor meets a handful of sources; the oldest of many is forgotten. */
const most = 200

const mapping = z.partialRecord(z.enum(columnFields), z.string().max(1000))
const schema = z.record(z.string().max(40), mapping)

/** Remembers tables in this file. One that cannot be read counts as none: the editor is asked once more. */
export function knownTables(path: string): KnownTables {
  let known: Record<string, ColumnMapping> = {}
  try {
    known = schema.parse(JSON.parse(readFileSync(path, 'utf8')))
  } catch {
    // The first start, or a file somebody else changed.
  }
  return {
    all: () => known,
    learn(signature, said) {
      const { [signature]: _, ...others } = known
      known = Object.fromEntries([...Object.entries(others), [signature, said] as const].slice(-most))
      writeDurably(path, () => `${JSON.stringify(known, null, 2)}\n`).catch((error) =>
        logError('what was said of a table was not kept', error)
      )
    }
  }
}
