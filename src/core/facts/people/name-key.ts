import { remembered } from '../../text/remembered'

/**
 * What all ways to print one name share: small letters without marks, hyphens and apostrophes, of either shape
 * ("O’Rourke", "O'Rourke"; "Müller", "Muller").
 */
export const nameKey = remembered((word) => {
  const small = word.toLowerCase()
  return /^[a-z]*$/.test(small)
    ? small
    : small
        .normalize('NFD')
        .replace(/['’]s?$/, '')
        .replace(/[^\p{L}\p{N}]/gu, '')
        .replace(/ø/g, 'o')
        .replace(/æ/g, 'ae')
        .replace(/ß/g, 'ss')
        .replace(/ł/g, 'l')
        .replace(/đ/g, 'd')
})
