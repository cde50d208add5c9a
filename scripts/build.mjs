// @ts-check
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { root } from './folders.mjs'
import { run } from './run.mjs'

const STAMP = 'out/.built-from'

/** What the built app depends on. Absent ones count as such. */
const SOURCES = [
  'src',
  'resources',
  'docs/guide',
  'scripts/build.mjs',
  'electron.vite.config.ts',
  'package.json',
  'package-lock.json',
  'tsconfig.base.json',
  'tsconfig.json'
]

/**
 * Builds the app into out/, unless what is there was built from these very sources.
 * @param {{electron?: string}} [options] electron: the runtime's executable, where it is known
 */
export async function build({ electron } = {}) {
  const hash = sourceHash(root, SOURCES)
  if (isFresh(root, hash)) return
  fs.rmSync(path.join(root, STAMP), { force: true })
  const env = { ...process.env }
  if (electron) env.ELECTRON_EXEC_PATH = electron
  const builder = path.join(root, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js')
  const { code } = await run(process.execPath, [builder, 'build'], { label: 'Building the app', env })
  if (code !== 0) throw new Error('The app could not be built.')
  fs.mkdirSync(path.join(root, 'out'), { recursive: true })
  fs.writeFileSync(path.join(root, STAMP), hash)
}

/**
 * One hash over the names and contents of all these files and folders.
 * @param {string} folder
 * @param {readonly string[]} sources paths in it
 */
export function sourceHash(folder, sources) {
  const hash = createHash('sha256')
  for (const source of sources) {
    for (const file of filesIn(path.join(folder, source))) {
      const content = fs.readFileSync(file)
      hash.update(`${path.relative(folder, file)}\0${content.length}\0`).update(content)
    }
  }
  return hash.digest('hex')
}

/**
 * Was the app in out/ built from sources with this hash?
 * @param {string} folder
 * @param {string} hash
 */
export function isFresh(folder, hash) {
  const stamp = path.join(folder, STAMP)
  const { main } = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'))
  return (
    fs.existsSync(stamp) &&
    fs.readFileSync(stamp, 'utf8') === hash &&
    typeof main === 'string' &&
    fs.existsSync(path.join(folder, main))
  )
}

/**
 * @param {string} where
 * @returns {string[]} in an order that is the same everywhere
 */
function filesIn(where) {
  if (!fs.existsSync(where)) return []
  if (!fs.statSync(where).isDirectory()) return [where]
  const names = fs.readdirSync(where).sort()
  return names.flatMap((name) => filesIn(path.join(where, name)))
}

if (process.argv[1] && fs.realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  await build().catch((error) => {
    console.error(error.message)
    process.exitCode = 1
  })
}
