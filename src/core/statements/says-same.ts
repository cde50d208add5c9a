import { denials } from '../lexicon/en/clauses'
import { ranks, titlesOfEither, titlesOfMen, titlesOfWomen } from '../lexicon/en/honorifics'
import { isOrdinaryWord } from '../lexicon/en/ordinary-words'
import { spellingChange } from '../text/spelling-distance'
import type { StatementWord } from './statement-words'

const isTitle = ({ key, printed }: StatementWord): boolean =>
  /^\p{Lu}/u.test(printed) &&
  (titlesOfMen.has(key) || titlesOfWomen.has(key) || titlesOfEither.has(key) || ranks.has(key))

/** What stands around a difference: the words both texts have before and after it, and how often words are printed. */
export interface Around {
  readonly before: StatementWord | undefined
  readonly after: StatementWord | undefined
  /** Whether a lower-case word stands in the old text, the new one, at more places than this. */
  readonly isElsewhere: (key: string) => boolean
}

/**
 * Whether a difference says nothing: other articles and connectives, other marks, one word cut in two, a word printed
 * twice, a courtesy title, a misspelling put right. What can't be shown to say nothing says something.
 */
export function saysNothing(
  was: readonly StatementWord[],
  now: readonly StatementWord[],
  around: Around
): boolean {
  const out = was.filter(({ isLight }) => !isLight)
  const put = now.filter(({ isLight }) => !isLight)
  if (out.length === put.length && out.every((word, i) => word.key === put[i]!.key)) return true
  if (isOneWord(out, put)) return true
  // Beside another title it is a part of that: a lieutenant colonel is no colonel.
  const isBeside = [around.before, around.after].some((word) => word !== undefined && isTitle(word))
  const isBeforeName = around.after?.isName === true && !isBeside
  if (put.length === 0 && out.every(isTitle) && isBeforeName) return true
  if (out.length === 0 && put.every(isTitle) && isBeforeName) return true
  if (put.length === 0 && out.length === 1 && isTwice(out[0]!, around)) return true
  return isMended(out, put, around) || isMended(was.filter(isNoMark), now.filter(isNoMark), around)
}

const isNoMark = ({ isMark }: StatementWord): boolean => !isMark

/** "bypoll", "by-poll", "by poll"; never "not able" and "notable". */
function isOneWord(out: readonly StatementWord[], put: readonly StatementWord[]): boolean {
  if (out.length === 0 || put.length === 0 || out.length + put.length !== 3) return false
  const isPart = ({ key, isMark }: StatementWord) =>
    /^\p{Ll}{2,}$/u.test(key) &&
    !isMark &&
    !denials.has(key) &&
    !/^(?:no|any|some|every|all|may|in|on|over|under|up|out)$/.test(key)
  const join = (words: readonly StatementWord[]) => words.map(({ key }) => key).join('')
  return out.every(isPart) && put.every(isPart) && join(out) === join(put)
}

const isTwice = (word: StatementWord, { before, after }: Around): boolean =>
  /^=?\p{Ll}+$/u.test(word.key) && (word.key === before?.key || word.key === after?.key)

/** Each word the same, or one that is none put right. */
function isMended(out: readonly StatementWord[], put: readonly StatementWord[], around: Around): boolean {
  if (out.length === 0 || out.length !== put.length) return false
  return out.every((word, i) => word.key === put[i]!.key || isMend(word, put[i]!, around))
}

/** A word that is none, one slip of the fingers away from one that is. */
function isMend(was: StatementWord, now: StatementWord, { isElsewhere }: Around): boolean {
  const [a, b] = [spelt(was), spelt(now)]
  if (!/^\p{Ll}{3,}$/u.test(a) || !/^\p{Ll}{2,}$/u.test(b)) return false
  // The first letter is hardly ever a slip, and often another word ("typical", "atypical").
  if (a[0] !== b[0] || isWord(a) || was.isName || now.isName) return false
  if (!isWord(b) && b.length < 7) return false
  return !isElsewhere(a) && spellingChange(a, b) !== 'far'
}

/** The letters as printed, in lower case: a key may stand for several words. */
const spelt = ({ printed }: StatementWord): string => printed.toLowerCase()

/** Whether a word is one of the language, or the plural of one. */
const isWord = (word: string): boolean =>
  isOrdinaryWord(word) || (word.endsWith('s') && !word.endsWith('ss') && isOrdinaryWord(word.slice(0, -1)))
