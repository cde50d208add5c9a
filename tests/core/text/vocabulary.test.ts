import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  emptyHash,
  formBits,
  hashUnit,
  sharedVocabulary,
  Vocabulary,
  WordForm
} from '../../../src/core/text/vocabulary'
import { isInClass, type WordClass, wordClass } from '../../../src/core/text/word-classes'

const colours = wordClass('red green')
const fruits = wordClass(['apple', 'red'])

const hashOf = (word: string): number => {
  let hash = emptyHash
  for (let i = 0; i < word.length; i++) hash = hashUnit(hash, word.charCodeAt(i))
  return hash
}

const number = (vocabulary: Vocabulary, word: string, hash = hashOf(word)) =>
  vocabulary.numberOf(`«${word}»`, 1, 1 + word.length, hash)

const isIn = (vocabulary: Vocabulary, word: string, wanted: WordClass) =>
  isInClass(vocabulary.bits[number(vocabulary, word)]! >>> formBits, wanted)

describe('a vocabulary', () => {
  it('gives one spelling one number, wherever it stands, and another spelling another', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', minLength: 1 })), (words) => {
        const vocabulary = new Vocabulary()
        const numbers = words.map((word) => number(vocabulary, word))
        for (const [i, word] of words.entries()) {
          expect(vocabulary.printed[numbers[i]!]).toBe(word)
          expect(numbers.indexOf(numbers[i]!)).toBe(words.indexOf(word))
          expect(number(vocabulary, word)).toBe(numbers[i])
          expect(vocabulary.find(word)).toBe(numbers[i])
        }
        const { size } = vocabulary
        expect(vocabulary.find('never met before')).toBe(-1)
        expect(vocabulary.size).toBe(size)
      })
    )
  })

  it('tells words apart whose hashes are the same', () => {
    const vocabulary = new Vocabulary()
    const words = ['Kairana', 'Noorpur', 'Kairan', 'Kairanas', '']
    const numbers = words.map((word) => number(vocabulary, word, 7))
    expect(new Set(numbers).size).toBe(words.length)
    expect(words.map((word) => number(vocabulary, word, 7))).toEqual(numbers)
  })

  it('keeps every word as it grows', () => {
    const vocabulary = new Vocabulary()
    const words = Array.from({ length: 9000 }, (_, i) => `Word${i}${'x'.repeat(i % 30)}`)
    const numbers = words.map((word) => number(vocabulary, word))
    expect(words.map((word) => number(vocabulary, word))).toEqual(numbers)
    expect(numbers.map((each) => vocabulary.printed[each])).toEqual(words)
  })

  it('knows words that differ in case or possessive for the same', () => {
    const vocabulary = new Vocabulary()
    const [upper, small, owner, curly, other] = ['RED', 'red', "Red's", 'red’s', 'reds'].map((word) =>
      number(vocabulary, word)
    )
    expect([upper, small, owner, curly].map((each) => vocabulary.lower[each!])).toEqual(Array(4).fill('red'))
    expect(new Set([upper, small, owner, curly].map((each) => vocabulary.root[each!]))).toEqual(
      new Set([small])
    )
    expect(vocabulary.root[other!]).toBe(other)
  })

  it.each([
    ['Rawat', WordForm.capital | WordForm.small],
    ['rawat', WordForm.small | WordForm.plain],
    ['Rawat’s', WordForm.capital | WordForm.small | WordForm.possessive],
    ["BJP's", WordForm.capital | WordForm.small | WordForm.possessive | WordForm.acronym],
    ['BJPs', WordForm.capital | WordForm.small | WordForm.acronym],
    ['U', WordForm.capital],
    ['Élan', WordForm.capital | WordForm.small],
    ['19th', WordForm.small | WordForm.digit | WordForm.plain],
    ['1,234', WordForm.digit | WordForm.plain],
    ['’', WordForm.possessive],
    ['राम', WordForm.plain]
  ])('%s: says what its letters say', (word, form) => {
    const vocabulary = new Vocabulary()
    // Which shapes there are is the lexicon's matter, and whatever else has been read.
    const forms = vocabulary.bits[number(vocabulary, word)]! & 0xff & ~WordForm.shaped
    expect(forms).toBe(form)
  })

  it('knows the classes a word is in, and no others', () => {
    const vocabulary = new Vocabulary()
    const classesOf = (word: string) => [colours, fruits].map((each) => isIn(vocabulary, word, each))
    expect(classesOf('RED’s')).toEqual([true, true])
    expect(classesOf('Green')).toEqual([true, false])
    expect(classesOf('apple')).toEqual([false, true])
    expect(classesOf('apples')).toEqual([false, false])
    expect([colours.has('red'), colours.has('Red'), fruits.has('green')]).toEqual([true, false, false])
  })

  it('begins anew when a class is declared late, so that the next article knows it', () => {
    const before = sharedVocabulary()
    number(before, 'Pear')
    expect(sharedVocabulary()).toBe(before)
    const late = wordClass('pear plum')
    const after = sharedVocabulary()
    expect(after).not.toBe(before)
    expect(['Pear', 'plum', 'apple'].map((word) => isIn(after, word, late))).toEqual([true, true, false])
    expect(isIn(after, 'apple', fruits)).toBe(true)
  })
})
