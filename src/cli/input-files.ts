import type { FileProblem } from '../core/model/adding'
import { largestArticleFile } from '../node/article-files'
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
    if (path === '-') yield await standardInput(standardInputName)
    else for await (const file of listFiles([path])) if (!isLeftOut(file.path)) yield file
  }
}

async function standardInput(path: string): Promise<Listed> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of process.stdin) {
    length += (chunk as Uint8Array).length
    if (length > largestArticleFile) return { path, problem: tooLong(path) }
    chunks.push(chunk as Uint8Array)
  }
  return { path, bytes: new Uint8Array(Buffer.concat(chunks)) }
}

const tooLong = (path: string): FileProblem => ({
  path,
  code: 'file-too-large',
  message: `${path} has more than ${largestArticleFile / 1024 / 1024} MB, which is the most that is read. Give the article alone.`
})
