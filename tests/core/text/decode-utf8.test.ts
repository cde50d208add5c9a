import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeUtf8 } from '../../../src/core/text/decode-utf8'

const bytes = (...values: number[]) => Uint8Array.from(values)

describe('decodeUtf8', () => {
  it('reads back whatever text was written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expect(decodeUtf8(new TextEncoder().encode(text))).toEqual({
          text: text.replace(/^\ufeff/, ''),
          lost: 0
        })
      })
    )
  })

  it('never throws, and agrees with the platform on whether bytes are clean', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (input) => {
        const { text, lost } = decodeUtf8(input)
        const clean = (() => {
          try {
            return new TextDecoder('utf-8', { fatal: true }).decode(input)
          } catch {
            return null
          }
        })()
        expect(lost === 0).toBe(clean !== null)
        if (clean !== null) expect(text).toBe(clean)
      })
    )
  })

  it.each([
    ['a byte-order mark', bytes(0xef, 0xbb, 0xbf, 0x41), 'A', 0],
    ['a curly apostrophe', bytes(0xe2, 0x80, 0x99), '’', 0],
    ['an emoji', bytes(0xf0, 0x9f, 0x97, 0xb3), '🗳', 0],
    ['a byte alone', bytes(0x41, 0xe9, 0x42), 'A\ufffdB', 1],
    ['an overlong slash', bytes(0xc0, 0xaf), '\ufffd\ufffd', 2],
    ['a surrogate', bytes(0xed, 0xa0, 0x80), '\ufffd\ufffd\ufffd', 3]
  ])('reads %s', (_, input, text, lost) => {
    expect(decodeUtf8(input)).toEqual({ text, lost })
  })

  it('reads a text longer than any argument list', () => {
    const text = 'नतीजे 12,736 '.repeat(20_000)
    expect(decodeUtf8(new TextEncoder().encode(text)).text).toBe(text)
  })
})
