import type { Quantity } from '../model/fact'

/** "45 of the 90 seats (50%)": a part, its whole, and the share it is said to be. */
export interface PrintedShare {
  readonly count: Quantity
  readonly base: Quantity
  readonly share: Quantity
}

const ofWhole = /^ ?(?:out )?of (?:the |its |their |all |all the |a total of )?$/
/** Between the whole and the share: nothing but a bracket or "or", and a word or two of what the whole is. */
const then = /^(?: \p{Ll}+){0,3}(?: \(|,? or |,? about | – | — )(?:just |or )?$/u
const before = /^ ?(?:\(|, or |– |— )$/

/** "(40% of the vote)": a share of something else. */
const ofOther =
  /^ (?:of (?!them|those|the (?:total|whole))|more|less|fewer|higher|lower|up|down|rise|increase|share)/

/** "Of the 403 seats, the party won 312": what stands between the whole and the part. */
const won = /^,?(?: [\p{L}-]+){1,6} $/u

/** The shares a text prints right beside the part and the whole, before or after them. */
export function printedSharesOf(text: string, quantities: readonly Quantity[]): readonly PrintedShare[] {
  return quantities.flatMap((second, i): PrintedShare[] => {
    const first = quantities[i - 1]
    if (!first || first.sentence !== second.sentence || first.unit === '%' || second.unit === '%') return []
    if (first.scope.partial) return []
    const [share, lead] = [quantities[i + 1], quantities[i - 2]]
    const told =
      isShare(share, second) &&
      !ofOther.test(text.slice(share.phrase.end, share.phrase.end + 24)) &&
      then.test(text.slice(second.phrase.end, share.phrase.start))
    const wholeFirst = /\bof (?:the |its |all |all the )?$/i.test(
      text.slice(Math.max(0, first.phrase.start - 12), first.phrase.start)
    )
    const between = text.slice(first.phrase.end, second.phrase.start)
    if (told && wholeFirst && second.unit === undefined && first.unit !== undefined && won.test(between))
      return [{ count: second, base: first, share }]
    if (first.unit !== undefined && first.unit !== second.unit) return []
    if (!ofWhole.test(text.slice(first.span.end, second.span.start))) return []
    if (told) return [{ count: first, base: second, share }]
    return isShare(lead, second) && before.test(text.slice(lead.phrase.end, first.phrase.start))
      ? [{ count: first, base: second, share: lead }]
      : []
  })
}

const isShare = (quantity: Quantity | undefined, { sentence }: Quantity): quantity is Quantity =>
  quantity?.unit === '%' && quantity.sentence === sentence
