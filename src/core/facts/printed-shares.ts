import type { Quantity } from '../model/fact'

/** "45 of the 90 seats (50%)": a part, its whole, and the share it is said to be. */
export interface PrintedShare {
  readonly count: Quantity
  readonly base: Quantity
  readonly share: Quantity
}

const ofWhole = /^ ?(?:out )?of (?:the |its |their |all |all the |a total of )?$/
/** Between the whole and the share: nothing but a bracket or "or", and a word or two of what the whole is. */
const then = /^(?: \p{Ll}+){0,3}(?: \(|, or |,? about | – | — )(?:just |or )?$/u
const before = /^ ?(?:\(|, or |– |— )$/

/** "(40% of the vote)": a share of something else. */
const ofOther =
  /^ (?:of (?!them|those|the (?:total|whole))|more|less|fewer|higher|lower|up|down|rise|increase|share)/

/** The shares a text prints right beside the part and the whole, before or after them. */
export function printedSharesOf(text: string, quantities: readonly Quantity[]): readonly PrintedShare[] {
  return quantities.flatMap((base, i): PrintedShare[] => {
    const count = quantities[i - 1]
    if (!count || count.sentence !== base.sentence || count.unit === '%' || base.unit === '%') return []
    if (count.scope.partial || (count.unit !== undefined && count.unit !== base.unit)) return []
    if (!ofWhole.test(text.slice(count.span.end, base.span.start))) return []
    const after = quantities[i + 1]
    if (
      isShare(after, base) &&
      !ofOther.test(text.slice(after.phrase.end, after.phrase.end + 24)) &&
      then.test(text.slice(base.phrase.end, after.phrase.start))
    )
      return [{ count, base, share: after }]
    const first = quantities[i - 2]
    return isShare(first, base) && before.test(text.slice(first.phrase.end, count.phrase.start))
      ? [{ count, base, share: first }]
      : []
  })
}

const isShare = (quantity: Quantity | undefined, { sentence }: Quantity): quantity is Quantity =>
  quantity?.unit === '%' && quantity.sentence === sentence
