import { readFile } from 'node:fs/promises'
import { sourceText } from '../core/import/source-text'
import { documentReaders } from '../node/document-readers'
import type { Listed } from '../node/list-files'

/** The texts of the files of a run, to be read again where there is something to tell of one. */
export interface SourceTexts {
  /** The same files, those that came another way than by the disk remembered. */
  watch(files: AsyncIterable<Listed>): AsyncGenerator<Listed>
  /** The text of a file, without a byte-order mark; null where it is none, or gone. */
  textOf(path: string): Promise<string | null>
}

export function sourceTexts(): SourceTexts {
  const given = new Map<string, Uint8Array>()
  /** Articles of one file come one after the other. */
  let last: { readonly path: string; readonly text: Promise<string | null> } | null = null
  const read = async (path: string): Promise<string | null> => {
    const bytes = given.get(path) ?? (await readFile(path).catch(() => null))
    return bytes && sourceText(bytes, documentReaders)
  }
  return {
    async *watch(files) {
      for await (const file of files) {
        if ('bytes' in file && file.bytes) given.set(file.path, file.bytes)
        if (last?.path === file.path) last = null
        yield file
      }
    },
    textOf(path) {
      if (last?.path !== path) last = { path, text: read(path) }
      return last.text
    }
  }
}
