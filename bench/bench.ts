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
 * the texts are made up here, and the other benches that need no file are run as well.
 */
const others = [['anchor'], ['storage', '--quick']] as const

async function run(file: string | undefined): Promise<void> {
  const texts = file ? readRows<{ text: string }>(file).map(({ text }) => text) : generatedNews(700)
  const megabytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6
  console.log(`${texts.length} articles, ${megabytes.toFixed(2)} MB${file ? '' : ', made up here'}\n`)
  const parts: readonly (() => readonly Measure[] | Promise<readonly Measure[]>)[] = [
    () => measureSpeed(texts),
    () => measureThreads(texts),
    measureGrowth
  ]
  for (const part of parts) {
    printTable(await part())
    console.log()
  }
  if (file) return
  const root = resolve(import.meta.dirname, '../..')
  for (const [name, ...words] of others) {
    console.log(`bench/${name}.ts`)
    const program = [resolve(root, 'scripts/run-typescript.mjs'), resolve(root, 'bench', `${name}.ts`)]
    spawnSync(process.execPath, [...program, ...words], { stdio: 'inherit' })
    console.log()
  }
}

if (!serveAsWorker()) await run(process.argv[2])
