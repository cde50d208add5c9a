/** One line on standard error, for whoever started the program from a terminal. */
export function log(message: string): void {
  process.stderr.write(`corrigenda: ${message.replace(/\s*\n\s*/g, ' ')}\n`)
}

/** Says what went wrong and where, in one line. */
export function logError(what: string, error: unknown): void {
  const [message, ...stack] = (error instanceof Error ? (error.stack ?? error.message) : String(error)).split(
    '\n'
  )
  const place = stack.find((line) => line.trim().startsWith('at '))?.trim() ?? ''
  log(`${what}: ${message ?? ''} ${place}`.trimEnd())
}
