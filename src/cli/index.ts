import { join } from 'node:path'
import { CommanderError } from 'commander'
import { program } from './program'

/** How the command ended: nothing at or above `--fail-on`, something, or it could not run. */
export const exitCode = { clean: 0, findings: 1, failed: 2 } as const

// Who reads the output may have enough ("| head"): that is no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit()
  throw error
})

/** The built program of a worker thread: it lies beside this one. */
const threadProgram = join(import.meta.dirname, 'thread.cjs')

program(threadProgram)
  .parseAsync()
  .catch((error: unknown) => {
    // Commander has said already what was wrong with the words; --help and --version end here too, with 0.
    if (error instanceof CommanderError)
      process.exitCode = error.exitCode === 0 ? exitCode.clean : exitCode.failed
    else {
      console.error(error)
      process.exitCode = exitCode.failed
    }
  })
