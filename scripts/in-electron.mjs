// @ts-check
import { realpathSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from './build.mjs'
import { debianLibraries } from './debian-libraries.mjs'
import { electronRuntime } from './electron-runtime.mjs'
import { run } from './run.mjs'
import { virtualDisplay } from './virtual-display.mjs'

// `node scripts/in-electron.mjs SCRIPT ARGS…` builds the app and runs a Node program that starts it, with the Electron
// of this machine named in the environment and, on Linux, a screen nobody sees.

/**
 * Runs a Node program that starts the app.
 * @param {string} label
 * @param {readonly string[]} args the program and its arguments
 * @param {NodeJS.ProcessEnv} [more] to add to the environment
 * @returns {Promise<number>} the code it ended with
 */
export async function inElectron(label, args, more = {}) {
  const electron = await electronRuntime()
  const isLinux = process.platform === 'linux'
  await debianLibraries(electron.path, { display: isLinux })
  const display = isLinux ? await virtualDisplay() : undefined
  /** @type {NodeJS.ProcessEnv} */
  const env = {
    ...process.env,
    ...more,
    CORRIGENDA_ELECTRON: electron.path,
    CORRIGENDA_ELECTRON_ARGS: JSON.stringify(electron.args)
  }
  delete env.ELECTRON_RUN_AS_NODE
  if (display) {
    env.DISPLAY = display.name
    delete env.WAYLAND_DISPLAY
  }
  try {
    const { code } = await run(process.execPath, args, {
      label: `${label} in Electron ${electron.version}`,
      env,
      live: true
    })
    return code
  } finally {
    display?.stop()
  }
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const [script = '', ...args] = process.argv.slice(2)
  await build()
  process.exitCode = await inElectron(script, [script, ...args])
}
