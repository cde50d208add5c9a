import { deflateSync } from 'fflate'
import { decodeUtf8 } from '../text/decode-utf8'

/** Of the format: https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, sections 4.3.7, 4.3.12 and 4.3.16. */
const signatures = { local: 0x04034b50, central: 0x02014b50, end: 0x06054b50 } as const
const fixed = { local: 30, central: 46, end: 22 } as const
/** Bits of an entry's flags. */
const isEncrypted = 0x0001
const sizesFollow = 0x0008

interface Entry {
  readonly name: string
  /** Where its line in the table of contents begins and ends. */
  readonly line: number
  readonly lineEnd: number
  /** Where the entry itself begins. */
  readonly at: number
  readonly flags: number
  readonly method: number
}

/**
 * An archive with other bytes in some of its entries. All other entries, their order, dates and whatever stands between
 * them are as they were, byte for byte.
 * @returns `null` for an archive of a kind office programs do not write: split, encrypted, over four gigabytes, damaged
 */
export function spliceZip(file: Uint8Array, changed: ReadonlyMap<string, Uint8Array>): Uint8Array | null {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength)
  const end = endRecord(view)
  if (end === null) return null
  const directory = view.getUint32(end + 16, true)
  const entries = entriesIn(view, file, directory, view.getUint16(end + 10, true))
  if (!entries?.every((entry) => isPlain(view, entry, directory))) return null
  if (![...changed.keys()].every((name) => entries.some((entry) => entry.name === name))) return null
  const inOrder = [...entries].sort((a, b) => a.at - b.at)
  const chunks: Uint8Array[] = [file.subarray(0, inOrder[0]?.at ?? directory)]
  let size = chunks[0]!.length
  const add = (chunk: Uint8Array) => {
    chunks.push(chunk)
    size += chunk.length
  }
  const placed = new Map<Entry, { readonly at: number; readonly made?: Made }>()
  inOrder.forEach((entry, i) => {
    const content = changed.get(entry.name)
    const whole = file.subarray(entry.at, inOrder[i + 1]?.at ?? directory)
    const made = content && madeEntry(whole, entry, content)
    placed.set(entry, { at: size, ...(made ? { made } : {}) })
    add(made?.bytes ?? whole)
  })
  const newDirectory = size
  for (const entry of entries) {
    // A copy: of some arrays of bytes, `slice` is a view.
    const line = new Uint8Array(file.subarray(entry.line, entry.lineEnd))
    const { at, made } = placed.get(entry)!
    const lineView = new DataView(line.buffer)
    lineView.setUint32(42, at, true)
    if (made) {
      lineView.setUint16(8, entry.flags & ~sizesFollow, true)
      writeSizes(lineView, 16, made)
    }
    add(line)
  }
  const tail = new Uint8Array(file.subarray(end))
  const tailView = new DataView(tail.buffer)
  tailView.setUint32(12, size - newDirectory, true)
  tailView.setUint32(16, newDirectory, true)
  add(tail)
  const whole = new Uint8Array(size)
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}

interface Made {
  readonly bytes: Uint8Array
  readonly sum: number
  readonly packed: number
  readonly size: number
}

/** An entry with its head as it was and other content, packed as it was packed. */
function madeEntry(whole: Uint8Array, { flags, method }: Entry, content: Uint8Array): Made {
  const view = new DataView(whole.buffer, whole.byteOffset, whole.byteLength)
  const head = fixed.local + view.getUint16(26, true) + view.getUint16(28, true)
  const packed = method === 0 ? content : deflateSync(content)
  const bytes = new Uint8Array(head + packed.length)
  bytes.set(whole.subarray(0, head))
  bytes.set(packed, head)
  const made = { bytes, sum: crc32(content), packed: packed.length, size: content.length }
  const headView = new DataView(bytes.buffer)
  headView.setUint16(6, flags & ~sizesFollow, true)
  writeSizes(headView, 14, made)
  return made
}

function writeSizes(view: DataView, at: number, { sum, packed, size }: Made): void {
  view.setUint32(at, sum, true)
  view.setUint32(at + 4, packed, true)
  view.setUint32(at + 8, size, true)
}

/** The record that ends an archive, which a comment may follow; `null` where there is none. */
function endRecord(view: DataView): number | null {
  const last = view.byteLength - fixed.end
  for (let at = last; at >= Math.max(0, last - 0xffff); at--) {
    if (view.getUint32(at, true) !== signatures.end) continue
    if (at + fixed.end + view.getUint16(at + 20, true) !== view.byteLength) continue
    const isSplit = view.getUint16(at + 4, true) !== 0 || view.getUint16(at + 6, true) !== 0
    return isSplit || view.getUint32(at + 16, true) === 0xffffffff ? null : at
  }
  return null
}

function entriesIn(view: DataView, file: Uint8Array, from: number, count: number): readonly Entry[] | null {
  const entries: Entry[] = []
  let line = from
  for (let i = 0; i < count; i++) {
    if (line + fixed.central > view.byteLength || view.getUint32(line, true) !== signatures.central)
      return null
    const length = view.getUint16(line + 28, true)
    const lineEnd =
      line + fixed.central + length + view.getUint16(line + 30, true) + view.getUint16(line + 32, true)
    if (lineEnd > view.byteLength) return null
    entries.push({
      name: decodeUtf8(file.subarray(line + fixed.central, line + fixed.central + length)).text,
      line,
      lineEnd,
      at: view.getUint32(line + 42, true),
      flags: view.getUint16(line + 8, true),
      method: view.getUint16(line + 10, true)
    })
    line = lineEnd
  }
  return entries
}

const isPlain = (view: DataView, { at, flags, method }: Entry, directory: number): boolean =>
  at + fixed.local <= directory &&
  view.getUint32(at, true) === signatures.local &&
  (flags & isEncrypted) === 0 &&
  (method === 0 || method === 8)

const crcTable = Uint32Array.from({ length: 256 }, (_, byte) => {
  let sum = byte
  for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1
  return sum
})

function crc32(bytes: Uint8Array): number {
  let sum = 0xffffffff
  for (const byte of bytes) sum = (sum >>> 8) ^ crcTable[(sum ^ byte) & 0xff]!
  return (sum ^ 0xffffffff) >>> 0
}
