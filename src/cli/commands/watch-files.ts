import { basename } from 'node:path'
import { watchSources } from '../../node/source-watch'

/**
 * Checks files again whenever they change, one after the other, until the command is interrupted.
 * @param files as they were when they were checked
 * @param check checks one of them
 */
export async function watchFiles(
  files: readonly { readonly path: string; readonly sha256: string }[],
  check: (path: string) => Promise<unknown>
): Promise<void> {
  let last: Promise<unknown> = Promise.resolve()
  const say = (words: string) => process.stderr.write(`corrigenda: ${words}\n`)
  const watch = watchSources({
    onChanged: (path) => {
      last = last.then(() => {
        say(`${basename(path)} has changed:`)
        return check(path)
      })
    },
    onGone: (path) => say(`${path} is gone.`)
  })
  watch.follow(files)
  await watch.ready()
  say(`watching ${files.length === 1 ? '1 file' : `${files.length} files`}; Ctrl C ends it`)
  await new Promise<void>((resolve) => {
    process.once('SIGINT', resolve)
    process.once('SIGTERM', resolve)
  })
  await watch.close()
  await last
}
