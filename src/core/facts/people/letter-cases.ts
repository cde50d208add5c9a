import { TokenKind } from '../../text/tokens'
import { WordForm } from '../../text/vocabulary'
import type { Reading } from '../reading'

/** In which letters the article prints its words. */
export interface LetterCases {
  /** The word of token `i` also stands in small letters somewhere. */
  alsoSmall(i: number): boolean
  /** The word of token `i` stands with a capital where no sentence begins. */
  capitalInside(i: number): boolean
  /** Sentences set in capitals throughout: what is a name cannot be seen there. */
  readonly shouted: ReadonlySet<number>
}

/** Two passes over the tokens. */
export function letterCasesOf(reading: Reading): LetterCases {
  const { tokens } = reading
  const seen = new Uint8Array(tokens.vocabulary.size)
  const shouted = new Set<number>()
  for (let s = 0; s + 1 < tokens.firstOfSentence.length; s++) {
    let words = 0
    let capitals = 0
    const first = tokens.firstOfSentence[s]!
    for (let i = first; i < tokens.firstOfSentence[s + 1]!; i++) {
      if (tokens.kind[i] !== TokenKind.word || tokens.end[i]! - tokens.start[i]! < 2) continue
      words++
      const form = reading.form(i)
      if ((form & WordForm.small) === 0 && (form & WordForm.capital) !== 0) capitals++
      if ((form & WordForm.capital) === 0) seen[reading.root(i)]! |= small
      else if (i !== first && !opensQuote.test(reading.word(i - 1)) && !reading.titleCase.has(s))
        seen[reading.root(i)]! |= inside
    }
    if (words > 1 && capitals > words * 0.6) shouted.add(s)
  }
  return {
    alsoSmall: (i) => (seen[reading.root(i)]! & small) !== 0,
    capitalInside: (i) => (seen[reading.root(i)]! & inside) !== 0,
    shouted
  }
}

const small = 1
const inside = 2
const opensQuote = /^["“‘:—–•*-]$/
