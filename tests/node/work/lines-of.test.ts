import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Line, linesOf } from '../../../src/node/work/lines-of'

async function* inPieces(bytes: Uint8Array, sizes: readonly number[]): AsyncGenerator<Uint8Array> {
  let from = 0
  for (const size of sizes) {
    yield bytes.subarray(from, from + size)
    from += size
  }
  yield bytes.subarray(from)
}

const read = async (text: string, sizes: readonly number[] = [], most?: number): Promise<Line[]> => {
  const lines: Line[] = []
  for await (const line of linesOf(inPieces(Buffer.from(text), sizes), most)) lines.push(line)
  return lines
}

describe('the lines of a stream', () => {
  it('leaves out the byte order mark, carriage returns and blank lines, and counts them all', async () => {
    expect(await read('\ufeff{"a":1}\r\n\r\n  \n{"b":"\ufeff"}\nlast')).toEqual([
      { number: 1, text: '{"a":1}' },
      { number: 4, text: '{"b":"\ufeff"}' },
      { number: 5, text: 'last' }
    ])
  })

  it('keeps nothing of a line that is too long, and goes on with the next', async () => {
    expect(await read('short\n123456789\nfine\n0123456', [3, 4, 4], 6)).toEqual([
      { number: 1, text: 'short' },
      { number: 2, text: null },
      { number: 3, text: 'fine' },
      { number: 4, text: null }
    ])
  })

  it('reads the same lines wherever the bytes are cut, in the middle of a letter too', async () => {
    const words = fc.string({ unit: 'grapheme', maxLength: 12 })
    await fc.assert(
      fc.asyncProperty(fc.array(words), fc.array(fc.nat(7)), async (lines, sizes) => {
        const text = lines.map((line) => line.replaceAll(/[\r\n\ufeff]/g, '')).join('\n')
        const whole = text.split('\n').map((line, i) => ({ number: i + 1, text: line }))
        expect(await read(text, sizes)).toEqual(whole.filter((line) => line.text.trim() !== ''))
      })
    )
  })
})
