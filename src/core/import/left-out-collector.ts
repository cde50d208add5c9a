import type { LeftOut, LeftOutReason } from '../model/left-out'
import { countWords } from '../text/count-words'

/** Longest opening that is kept, in UTF-16 code units. */
const openingLength = 80

/** Gathers what is left out of an article, by its reason. */
export interface LeftOutCollector {
  /** @param text words of one place, as they stand there; white space alone counts for nothing */
  add(reason: LeftOutReason, text: string): void
  /** The most words first. */
  leftOut(): readonly LeftOut[]
}

export function collectLeftOut(): LeftOutCollector {
  const found = new Map<LeftOutReason, { words: number; parts: number; most: number; opening: string }>()
  return {
    add(reason, text) {
      const words = countWords(text)
      if (words === 0) return
      const same = found.get(reason) ?? { words: 0, parts: 0, most: 0, opening: '' }
      same.words += words
      same.parts++
      if (words > same.most) {
        same.most = words
        same.opening = openingOf(text)
      }
      found.set(reason, same)
    },
    leftOut: () =>
      [...found]
        .map(([reason, { words, parts, opening }]) => ({ reason, words, parts, opening }))
        .sort((a, b) => b.words - a.words)
  }
}

function openingOf(text: string): string {
  const words = text
    .slice(0, openingLength * 8)
    .replace(/\s+/g, ' ')
    .trim()
  if (words.length <= openingLength) return words
  const cut = words.lastIndexOf(' ', openingLength)
  return `${words.slice(0, cut > 20 ? cut : openingLength)}…`
}

/** Several lists as one. */
export function mergedLeftOut(...lists: readonly (readonly LeftOut[])[]): readonly LeftOut[] {
  const all = new Map<LeftOutReason, LeftOut>()
  for (const each of lists.flat()) {
    const same = all.get(each.reason)
    all.set(
      each.reason,
      same
        ? {
            reason: each.reason,
            words: same.words + each.words,
            parts: same.parts + each.parts,
            opening: same.words >= each.words ? same.opening : each.opening
          }
        : each
    )
  }
  return [...all.values()].sort((a, b) => b.words - a.words)
}
