/** Text read from bytes, with the number of byte sequences that were no UTF-8 and stand as U+FFFD. */
export interface Decoded {
  readonly text: string
  readonly lost: number
}

/**
 * Reads UTF-8 (RFC 3629: no surrogates, no overlong forms, nothing above U+10FFFF). A byte-order mark is dropped.
 * Written here because core has no TextDecoder, and because the number of lost bytes must be told.
 */
export function decodeUtf8(bytes: Uint8Array): Decoded {
  let at = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0
  let lost = 0
  const pieces: string[] = []
  // Code units are gathered and joined in runs: String.fromCharCode takes many at a time, but not without limit.
  let units: number[] = []
  const flush = () => {
    pieces.push(String.fromCharCode(...units))
    units = []
  }
  while (at < bytes.length) {
    if (units.length > 8000) flush()
    const lead = bytes[at]!
    if (lead < 0x80) {
      units.push(lead)
      at++
      continue
    }
    const size = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc2 ? 2 : 0
    const code = size === 0 || lead > 0xf4 ? -1 : sequence(bytes, at, size)
    if (code < 0) {
      units.push(0xfffd)
      lost++
      at++
    } else if (code > 0xffff) {
      units.push(0xd7c0 + (code >> 10), 0xdc00 | (code & 0x3ff))
      at += size
    } else {
      units.push(code)
      at += size
    }
  }
  flush()
  return { text: pieces.join(''), lost }
}

/** The code point of the sequence of `size` bytes at `at`, or -1 where it is malformed. */
function sequence(bytes: Uint8Array, at: number, size: number): number {
  let code = bytes[at]! & (0xff >> (size + 1))
  for (let i = 1; i < size; i++) {
    const byte = bytes[at + i]
    if (byte === undefined || (byte & 0xc0) !== 0x80) return -1
    code = (code << 6) | (byte & 0x3f)
  }
  if (size === 3 && (code < 0x800 || (code >= 0xd800 && code <= 0xdfff))) return -1
  if (size === 4 && (code < 0x10000 || code > 0x10ffff)) return -1
  return code
}
