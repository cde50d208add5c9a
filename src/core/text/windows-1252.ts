/**
 * Windows-1252's own characters, for the bytes 0x80 to 0x9f; all other bytes are Latin-1. Five bytes have none.
 * (https://encoding.spec.whatwg.org/index-windows-1252.txt, where those five are control characters.)
 */
const table = '€\0‚ƒ„…†‡ˆ‰Š‹Œ\0Ž\0\0‘’“”•–—˜™š›œ\0žŸ'

/** The byte of each of the 27 characters. */
const bytes: ReadonlyMap<number, number> = new Map(
  [...table].flatMap((character, i) => (character === '\0' ? [] : [[character.charCodeAt(0), 0x80 + i]]))
)

/** The code unit of a byte, or -1 for the five bytes that have none. */
export function unitOf1252(byte: number): number {
  if (byte < 0x80 || byte > 0x9f) return byte
  return table.charCodeAt(byte - 0x80) || -1
}

/** The byte a code unit would have been, or -1. The control characters of Latin-1 count as their own bytes. */
export const byteOf1252 = (unit: number): number => (unit < 0x100 ? unit : (bytes.get(unit) ?? -1))
