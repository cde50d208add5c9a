import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readArticle } from '../../../src/core/facts/reading'
import { wordClass, wordShape } from '../../../src/core/text/word-classes'
import { articleOf } from '../article'

const rivers = wordClass('ganga yamuna (')
const small = wordClass('and in')
const absent = wordClass('betwa')
const doubled = wordShape((printed) => /(.)\1/u.test(printed))

const wordsAt = (text: string, find: (reading: ReturnType<typeof readArticle>) => readonly number[]) => {
  const reading = readArticle(articleOf(text))
  return find(reading).map((i) => reading.word(i))
}

describe('the index of a reading', () => {
  const text = 'The Ganga’s bed (42 km) met GANGA and yamuna. In 5G Émile too: 1,200.'

  it('knows where the words of a class stand, whatever their case', () => {
    expect(wordsAt(text, (reading) => reading.where(rivers))).toEqual(['Ganga’s', '(', 'GANGA', 'yamuna'])
    expect(wordsAt(text, (reading) => reading.where(absent))).toEqual([])
    expect(wordsAt(text, (reading) => reading.where(absent, small, rivers))).toEqual([
      'Ganga’s',
      '(',
      'GANGA',
      'and',
      'yamuna',
      'In'
    ])
  })

  it('knows capitals and what begins with a digit', () => {
    expect(wordsAt(text, ({ capitals }) => capitals)).toEqual(['The', 'Ganga’s', 'GANGA', 'In', 'Émile'])
    expect(wordsAt(text, ({ figures }) => figures)).toEqual(['42', '5G', '1,200'])
  })

  it('knows the spellings of a shape', () => {
    expect(wordsAt('Too dull, a book. TOO', (reading) => reading.shaped(doubled))).toEqual([
      'Too',
      'dull',
      'book',
      'TOO'
    ])
  })

  it('finds what a look at every token finds', () => {
    const words = fc.constantFrom('ganga', 'Ganga', 'Yamuna’s', 'bee', 'Hall', '(', ',', '12', '5th', 'und')
    fc.assert(
      fc.property(fc.array(words), (list) => {
        const reading = readArticle(articleOf(list.join(' ')))
        const all = Array.from({ length: reading.tokens.count }, (_, i) => i)
        expect(reading.where(rivers)).toEqual(all.filter((i) => reading.is(i, rivers)))
        expect(reading.shaped(doubled)).toEqual(all.filter((i) => /(.)\1/u.test(reading.word(i))))
      })
    )
  })
})
