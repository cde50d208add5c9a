/**
 * A short, stable name for a list of strings: 16 hexadecimal digits.
 * Two independent 32-bit FNV-1a style mixes; good for telling apart the claims of one desk, not for secrets.
 */
export function fingerprint(...parts: readonly string[]): string {
  let a = 0x811c9dc5
  let b = 0x9e3779b9
  for (const part of parts) {
    for (let i = 0; i < part.length; i++) {
      const unit = part.charCodeAt(i)
      a = Math.imul(a ^ unit, 0x01000193)
      b = Math.imul(b ^ unit, 0x85ebca6b)
      b ^= b >>> 13
    }
    // A separator no text unit can fake: parts ['ab', 'c'] and ['a', 'bc'] must differ.
    a = Math.imul(a ^ 0x10000, 0x01000193)
    b = Math.imul(b ^ 0x10000, 0xc2b2ae35)
  }
  a ^= b >>> 16
  b ^= a << 7
  return hex(a) + hex(b)
}

/** Every byte as two digits: printed once, for an article has hundreds of claims and findings to name. */
const digits = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'))

const hex = (word: number): string =>
  digits[word >>> 24]! + digits[(word >>> 16) & 255]! + digits[(word >>> 8) & 255]! + digits[word & 255]!
