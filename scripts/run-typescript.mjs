// @ts-check
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { root } from './folders.mjs'

/**
 * Bundles one TypeScript program and runs it: for benchmarks and training, which import the source itself.
 * `node scripts/run-typescript.mjs PROGRAM [ARGUMENT…]`; the program finds its arguments in `process.argv.slice(2)`.
 */
const [program, ...words] = process.argv.slice(2)
if (!program) {
  console.error('usage: node scripts/run-typescript.mjs PROGRAM [ARGUMENT…]')
  process.exit(2)
}
const { build } = await import('vite')
const name = path.basename(program).replace(/\.ts$/, '')
const folder = path.join(root, 'out', 'programs')
await build({
  root,
  configFile: false,
  logLevel: 'warn',
  ssr: { noExternal: true, external: ['vite'] },
  build: {
    ssr: true,
    target: 'node20',
    outDir: folder,
    emptyOutDir: false,
    rolldownOptions: { input: path.resolve(program), output: { format: 'es', entryFileNames: `${name}.mjs` } }
  }
})
process.argv = [process.argv[0] ?? 'node', path.join(folder, `${name}.mjs`), ...words]
await import(pathToFileURL(path.join(folder, `${name}.mjs`)).href)
