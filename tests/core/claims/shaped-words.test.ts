import { describe, expect, it } from 'vitest'
import { shapedWords } from '../../../src/core/claims/shaped-words'
import { WordTree } from '../../../src/core/claims/word-tree'

const shapesOf = (sentence: string): string[] => {
  const { count, letters, spaces } = shapedWords(sentence)
  const all = String.fromCharCode(...letters.subarray(0, spaces[count]! + 1))
  return Array.from({ length: count }, (_, i) => all.slice(spaces[i]! + 1, spaces[i + 1]))
}

describe('shapedWords', () => {
  it.each([
    ['', []],
    ['— “ ” …', []],
    ['It fell by 12% in 1999', ['it', 'fell', 'by', '#%', 'in', '#year']],
    // A stop belongs to the number, and no year has one: the model was trained so.
    ['It fell in 1999.', ['it', 'fell', 'in', '###']],
    ['5 of 37, or 1,234 of 2,000', ['#', 'of', '##', 'or', '###', 'of', '###']],
    ['$5 million, £1999, €3%, ₹ 7', ['$#', 'million', '$#', '$#', '#']],
    ['1799 1800 2099 2100 1999,', ['###', '#year', '#year', '###', '###']],
    ['I’m sure the Trust’s won’t rock’n’roll', ["i'm", 'sure', 'the', "trust's", "won't", "rock'n", 'roll']],
    ['Why? No! 5 %', ['why', '?', 'no', '#', '#', '#%']],
    ['Élan naïve राम co-op', ['élan', 'naïve', 'राम', 'co', 'op']]
  ])('%s', (sentence, words) => {
    expect(shapesOf(sentence)).toEqual(words)
  })

  it('puts into lower case as the language does where a letter’s form hangs on its neighbours', () => {
    expect(shapesOf('In Αθήναις ΟΔΟΣ and İzmir')).toEqual(['in', 'αθήναις', 'οδος', 'and', 'i\u0307zmir'])
    expect(shapedWords('In the ΟΔΟΣ of Σοφία and İzmir').capitals).toBe(2)
  })

  it.each([
    ['The mayor of Agra met Asha Rawat.', 3],
    ['The BJP and the McMillan of “Agra”', 1],
    ['“Asha went', 0]
  ])('counts the capitals of %s', (sentence, capitals) => {
    expect(shapedWords(sentence).capitals).toBe(capitals)
  })

  it('has room for whatever a sentence becomes', () => {
    expect(shapesOf('%'.repeat(20_000))).toEqual(Array(20_000).fill('#%'))
  })
})

describe('WordTree', () => {
  const tree = new WordTree([
    ["i i'm more", 1],
    ['most', 2]
  ])
  const at = (word: string) =>
    tree.at(
      Uint16Array.from(word, (letter) => letter.charCodeAt(0)),
      0,
      word.length
    )

  it('knows its words, and neither their beginnings nor what begins with them', () => {
    expect(['i', "i'm", 'more', 'most'].map(at)).toEqual([1, 1, 1, 2])
    expect(['', "i'", 'mor', 'mores', 'mo', 'é', 'x', 'im'].map(at)).toEqual(Array(8).fill(0))
  })
})
