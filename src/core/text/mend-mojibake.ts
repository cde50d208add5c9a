import { byteOf1252 } from './windows-1252'

/** A text whose garbled characters stand as what they were, and how many there were. */
export interface Mended {
  readonly text: string
  readonly count: number
  /** The first of them, before and after. */
  readonly example?: readonly [before: string, after: string]
}

/** A text may have been saved wrongly more than once ("Ã¢â‚¬â„¢"). */
const rounds = 3

/**
 * Puts right UTF-8 that was once read as Windows-1252 and saved again: "â€™" is "’", "Ã©" is "é", "à¤¨" is "न".
 * Only characters that together are one well-formed UTF-8 sequence are touched. A pair is touched only if its second
 * character is no letter and no curly quotation mark, which may well follow a Portuguese "Ã".
 */
export function mendMojibake(text: string): Mended {
  let current = text
  let count = 0
  let example: Mended['example']
  for (let round = 0; round < rounds; round++) {
    const mended = mendOnce(current)
    if (mended.count === 0) break
    count = Math.max(count, mended.count)
    example ??= mended.example
    current = mended.text
  }
  return example ? { text: current, count, example } : { text, count: 0 }
}

const leads = /[\u00c2-\u00f4]/g

function mendOnce(text: string): Mended {
  const pieces: string[] = []
  let count = 0
  let kept = 0
  let example: Mended['example']
  leads.lastIndex = 0
  for (let match = leads.exec(text); match; match = leads.exec(text)) {
    const at = match.index
    const lead = text.charCodeAt(at)
    const size = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2
    const code = codeAt(text, at, size)
    if (code < 0) continue
    const after = String.fromCodePoint(code)
    pieces.push(text.slice(kept, at), after)
    example ??= [text.slice(at, at + size), after]
    count++
    kept = at + size
    leads.lastIndex = kept
  }
  if (count === 0) return { text, count }
  pieces.push(text.slice(kept))
  return { text: pieces.join(''), count, ...(example ? { example } : {}) }
}

/** The code point that `size` characters from `at` on were as UTF-8, or -1. */
function codeAt(text: string, at: number, size: number): number {
  if (size === 2 && !(text.charCodeAt(at + 1) <= 0xbf)) return -1
  let code = text.charCodeAt(at) & (0xff >> (size + 1))
  for (let i = 1; i < size; i++) {
    const byte = byteOf1252(text.charCodeAt(at + i))
    // Past the end there is NaN, which is no byte either.
    if (!(byte >= 0x80 && byte <= 0xbf)) return -1
    code = (code << 6) | (byte & 0x3f)
  }
  if (size === 3 && (code < 0x800 || (code >= 0xd800 && code <= 0xdfff))) return -1
  if (size === 4 && (code < 0x10000 || code > 0x10ffff)) return -1
  return code
}
