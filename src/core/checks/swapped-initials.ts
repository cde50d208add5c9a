import type { Reading } from '../facts/reading'
import type { Span } from '../model/span'
import { TokenKind } from '../text/tokens'
import { wordShape } from '../text/word-classes'
import type { RawFinding } from './check'
import { placeAt } from './place-at'

const capitals = wordShape((printed) => /^[A-Z]{3,7}(?:['’]s?|s)?$/.test(printed))

/**
 * Initials that stand once, with two letters of others changed about, which stand twice or are written out.
 *
 * @param writtenOut the names of bodies by their initials
 */
export function swappedInitials(
  reading: Reading,
  isKnown: (initials: string) => boolean,
  writtenOut: ReadonlyMap<string, Span>
): readonly RawFinding[] {
  const { tokens, text } = reading
  const places = new Map<string, Span[]>()
  const explained = new Set<string>()
  for (const i of reading.shaped(capitals)) {
    const word = reading.word(i).replace(/(?:['’]s?|s)$/, '')
    // "<FBP>", a ticker; "91.8 PCT", a unit: initials of nothing.
    if (text[tokens.start[i]! - 1] === '<' || tokens.kind[i - 1] === TokenKind.number) continue
    if (reading.word(i - 1) === '(' || reading.word(i + 1) === '(') explained.add(word)
    // "the Office of River Transport, or ORT,"
    else if (reading.lower(i - 1) === 'or' && reading.word(i - 2) === ',') explained.add(word)
    const span = { start: tokens.start[i]!, end: tokens.start[i]! + word.length }
    places.set(word, [...(places.get(word) ?? []), span].slice(0, 20))
  }
  return [...places].flatMap(([odd, at]): RawFinding[] => {
    if (at.length !== 1 || isKnown(odd) || explained.has(odd) || writtenOut.has(odd)) return []
    for (let k = 0; k + 1 < odd.length; k++) {
      if (odd[k] === odd[k + 1]) continue
      const usual = odd.slice(0, k) + odd[k + 1]! + odd[k]! + odd.slice(k + 2)
      const printed = places.get(usual) ?? []
      const isUsual = printed.length > 1 || explained.has(usual)
      const other = isUsual ? printed[0] : writtenOut.get(usual)
      if (!other) continue
      return [
        {
          code: 'misprinted',
          data: { printed: odd, acronym: usual },
          places: [placeAt(text, at[0]!, 'misprint'), placeAt(text, other, 'acronym')].sort(
            (a, b) => a.start - b.start
          ),
          repairs: [{ label: usual, edits: [{ ...at[0]!, text: usual }] }]
        }
      ]
    }
    return []
  })
}
