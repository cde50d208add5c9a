import { eventNouns, eventOfVerb } from '../lexicon/en/events'
import type { Span } from '../model/span'

/** A noun further off than this many words is of something else. */
const reach = 12

/**
 * What a date in a sentence is the date of: "the vote" of "the vote was held on 28 May", "the opening" of "it opened in
 * 1978". The nearest word that tells of something that happens counts, before the date rather than after it.
 * @param sentence the sentence in the article's text
 * @param at the date in it
 * @returns null where no word tells
 */
export function eventBeside(text: string, sentence: Span, at: Span): string | null {
  const before = wordsOf(text.slice(sentence.start, at.start)).slice(-reach).toReversed()
  const after = wordsOf(text.slice(at.end, sentence.end)).slice(0, reach)
  for (let i = 0; i < reach; i++) {
    const event = eventIn(before[i]) ?? eventIn(after[i])
    if (event !== null) return `the ${event}`
  }
  return null
}

const wordsOf = (words: string): readonly string[] =>
  words.match(/[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*/gu) ?? []

/** Names are none ("the Opening Group"): only words in small letters tell. */
function eventIn(word: string | undefined): string | null {
  if (word === undefined || word !== word.toLowerCase()) return null
  return eventNouns.has(word) ? word : (eventOfVerb.get(word) ?? null)
}
