import { type Listed, listFiles } from '../node/list-files'

/** The files of the paths a command was given; `-` is an article on standard input. */
export async function* inputFiles(paths: readonly string[]): AsyncGenerator<Listed> {
  for (const path of paths) {
    if (path === '-') yield { path: 'standard input', bytes: await standardInput() }
    else yield* listFiles([path])
  }
}

async function standardInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array)
  return new Uint8Array(Buffer.concat(chunks))
}
