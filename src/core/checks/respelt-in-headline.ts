import type { Facts } from '../facts/facts-of'
import { nameKey } from '../facts/people/name-key'
import { enough } from '../facts/people/person-evidence'
import { isWordOfName, type NamedWord, printedAt } from '../facts/people/words-of-names'
import { functionWords } from '../lexicon/en/function-words'
import { isOrdinaryWord } from '../lexicon/en/ordinary-words'
import type { Span } from '../model/span'
import { isDerived } from '../text/is-derived'
import { likenessOf } from '../text/likeness'
import { startsWithCapital } from '../text/vocabulary'
import { standingOf } from './respelt-words'

/** A word of the headline, one slip from a word of a name that the body prints. */
export interface RespeltInHeadline {
  readonly usual: NamedWord
  readonly printed: string
  readonly odd: Span
}

/** More words of names than this are a list. */
const mostWords = 400

/**
 * Finds names misprinted in headlines, where capitals may prove nothing: a word that the body has nowhere and that is none
 * of the language, a slip from a word of a name there.
 */
export function respeltInHeadline(
  { reading }: Facts,
  words: ReadonlyMap<string, NamedWord>
): readonly RespeltInHeadline[] {
  const { tokens, text, article } = reading
  if (article.headlineLength === 0 || words.size > mostWords) return []
  let last = 0
  while (last < tokens.count && tokens.end[last]! <= article.headlineLength) last++
  const inBody = new Set<string>()
  const inHeadline = new Set<string>()
  for (let i = 0; i < tokens.count; i++) (i < last ? inHeadline : inBody).add(nameKey(reading.lower(i)))
  const found: RespeltInHeadline[] = []
  for (let i = 0; i < last; i++) {
    const key = nameKey(reading.lower(i))
    if (key.length < 4 || !startsWithCapital(text, tokens.start[i]!) || !isWordOfName(reading, i)) continue
    if (inBody.has(key) || reading.is(i, functionWords) || /[-‑]|^\p{Lu}\p{Lu}/u.test(reading.word(i)))
      continue
    const standing = standingOf(key)
    if (standing === 'map' || standing === 'word' || isOrdinaryWord(key)) continue
    let usual: NamedWord | null = null
    for (const word of words.values()) {
      if (inHeadline.has(word.key) || isDerived(key, word.key) || key === `${word.key}er`) continue
      if (isRespelt(key, standing === 'new', word) && (!usual || word.at.length > usual.at.length))
        usual = word
    }
    if (!usual) continue
    const printed = printedAt(reading, i)
    found.push({ usual, printed, odd: { start: tokens.start[i]!, end: tokens.start[i]! + printed.length } })
  }
  return found
}

function isRespelt(key: string, isNew: boolean, { key: other, at }: NamedWord): boolean {
  const likeness = likenessOf(key, other)
  const isSurname = at.some(
    ({ run }) => run.words.length > 1 && run.evidence >= enough && run.keys.at(-1) === other
  )
  if (likeness === 'kin' || likeness === 'loose')
    return isSurname && at.length >= 3 && (isNew || likeness === 'kin')
  if (!isNew && !(isSurname && at.length >= 3)) return false
  return (likeness === 'close' && (at.length >= 2 || isSurname)) || (likeness === 'near' && at.length >= 2)
}
