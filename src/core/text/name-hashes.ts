import { transliterationKey } from './transliteration-key'
import { emptyHash, hashUnit } from './vocabulary'

/** Adds the hashes of a word and of the word without each of its letters but the first: those one letter apart share one. */
export function addSlipHashes(word: string, hashes: number[]): void {
  let before = emptyHash
  for (let left = 0; left < word.length; left++) {
    if (left > 0) {
      let hash = before
      for (let i = left + 1; i < word.length; i++) hash = hashUnit(hash, word.charCodeAt(i))
      hashes.push(hash)
    }
    before = hashUnit(before, word.charCodeAt(left))
  }
  hashes.push(before)
}

/** The hash of a word without regard to capitals; letters outside ASCII all count for one. */
export function letterHash(word: string): number {
  let hash = emptyHash
  for (let i = 0; i < word.length; i++) hash = hashUnit(hash, Math.min(0x80, lower(word.charCodeAt(i))))
  return hash
}

/**
 * A hash that words with one transliteration key share when they are set in one: consonants alone, those that the key
 * levels made one, and whether a vowel stands at either end. Words that do not sound alike may share it too. It is
 * worked out in one look at the letters; the key takes twelve regular expressions.
 */
export function soundHash(words: readonly string[]): number {
  let hash = emptyHash
  let last = 0
  let first = 0
  let end = 0
  for (const word of words) {
    for (let i = 0; i < word.length; i++) {
      const unit = lower(word.charCodeAt(i))
      if (unit >= 0x80) return soundHash([transliterationKey(words.join(''))])
      if (unit < 0x61 || unit > 0x7a) continue
      end = unit
      first ||= unit
      const sound = sounds[unit]!
      if (sound !== 0 && sound !== last) hash = hashUnit(hash, sound)
      if (sound !== 0) last = sound
      // "x" is "ks".
      if (unit !== letterX) continue
      hash = hashUnit(hash, letterS)
      last = letterS
    }
  }
  return hashUnit(hash, (isVowel(first) ? 1 : 0) + (isVowel(end) ? 2 : 0))
}

const lower = (unit: number): number => (unit >= 0x41 && unit <= 0x5a ? unit | 0x20 : unit)
const isVowel = (unit: number): boolean => unit === 0x79 || (sounds[unit] === 0 && unit !== 0x68)

const letterS = 0x73
const letterX = 0x78

/** What a letter counts for; 0 for vowels, "y" and "h". */
const sounds = Uint8Array.from({ length: 0x80 }, (_, unit) => {
  const letter = String.fromCharCode(unit)
  const other = { w: 'v', z: 'j', q: 'k', x: 'k', f: 'p' }[letter] ?? letter
  return /[b-df-gj-np-tv]/.test(other) ? other.charCodeAt(0) : 0
})
