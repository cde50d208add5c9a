import { calendarWords } from '../lexicon/en/calendar'
import { pastByParticiple, pastLikeParticiple } from '../lexicon/en/irregular-verbs'
import { pointingWords } from '../lexicon/en/same-wordings'
import { sayVerbs } from '../lexicon/en/say-verbs'
import { isVerb } from './stands-alone'

interface Voiced {
  readonly key: string
  readonly printed: string
  readonly isMark: boolean
  readonly isLight: boolean
  readonly isName: boolean
}

/** The longest way to name who does or suffers something, in words. */
const longest = 12

/** What ends the words that name a doer: what comes behind is how, where or when. */
const endsDoer =
  /^(?:=?(?:by|in|on|at|to|with|without|from|into|for|as|after|before|during|since|until|amid|over#?|under#?|about#?|through|across|despite|and|or|but|while|who|which|where|when|that)|,who|,which|#.*|yesterday|today|tonight|last|this|earlier|later)$/
/** Behind a doer that is no name these may tell of the doer: "by a man from Ely". */
const tellsOfDoer =
  /^=?(?:in|at|to|with|without|from|into|for|as|during|since|across|through|over#?|under#?)$/
/** What may tell of the one or of the other, whichever comes last: "beaten by Rawat, who", "by Rawat and won". */
const hangsOnLast =
  /^(?:,?(?:who|whom|whose|which|where)|that|and|or|but|=?while|when|because|"|\p{Ll}{2,}ing|himself|herself|itself|themselves)$/u

/** What no name of a doer or of what is done to has in it: another verb, a pronoun whose form turns with the voice. */
const noName =
  /^(?:=?(?:was|is|have|say)|be|been|being|has|had|had|will|would|can|could|may|might|must|shall|should|do|does|did|not|never|no|neither|nor|hardly|who|which|that|,who|,which|if|unless|whether|he|him|she|her|they|them|it|we|us|i|me|you|himself|herself|itself|themselves)$/

/**
 * "Pal was beaten by Rawat in 2019" as "Rawat beat Pal in 2019": the words of a sentence with who does it first, where
 * one statement opens the sentence, in the past, says by whom it was done, and nothing behind it may hang on who is named
 * last. Anything else stays as it is.
 */
export function activeVoice<Word extends Voiced>(words: readonly Word[]): readonly Word[] {
  const from = leadOf(words)
  const was = words.findIndex(({ key }, i) => i > from && key === '=was')
  if (was <= from || was - from > longest) return words
  const [verb, by] = [words[was + 1], words[was + 2]]
  if (verb === undefined || by?.key !== 'by') return words
  const past = pastOf(verb)
  if (past === null) return words
  let end = was + 3
  while (end < words.length && end - was < longest && !endsDoer.test(words[end]!.key) && !words[end]!.isMark)
    end++
  const [done, doer] = [words.slice(from, was), words.slice(was + 3, end)]
  const rest = words.slice(end)
  if (![done, doer].every(areNamed) || rest.some(hangs)) return words
  const isNamed = doer.every(({ isName, isLight }) => isName || isLight)
  if (!isNamed && rest[0] && tellsOfDoer.test(rest[0].key) && !saysWhen(rest)) return words
  return [...words.slice(0, from), ...doer, { ...verb, key: past }, ...done, ...rest]
}

/** How many words at the start only say who speaks: "Rawat said (that)". */
function leadOf(words: readonly Voiced[]): number {
  const say = words.findIndex(({ key }) => key === '=say' || sayVerbs.has(key))
  if (say <= 0 || say > 4) return 0
  return words[say + 1]?.key === 'that' ? say + 2 : say + 1
}

const hangs = (word: Voiced): boolean =>
  hangsOnLast.test(word.key) || pointingWords.has(word.key) || isVerb(word)

const saysWhen = ([, second]: readonly Voiced[]): boolean =>
  second !== undefined && (calendarWords.has(second.key.toLowerCase()) || /^#(?:19|20)\d\d$/.test(second.key))

const areNamed = (words: readonly Voiced[]): boolean =>
  words.some(({ isLight }) => !isLight) && !words.some(({ key, isMark }) => isMark || noName.test(key))

/** What a participle's verb is read as in the past; null where it is none that is known. */
function pastOf({ key, printed }: Voiced): string | null {
  const word = printed.toLowerCase()
  if (/^\p{Ll}{2,}ed$/u.test(word) || pastLikeParticiple.has(word)) return key
  return pastByParticiple.get(word) ?? null
}
