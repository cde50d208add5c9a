// @ts-check
import fs from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { root } from './folders.mjs'
import { libraryTypes, withEndings } from './library-types.mjs'

// `node scripts/build-library.mjs` writes the library into out/lib: one ES module that imports nothing, and its types.

/** @param {Map<string, string>} types as `libraryTypes` gives them */
export async function buildLibrary(types) {
  const output = path.join(root, 'out', 'lib')
  await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      target: 'es2022',
      outDir: output,
      emptyOutDir: true,
      minify: true,
      lib: { entry: path.join(root, 'src/library/index.ts'), formats: ['es'], fileName: () => 'index.js' },
      rolldownOptions: { output: { codeSplitting: false } }
    }
  })
  for (const [module, text] of types) {
    const file = path.join(output, 'types', `${module}.d.ts`)
    fs.mkdirSync(path.dirname(file), { recursive: true })
    fs.writeFileSync(file, withEndings(text))
  }
}

if (process.argv[1] && fs.realpathSync(process.argv[1]) === fileURLToPath(import.meta.url))
  await buildLibrary(await libraryTypes())
