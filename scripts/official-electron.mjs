// @ts-check
import fs from 'node:fs'
import path from 'node:path'
import { cacheFolder, root } from './folders.mjs'
import { run } from './run.mjs'

const ONE_DAY = 86_400_000
const PATIENCE = 20_000
const DOWNLOADS = 'https://github.com'

/**
 * @typedef {object} Failure an attempt that failed, remembered for a day
 * @property {string} electron
 * @property {string} node
 * @property {number} at
 * @property {string} reason
 */

/**
 * The binary of the locked `electron` package, downloaded on first use by its own installer. Undefined when it cannot
 * be had, which is said aloud.
 * @param {object} options
 * @param {boolean} options.remember skip the attempt when one failed within a day
 * @returns {Promise<{path: string, version: string} | undefined>}
 */
export async function officialElectron({ remember }) {
  const folder = path.join(root, 'node_modules', 'electron')
  const { version } = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'))
  const present = installed(folder)
  if (present) return { path: present, version }

  const memory = path.join(cacheFolder(), 'official-electron-failed.json')
  const earlier = remember ? recall(memory, version) : undefined
  if (earlier) {
    console.log(
      `Electron ${version} could not be downloaded earlier (${earlier.reason}). Not trying again for a day;`
    )
    console.log(`to try now, remove ${memory}`)
    return undefined
  }

  const reason = await download(folder, version)
  const now = reason ? undefined : installed(folder)
  if (now) {
    fs.rmSync(memory, { force: true })
    return { path: now, version }
  }
  const why = reason ?? 'its installer ended well but left no binary'
  console.log(`Electron ${version} could not be downloaded: ${why}.`)
  /** @type {Failure} */
  const failure = { electron: version, node: process.versions.node, at: Date.now(), reason: why }
  fs.mkdirSync(path.dirname(memory), { recursive: true })
  fs.writeFileSync(memory, `${JSON.stringify(failure, null, 2)}\n`)
  return undefined
}

/**
 * Where the package's installer put the binary, if it did and it is there.
 * @param {string} folder
 */
function installed(folder) {
  const note = path.join(folder, 'path.txt')
  if (!fs.existsSync(note)) return undefined
  const dist = process.env.ELECTRON_OVERRIDE_DIST_PATH ?? path.join(folder, 'dist')
  const binary = path.join(dist, fs.readFileSync(note, 'utf8'))
  return fs.existsSync(binary) ? binary : undefined
}

/**
 * @param {string} memory
 * @param {string} version
 * @returns {Failure | undefined}
 */
function recall(memory, version) {
  try {
    /** @type {Failure} */
    const failure = JSON.parse(fs.readFileSync(memory, 'utf8'))
    const same = failure.electron === version && failure.node === process.versions.node
    const age = Date.now() - failure.at
    return same && age >= 0 && age < ONE_DAY ? failure : undefined
  } catch {
    return undefined
  }
}

/**
 * Runs the package's installer, and ends it when nothing has arrived for a while.
 * @param {string} folder
 * @param {string} version
 * @returns {Promise<string | undefined>} why it failed
 */
async function download(folder, version) {
  fs.mkdirSync(cacheFolder(), { recursive: true })
  const arriving = fs.mkdtempSync(path.join(cacheFolder(), '.preparing-'))
  try {
    const { code, stderr, stalled } = await run(process.execPath, [path.join(folder, 'install.js')], {
      label: `Downloading Electron ${version}`,
      env: { ...process.env, TMPDIR: arriving, TEMP: arriving, TMP: arriving },
      quiet: true,
      stall: { measure: () => sizeOf(arriving) + sizeOf(path.join(folder, 'dist')), patience: PATIENCE }
    })
    if (stalled) return `nothing arrived for ${PATIENCE / 1000} seconds`
    return code === 0 ? undefined : await explain(stderr)
  } finally {
    fs.rmSync(arriving, { recursive: true, force: true })
  }
}

/**
 * The installer's own words, or what the network says when those are only "fetch failed".
 * @param {string} stderr
 */
async function explain(stderr) {
  const said = stderr.split('\n').find((line) => /error|cannot|failed/i.test(line)) ?? 'its installer failed'
  if (!/fetch failed/.test(said)) return said.trim()
  const site = process.env.ELECTRON_MIRROR || process.env.npm_config_electron_mirror || DOWNLOADS
  try {
    await fetch(site, { method: 'HEAD', signal: AbortSignal.timeout(5000) })
    return said.trim()
  } catch (error) {
    const cause = /** @type {{cause?: {code?: string}, name?: string}} */ (error)
    return `${new URL(site).host} cannot be reached (${cause.cause?.code ?? cause.name})`
  }
}

/**
 * @param {string} folder
 * @returns {number} bytes of all files in it
 */
function sizeOf(folder) {
  let bytes = 0
  try {
    for (const entry of fs.readdirSync(folder, { withFileTypes: true })) {
      const full = path.join(folder, entry.name)
      bytes += entry.isDirectory() ? sizeOf(full) : fs.statSync(full).size
    }
  } catch {
    // A file that moved on while we looked: the next look will see it.
  }
  return bytes
}
