import type { Quantity } from '../model/fact'
import { isCurrency } from './money'
import type { Reading } from './reading'

/** A total and the figures listed as its parts: "412 people: 260 on the ships, 98 in the terminal and 44 ashore". */
export interface PartList {
  readonly total: Quantity
  readonly parts: readonly Quantity[]
  /** Whether the list says it is the whole (a colon, three parts at least): then it must add up; others can't be more. */
  readonly whole: boolean
}

/** "people will lose their jobs: " */
const colon = /^[^:;.()“”"\n\d]{0,80}: $/
/** "people, ", "people – " */
const comma = /^(?: [\p{L}’'-]+){0,4}(?:,| [–—-])(?: including)? $/u
/** ", made up of ": what follows is all there is. */
const composed =
  /^[^:;.()“”"\n\d]{0,60},? (?:made up of|consist(?:ing|s) of|compris(?:ing|es)|comprised of|composed of|split (?:into|between)|divided (?:into|between|among)|namely|broken down as) $/
/** From one part to the next: its words, and a comma or "and" right before the next figure. */
const separator = /^[^,;:.()“”"\n\d]{0,60}(,|;|,? and|; and) $/
/** Words by which a figure in a list is no part, or the parts are compared with something else. */
const noPart =
  /\b(?:more|fewer|less|than|each|every|ago|aged?|years?|times|per|ahead|behind|short|compared|against|up|down|from|to)\b/i
/** Words by which a list names some of the parts only. */
const some =
  /\b(?:includ\w*|among|such as|at least|so far|mostly|mainly|of (?:them|whom|which|these|those)|the rest|others?)\b/i
/** So few are named one and all, even in two parts ("five children: two sons and three daughters"). */
const fewEnough = 20
/** More parts than any sentence lists. */
const most = 20

/** Totals with their parts listed behind them in the same sentence, joined by an "and" before the last. */
export function partListsOf(reading: Reading, quantities: readonly Quantity[]): readonly PartList[] {
  const lists: PartList[] = []
  for (let i = 0; i + 2 < quantities.length; i++) {
    const list = listAt(reading, quantities, i)
    if (!list) continue
    lists.push(list)
    i += list.parts.length
  }
  return lists
}

function listAt({ text, sentences }: Reading, quantities: readonly Quantity[], i: number): PartList | null {
  const total = quantities[i]!
  const head = quantities[i + 1]!
  if (head.sentence !== total.sentence || total.unit === '%' || total.vague || total.scope.partial)
    return null
  if (head.phrase.start - total.phrase.end > 90) return null
  const opening = text.slice(total.phrase.end, head.phrase.start)
  const isComposed = composed.test(opening)
  const announced = isComposed || colon.test(opening)
  if (!announced && !comma.test(opening)) return null
  const parts = [head]
  let joined = false
  let words = isComposed ? '' : opening
  for (let k = i + 2; k < quantities.length && parts.length <= most && !joined; k++) {
    const last = parts.at(-1)!
    const next = quantities[k]!
    if (next.sentence !== total.sentence || next.phrase.start - last.phrase.end > 70) break
    const gap = text.slice(last.phrase.end, next.phrase.start)
    const found = separator.exec(gap)
    if (!found) break
    words += gap
    joined = found[1]!.endsWith('and')
    parts.push(next)
  }
  const end = sentences[total.sentence]!.end
  const after = text.slice(parts.at(-1)!.phrase.end, Math.min(end, parts.at(-1)!.phrase.end + 80))
  const tail = /^[^,;:.()–—\n]*/.exec(after)![0]
  const placed = parts.length === 2 && areInPlaces(text, opening, parts)
  if (!joined || parts.length < (announced || placed ? 2 : 3) || /\d/.test(tail)) return null
  // Two figures behind a bare one may be anything.
  if (total.unit === undefined && parts.length < 3) return null
  words += tail
  if (
    (isComposed ? words.replaceAll(' from ', ' ') : words).search(noPart) >= 0 ||
    !parts.every((part) => mayBePart(part, total))
  )
    return null
  // More than the total after a mere comma: a list of its own.
  if (!announced && parts.some(({ value }) => value > total.value)) return null
  const before = text.slice(
    Math.max(sentences[total.sentence]!.start, total.phrase.start - 24),
    total.phrase.start
  )
  return {
    total,
    parts,
    whole:
      announced &&
      (isComposed || parts.length >= 3 || total.value <= fewEnough) &&
      !some.test(before + words) &&
      !/\bof the $/i.test(before)
  }
}

/** "nine houses, including six on Mill Road and four on Quay Street": nothing is in two places. */
const areInPlaces = (text: string, opening: string, parts: readonly Quantity[]): boolean => {
  const places = parts.map(
    ({ span }) => /^(?: \p{Ll}+)? (in|on|at) \p{Lu}/u.exec(text.slice(span.end, span.end + 40))?.[1]
  )
  return opening.endsWith(' including ') && places[0] !== undefined && places[0] === places[1]
}

/** A part is counted in the total's unit, or says none; money in money of the same currency. */
const mayBePart = (part: Quantity, total: Quantity): boolean =>
  part.unit !== '%' &&
  !part.scope.partial &&
  part.measure !== 'margin' &&
  part.measure !== 'lead' &&
  (part.unit === total.unit || (!isCurrency(part.unit) && !isCurrency(total.unit)))
