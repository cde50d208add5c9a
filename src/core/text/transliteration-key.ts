import { remembered } from './remembered'

/**
 * A key that the usual Roman spellings of one South Asian name share: aspirates, doubled letters, v/w, long vowels and
 * inner short vowels are levelled ("Avni", "Avani"; "Hasan", "Hassan"; "Choudhary", "Chaudhri").
 * The first letter and a vowel at the end are kept: Arun and Aruna, Marie and Maria are two people.
 */
export const transliterationKey = remembered((word) => {
  const levelled = word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z]/g, '')
    .replace(/ph/g, 'f')
    .replace(/([bcdgjkpst])h/g, '$1')
    .replace(/w/g, 'v')
    .replace(/z/g, 'j')
    .replace(/q/g, 'k')
    .replace(/x/g, 'ks')
    .replace(/ee/g, 'i')
    .replace(/oo/g, 'u')
    .replace(/y(?=[bcdfgjklmnprstv]|$)/g, 'i')
    .replace(/(.)\1+/g, '$1')
  const first = levelled.slice(0, 1)
  const ending = /[aeiou]$/.exec(levelled)?.[0] ?? ''
  return first + levelled.slice(1).replace(/[aeiou]/g, '') + ending
})
