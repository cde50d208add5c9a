import type { Span } from '../../src/core/model/span'

/** A claim in its article, as a sub-editor has it before the eyes. Positions are UTF-16 code units of `text`. */
export interface Scene {
  readonly text: string
  readonly claim: Span
  readonly sentence: Span
  /** The sentences beside it in its paragraph; null where it opens or closes that. */
  readonly before: Span | null
  readonly after: Span | null
  readonly publishedOn: string | null
}

/** Words, names and sentences of other texts, to write with. */
export interface Donor {
  readonly sentences: readonly string[]
  /** "Asha Rawat". */
  readonly names: readonly string[]
  /** Lower-case words of five letters and more. */
  readonly words: readonly string[]
}

/** The text after an edit; `before` where the edit puts right what was planted first. */
export interface Edited {
  readonly before?: string
  readonly after: string
  readonly publishedOn?: string
}

/** From 0 to below 1. */
export type Chance = () => number

/** One way a sub-editor changes copy. @returns null where the sentence gives no occasion for it */
export type SubEdit = (scene: Scene, donor: Donor, chance: Chance) => Edited | null

export const pick = <T>(list: readonly T[], chance: Chance): T | undefined =>
  list[Math.floor(chance() * list.length)]

/** The text with a stretch of it replaced. */
export const put = (text: string, { start, end }: Span, words: string): string =>
  text.slice(0, start) + words + text.slice(end)

/** Where a pattern stands in a stretch of the text. */
export const placesOf = (text: string, within: Span, pattern: RegExp): readonly Span[] =>
  [...text.slice(within.start, within.end).matchAll(pattern)].map((match) => ({
    start: within.start + match.index,
    end: within.start + match.index + match[0].length
  }))

/** The stretch around the claim up to the next comma, colon, dash, bracket or quotation mark: its clause, cut plainly. */
export function clauseOf({ text, claim, sentence }: Scene): Span {
  const borders = placesOf(text, sentence, /[,;:](?=\s)| [–—-] |[()"“”]/gu)
  return {
    start: borders.filter(({ end }) => end <= claim.start).at(-1)?.end ?? sentence.start,
    end: borders.find(({ start }) => start >= claim.end)?.start ?? sentence.end
  }
}

/** Puts other words for one place of a pattern in a stretch; null where it stands nowhere or nothing would change. */
export function swapOne(
  scene: Scene,
  within: Span,
  pattern: RegExp,
  words: (old: string) => string | undefined,
  chance: Chance
): Edited | null {
  const place = pick(placesOf(scene.text, within, pattern), chance)
  if (place === undefined) return null
  const old = scene.text.slice(place.start, place.end)
  const now = words(old)
  return now === undefined || now === old ? null : { after: put(scene.text, place, now) }
}

export const upper = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)
export const lower = (word: string): string => word.charAt(0).toLowerCase() + word.slice(1)
/** The new word with the capital of the old one. */
export const cased = (old: string, now: string): string => (/^\p{Lu}/u.test(old) ? upper(now) : now)
