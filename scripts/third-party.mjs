// @ts-check
import fs from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { root } from './folders.mjs'

// `node scripts/third-party.mjs` writes THIRD-PARTY-LICENSES.txt: every library whose code or fonts are in what is shipped.

const file = path.join(root, 'THIRD-PARTY-LICENSES.txt')

/** @typedef {{name: string, version: string, license: string, text: string}} ShippedPackage */

/** Works that a package holds inside its own files, with a package whose licence text is theirs. */
const INSIDE = /** @type {Readonly<Record<string, {name: string, license: string, textOf: string}>>} */ ({
  unpdf: { name: 'pdf.js (Mozilla), inside unpdf', license: 'Apache-2.0', textOf: 'typescript' }
})

const IMPORT =
  /(?:\bfrom\s*|\bimport\s*\(?\s*|@import\s+|\burl\()["']((?:@[\w-][\w.-]*\/)?[\w-][\w.-]*)(?:\/[^"']*)?["']/g

/** What no bundle holds: Electron, which brings its own licences, and types. @param {string} name */
const isOutside = (name) => name === 'electron' || name.startsWith('@types/')

/**
 * Every package whose code may be in a bundle: those the sources import, and all that those depend on.
 * @returns {ShippedPackage[]} by name
 */
export function shippedPackages() {
  /** @type {Map<string, ShippedPackage>} */
  const found = new Map()
  /** @type {[name: string, from: string][]} */
  const left = importsIn(path.join(root, 'src')).map((name) => [name, root])
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    const folder = isOutside(next[0]) ? null : folderOf(...next)
    if (folder === null || found.has(folder)) continue
    const {
      name,
      version,
      license,
      dependencies = {}
    } = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'))
    found.set(folder, { name, version, license: license ?? 'see below', text: licenceText(folder) })
    const inside = INSIDE[name]
    if (inside) {
      const text = licenceText(path.join(root, 'node_modules', inside.textOf))
      found.set(`${folder}/inside`, { name: inside.name, version, license: inside.license, text })
    }
    for (const dependency of Object.keys(dependencies)) left.push([dependency, folder])
  }
  return [...found.values()].sort((a, b) => (`${a.name}@${a.version}` < `${b.name}@${b.version}` ? -1 : 1))
}

/** The whole file. */
export function thirdPartyLicences() {
  const packages = shippedPackages()
  const texts = new Map()
  for (const { name, version, license, text } of packages) {
    const key = text || `Released under the licence ${license}; the package carries no text of it.`
    texts.set(key, [...(texts.get(key) ?? []), `${name} ${version} (${license})`])
  }
  const sections = [...texts].map(([text, names]) => `${names.join('\n')}\n\n${text}\n`)
  return `Corrigenda contains these libraries and fonts, each under its own licence. Electron and Chromium, where they come with
it, carry theirs in LICENSE.electron.txt and LICENSES.chromium.html beside the program.

${sections.join(`\n${'-'.repeat(100)}\n\n`)}`
}

/** @param {string} folder @returns {string[]} names of packages that files in it import */
function importsIn(folder) {
  const names = new Set()
  for (const entry of fs.readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !/\.(?:tsx?|css)$/.test(entry.name) || entry.name.endsWith('.d.ts')) continue
    const text = fs.readFileSync(path.join(entry.parentPath ?? entry.path, entry.name), 'utf8')
    for (const line of text.split('\n')) {
      if (line.startsWith('import type')) continue
      for (const [, name = ''] of line.matchAll(IMPORT)) names.add(name)
    }
  }
  return [...names]
}

/**
 * Where Node finds a package from a folder.
 * @param {string} name
 * @param {string} from
 */
function folderOf(name, from) {
  for (let folder = from; ; folder = path.dirname(folder)) {
    const candidate = path.join(folder, 'node_modules', name)
    if (fs.existsSync(path.join(candidate, 'package.json'))) return candidate
    if (folder === path.dirname(folder)) return null
  }
}

/** The licence's text, as the package has it. @param {string} folder */
function licenceText(folder) {
  const name = fs.readdirSync(folder).find((each) => /^(?:licen[cs]e|copying)(?:[.-].*)?$/i.test(each))
  return name ? fs.readFileSync(path.join(folder, name), 'utf8').replaceAll('\r\n', '\n').trim() : ''
}

if (process.argv[1] && fs.realpathSync(process.argv[1]) === fileURLToPath(import.meta.url))
  fs.writeFileSync(file, thirdPartyLicences())
