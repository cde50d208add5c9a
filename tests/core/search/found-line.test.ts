import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foundLine } from '../../../src/core/search/found-line'

const text =
  'Sonpur falls\n\nAsha Rawat beat Vinod Pal by 5,678 votes. The count went on until the evening, and nobody left the hall.\nRawat thanked the voters of Sonpur; Vinod Pal asked for a recount of 5,678 votes.'
const body = text.indexOf('Asha')
const lineOf = (query: string, from = body) => {
  const line = foundLine(text, query, from)
  return line && { text: line.text, hits: line.hits.map(({ start, end }) => line.text.slice(start, end)) }
}

describe('foundLine', () => {
  it('has the words searched for, as they are printed, a figure without its commas too', () => {
    expect(lineOf('5678')).toEqual({
      text: '…Rawat beat Vinod Pal by 5,678 votes. The count went on until the evening, and nobody left…',
      hits: ['5,678']
    })
  })

  it('takes the place with the most of them, on one line, and the last word as a beginning', () => {
    expect(lineOf('voters recou')!.hits).toEqual(['voters', 'recount'])
    expect(lineOf('voters recou')!.text).not.toContain('\n')
    expect(lineOf('sonpur vot')!.hits).toEqual(['voters', 'Sonpur', 'votes'])
  })

  it('marks whole words only, but for the last', () => {
    expect(lineOf('vote pal')!.hits).toEqual(['Pal'])
    expect(lineOf('eve')!.hits).toEqual(['evening'])
  })

  it('begins where it is told, and is nothing where no word stands', () => {
    expect(lineOf('falls')).toBeNull()
    expect(lineOf('falls', 0)!.text.startsWith('Sonpur falls  Asha')).toBe(true)
    expect(lineOf('')).toBeNull()
    expect(lineOf('?!')).toBeNull()
    expect(lineOf('london')).toBeNull()
  })

  it('finds Hindi words whole', () => {
    const line = foundLine('सोनपुर में आशा रावत जीतीं।', 'रावत')!
    expect(line.hits.map(({ start, end }) => line.text.slice(start, end))).toEqual(['रावत'])
  })

  it('has hits that are words of the text, in order, in a short line, whatever is asked of whatever', () => {
    const words = fc
      .array(fc.constantFrom('ab', 'abc', '1,234', 'É', '\n', ' ', '.', 'x'.repeat(120)), { maxLength: 60 })
      .map((parts) => parts.join(' '))
    fc.assert(
      fc.property(words, fc.constantFrom('ab', 'ab 1234', 'é a', 'x', 'abc ab'), (any, query) => {
        const line = foundLine(any, query)
        if (line === null) return
        expect(line.hits.length).toBeGreaterThan(0)
        let last = 0
        for (const { start, end } of line.hits) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(any).toContain(line.text.slice(start, end))
          expect(line.text.slice(start, end)).toMatch(/^(abc?|1,234|É|x+)$/)
          last = end
        }
        expect(line.text.length).toBeLessThan(250)
      })
    )
  })
})
