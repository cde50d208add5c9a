/** What a UTF-16 code unit is, as bits. */
export const Kind = {
  /** \p{L} */
  letter: 1,
  /** \p{M} */
  combining: 2,
  /** 0 to 9 */
  digit: 4,
  /** \p{Lu} */
  upper: 8,
  /** \p{Ll} */
  lower: 16,
  /** White space and control characters: between tokens. */
  space: 32,
  /** Hyphen and apostrophes: inside a word they belong to it. */
  joiner: 64,
  /** Comma and full stop: inside a number they belong to it. */
  separator: 128
} as const

const known = 0x8000
const kinds = new Uint16Array(0x10000)

/**
 * What a code unit is: one look-up, so that a scan needs no regular expression. Each half of a surrogate pair is none of
 * these: emoji are no words, and the letters out there are rare enough.
 */
export const kindOf = (unit: number): number => kinds[unit]! || learn(unit)

function learn(unit: number): number {
  const character = String.fromCharCode(unit)
  const is = (kind: number, pattern: RegExp) => (pattern.test(character) ? kind : 0)
  const kind =
    known |
    is(Kind.letter, /\p{L}/u) |
    is(Kind.combining, /\p{M}/u) |
    is(Kind.digit, /[0-9]/) |
    is(Kind.upper, /\p{Lu}/u) |
    is(Kind.lower, /\p{Ll}/u) |
    is(Kind.space, /[\0-\x20\xa0\u2000-\u200a]/) |
    is(Kind.joiner, /['’-]/) |
    is(Kind.separator, /[,.]/)
  kinds[unit] = kind
  return kind
}
