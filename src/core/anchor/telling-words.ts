import { spellingChange } from '../text/spelling-distance'

/**
 * What a quote may not lose or gain and still be the same claim: figures, number words, units, names, negations and
 * words of direction. Everything else is wording.
 */
const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

const telling = set(`
  no not never none nor neither nobody nothing nowhere cannot without hardly barely scarcely except deny denies denied
  false untrue unless
  zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
  eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands lakh lakhs
  crore crores million millions billion billions trillion trillions dozen dozens half third thirds quarter quarters
  first second fourth fifth sixth seventh eighth ninth tenth last once twice thrice double doubled triple tripled both
  percent cent per point points rupee rupees dollar dollars euro euros pound pounds rs bn mn
  km kms kilometre kilometres kilometer kilometers mile miles metre metres meter meters kg kilogram kilograms gram grams
  tonne tonnes ton tons litre litres acre acres hectare hectares degree degrees
  second seconds minute minutes hour hours day days week weeks month months year years decade decades
  vote votes seat seats goal goals run runs wicket wickets
  over under above below nearly almost about around least most more less fewer than up down before after since until
  won win wins lost lose loses beat defeated rose rise rises fell fall falls grew shrank gained increase increased decrease
  decreased higher lower highest lowest all every some only`)

/** Words that carry grammar, not assertion; they may come and go. */
const grammar = set(`
  a an the this that these those of to in on at by for from with as and or it its is was were are be been being has have
  had he she they his her their who which also then said says`)

/** Words that say how much a figure counts: "12" before "million" is not "12" before "billion". */
const scales = set('hundred thousand lakh lakhs crore crores million billion trillion bn mn m percent per')
export const isScale = (word: string): boolean => scales.has(word.toLowerCase())

const word =
  /[$€£₹¥%‰°]|(?<![\p{L}\p{N}])[-−+]?\d+(?:[.,:/]\d+)*|[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*/gu
const cased = /^[\p{Ll}\p{M}'’-]+$/u

/** The words, figures and signs of a text; punctuation, space and the cut of dashes and apostrophes left out. */
export const wordsIn = (text: string): readonly string[] =>
  text
    .replace(/[‐‑–−]/g, '-')
    .replaceAll('’', "'")
    .match(word) ?? []

/** Whether a word says who, how many, which way or not. What is not plainly a lower-case word counts as telling. */
export function isTelling(printed: string): boolean {
  const lower = printed.toLowerCase()
  if (grammar.has(lower)) return false
  return telling.has(lower) || /n['’]t$/.test(lower) || !cased.test(printed)
}

/** A capitalised word that is no grammar: somebody or something by name. */
export const isName = (printed: string): boolean =>
  /^\p{Lu}/u.test(printed) && !grammar.has(printed.toLowerCase())

const sameWord = (a: string, b: string): boolean =>
  a === b || (grammar.has(a.toLowerCase()) && a.toLowerCase() === b.toLowerCase())

/** A slip of the pen in a plain word: one letter, never the first ("moral", "amoral") nor in a word of three. */
const isSlip = (a: string, b: string): boolean =>
  a.length > 3 && b.length > 3 && a[0] === b[0] && spellingChange(a, b) !== 'far'

/**
 * Whether some words still say what they said: no figure, number word, unit, name, negation or word of direction is
 * another, gone or new; no word was put in another's place, other than grammar or a corrected slip of spelling.
 */
export function saysTheSame(was: string, now: string): boolean {
  const a = wordsIn(was)
  const b = wordsIn(now)
  let lead = 0
  while (lead < a.length && lead < b.length && sameWord(a[lead]!, b[lead]!)) lead++
  let tail = 0
  while (tail < a.length - lead && tail < b.length - lead && sameWord(a.at(-1 - tail)!, b.at(-1 - tail)!))
    tail++
  const out = a.slice(lead, a.length - tail)
  const put = b.slice(lead, b.length - tail)
  if (out.length === 0 || put.length === 0) return endsAlike(a, b) && ![...out, ...put].some(isTelling)
  // Between the first and the last difference the telling words must be the same, in the same order.
  const tellingOut = out.filter(isTelling)
  const tellingPut = put.filter(isTelling)
  if (tellingOut.length !== tellingPut.length || tellingOut.some((each, i) => each !== tellingPut[i]))
    return false
  if (!endsAlike(a, b)) return false
  const plainOut = out.filter((each) => !isTelling(each) && !grammar.has(each.toLowerCase()))
  const plainPut = put.filter((each) => !isTelling(each) && !grammar.has(each.toLowerCase()))
  return isThinned(plainOut, plainPut) || isThinned(plainPut, plainOut)
}

/** Whether what is counted or spoken of, the last word but grammar, is the same: "2.7 million units" is not "2.7 million". */
function endsAlike(a: readonly string[], b: readonly string[]): boolean {
  const last = (words: readonly string[]) => words.findLast((each) => !grammar.has(each.toLowerCase())) ?? ''
  return last(a) === last(b) || isSlip(last(a), last(b))
}

/** Whether the shorter list is the longer one with words left out, slips aside. */
function isThinned(longer: readonly string[], shorter: readonly string[]): boolean {
  let at = 0
  for (const each of longer) {
    if (at < shorter.length && (each === shorter[at] || isSlip(each, shorter[at]!))) at++
  }
  return at === shorter.length
}

/** Names in either text that the other does not have. */
export function namesClash(was: string, now: string): boolean {
  const a = new Set(wordsIn(was).filter(isName))
  const b = new Set(wordsIn(now).filter(isName))
  return [...a].some((each) => !b.has(each)) && [...b].some((each) => !a.has(each))
}

/** Figures in one text that the other does not have, and the other way round. */
export function figuresClash(was: string, now: string): boolean {
  const a = new Set(wordsIn(was).filter((each) => /\d/.test(each)))
  const b = new Set(wordsIn(now).filter((each) => /\d/.test(each)))
  return [...a].some((each) => !b.has(each)) && [...b].some((each) => !a.has(each))
}
