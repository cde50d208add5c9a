import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { parseAst } from 'vite'
import { copyProject, withSlashes } from './mutants/copy-project'
import { mutantsOf, type SyntaxNode, withMutant } from './mutants/mutants-of'
import { type PlacedMutant, pickMutants } from './mutants/pick-mutants'
import { mirrorOf, runTests } from './mutants/run-tests'
import { seededChance } from './seeded-chance'

/**
 * Puts small faults into the source, one at a time, and tells which the tests notice: `npm run mutate -- FOLDER… [-n 60]
 * [--seed 1] [--seconds 600] [--mirror]`. A folder may be a file. In a copy of the project the tests that mirror the file
 * are run first, then all that depend on it in its room and in `tests`; `--mirror` runs the first only. A fault on which
 * they need longer than the time limit counts as noticed. The same seed picks the same faults of the same source.
 */
const root = process.cwd()
const { values, positionals } = parseArgs({
  options: {
    n: { type: 'string', short: 'n', default: '60' },
    seed: { type: 'string', default: '1' },
    seconds: { type: 'string', default: '600' },
    mirror: { type: 'boolean', default: false }
  },
  allowPositionals: true
})
if (positionals.length === 0) {
  console.error('usage: npm run mutate -- FOLDER… [-n 60] [--seed 1] [--seconds 600] [--mirror]')
  process.exit(2)
}

const seconds = Number(values.seconds)
const files = [...new Set(positionals.flatMap(sourceFiles))].sort()
const sources = new Map(files.map((file) => [file, readFileSync(join(root, file), 'utf8')]))
const mutants = [...sources].flatMap(([file, source]) =>
  mutantsOf(
    source,
    parseAst(source, { lang: file.endsWith('x') ? 'tsx' : 'ts' }) as unknown as SyntaxNode
  ).map((mutant): PlacedMutant => ({ ...mutant, file }))
)
const picked = pickMutants(mutants, Number(values.n), seededChance(Number(values.seed)))
console.log(`${mutants.length} faults could be put into ${files.length} files; ${picked.length} are tried\n`)
const copy = copyProject(root)
process.once('exit', () => rmSync(copy, { recursive: true, force: true }))
process.once('SIGINT', () => process.exit(130))
if (await areSound()) await tryAll()
else {
  console.error('The tests fail without a fault: mend them first.')
  process.exitCode = 2
}

/** The source files of a folder, relative to the project. */
function sourceFiles(path: string): readonly string[] {
  const full = resolve(root, path)
  const names = statSync(full).isFile()
    ? [full]
    : readdirSync(full, { recursive: true, encoding: 'utf8' }).map((name) => join(full, name))
  return names
    .filter((name) => /\.tsx?$/.test(name) && !/\.(?:test|d)\.ts$/.test(name))
    .map((name) => withSlashes(relative(root, name)))
}

/** The tests that depend on these files, in the files' rooms and in the house. */
function related(files: readonly string[]): readonly string[] {
  const rooms = [...new Set(files.map((file) => file.split('/')[1] ?? '')), 'house']
  return ['related', ...files, ...rooms.flatMap((room) => ['--project', room])]
}

/** @returns which tests noticed the fault; null where none did */
async function noticedBy(file: string): Promise<string | null> {
  const mirror = mirrorOf(file, root)
  const runs: (readonly [string, readonly string[]])[] = []
  if (mirror !== undefined) runs.push([mirror, ['run', mirror]])
  if (!values.mirror) runs.push(['tests that depend on it', related([file])])
  for (const [tests, words] of runs) {
    const outcome = await runTests(copy, words, seconds)
    if (outcome !== 'passed') return outcome === 'failed' ? tests : `${tests}, ${outcome}`
  }
  return null
}

/** Whether the tests pass without a fault: if not, they would seem to notice every one. */
async function areSound(): Promise<boolean> {
  const files = [...new Set(picked.map(({ file }) => file))]
  const mirrors = files.flatMap((file) => mirrorOf(file, root) ?? [])
  if (values.mirror && mirrors.length === 0) return true
  return (
    (await runTests(copy, values.mirror ? ['run', ...mirrors] : related(files), 4 * seconds)) === 'passed'
  )
}

async function tryAll(): Promise<void> {
  const kinds = new Map<string, { killed: number; tried: number }>()
  for (const mutant of picked) {
    const { file, kind, start, end, put } = mutant
    const source = sources.get(file)!
    const line = source.slice(0, start).split('\n').length
    const place = `${file}:${line}  ${kind}: ${oneLine(source.slice(start, end))} → ${oneLine(put)}`
    if (values.mirror && mirrorOf(file, root) === undefined) {
      console.log(`not tried  ${place}  (no tests mirror it)`)
      continue
    }
    writeFileSync(join(copy, file), withMutant(source, mutant))
    const by = await noticedBy(file)
    writeFileSync(join(copy, file), source)
    const tally = kinds.get(kind) ?? { killed: 0, tried: 0 }
    kinds.set(kind, { killed: tally.killed + Number(by !== null), tried: tally.tried + 1 })
    console.log(by === null ? `SURVIVED   ${place}` : `killed     ${place}  (${by})`)
  }
  console.log()
  for (const [kind, { killed, tried }] of [...kinds].sort())
    console.log(`${kind.padEnd(18)} ${killed} of ${tried}`)
  const sum = (key: 'killed' | 'tried') => [...kinds.values()].reduce((total, each) => total + each[key], 0)
  const [killed, tried] = [sum('killed'), sum('tried')]
  console.log(`killed ${killed} of ${tried}: ${(killed / tried || 0).toFixed(3)} · seed ${values.seed}`)
}

function oneLine(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim()
  return line === '' ? '(nothing)' : line.length > 60 ? `${line.slice(0, 57)}…` : line
}
