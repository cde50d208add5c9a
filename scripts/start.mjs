// @ts-check
import { spawn } from 'node:child_process'
import { build } from './build.mjs'
import { checkSamples } from './check-samples.mjs'
import { debianLibraries } from './debian-libraries.mjs'
import { electronRuntime } from './electron-runtime.mjs'
import { root } from './folders.mjs'
import { installDependencies } from './install-dependencies.mjs'
import { requireNode } from './require-node.mjs'
import { endWithUs } from './run.mjs'

requireNode()
try {
  process.exitCode = await start(process.argv.slice(2))
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : error}`)
  process.exitCode = 1
}

/**
 * Fetches what is missing, builds what is stale, and opens the desk.
 * @param {readonly string[]} words passed on to the app: files to open, --desk=DIR, …
 * @returns {Promise<number>} the exit code
 */
async function start(words) {
  await installDependencies()
  if (!hasDisplay()) {
    await build()
    console.log(
      'There is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set), so the desk cannot open.'
    )
    console.log('Checking from the command line instead.\n')
    return checkSamples(words.filter((word) => !word.startsWith('-')))
  }
  const electron = await electronRuntime()
  await build({ electron: electron.path })
  await debianLibraries(electron.path, { display: false })
  return open(electron, words)
}

function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
}

/**
 * @param {import('./electron-runtime.mjs').ElectronRuntime} electron
 * @param {readonly string[]} words
 * @returns {Promise<number>}
 */
function open(electron, words) {
  const env = { ...process.env }
  delete env.ELECTRON_RUN_AS_NODE
  console.log(`Opening the desk (Electron ${electron.version}).`)
  return new Promise((resolve, reject) => {
    const args = [...electron.args, root, ...words]
    // From where npm was called, so that files can be named relative to it.
    const child = endWithUs(
      spawn(electron.path, args, { cwd: process.env.INIT_CWD ?? process.cwd(), env, stdio: 'inherit' })
    )
    child.on('error', reject)
    child.on('close', (code) => resolve(code ?? 1))
  })
}
