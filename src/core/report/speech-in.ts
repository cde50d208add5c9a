import { factsOf } from '../facts/facts-of'
import { readArticle } from '../facts/reading'
import type { Article } from '../model/article'
import type { Span } from '../model/span'

/** Words that an article quotes from somebody it names. */
export interface Speech {
  readonly speaker: string
  /** The sentence of the quotation that was asked about; all of the words where that is all of them. */
  readonly said: string
}

/**
 * Finds who is quoted with some words of an article. The article is read when the first is asked for, and once.
 * @returns a function from a span to its speech; null outside quotations, and where the article does not name who speaks
 */
export function speechIn(article: Article): (span: Span) => Speech | null {
  let read: { readonly quotations: readonly Named[] } | null = null
  return (span) => {
    read ??= { quotations: namedQuotations(article) }
    const around = read.quotations.find(({ whole }) => whole.start <= span.start && span.end <= whole.end)
    return around ? { speaker: around.speaker, said: sentenceOf(article, around.words, span) } : null
  }
}

interface Named {
  readonly whole: Span
  readonly words: Span
  readonly speaker: string
}

function namedQuotations(article: Article): Named[] {
  const { quotations, people } = factsOf(readArticle(article))
  const names = new Map(people.map(({ id, name }) => [id, name]))
  return quotations.flatMap(({ span, words, speaker }) => {
    const name = speaker === undefined ? undefined : names.get(speaker)
    return name === undefined ? [] : [{ whole: span, words, speaker: name }]
  })
}

function sentenceOf({ text }: Article, words: Span, { start, end }: Span): string {
  const whole = text.slice(words.start, words.end)
  const from = whole.slice(0, Math.max(0, start - words.start)).search(/[^.!?]*$/)
  const rest = whole.slice(Math.max(0, end - words.start))
  const to =
    whole.length - rest.length + (/^[^.!?]*(?:[.!?](?!\s|$)[^.!?]*)*[.!?]?/.exec(rest)?.[0].length ?? 0)
  return whole.slice(from, to).replace(/\s+/g, ' ').trim().replace(/,$/, '')
}
