import type { Article } from '../model/article'
import type { Span } from '../model/span'
import { sentencesOf } from '../text/sentences'
import { TokenKind, type Tokens, tokensOf } from '../text/tokens'

/** An article cut into sentences and tokens once, for every detector and check to share. */
export interface Reading {
  readonly article: Article
  readonly text: string
  readonly sentences: readonly Span[]
  readonly tokens: Tokens
  /** The token's own words. */
  word(index: number): string
  /** The token in lower case, a possessive ('s) taken off; empty outside the text. */
  lower(index: number): string
  /** The token stands in the same sentence as `other`. False outside the text. */
  together(index: number, other: number): boolean
  /** Sentences that are headlines set in title case: capitals say nothing about names there. */
  readonly titleCase: ReadonlySet<number>
}

const possessive = /['’]s?$/

/** Reads an article: sentences, tokens, and what capitals mean where. Linear in the length of the text. */
export function readArticle(article: Article): Reading {
  const { text } = article
  const sentences = sentencesOf(text, article.blocks)
  const tokens = tokensOf(text, sentences)
  const lowered: (string | undefined)[] = new Array(tokens.count)
  const word = (index: number) => text.slice(tokens.start[index], tokens.end[index])
  const lower = (index: number) => {
    if (index < 0 || index >= tokens.count) return ''
    lowered[index] ??= word(index).toLowerCase().replace(possessive, '')
    return lowered[index]!
  }
  const together = (index: number, other: number) =>
    index >= 0 && index < tokens.count && tokens.sentence[index] === tokens.sentence[other]
  const titleCase = new Set<number>()
  sentences.forEach((sentence, s) => {
    if (sentence.end <= article.headlineLength && isTitleCase(text, tokens, s)) titleCase.add(s)
  })
  return { article, text, sentences, tokens, word, lower, together, titleCase }
}

/** Whether four in five of a sentence's longer words, and it has at least five, begin with a capital. */
function isTitleCase(text: string, tokens: Tokens, sentence: number): boolean {
  let long = 0
  let capital = 0
  for (let i = tokens.firstOfSentence[sentence]!; i < tokens.firstOfSentence[sentence + 1]!; i++) {
    if (tokens.kind[i] !== TokenKind.word || tokens.end[i]! - tokens.start[i]! < 4) continue
    long++
    if (startsWithCapital(text, tokens.start[i]!)) capital++
  }
  return long >= 5 && capital >= long * 0.8
}

/** Whether the character at `at` is an upper-case letter. */
export function startsWithCapital(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  if (unit < 0x80) return unit >= 0x41 && unit <= 0x5a
  const character = text[at]!
  return character !== character.toLowerCase()
}
