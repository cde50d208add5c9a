import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import { generatedNews } from './generated-news'
import { measureGrowth } from './growth'
import { type Measure, readRows } from './measures/measure'
import { printTable } from './measures/print-table'
import { measureSpeed } from './speed'
import { measureThreads, serveAsWorker } from './two-threads'

/**
 * `npm run bench [-- FILE]`: how fast the engine is, with the goals beside. FILE is JSON Lines of `{"text"}`; without it
 * the texts are made up here, and every other bench that needs no file and no window is run as well. Each gate is printed
 * with whether it is reached; ends with 1 where one is not.
 */
const others = ['anchor.ts', 'storage.ts', 'cold-start.ts', 'search.ts']
const root = resolve(import.meta.dirname, '../..')

async function run(file: string | undefined): Promise<void> {
  const texts = file ? readRows<{ text: string }>(file).map(({ text }) => text) : generatedNews(700)
  const megabytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6
  console.log(`${texts.length} articles, ${megabytes.toFixed(2)} MB${file ? '' : ', made up here'}\n`)
  const parts: readonly (() => readonly Measure[] | Promise<readonly Measure[]>)[] = [
    () => measureSpeed(texts),
    () => measureThreads(texts),
    measureGrowth
  ]
  let missed = 0
  for (const part of parts) {
    missed += printTable(await part())
    console.log()
  }
  if (!file) missed += runOthers()
  if (missed > 0) process.exitCode = 1
}

/** Runs the other benches, each in a process of its own. @returns how many of them miss a goal or fail */
function runOthers(): number {
  node('scripts/build.mjs')
  let missed = 0
  for (const program of others) {
    console.log(`bench/${program}`)
    if (node('scripts/run-typescript.mjs', resolve(root, 'bench', program)) !== 0) missed++
    console.log()
  }
  return missed
}

/** @returns the exit code of a program of this project */
const node = (program: string, ...words: readonly string[]): number | null =>
  spawnSync(process.execPath, [resolve(root, program), ...words], { cwd: root, stdio: 'inherit' }).status

if (!serveAsWorker()) await run(process.argv[2])
