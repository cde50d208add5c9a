import { finiteVerbs } from '../lexicon/en/same-wordings'

interface Keyed {
  readonly key: string
  readonly isLight: boolean
  readonly isMark: boolean
}

const counts =
  /^(?:#\d+|some|all|most|=?many|few|=?several|both|neither|none|each|half|another|others|rest|majority|minority|=part-[23])$/

/** Whether words open with a count of what was told of before, and no noun of their own: "two fled", "the rest were paid". */
export function standsAlone(words: readonly Keyed[]): boolean {
  const [first, second] = words.filter(({ isLight, isMark }) => !isLight && !isMark)
  if (first === undefined || second === undefined || !counts.test(first.key)) return false
  return isVerb(second)
}

/** Whether a word is a verb in a form that tells a deed or a state, as far as its letters show. */
export function isVerb({ key }: { readonly key: string }): boolean {
  const word = key.replace(/^=/, '')
  return finiteVerbs.has(word) || /^\p{Ll}{3,}ed$/u.test(word)
}
