import { basename, join } from 'node:path'
import { parseTableFile } from '../core/file/table-file'
import { versionsIn } from './backups'
import { idOfFile, tableFile } from './desk-files'
import { readReason } from './disk-reason'
import { writeDurably } from './durable-file'
import { setAside } from './durable-json-adapter'
import type { Finding } from './examine-desk'
import type { FileSystem } from './file-system'

/** Reads every reference table of a desk; of a damaged one the newest version that can be read is offered. */
export async function examineTables(folder: string, fs: FileSystem): Promise<readonly Finding[]> {
  const names = await fs.readdir(join(folder, 'tables')).catch(() => [])
  const findings: Finding[] = []
  for (const name of names.filter((each) => each.endsWith('.json') && !each.startsWith('.')).sort()) {
    const { path, backup } = tableFile(folder, idOfFile(name), fs)
    const read = await readTable(path, fs)
    if (read.ok) continue
    const file = join('tables', name)
    const version = read.mendable ? await newestGood(backup, fs) : null
    if (version === null) {
      const advice = read.mendable
        ? ' No older version of it is kept. Remove it, or put a copy of yours in its place.'
        : ''
      findings.push({ severity: 'damage', file, what: `${read.what}${advice}`, repair: null })
      continue
    }
    findings.push({
      severity: 'damage',
      file,
      what: read.what,
      repair: {
        words: `${basename(version)} from its backups is put in its place. What was said of the table since is lost; check every article again.`,
        async mend() {
          if ((await setAside(path, fs)) === null) throw new Error('the damaged file could not be set aside')
          await writeDurably(path, Buffer.from(await fs.readFile(version)), { fs })
        }
      }
    })
  }
  return findings
}

type Read = { readonly ok: true } | { readonly ok: false; readonly what: string; readonly mendable: boolean }

async function readTable(path: string, fs: FileSystem): Promise<Read> {
  try {
    const parsed = parseTableFile(Buffer.from(await fs.readFile(path)).toString('utf8'), basename(path))
    if (parsed.ok) return { ok: true }
    return { ok: false, what: parsed.error.message, mendable: parsed.error.code === 'table-damaged' }
  } catch (error) {
    return { ok: false, what: `It cannot be read: ${readReason(error)}.`, mendable: false }
  }
}

async function newestGood(backup: string, fs: FileSystem): Promise<string | null> {
  for (const path of await versionsIn(backup, fs)) if ((await readTable(path, fs)).ok) return path
  return null
}
