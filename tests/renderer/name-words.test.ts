import { describe, expect, it } from 'vitest'
import { correctedPieces } from '../../src/renderer/src/reader/corrected-pieces'
import { nameWords, placesOf } from '../../src/renderer/src/reader/name-words'

describe('the places of a name', () => {
  it.each([
    ['BJP MP Hukum Singh', 'Hukum Singh'],
    ['Dr. Asha Rawat', 'Asha Rawat'],
    ['Mr Pal', 'Pal'],
    ['RLD', 'RLD'],
    ['Naeemul Hasan', 'Naeemul Hasan']
  ])('of %j are looked for as %j', (quote, words) => {
    expect(nameWords(quote)).toBe(words)
  })

  it('are whole words only, and not more than asked for', () => {
    const text = 'Pal, Pala and O’Pal: Pal met अPal. Pal'
    expect(placesOf(text, 'Pal', 9).map(({ start }) => start)).toEqual([0, 16, 21, 35])
    expect(placesOf(text, 'Pal', 2)).toHaveLength(2)
    expect(placesOf(text, '', 9)).toEqual([])
  })
})

describe('correctedPieces', () => {
  const text = 'He won by 12 votes. She lost.'
  const made = [
    { start: 10, end: 12, right: '21' },
    { start: 20, end: 23, right: '' }
  ]
  it('joins to the corrected copy of a block, and tells what was changed', () => {
    const pieces = correctedPieces(text, { start: 0, end: text.length }, made)
    expect(pieces.map((piece) => piece.text).join('')).toBe('He won by 21 votes.  lost.')
    expect(pieces.filter(({ isChanged }) => isChanged)).toEqual([{ at: 10, text: '21', isChanged: true }])
  })
  it('leaves to the block before what begins there', () => {
    const pieces = correctedPieces(text, { start: 11, end: text.length }, made)
    expect(pieces.map((piece) => piece.text).join('')).toBe(' votes.  lost.')
  })
})
