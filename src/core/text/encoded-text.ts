import { decodeText } from './decode-text'
import { encodeUtf8 } from './encode-utf8'
import { byteOf1252 } from './windows-1252'

/** The text of a file, and the bytes it is written in. */
export interface EncodedText {
  /** Line ends are single line feeds, as importers are handed it. */
  readonly text: string
  readonly bytes: Uint8Array
  /** Where a code unit of `text` begins in the file; for its length, where the file ends. */
  byteAt(unit: number): number
  /** Whether the file's encoding has this sign. */
  has(sign: string): boolean
  /**
   * Words as the file would have them, line feeds as its own line ends.
   * @returns `null` where the encoding lacks one of their signs
   */
  encode(words: string): Uint8Array | null
}

/** How one encoding writes a text that was read from it already. */
interface Scheme {
  /** Of the code unit at a place. */
  size(text: string, at: number): number
  encode(words: string): Uint8Array | null
}

/** So many units lie between two offsets that are remembered; those between are counted. */
const stride = 256

/**
 * Reads a file so that words of it can be found and written byte by byte.
 * @param other what the file was read as, where it is in none of the encodings of `decodeText`
 * @returns `null` where that cannot be: no text, bytes that could not be read, letters that were put right
 */
export function encodedText(bytes: Uint8Array, other: OtherEncoding | null = null): EncodedText | null {
  const decoded = other
    ? { text: other.text, mended: { count: 0 }, lost: 0, encoding: '' }
    : decodeText(bytes)
  // Put right or lost letters do not say how many bytes they were.
  if (!decoded || decoded.mended.count > 0 || decoded.lost > 0) return null
  const mark = other ? 0 : byteOrderMark(bytes)
  const scheme = other ? codePage(other) : schemeOf(decoded.encoding, bytes)
  return scheme && measured(decoded.text, mark, scheme, bytes)
}

/** A text in an old encoding, and what its single bytes and pairs of bytes are in it. */
export interface OtherEncoding {
  readonly text: string
  decode(bytes: Uint8Array): string | null
}

function measured(whole: string, mark: number, scheme: Scheme, bytes: Uint8Array): EncodedText | null {
  /** The units of the file that are one unit of the text: two for a line end of two. */
  const stepAt = (at: number) => (whole.charCodeAt(at) === 0x0d && whole.charCodeAt(at + 1) === 0x0a ? 2 : 1)
  const sizeOf = (at: number) =>
    stepAt(at) === 2 ? scheme.size(whole, at) + scheme.size(whole, at + 1) : scheme.size(whole, at)
  const offsets: number[] = []
  let byte = mark
  let units = 0
  for (let at = 0; at < whole.length; at += stepAt(at), units++) {
    if (units % stride === 0) offsets.push(at, byte)
    byte += sizeOf(at)
  }
  if (byte !== bytes.length) return null
  const lineEnd = lineEndOf(whole)
  const cache = new Map<string, boolean>()
  return {
    text: whole.replaceAll('\r\n', '\n').replaceAll('\r', '\n'),
    bytes,
    byteAt(unit) {
      const page = Math.min(Math.floor(unit / stride), offsets.length / 2 - 1)
      if (page < 0) return mark
      let at = offsets[page * 2]!
      let place = offsets[page * 2 + 1]!
      for (let left = unit - page * stride; left > 0 && at < whole.length; left--) {
        place += sizeOf(at)
        at += stepAt(at)
      }
      return place
    },
    has(sign) {
      const known = cache.get(sign) ?? scheme.encode(sign) !== null
      cache.set(sign, known)
      return known
    },
    encode: (words) => scheme.encode(words.replaceAll('\n', lineEnd))
  }
}

/** What the first line ends with. */
const lineEndOf = (text: string): string => /\r\n|\n|\r/.exec(text)?.[0] ?? '\n'

const byteOrderMark = (bytes: Uint8Array): number =>
  bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
    ? 3
    : (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
      ? 2
      : 0

function schemeOf(encoding: string, bytes: Uint8Array): Scheme {
  if (encoding === 'UTF-8') return utf8
  if (encoding === 'Windows-1252') return windows1252
  // Without a mark, the half that is empty in Latin text says which end comes first.
  const isBig = bytes[0] === 0xfe && bytes[1] === 0xff ? true : bytes[0] === 0xff ? false : bytes[0] === 0
  return utf16(isBig)
}

const isWhole = (words: string): boolean => !/\p{Cs}/u.test(words)

const utf8: Scheme = {
  size(text, at) {
    const unit = text.charCodeAt(at)
    if (unit < 0x80) return 1
    if (unit < 0x800) return 2
    // Two halves of two bytes each make the four of a character beyond the basic plane.
    return unit >= 0xd800 && unit <= 0xdfff ? 2 : 3
  },
  encode(words) {
    return isWhole(words) ? encodeUtf8(words) : null
  }
}

const utf16 = (isBig: boolean): Scheme => ({
  size: () => 2,
  encode(words) {
    if (!isWhole(words)) return null
    const bytes = new Uint8Array(words.length * 2)
    for (let i = 0; i < words.length; i++) {
      const unit = words.charCodeAt(i)
      bytes[i * 2 + (isBig ? 0 : 1)] = unit >> 8
      bytes[i * 2 + (isBig ? 1 : 0)] = unit & 0xff
    }
    return bytes
  }
})

const windows1252: Scheme = {
  size: () => 1,
  encode(words) {
    const bytes = Array.from(words, (sign) => (sign.length > 1 ? -1 : byteOf1252(sign.charCodeAt(0))))
    return bytes.includes(-1) ? null : Uint8Array.from(bytes)
  }
}

/** An encoding whose signs are a byte or two, learnt by reading each of them. */
function codePage({ decode }: OtherEncoding): Scheme | null {
  const bytesOf = new Map<string, readonly number[]>()
  const learn = (...bytes: readonly number[]) => {
    const sign = decode(Uint8Array.from(bytes))
    if (sign !== null && [...sign].length === 1 && sign !== '\ufffd' && !bytesOf.has(sign))
      bytesOf.set(sign, bytes)
  }
  for (let byte = 0; byte < 0x100; byte++) learn(byte)
  // With 128 signs above ASCII it has a byte for each; else the upper half leads pairs.
  if (bytesOf.size < 0xe0)
    for (let lead = 0x81; lead < 0xff; lead++)
      for (let trail = 0x40; trail < 0xff; trail++) learn(lead, trail)
  return {
    size: (text, at) => bytesOf.get(text[at]!)?.length ?? Number.NaN,
    encode(words) {
      const bytes: number[] = []
      for (const sign of words) {
        const own = bytesOf.get(sign)
        if (!own) return null
        bytes.push(...own)
      }
      return Uint8Array.from(bytes)
    }
  }
}
