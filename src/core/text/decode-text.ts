import { decodeUtf8 } from './decode-utf8'
import { type Mended, mendMojibake } from './mend-mojibake'
import { unitOf1252 } from './windows-1252'

export type Encoding = 'UTF-8' | 'UTF-16' | 'Windows-1252'

/** Text read from bytes of unknown encoding. */
export interface DecodedText {
  readonly text: string
  readonly encoding: Encoding
  /** Bytes, or in UTF-16 halves of characters, that could not be read and stand as U+FFFD. */
  readonly lost: number
  /** Characters that an earlier program had garbled and that were put right. */
  readonly mended: Omit<Mended, 'text'>
}

/**
 * Reads the text of a file. In this order: a byte-order mark; UTF-16 by its NULs; UTF-8, where it is well-formed or
 * good sequences outnumber the bad; else Windows-1252. Garbled characters are put right and counted; nothing else is
 * changed.
 * @returns `null` for bytes that are no text: they hold NULs, more than a few strays, which are lost
 */
export function decodeText(bytes: Uint8Array): DecodedText | null {
  const read = readBytes(bytes)
  if (read === null) return null
  const nuls = read.text.split('\0').length - 1
  if (nuls > 0 && !areStray(nuls, read.text)) return null
  const { text, ...mended } = mendMojibake(read.text.replaceAll('\0', '\ufffd'))
  return { text, encoding: read.encoding, lost: read.lost + nuls, mended }
}

/** Whether NULs are a program's slip in what is text otherwise: a few, among no other signs that are none. */
const areStray = (nuls: number, text: string): boolean =>
  nuls * rarely <= text.length && !otherControls.test(text)

/** One in so many signs is a slip. */
const rarely = 1000

type Read = Pick<DecodedText, 'text' | 'encoding' | 'lost'>

function readBytes(bytes: Uint8Array): Read | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return utf16(bytes, 2, 0)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return utf16(bytes, 2, 1)
  const order = byteOrder(bytes)
  if (order === 'none') return null
  if (order !== 'no NULs') {
    const read = utf16(bytes, 0, order)
    // Text without a mark is believed only where all of it can be text.
    return read.lost === 0 && !controls.test(read.text) ? read : null
  }
  const utf8 = decodeUtf8(bytes)
  const isMarked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
  if (utf8.lost === 0 || isMarked || sequencesIn(bytes) > utf8.lost) return { ...utf8, encoding: 'UTF-8' }
  return windows1252(bytes)
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const controls = /[\x00-\x08\x0e-\x1f]/
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const otherControls = /[\x01-\x08\x0e-\x1f]/

/** Which byte of a pair comes first, by where the NULs of the first pages stand: 0 little end, 1 big end. */
function byteOrder(bytes: Uint8Array): 0 | 1 | 'none' | 'no NULs' {
  const nuls = [0, 0]
  const pages = Math.min(bytes.length, 65_536)
  for (let at = 0; at < pages; at++) if (bytes[at] === 0) nuls[at % 2]!++
  if ((nuls[0]! + nuls[1]!) * rarely <= pages) return 'no NULs'
  // Latin letters and spaces have an empty upper byte; a lower byte is empty in one sign of 256.
  if (nuls[1]! > nuls[0]! * 8) return 0
  return nuls[0]! > nuls[1]! * 8 ? 1 : 'none'
}

function utf16(bytes: Uint8Array, from: number, bigEnd: 0 | 1): Read {
  const pieces: string[] = []
  let units: number[] = []
  let lost = 0
  const unitAt = (at: number) => bytes[at + (1 - bigEnd)]! * 256 + bytes[at + bigEnd]!
  let at = from
  for (; at + 1 < bytes.length; at += 2) {
    const unit = unitAt(at)
    const isHigh = unit >= 0xd800 && unit <= 0xdbff
    const follower = isHigh && at + 3 < bytes.length ? unitAt(at + 2) : 0
    if (follower >= 0xdc00 && follower <= 0xdfff) {
      units.push(unit, follower)
      at += 2
    } else if (unit >= 0xd800 && unit <= 0xdfff) {
      units.push(0xfffd)
      lost++
    } else units.push(unit)
    if (units.length > 8000) {
      pieces.push(String.fromCharCode(...units))
      units = []
    }
  }
  if (at < bytes.length) {
    units.push(0xfffd)
    lost++
  }
  pieces.push(String.fromCharCode(...units))
  return { text: pieces.join(''), encoding: 'UTF-16', lost }
}

/** Roughly how many characters of more than one byte there are: bytes that lead and are followed. */
function sequencesIn(bytes: Uint8Array): number {
  let count = 0
  for (let at = 0; at + 1 < bytes.length; at++) {
    if (bytes[at]! >= 0xc2 && bytes[at]! <= 0xf4 && (bytes[at + 1]! & 0xc0) === 0x80) count++
  }
  return count
}

function windows1252(bytes: Uint8Array): Read {
  const pieces: string[] = []
  let lost = 0
  for (let at = 0; at < bytes.length; at += 8000) {
    const units: number[] = []
    for (const byte of bytes.subarray(at, at + 8000)) {
      const unit = unitOf1252(byte)
      if (unit < 0) lost++
      units.push(unit < 0 ? 0xfffd : unit)
    }
    pieces.push(String.fromCharCode(...units))
  }
  return { text: pieces.join(''), encoding: 'Windows-1252', lost }
}
