// @ts-check
import fs from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { root } from './folders.mjs'

// `node scripts/core-walls.mjs`, part of `npm run lint`: no room of core imports from one that src/core/rooms.json does not
// allow it. The files beside the rooms (result.ts, ports.ts, desk.ts) are for all; analyse.ts, which runs the engine, is
// for those that name it.

/**
 * @typedef {object} Room
 * @property {string} is what it is, for ARCHITECTURE.md
 * @property {readonly string[]} imports the rooms it may import from
 * @property {readonly string[]} [exceptions] imports against the rule that are there, as `its file: the file`
 */

/** @typedef {{from: string, to: string}} Import both paths in `src/core` */

const core = path.join(root, 'src', 'core')
const OPEN_TO_ALL = new Set(['result.ts', 'ports.ts', 'desk.ts'])
const IMPORT = /(?:\bfrom|\bimport)\s*\(?\s*'(\.[^']+)'/g

/** @type {Readonly<Record<string, Room>>} */
export const rooms = JSON.parse(fs.readFileSync(path.join(core, 'rooms.json'), 'utf8'))

/** Every import of one file of core from another. @returns {Import[]} */
export function importsOfCore() {
  const files = fs
    .readdirSync(core, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
  return files.flatMap((name) => {
    const from = name.replaceAll('\\', '/')
    const text = fs.readFileSync(path.join(core, name), 'utf8')
    return [...text.matchAll(IMPORT)]
      .map(([, to = '']) => path.posix.join(path.posix.dirname(from), to))
      .filter((to) => !to.startsWith('..'))
      .map((to) => ({ from, to: to.endsWith('.ts') ? to : `${to}.ts` }))
  })
}

/** The room a file of core stands in; a file beside the rooms is one by itself. @param {string} file */
const roomOf = (file) => file.split('/')[0]?.replace(/^analyse\.ts$/, 'analyse') ?? ''

/**
 * What is against the rules, in plain words.
 * @param {readonly Import[]} imports
 * @param {Readonly<Record<string, Room>>} [rules]
 * @returns {string[]}
 */
export function brokenWalls(imports, rules = rooms) {
  const broken = []
  const used = new Set()
  for (const { from, to } of imports) {
    const [room, other] = [roomOf(from), roomOf(to)]
    if (room === other || !from.includes('/') || OPEN_TO_ALL.has(other)) continue
    const rule = rules[room]
    const exception = `${from.slice(room.length + 1)}: ${to}`
    if (!rule) broken.push(`src/core/rooms.json knows no room ${room}.`)
    else if (rule.imports.includes(other)) used.add(`${room} ${other}`)
    else if (rule.exceptions?.includes(exception)) used.add(`${room} ${exception}`)
    else broken.push(`${from} imports ${to}: ${room} may not import from ${other} (src/core/rooms.json).`)
  }
  for (const [room, { imports: allowed, exceptions = [] }] of Object.entries(rules))
    for (const each of [...allowed, ...exceptions])
      if (!used.has(`${room} ${each}`))
        broken.push(`${room} no longer imports ${each}: take it out of src/core/rooms.json.`)
  return broken
}

if (process.argv[1] && fs.realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const broken = brokenWalls(importsOfCore())
  for (const line of broken) console.error(line)
  process.exitCode = broken.length > 0 ? 1 : 0
}
