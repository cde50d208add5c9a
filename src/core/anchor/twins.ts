import { quoteOf, type Span } from '../model/span'
import { sentenceAround, sentencesOf } from './surroundings'
import { wordsIn } from './telling-words'

/** A sentence, by where it begins, and how often each of its words stands in it. */
interface Counted {
  readonly start: number
  readonly words: ReadonlyMap<string, number>
  /** Code units of all its words. */
  readonly size: number
}

/** The sentences of the text that was asked for last: marks of one text are asked for one after the other. */
let counted: { readonly text: string; readonly sentences: readonly Counted[] } | null = null

/**
 * Whether the sentence around a place has more in common with another sentence of the old text than with the one a mark stood
 * in: then that one was edited, and what looks like a change of ours is its own.
 */
export function isTwins(text: string, span: Span, old: string, was: Span): boolean {
  if (counted?.text !== old)
    counted = {
      text: old,
      sentences: sentencesOf(old).map(({ start, end }) => ({ start, ...count(old.slice(start, end)) }))
    }
  const now = count(quoteOf(text, sentenceAround(text, span)))
  const around = sentenceAround(old, was)
  const own = likeness(now, count(quoteOf(old, around)))
  return counted.sentences.some(
    (each) => (each.start < around.start || each.start >= around.end) && likeness(now, each) > own
  )
}

function count(sentence: string): Omit<Counted, 'start'> {
  const words = new Map<string, number>()
  let size = 0
  for (const word of wordsIn(sentence)) {
    words.set(word, (words.get(word) ?? 0) + 1)
    size += word.length
  }
  return { words, size }
}

/** The words two sentences share, of all they have, weighed by their length: from 0 to 1. */
function likeness(a: Omit<Counted, 'start'>, b: Omit<Counted, 'start'>): number {
  let same = 0
  for (const [word, times] of a.words) same += word.length * Math.min(times, b.words.get(word) ?? 0)
  return a.size + b.size === 0 ? 0 : (2 * same) / (a.size + b.size)
}
