import { spellsOneName } from './name-likeness'
import { spellingChange } from './spelling-distance'
import { transliterationKey } from './transliteration-key'

/**
 * How one spelling of a name may have become the other:
 * `typing` two letters swapped, one set twice, or a beginning nobody can say; `sound` two ways to write one sound; `letter` one lost
 * or put in; `vowel`, `consonant` one for another; `ending` the end differs, which is grammar or another name more often
 * than a slip; `far` none of these.
 */
export type NameSlip = 'same' | 'typing' | 'sound' | 'letter' | 'vowel' | 'consonant' | 'ending' | 'far'

/** Classes the difference between two words of names, both in lower case. Another first letter is always `far`. */
export function nameSlip(a: string, b: string): NameSlip {
  if (a === b) return 'same'
  if (a[0] !== b[0] || sameWithoutMarks(a, b)) return 'far'
  const change = spellingChange(a, b)
  if (change === 'swapped') return 'typing'
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  if (change === 'one-letter-more') {
    const at = firstDifference(short, long)
    if (long[at] === long[at - 1] && !vowel.test(long[at]!)) return 'typing'
  }
  if (change !== 'far' && isUnsayable(a) !== isUnsayable(b)) return 'typing'
  if (endsOtherwise(short, long)) return soundKey(a) === soundKey(b) ? 'sound' : 'ending'
  if (spellsOneName(a, b)) return 'sound'
  if (change === 'one-letter-more') return 'letter'
  if (change === 'one-letter-other')
    return vowel.test(a[firstDifference(a, b)]!) && vowel.test(b[firstDifference(a, b)]!)
      ? 'vowel'
      : 'consonant'
  return 'far'
}

/** "Müller", "Muller": a way of setting type, no slip. */
const sameWithoutMarks = (a: string, b: string): boolean =>
  a.length === b.length && bare(a) === bare(b) && (a !== bare(a) || b !== bare(b))
const bare = (word: string): string =>
  /^[a-z]*$/.test(word) ? word : word.normalize('NFD').replace(/\p{M}/gu, '')

/** "Nirab", "Nirav"; "Sujit", "Sujith"; "Firoj", "Firoz": one sound at the end. */
const soundKey = (word: string): string => transliterationKey(word).replace(/v/g, 'b').replace(/j/g, 's')

const vowel = /[aeiouy]/

function firstDifference(a: string, b: string): number {
  let at = 0
  while (at < a.length && a[at] === b[at]) at++
  return at
}

/** "Arun", "Aruna"; "Yushchenko", "Yushchenk"; "Clarke", "Clarks". A silent "e" and "i" for "y" are sounds. */
function endsOtherwise(short: string, long: string): boolean {
  if (long.startsWith(short) && long.length <= short.length + 2) return long.slice(short.length) !== 'e'
  const a = short.at(-1)!
  const b = long.at(-1)!
  return a !== b && !/^(?:iy|yi)$/.test(a + b) && firstDifference(short, long) >= short.length - 1
}

const onsets = new Set(
  `bh bl br by ch chh chl chr cl cr cz dh dhr dj dm dr dv dw dy fj fl fr gh ghl gj gl gn gr gu gw gy hj hr hy jh jn jy kh khr khw kl km kn kr ks ksh kv kw
  ky lh ll lj lw ly mb mc mcc mcd mcg mck mcl mcm mcn mcq mcr mct mcv mg mk ml mr ms mt mv mw my nd ng ngk nj nk nt ny ph phr pl pr ps pt py qu rh rz
  sc sch schl schm schn schr schw scr sh shc shk shl shm shn shr shv shw sk skl skr sl sm sn sp sph spl spr sq squ sr st str sv sw sy szcz sz tc tch th thr
  thw tj tk tl tr ts tsch tsv tv tw ty tz vl vr vy wh wl wr xh yv zb zd zh zv zw`.split(/\s+/)
)

/** A word that begins with letters no name begins with: "Wstwood", "Ggaham". */
function isUnsayable(word: string): boolean {
  const onset = /^[^aeiouy]*/.exec(word)![0]
  return onset.length > 1 && !onsets.has(onset)
}
