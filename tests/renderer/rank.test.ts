import { describe, expect, it } from 'vitest'
import { rank } from '../../src/renderer/src/commands/rank'

const titles = [
  'Next claim',
  'Needs a source',
  'Next article',
  'Write a note',
  'Put it back',
  'पिछला दावा',
  'अगला दावा'
]
const ranked = (query: string) => rank(titles, query, (title) => title)

describe('the palette', () => {
  it('shows all in their order while nothing is asked', () => {
    expect(ranked('')).toEqual(titles)
    expect(ranked('  …')).toEqual(titles)
  })

  it('asks for every word, in any order, by its beginning', () => {
    expect(ranked('ne')).toEqual(['Next claim', 'Needs a source', 'Next article'])
    expect(ranked('art nex')).toEqual(['Next article'])
    expect(ranked('claim article')).toEqual([])
  })

  it('puts a whole word before a part, and the front of the title before its end', () => {
    expect(rank(['Take a notebook', 'Write a note', 'Note it'], 'note', (title) => title)).toEqual([
      'Note it',
      'Write a note',
      'Take a notebook'
    ])
  })

  it('forgives letters left out, but no letter that is not there', () => {
    expect(ranked('nxt')).toEqual(['Next claim', 'Next article'])
    expect(ranked('nxz')).toEqual([])
  })

  it('finds words of other scripts whole, vowel signs and all', () => {
    expect(ranked('दावा')).toEqual(['पिछला दावा', 'अगला दावा'])
    expect(ranked('पिछ')).toEqual(['पिछला दावा'])
  })
})
