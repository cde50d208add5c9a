import { Unzip, UnzipInflate, UnzipPassThrough, unzipSync, zipSync } from 'fflate'
import { fail, type Result } from '../result'
import type { SourceFile } from './importer'

/** The names in an archive's table of contents; none where it has no readable one. Nothing is unpacked. */
export function zipNames(bytes: Uint8Array): readonly string[] {
  const names: string[] = []
  try {
    unzipSync(bytes, {
      filter: ({ name }) => {
        names.push(name)
        return false
      }
    })
  } catch {
    return []
  }
  return names
}

/** An archive of these parts, none of them pressed. */
export const zipOf = (parts: ReadonlyMap<string, Uint8Array>): Uint8Array =>
  zipSync(Object.fromEntries(parts), { level: 0 })

/** So much is handed to the decompressor at a time; deflate makes at most 1,032 bytes of one. */
const step = 4096

/** Far more than the words of any article, with all that is written around them. */
export const mostOfDocument = 32 * 1024 * 1024
/** More than the cells of any table that is read. */
export const mostOfWorkbook = 64 * 1024 * 1024

/**
 * Unpacks some parts of an office document. What the archive says of its sizes is not believed: the bytes that come
 * out are counted while they come, and unpacking stops.
 *
 * @param most bytes that may come out
 * @returns the parts by name; `too-large` for an archive that holds more, `unreadable` for a damaged one
 */
export function zipParts(
  { name, bytes }: SourceFile,
  wanted: (part: string) => boolean,
  most: number
): Result<ReadonlyMap<string, Uint8Array>, 'too-large' | 'unreadable'> {
  const chunks = new Map<string, Uint8Array[]>()
  const unfinished = new Set<string>()
  let total = 0
  let broken = false
  const unzip = new Unzip((file) => {
    if (!wanted(file.name) || chunks.has(file.name)) return
    const parts: Uint8Array[] = []
    chunks.set(file.name, parts)
    unfinished.add(file.name)
    file.ondata = (error, chunk, isLast) => {
      if (error) {
        broken = true
        return
      }
      total += chunk.length
      if (total > most) return
      parts.push(chunk)
      if (isLast) unfinished.delete(file.name)
    }
    file.start()
  })
  unzip.register(UnzipInflate)
  unzip.register(UnzipPassThrough)
  try {
    for (let at = 0; at < bytes.length && total <= most && !broken; at += step)
      unzip.push(bytes.subarray(at, at + step), at + step >= bytes.length)
  } catch {
    broken = true
  }
  if (total > most) {
    return fail(
      'too-large',
      `${name} unpacks to more than ${most / 1024 / 1024} MB and was not read. Save the article alone as a new document.`
    )
  }
  if (broken || unfinished.size > 0) {
    return fail(
      'unreadable',
      `${name} is damaged: it cannot be unpacked. Open it where it was written and save it again.`
    )
  }
  return { ok: true, value: new Map([...chunks].map(([name, parts]) => [name, joined(parts)])) }
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0))
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}
