import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** A log this long is put aside for a new one; the one before it is dropped. */
const longest = 1_000_000

let file: string | null = null

/** Keeps what is logged from here on in a file of this folder too, for a report of a fault. */
export function logTo(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true })
    file = join(folder, 'corrigenda.log')
    if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > longest)
      renameSync(file, join(folder, 'corrigenda.1.log'))
  } catch {
    // A folder that cannot be written is no reason not to start.
    file = null
  }
}

/** One line on standard error, for whoever started the program from a terminal, and in the log. */
export function log(message: string): void {
  const line = `corrigenda: ${message.replace(/\s*\n\s*/g, ' ')}\n`
  process.stderr.write(line)
  if (file === null) return
  try {
    appendFileSync(file, `${new Date().toISOString()} ${line}`)
  } catch {
    file = null
  }
}

/** Says what went wrong and where, in one line. */
export function logError(what: string, error: unknown): void {
  const [message, ...stack] = (error instanceof Error ? (error.stack ?? error.message) : String(error)).split(
    '\n'
  )
  const place = stack.find((line) => line.trim().startsWith('at '))?.trim() ?? ''
  log(`${what}: ${message ?? ''} ${place}`.trimEnd())
}
