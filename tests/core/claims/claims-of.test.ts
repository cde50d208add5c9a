import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { analysisOf } from '../article'

describe('claimsOf', () => {
  it('gives every claim its words, its surroundings and an id of its own', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            '12,000 votes',
            ' and ',
            'Hukum Singh',
            '. ',
            'In 2017 ',
            'over ',
            'May 28',
            '\n\n',
            '🗳',
            'won by '
          ),
          {
            maxLength: 30
          }
        ),
        (pieces) => {
          const text = pieces.join('')
          const { claims } = analysisOf(text)
          expect(new Set(claims.map(({ id }) => id)).size).toBe(claims.length)
          for (const { anchor } of claims) {
            expect(text.slice(anchor.start, anchor.end)).toBe(anchor.quote)
            expect(text.endsWith(anchor.prefix, anchor.start)).toBe(true)
            expect(text.startsWith(anchor.suffix, anchor.end)).toBe(true)
            expect(anchor.prefix).toBe(wellFormed(anchor.prefix))
            expect(anchor.suffix).toBe(wellFormed(anchor.suffix))
          }
        }
      )
    )
  })

  it('marks the same words twice as two claims, and a figure inside a longer one not at all', () => {
    const { claims } = analysisOf('A lead of 45,000 votes after 19 rounds. Later 300 votes, then 300 votes.')
    expect(claims.map(({ anchor }) => anchor.quote)).toEqual([
      '45,000 votes after 19 rounds',
      '300 votes',
      '300 votes'
    ])
  })
})

/** The text with every lone surrogate replaced, as writing it to a file would. */
const wellFormed = (text: string) => new TextDecoder().decode(new TextEncoder().encode(text))
