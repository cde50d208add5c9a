// @ts-check
import fs from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { root } from './folders.mjs'

/**
 * The files of a check that does not check anything yet: `npm run new-check -- num.points`. Its examples fail until its
 * function is written, as they should.
 */

/** @param {string} id */
const nameOf = (id) => id.replace(/\.([a-z])/, (_, letter) => letter.toUpperCase())

/** @param {string} id */
const source = (id) => `import type { Check } from './check'

export const ${nameOf(id)}: Check = {
  id: '${id}',
  summary: 'What it finds, in one sentence.',
  why: 'Why an editor wants to know, in one sentence.',
  severity: 'note',
  messages: { differs: ({ printed }) => \`“\${printed}” is said to be wrong, with the working.\` },
  examples: [
    { text: 'A text that is wrong.', code: 'differs', because: 'the reason' },
    { text: 'A trap that looks like it.', code: null, because: 'what makes it right' }
  ],
  run() {
    return []
  }
}
`

/** @param {string} id */
const test = (id) => `import { describe, expect, it } from 'vitest'
import { ${nameOf(id)} } from '../../../src/core/checks/${id}'
import { runChecks } from '../../../src/core/checks/run-checks'
import { factsIn } from '../article'

const run = (text: string) => runChecks(factsIn(text), [${nameOf(id)}])

describe('${id}', () => {
  it('offers every single repair', () => {
    const [finding] = run('A text that is wrong.')
    expect(finding!.repairs.map(({ label }) => label)).toEqual(['A text that is right.'])
  })

  it.each(['A trap that is not in the examples.'])('is silent: %s', (text) => {
    expect(run(text)).toEqual([])
  })
})
`

/**
 * The registry with a check more: its import in the order of the alphabet, its line at the end of the list.
 * @param {string} registry
 * @param {string} id
 */
export function withCheck(registry, id) {
  const lines = registry.split('\n')
  const line = `import { ${nameOf(id)} } from './${id}'`
  const paths = lines.flatMap((each) => /^import \{ \w+ \} from '\.\/([a-z.]+)'$/.exec(each)?.[1] ?? [])
  const before = paths.filter((each) => each < id).at(-1)
  const at = before === undefined ? 1 : lines.findIndex((each) => each.endsWith(`from './${before}'`)) + 1
  lines.splice(at, 0, line)
  const end = lines.indexOf(']')
  lines[end - 1] += ','
  lines.splice(end, 0, `  ${nameOf(id)}`)
  return lines.join('\n')
}

/**
 * The list of checks that languages have no words for yet, with one more.
 * @param {string} awaiting
 * @param {string} id
 */
export const withAwaiting = (awaiting, id) =>
  awaiting.replaceAll(/^( {2}\w+: \[)(.*)\]/gm, (_, open, ids) => `${open}${ids ? `${ids}, ` : ''}'${id}']`)

/**
 * Writes the files of a check, or nothing.
 * @param {string | undefined} id
 * @param {string} folder the project's
 * @returns {string[]} the files written and changed
 * @throws where the id is none, or is taken
 */
export function newCheck(id, folder) {
  if (id === undefined || !/^[a-z]+\.[a-z]+$/.test(id)) {
    throw new Error('give an id of a family and a word: npm run new-check -- num.points')
  }
  const registry = path.join(folder, 'src/core/checks/registry.ts')
  const check = path.join(folder, `src/core/checks/${id}.ts`)
  const trial = path.join(folder, `tests/core/checks/${id}.test.ts`)
  for (const file of [check, trial]) if (fs.existsSync(file)) throw new Error(`${file} is there already`)
  fs.writeFileSync(check, source(id))
  fs.writeFileSync(trial, test(id))
  fs.writeFileSync(registry, withCheck(fs.readFileSync(registry, 'utf8'), id))
  const awaiting = path.join(folder, 'src/strings/checks/awaiting.ts')
  fs.writeFileSync(awaiting, withAwaiting(fs.readFileSync(awaiting, 'utf8'), id))
  return [check, trial, registry, awaiting]
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    const id = process.argv[2]
    for (const file of newCheck(id, root)) console.log(path.relative(root, file))
    console.log(`Write the trap first. Then: npx vitest run registry ${id} -t ${id}
and, for docs/checks.md: npx vitest run tests/checks-page.test.ts -u`)
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 2
  }
}
