import type { Quantity } from '../model/fact'
import { isCurrency } from './money'
import type { PartList } from './part-lists'
import type { Reading } from './reading'

const aTotalOf = /^[^.;:()\d]{0,30}(?:\d{4})?,? (?:(?:making|for|or) )?a (?:combined |grand )?total of $/
const joined = /^[^.;:()]{0,50}(?:,|,? and) $/
/** Words by which a figure is no part of what follows. */
const noPart = /\b(?:from|than|than in|per|each|every|of which|compared|against|more|fewer|up|down)\b/i
/** More parts than any sentence lists. */
const most = 8

/** "£3m on roads and £4m on schools, a total of £7m": the parts stand before their total. */
export function totalsAfterOf(
  { text, sentences }: Reading,
  figures: readonly Quantity[]
): readonly PartList[] {
  return figures.flatMap((total, i): PartList[] => {
    const last = figures[i - 1]
    if (!last || last.sentence !== total.sentence || total.unit === '%' || total.vague) return []
    if (!aTotalOf.test(text.slice(last.phrase.end, total.phrase.start))) return []
    const parts = [last]
    for (let k = i - 2; k >= 0 && parts.length < most; k--) {
      const part = figures[k]!
      const gap = text.slice(part.phrase.end, parts[0]!.phrase.start)
      if (part.sentence !== total.sentence || !joined.test(gap)) break
      parts.unshift(part)
    }
    const words = text.slice(sentences[total.sentence]!.start, total.phrase.start)
    const alike = parts.every(
      ({ unit, vague, scope }) =>
        !vague &&
        !scope.partial &&
        unit !== '%' &&
        (isCurrency(total.unit) ? unit === total.unit : !isCurrency(unit))
    )
    return parts.length >= 2 && alike && !noPart.test(words) ? [{ total, parts, whole: true }] : []
  })
}
