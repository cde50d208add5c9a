import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeText } from '../../../src/core/text/decode-text'

const bytes = (...values: number[]) => Uint8Array.from(values)
const latin = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0))

function utf16(text: string, bigEnd: boolean, mark: boolean): Uint8Array {
  const units = Array.from({ length: text.length }, (_, i) => text.charCodeAt(i))
  return Uint8Array.from(
    [...(mark ? [0xfeff] : []), ...units].flatMap((unit) =>
      bigEnd ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8]
    )
  )
}

const story = 'Rawat won by 8,564 votes — “नतीजे” 🗳.\nShe spoke.'

describe('decodeText', () => {
  it.each([
    ['UTF-8', new TextEncoder().encode(story), 'UTF-8'],
    ['UTF-8 with a mark', new TextEncoder().encode(`\ufeff${story}`), 'UTF-8'],
    ['UTF-16 LE with a mark', utf16(story, false, true), 'UTF-16'],
    ['UTF-16 BE with a mark', utf16(story, true, true), 'UTF-16'],
    ['UTF-16 LE without a mark', utf16(story, false, false), 'UTF-16'],
    ['UTF-16 BE without a mark', utf16(story, true, false), 'UTF-16']
  ])('reads %s', (_, input, encoding) => {
    expect(decodeText(input)).toEqual({ text: story, encoding, lost: 0, mended: { count: 0 } })
  })

  it('reads all 27 characters that Windows-1252 has and Latin-1 has not', () => {
    const high = Array.from({ length: 32 }, (_, i) => 0x80 + i)
    const decoded = decodeText(latin(`caf\xe9 ${String.fromCharCode(...high)}`))
    expect(decoded).toMatchObject({ encoding: 'Windows-1252', lost: 5 })
    expect(decoded!.text).toBe('café €\ufffd‚ƒ„…†‡ˆ‰Š‹Œ\ufffdŽ\ufffd\ufffd‘’“”•–—˜™š›œ\ufffdžŸ')
  })

  it('keeps a text with a few stray NULs, which are lost, and no file with more', () => {
    const page = `<p>${'Rents rose again. '.repeat(200)}\0\0</p>`
    const decoded = decodeText(latin(page))
    expect(decoded).toMatchObject({ encoding: 'UTF-8', lost: 2 })
    expect(decoded!.text).toBe(page.replaceAll('\0', '\ufffd'))
    expect(decodeText(latin(`${page}\x01`))).toBeNull()
    expect(decodeText(latin('Rents\0\0rose'))).toBeNull()
  })

  it('keeps UTF-8 in which a byte or two are broken, and counts them', () => {
    const broken = new TextEncoder().encode('“One” – ‘two’ ')
    expect(decodeText(bytes(...broken, 0xff))).toMatchObject({
      text: '“One” – ‘two’ \ufffd',
      encoding: 'UTF-8',
      lost: 1
    })
  })

  it.each([
    ['â€™', '’', 1],
    ['â€œVotesâ€\x9d', '“Votes”', 2],
    ['cafÃ© â‚¹5', 'café ₹5', 2],
    ['à¤¨à¤¤à¥€à¤œà¥‡', 'नतीजे', 5],
    ['ðŸ—³', '🗳', 1],
    ['Ã¢â‚¬â„¢', '’', 3]
  ])('puts %s right', (garbled, text, count) => {
    const decoded = decodeText(new TextEncoder().encode(garbled))!
    expect(decoded.text).toBe(text)
    expect(decoded.mended.count).toBe(count)
    expect(garbled).toContain(decoded.mended.example![0])
  })

  it.each([
    'MAÇÃ e PÃO',
    '“AMANHÔ',
    'Â',
    'à « Paris »',
    'château',
    'été',
    'Ünlü',
    'âge',
    'naïve €5',
    '3 × 4°'
  ])('leaves %s alone', (text) => {
    expect(decodeText(new TextEncoder().encode(text))).toMatchObject({ text, mended: { count: 0 } })
  })

  it.each([
    ['an archive', bytes(0x50, 0x4b, 3, 4, 0, 0, 0, 0)],
    ['a picture', bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d)],
    ['a NUL in text', latin('One\0two')],
    ['NULs', new Uint8Array(40)]
  ])('takes %s for no text', (_, input) => {
    expect(decodeText(input)).toBeNull()
  })

  it('counts half a character at the end of UTF-16, and a lone surrogate', () => {
    expect(decodeText(bytes(0xff, 0xfe, 0x41, 0, 0x42))).toMatchObject({ text: 'A\ufffd', lost: 1 })
    expect(decodeText(bytes(0xff, 0xfe, 0x41, 0, 0x00, 0xd8))).toMatchObject({ text: 'A\ufffd', lost: 1 })
  })

  it('never throws, and tells of every byte it could not read', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (input) => {
        const decoded = decodeText(input)
        if (decoded?.mended.count === 0)
          expect(decoded.text.split('\ufffd').length - 1).toBeGreaterThanOrEqual(decoded.lost)
      })
    )
  })
})
