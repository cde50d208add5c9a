import type { IsLeftOut } from '../node/left-out-files'
import { type Listed, listFiles } from '../node/list-files'

/**
 * The files of the paths a command was given; `-` is an article on standard input.
 * @param standardInputName what that article's file is called, which tells its form
 */
export async function* inputFiles(
  paths: readonly string[],
  isLeftOut: IsLeftOut,
  standardInputName: string
): AsyncGenerator<Listed> {
  for (const path of paths) {
    if (path === '-') yield { path: standardInputName, bytes: await standardInput() }
    else for await (const file of listFiles([path])) if (!isLeftOut(file.path)) yield file
  }
}

async function standardInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array)
  return new Uint8Array(Buffer.concat(chunks))
}
