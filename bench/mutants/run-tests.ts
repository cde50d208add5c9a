import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** What the tests said of the source. */
export type Outcome = 'passed' | 'failed' | 'timed out'

/** Growth is no matter of right and wrong, and these texts take long. */
const leftOut = ['**/linear-time.test.ts']

/**
 * The tests that mirror a source file: `src/core/text/x.ts` has `tests/core/text/x.test.ts`, or else the folder
 * `tests/core/text/`. Undefined where there is neither.
 */
export function mirrorOf(file: string, root: string): string | undefined {
  if (!file.startsWith('src/')) return undefined
  const mirror = file.replace(/^src/, 'tests')
  const candidates = [mirror.replace(/\.tsx?$/, '.test.ts'), mirror.slice(0, mirror.lastIndexOf('/') + 1)]
  return candidates.find((each) => existsSync(join(root, each)))
}

/**
 * Runs tests of a copy of the project, ends at the first that fails, and after the time limit in any case.
 *
 * @param words what comes after `vitest`
 * @param seconds the time limit
 */
export function runTests(root: string, words: readonly string[], seconds: number): Promise<Outcome> {
  const program = join(root, 'node_modules', 'vitest', 'vitest.mjs')
  const exclude = leftOut.flatMap((pattern) => ['--exclude', pattern])
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, ...words, '--run', '--bail', '1', ...exclude], {
      cwd: root,
      stdio: 'ignore',
      detached: true,
      env: { ...process.env, CI: '1' }
    })
    let late = false
    // The whole group: vitest has processes of its own.
    const stop = () => {
      if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGKILL')
    }
    process.once('exit', stop)
    const timer = setTimeout(() => {
      late = true
      stop()
    }, seconds * 1000)
    child.on('error', reject)
    child.on('close', (code) => {
      clearTimeout(timer)
      process.off('exit', stop)
      resolve(late ? 'timed out' : code === 0 ? 'passed' : 'failed')
    })
  })
}
