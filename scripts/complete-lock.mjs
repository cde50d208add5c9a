// @ts-check
import fs from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { root } from './folders.mjs'

/**
 * @typedef {object} LockedPackage
 * @property {string} [version]
 * @property {string[]} [os]
 * @property {string[]} [cpu]
 * @property {string[]} [libc]
 * @property {boolean} [dev]
 * @property {boolean} [optional]
 * @property {Record<string, string>} [optionalDependencies]
 */

/** @typedef {{packages: Record<string, LockedPackage>}} Lock */

const SYSTEMS = new Set('aix android darwin freebsd linux netbsd openbsd openharmony sunos win32'.split(' '))
const PROCESSORS = new Set('arm arm64 ia32 loong64 mips64el ppc64 riscv64 s390x wasm32 x64'.split(' '))

/**
 * The optional packages that locked packages ask for and the lock does not hold. A registry that carries only some
 * machines' packages makes such locks, and `npm ci` refuses them on every machine.
 * @param {Lock} lock
 * @returns {{name: string, version: string, dev: boolean}[]}
 */
export function missingFromLock({ packages }) {
  return Object.entries(packages).flatMap(([place, { optionalDependencies = {}, dev = false }]) =>
    Object.entries(optionalDependencies)
      .filter(([name]) => !isLocked(packages, place, name))
      .map(([name, version]) => ({ name, version, dev }))
  )
}

/**
 * The same lock with those packages added, each for the machine that its name tells. They are never fetched on
 * another machine; on theirs, npm takes them without a hash to hold them against.
 * @template {Lock} T
 * @param {T} lock
 * @returns {T}
 */
export function completeLock(lock) {
  const added = missingFromLock(lock).map(({ name, version, dev }) => {
    if (!/^\d+\.\d+\.\d+/.test(version)) throw new Error(`${name}: ${version} is a range, lock it by hand.`)
    const locked = { version, ...machineOf(name), ...(dev && { dev }), optional: true }
    return /** @type {const} */ ([`node_modules/${name}`, locked])
  })
  const all = [...Object.entries(lock.packages), ...added].sort(([a], [b]) => (a < b ? -1 : 1))
  return { ...lock, packages: Object.fromEntries(all) }
}

/**
 * As Node looks for a package: beside the one that asks, then in each folder above.
 * @param {Lock['packages']} packages
 * @param {string} place
 * @param {string} name
 */
function isLocked(packages, place, name) {
  const parts = place.split('/')
  return (
    parts.some((_, taken) => {
      const above = parts.slice(0, parts.length - taken).join('/')
      return Object.hasOwn(packages, `${above}/node_modules/${name}`)
    }) || Object.hasOwn(packages, `node_modules/${name}`)
  )
}

/**
 * @param {string} name such as @biomejs/cli-linux-arm64-musl
 * @returns {Pick<LockedPackage, 'os' | 'cpu' | 'libc'>}
 */
function machineOf(name) {
  const words = path.posix.basename(name).split('-')
  const os = words.filter((word) => SYSTEMS.has(word))
  const cpu = words.filter((word) => PROCESSORS.has(word))
  if (os.length !== 1 || cpu.length !== 1)
    throw new Error(`${name}: cannot tell its machine, lock it by hand.`)
  return { os, cpu, ...(words.includes('musl') && { libc: ['musl'] }) }
}

if (process.argv[1] && fs.realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const file = path.join(root, 'package-lock.json')
  /** @type {Lock} */
  const lock = JSON.parse(fs.readFileSync(file, 'utf8'))
  const missing = missingFromLock(lock)
  if (missing.length > 0) fs.writeFileSync(file, `${JSON.stringify(completeLock(lock), null, 2)}\n`)
  console.log(`${missing.length} packages for other machines added to package-lock.json`)
}
