import { join, resolve } from 'node:path'
import { build } from 'vite'

const root = resolve(import.meta.dirname, '..')

/**
 * Builds the command line, for a process of its own.
 * @param folder where the result goes
 * @returns the path to run with Node
 */
export async function builtCli(folder: string): Promise<string> {
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: true,
      target: 'node18',
      outDir: folder,
      rolldownOptions: {
        input: { cli: join(root, 'src/cli/index.ts'), thread: join(root, 'src/node/work/thread.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' }
      }
    }
  })
  return join(folder, 'cli.cjs')
}
