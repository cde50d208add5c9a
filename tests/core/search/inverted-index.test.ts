import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createIndex, type SearchedText } from '../../../src/core/search/inverted-index'
import { wordsOf } from '../../../src/core/search/words-of'

const article = (id: string, text: string, title = ''): SearchedText => ({ id, title, text })

const indexOf = (articles: readonly SearchedText[]) => {
  const index = createIndex()
  for (const one of articles) index.put(one)
  return index
}

/** What the index must answer, found the slow way. */
const scan = (articles: readonly SearchedText[], query: string): readonly string[] => {
  const words = wordsOf(query)
  const last = words.at(-1)
  if (last === undefined) return []
  return articles
    .filter(({ title, text }) => {
      const own = wordsOf(`${title}\n${text}`)
      return (
        words.slice(0, -1).every((word) => own.includes(word)) && own.some((word) => word.startsWith(last))
      )
    })
    .map(({ id }) => id)
}

describe('the words of a text', () => {
  it('are lower case, composed, and figures are without their commas', () => {
    expect(wordsOf('Naeemul Hasan’s 79,172 votes; 1,32,973, “RLD-led” cafe\u0301')).toEqual([
      'naeemul',
      'hasan',
      's',
      '79172',
      'votes',
      '132973',
      'rld',
      'led',
      'café'
    ])
    expect(wordsOf('नूरपुर में 5,678 वोट')).toEqual(['नूरपुर', 'में', '5678', 'वोट'])
    expect(wordsOf('one,two 3,four 5, 6 ,7')).toEqual(['one', 'two', '3', 'four', '5', '6', '7'])
    expect(wordsOf(' …— ')).toEqual([])
  })
})

describe('the index', () => {
  const index = indexOf([
    article('a', 'The margin at Noorpur was 5,678 votes.', 'Noorpur falls'),
    article('b', 'Sisamau was held by 8,564 votes, and Noorpur was recalled.'),
    article('c', 'A margin call on the markets.')
  ])

  it('asks for every word, and takes the last for a beginning', () => {
    expect(index.search('margin', 9)).toEqual({ ids: ['a', 'c'], total: 2 })
    expect(index.search('margin noor', 9)).toEqual({ ids: ['a'], total: 1 })
    expect(index.search('marg noorpur', 9)).toEqual({ ids: [], total: 0 })
    expect(index.search('5678', 9).ids).toEqual(['a'])
    expect(index.search('', 9)).toEqual({ ids: [], total: 0 })
  })

  it('puts an article first that has the word in its title', () => {
    expect(index.search('noorpur', 9).ids).toEqual(['a', 'b'])
  })

  it('gives as many as are wanted, and says how many there are', () => {
    expect(index.search('was', 1)).toMatchObject({ ids: [expect.any(String)], total: 2 })
  })

  it('knows an article as it is now, and forgets one that is gone', () => {
    const changing = indexOf([article('a', 'old words'), article('b', 'old words too')])
    changing.put(article('a', 'new words'))
    expect(changing.search('old', 9).ids).toEqual(['b'])
    expect(changing.search('new', 9).ids).toEqual(['a'])
    changing.remove('b')
    expect(changing.search('words', 9)).toEqual({ ids: ['a'], total: 1 })
    expect(changing.size).toBe(1)
  })

  it('answers what a scan of every text answers', () => {
    const word = fc.oneof(
      fc.constantFrom('vote', 'votes', 'voter', 'मत', 'मतदान', '5,678', '56', 'Noorpur', 'NOOR'),
      fc.string({ maxLength: 4, unit: 'grapheme' })
    )
    const text = fc.array(word, { maxLength: 12 }).map((words) => words.join(' '))
    fc.assert(
      fc.property(
        fc.array(fc.tuple(text, text), { maxLength: 8 }),
        text,
        fc.nat(7),
        (texts, query, changed) => {
          const articles = texts.map(([title, body], at) => article(`a${at}`, body, title))
          const found = indexOf(articles).search(query, 99)
          expect([...found.ids].sort()).toEqual([...scan(articles, query)].sort())
          expect(found.total).toBe(found.ids.length)
          // The same after one of them was put in twice.
          const again = indexOf(articles)
          if (articles[changed]) again.put(articles[changed])
          expect([...again.search(query, 99).ids].sort()).toEqual([...found.ids].sort())
        }
      ),
      { numRuns: 300 }
    )
  })
})
