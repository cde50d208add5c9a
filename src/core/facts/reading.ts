import type { Article, Block } from '../model/article'
import type { Span } from '../model/span'
import { foldSpace, linesOf } from '../text/fold-space'
import { sentencesOf } from '../text/sentences'
import { TokenKind, type Tokens, tokensOf } from '../text/tokens'
import { Kind, kindOf } from '../text/unit-kinds'
import { formBits, startsWithCapital, WordForm } from '../text/vocabulary'
import { isInClass, type WordClass, type WordShape } from '../text/word-classes'
import { TokenIndex } from './token-index'

/** An article cut into sentences and tokens once, for every detector and check to share. */
export interface Reading {
  readonly article: Article
  /** The article's text with white space folded (`foldSpace`): positions are the article's, quotes are to be cut from it. */
  readonly text: string
  readonly sentences: readonly Span[]
  readonly tokens: Tokens
  /** The token's own words; empty outside the text. */
  word(index: number): string
  /** The token in lower case, a possessive ('s) taken off; empty outside the text. */
  lower(index: number): string
  /** One number for all tokens with the same `lower`; -1 outside the text. */
  root(index: number): number
  /** Bits of `WordForm`; 0 outside the text. */
  form(index: number): number
  /** The token's word is in the class, without regard to case and possessive. False outside the text. */
  is(index: number, wordClass: WordClass): boolean
  /** The token stands in the same sentence as `other`. False outside the text. */
  together(index: number, other: number): boolean
  /** The words that begin with a capital, in order. */
  readonly capitals: readonly number[]
  /** The tokens that begin with a digit, in order. */
  readonly figures: readonly number[]
  /** The tokens whose word is in one of the classes, in order: where a detector begins to look. */
  where(...wordClasses: readonly WordClass[]): readonly number[]
  /** The tokens whose spelling has the shape, in order. */
  shaped(shape: WordShape): readonly number[]
  /** Sentences that are headlines set in title case: capitals say nothing about names there. */
  readonly titleCase: ReadonlySet<number>
}

/** Reads an article: sentences, tokens, and what capitals mean where. Linear in the length of the text. */
export function readArticle(article: Article): Reading {
  const text = foldSpace(article.text, article.blocks)
  const sentences = sentencesOf(
    text,
    article.blocks.flatMap((block) => rowsOf(text, block))
  )
  const tokens = tokensOf(text, sentences)
  const { vocabulary, word: numbers, bits } = tokens
  const { printed, lower: lowered, root: roots } = vocabulary
  const word = (index: number) => printed[numbers[index]!] ?? ''
  const lower = (index: number) => lowered[numbers[index]!] ?? ''
  const root = (index: number) =>
    (bits[index]! & WordForm.plain) !== 0 ? numbers[index]! : (roots[numbers[index]!] ?? -1)
  // Outside the text there are no bits: neither a form nor a row.
  const form = (index: number) => bits[index]! & (WordForm.plain * 2 - 1)
  const is = (index: number, wordClass: WordClass) => isInClass(bits[index]! >>> formBits, wordClass)
  const together = (index: number, other: number) =>
    index >= 0 && index < tokens.count && tokens.sentence[index] === tokens.sentence[other]
  const titleCase = new Set<number>()
  sentences.forEach((sentence, s) => {
    if (sentence.end <= article.headlineLength && isTitleCase(text, tokens, s)) titleCase.add(s)
  })
  const index = new TokenIndex(tokens)
  return {
    article,
    text,
    sentences,
    tokens,
    word,
    lower,
    root,
    form,
    is,
    together,
    capitals: index.capitals,
    figures: index.figures,
    where: (...wordClasses) => index.where(wordClasses),
    shaped: (shape) => index.shaped(shape),
    titleCase
  }
}

/** A block whose lines are rows, a block for each; a line that begins in lower case goes on with the one before. */
function rowsOf(text: string, block: Block): readonly Block[] {
  if (block.kind === 'table' || !text.slice(block.start, block.end).includes('\n')) return [block]
  const rows: Block[] = []
  for (const { start, end } of linesOf(text, block.start, block.end)) {
    const last = rows.at(-1)
    if (last && isLowerCase(text.charCodeAt(start))) rows[rows.length - 1] = { ...last, end }
    else rows.push({ ...block, start, end })
  }
  return rows
}

const isLowerCase = (unit: number): boolean => (kindOf(unit) & Kind.lower) !== 0

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
