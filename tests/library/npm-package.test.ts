import { execFileSync, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'
import { build as bundle } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { apiPage } from '../../scripts/api-page.mjs'
import { build as buildApp } from '../../scripts/build.mjs'
import { buildLibrary } from '../../scripts/build-library.mjs'
import { root } from '../../scripts/folders.mjs'
import { libraryTypes } from '../../scripts/library-types.mjs'

/** An empty project into which the package is installed by npm; nothing is fetched. */
let project: string
let types: Map<string, string>
let packed: { readonly size: number; readonly files: readonly string[] }

const npm = (words: readonly string[], cwd: string) => {
  const program = process.env.npm_execpath
  return program
    ? execFileSync(process.execPath, [program, ...words], { cwd, encoding: 'utf8' })
    : execFileSync('npm', words, { cwd, encoding: 'utf8' })
}

beforeAll(async () => {
  types = await libraryTypes()
  await buildLibrary(types)
  await buildApp()
  project = mkdtempSync(join(tmpdir(), 'corrigenda-package-'))
  const said = npm(['pack', '--ignore-scripts', '--json', '--pack-destination', project], root)
  const [{ filename, size, files }] = JSON.parse(said)
  packed = { size, files: files.map(({ path }: { path: string }) => path) }
  writeFileSync(join(project, 'package.json'), '{"type": "module"}')
  npm(['install', '--offline', '--no-audit', '--no-fund', `./${filename}`], project)
}, 240_000)
afterAll(() => rmSync(project, { recursive: true }))

describe('the package', () => {
  it('is small, and has no tests, pictures or window in it', () => {
    expect(packed.size).toBeLessThan(3_000_000)
    expect(packed.files).toEqual(
      expect.arrayContaining([
        'out/lib/index.js',
        'out/main/cli.cjs',
        'out/main/thread.cjs',
        'bin/corrigenda.cjs',
        'README.md',
        'LICENSE'
      ])
    )
    for (const unwanted of ['tests/', 'docs/', 'out/renderer/', 'out/preload/', 'out/main/compiled/', 'src/'])
      expect(packed.files.filter((file) => file.startsWith(unwanted))).toEqual([])
  })

  it('brings the command, which checks a file and many', () => {
    const story = join(project, 'story.txt')
    writeFileSync(story, 'The fee rises from £40 to £60, an increase of 5 per cent.\n')
    const command = join(project, 'node_modules/corrigenda/bin/corrigenda.cjs')
    // Many are read by threads, whose program lies beside the command's.
    for (const paths of [[story], [story, join(root, 'resources/samples')]]) {
      const { stdout, status } = spawnSync(process.execPath, [command, 'check', ...paths], {
        encoding: 'utf8'
      })
      expect(stdout).toContain('£40 to £60 is 50 per cent, but the text says “5 per cent”. num.change')
      expect(status).toBe(1)
    }
  })

  it('needs no other package', () => {
    const { dependencies, exports } = JSON.parse(
      readFileSync(join(project, 'node_modules/corrigenda/package.json'), 'utf8')
    )
    expect(dependencies).toBeUndefined()
    for (const file of Object.values(exports['.'])) expect(packed.files).toContain(String(file).slice(2))
  })

  it('runs the example where it is installed', () => {
    copyFileSync(join(root, 'examples/check.mjs'), join(project, 'check.mjs'))
    const said = execFileSync(process.execPath, ['check.mjs'], { cwd: project, encoding: 'utf8' })
    expect(
      said
    ).toBe(`warning (date.weekday): November 24 is a Tuesday, not a Monday, in the year this was published (2026-11-30).
  text 19–25: Monday
  text 27–38: November 24
  or: The council met on Tuesday, November 24. The mooring fee rises from £40 to £60, an increase of 5 per cent.
  or: The council met on Monday, November 23. The mooring fee rises from £40 to £60, an increase of 5 per cent.
  or: The council met on Monday, November 30. The mooring fee rises from £40 to £60, an increase of 5 per cent.
error (num.change): £40 to £60 is 50 per cent, but the text says “5 per cent”.
  text 67–70: £40
  text 74–77: £60
  text 82–90: increase
  text 94–104: 5 per cent
  or: The council met on Monday, November 24. The mooring fee rises from £40 to £60, an increase of 50 per cent.
`)
  })

  it('knows neither Node nor a screen', () => {
    const bare = `
      import { createContext, SourceTextModule } from 'node:vm'
      import { readFileSync } from 'node:fs'
      const module = new SourceTextModule(readFileSync('node_modules/corrigenda/out/lib/index.js', 'utf8'), {
        context: createContext({ TextDecoder })
      })
      await module.link((name) => { throw new Error('imports ' + name) })
      await module.evaluate()
      const { findings } = module.namespace.check('The fee rises from £40 to £60, an increase of 5 per cent.')
      console.log(findings.map((finding) => finding.check).join())`
    writeFileSync(join(project, 'bare.mjs'), bare)
    const said = execFileSync(process.execPath, ['--experimental-vm-modules', 'bare.mjs'], {
      cwd: project,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore']
    })
    expect(said).toBe('num.order,num.change\n')
  })

  it('goes into a bundle for the browser, in the page and in a worker', async () => {
    writeFileSync(
      join(project, 'page.js'),
      `import { check } from 'corrigenda'
self.onmessage = ({ data }) => self.postMessage(check(data).findings.map((finding) => finding.check))`
    )
    await bundle({
      root: project,
      configFile: false,
      logLevel: 'error',
      build: {
        outDir: 'bundled',
        target: 'es2022',
        lib: { entry: join(project, 'page.js'), formats: ['es'], fileName: 'page' }
      }
    })
    const text = readFileSync(join(project, 'bundled/page.js'), 'utf8')
    // Vite puts an empty module, and says so, where a browser has none of that name.
    expect(text).not.toMatch(/__vite-browser-external|from ?["']node:|\brequire\(/)
    const worker = new Worker(
      `import { parentPort } from 'node:worker_threads'
globalThis.self = { postMessage: (words) => parentPort.postMessage(words) }
await import(${JSON.stringify(pathToFileURL(join(project, 'bundled/page.js')).href)})
parentPort.on('message', (data) => self.onmessage({ data }))`,
      { eval: true, execArgv: ['--input-type=module'] }
    )
    try {
      const said = once(worker, 'message')
      worker.postMessage('The fee rises from £40 to £60, an increase of 5 per cent.')
      expect(await said).toEqual([['num.order', 'num.change']])
    } finally {
      await worker.terminate()
    }
  })

  it('tells TypeScript what it gives', () => {
    writeFileSync(
      join(project, 'typed.ts'),
      `import { check, type AnsweredFinding } from 'corrigenda'
const finding: AnsweredFinding | undefined = check('x', { severity: 'error' }).findings[0]
const severity: 'error' | 'warning' | 'note' | 'agrees' | undefined = finding?.severity
export const start: number | undefined = finding?.places[0]?.start
// @ts-expect-error there is no such severity
check('x', { severity: 'grave' })
export { severity }
`
    )
    const compiler = join(root, 'node_modules/typescript/bin/tsc')
    const words = [
      '--noEmit',
      '--strict',
      '--module',
      'nodenext',
      '--target',
      'es2022',
      '--lib',
      'es2023',
      '--types',
      '',
      'typed.ts'
    ]
    const run = () => execFileSync(process.execPath, [compiler, ...words], { cwd: project, encoding: 'utf8' })
    expect(run()).toBe('')
  })
})

it('docs/api.md is written from the types; `npx vitest run -u` writes it', async () => {
  const page = apiPage(types, readFileSync(join(root, 'examples/check.mjs'), 'utf8'))
  for (const name of [
    'check',
    'checks',
    'readTable',
    'repaired',
    'CheckOptions',
    'AnsweredFinding',
    'Severity'
  ])
    expect(page).toContain(`### \`${name}\`\n`)
  await expect(page).toMatchFileSnapshot(join(root, 'docs/api.md'))
})
