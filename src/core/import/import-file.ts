import { fail, type Result } from '../result'
import { decodeUtf8 } from '../text/decode-utf8'
import type { ImportErrorCode, Imported, SourceFile } from './importer'
import { importers } from './registry'

/** Turns a file into articles. A file that is no text, or holds none, is an answer with its name in it. */
export function importFile(file: SourceFile): Result<Imported, ImportErrorCode> {
  if (file.bytes.length === 0) return fail('empty', `${file.name} is empty: there is nothing to check in it.`)
  if (file.bytes.subarray(0, 8192).includes(0)) {
    return fail('unreadable', `${file.name} is not a text file. Save the article as text and open that.`)
  }
  const { text, lost } = decodeUtf8(file.bytes)
  const lines = text.replaceAll('\r\n', '\n').replaceAll('\r', '\n')
  if (lines.trim() === '')
    return fail('empty', `${file.name} holds only white space: there is nothing to check in it.`)
  const importer = importers.find((candidate) => candidate.accepts(lines, file.name))!
  const result = importer.read(lines, file)
  if (!result.ok || lost === 0) return result
  const message = `${file.name}: ${lost} ${lost === 1 ? 'byte' : 'bytes'} could not be read as UTF-8 and stand as “\u{fffd}”.`
  return {
    ok: true,
    value: { ...result.value, warnings: [{ code: 'lost-bytes', message }, ...result.value.warnings] }
  }
}
