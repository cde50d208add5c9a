/** Says on standard error why a command could not run, and gives the exit code for it. */
export function failure(message: string): 2 {
  process.stderr.write(`corrigenda: ${message}\n`)
  return 2
}
