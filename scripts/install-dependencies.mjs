// @ts-check
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { root } from './folders.mjs'
import { runNpm } from './run.mjs'

/**
 * @typedef {object} Lock
 * @property {Record<string, LockedPackage>} packages by path in the project
 */

/** @typedef {{version?: string, integrity?: string, optional?: boolean, devOptional?: boolean}} LockedPackage */

const STAMP = '.corrigenda-lock'

/** Installs the locked dependencies unless they are there already, exactly as locked. */
export async function installDependencies() {
  const locked = fs.readFileSync(path.join(root, 'package-lock.json'), 'utf8')
  const modules = path.join(root, 'node_modules')
  const stamp = path.join(modules, STAMP)
  const wanted = createHash('sha256').update(locked).digest('hex')
  if (read(stamp) === wanted) return

  // Installed by hand, with npm itself: npm's own record tells whether it is the same.
  const record = read(path.join(modules, '.package-lock.json'))
  if (record === undefined || !sameAsLocked(JSON.parse(locked), JSON.parse(record))) {
    const label =
      record === undefined ? 'Installing the dependencies' : 'Installing the dependencies, which changed'
    const { code } = await runNpm(['ci', '--include=dev', '--no-audit', '--no-fund'], { label })
    if (code !== 0) throw new Error('The dependencies could not be installed (npm ci).')
  }
  fs.writeFileSync(stamp, wanted)
}

/**
 * Does npm's record of what it installed hold every locked package in its locked version? Packages for other machines
 * may be absent.
 * @param {Lock} lock package-lock.json
 * @param {Lock} record node_modules/.package-lock.json
 */
export function sameAsLocked(lock, record) {
  const places = Object.entries(lock.packages).filter(([place]) => place !== '')
  const none = Object.keys(record.packages).some((place) => !Object.hasOwn(lock.packages, place))
  return (
    !none &&
    places.every(([place, wanted]) => {
      const has = record.packages[place]
      if (!has) return Boolean(wanted.optional || wanted.devOptional)
      return has.version === wanted.version && has.integrity === wanted.integrity
    })
  )
}

/** @param {string} file */
function read(file) {
  return fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : undefined
}
