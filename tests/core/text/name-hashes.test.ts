import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addSlipHashes, letterHash, soundHash } from '../../../src/core/text/name-hashes'
import { transliterationKey } from '../../../src/core/text/transliteration-key'

const slipHashes = (word: string): readonly number[] => {
  const hashes: number[] = []
  addSlipHashes(word, hashes)
  return hashes
}
const share = (a: string, b: string): boolean => slipHashes(a).some((hash) => slipHashes(b).includes(hash))

const name = fc.string({
  unit: fc.constantFrom(...'aeiouyhkcqxsztdjvwphfgmnAPÉé’-'),
  minLength: 1,
  maxLength: 7
})

describe('addSlipHashes', () => {
  it.each([
    ['harlow', 'harlwo'],
    ['hasan', 'hassan'],
    ['rawat', 'raat'],
    ['rawat', 'rawal']
  ])('%s and %s share one', (a, b) => {
    expect(share(a, b)).toBe(true)
  })

  it('words two letters apart share none, nor do words that begin otherwise', () => {
    expect(share('rawat', 'rival')).toBe(false)
    expect(share('rawat', 'sawat')).toBe(false)
  })
})

describe('letterHash', () => {
  it('has no regard for capitals', () => {
    expect(letterHash('ÉLAN')).toBe(letterHash('élan'))
    expect(letterHash('elan')).not.toBe(letterHash('alan'))
  })
})

describe('soundHash', () => {
  it.each([
    [['Avni'], ['Avani']],
    [['Choudhary'], ['Chaudhri']],
    [
      ['Naeem', 'ul', 'Hasan'],
      ['Naeemul', 'Hassan']
    ],
    [['Maxim'], ['Maksim']],
    [['Zoé'], ['Joe']]
  ])('%s and %s share it', (a, b) => {
    expect(soundHash(a)).toBe(soundHash(b))
  })

  it('is not shared by names with other consonants or another end', () => {
    expect(soundHash(['Arun'])).not.toBe(soundHash(['Aruna']))
    expect(soundHash(['Rajesh'])).not.toBe(soundHash(['Ramesh']))
  })

  it('is shared by whatever shares a transliteration key', () => {
    fc.assert(
      fc.property(name, name, (a, b) => {
        // What the key keeps of a word has its sound, so that two words of one key have one sound.
        expect(soundHash([a])).toBe(soundHash([transliterationKey(a)]))
        expect(soundHash([a, b])).toBe(soundHash([a + b]))
      }),
      { numRuns: 2000 }
    )
  })
})
