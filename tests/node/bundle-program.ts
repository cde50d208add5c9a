import { join } from 'node:path'
import { build } from 'vite'

/**
 * Makes one file of a program, for a process of its own: Node 20 does not run TypeScript.
 * @param source the program's source
 * @param folder where the result goes
 * @returns the path to run
 */
export async function bundleProgram(source: string, folder: string): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'silent',
    ssr: { noExternal: true },
    build: {
      ssr: source,
      outDir: folder,
      target: 'node18',
      rolldownOptions: { output: { entryFileNames: 'program.mjs' } }
    }
  })
  return join(folder, 'program.mjs')
}
