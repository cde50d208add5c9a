// @ts-check
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { root } from './folders.mjs'
import { run } from './run.mjs'

const FROM = /\bfrom ["'](\.[^"']*)["']/g

/**
 * The library's types as the compiler declares them: those of its entry and of all it refers to.
 * @returns {Promise<Map<string, string>>} text by the module's path in `src`, without its ending
 */
export async function libraryTypes() {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'corrigenda-types-'))
  try {
    const compiler = path.join(root, 'node_modules', 'typescript', 'bin', 'tsc')
    const { code } = await run(process.execPath, [
      compiler,
      '-p',
      'tsconfig.library.json',
      '--outDir',
      folder
    ])
    if (code !== 0) throw new Error('The types of the library could not be written.')
    const found = new Map()
    const left = ['library/index']
    for (let module = left.pop(); module !== undefined; module = left.pop()) {
      if (found.has(module)) continue
      const text = fs.readFileSync(path.join(folder, `${module}.d.ts`), 'utf8')
      found.set(module, text)
      for (const [, to = ''] of text.matchAll(FROM))
        left.push(path.posix.join(path.posix.dirname(module), to))
    }
    return found
  } finally {
    fs.rmSync(folder, { recursive: true, force: true })
  }
}

/**
 * The same text with the endings that Node and TypeScript want of what a module imports.
 * @param {string} text
 */
export const withEndings = (text) => text.replaceAll(FROM, (_, to) => `from '${to}.js'`)
