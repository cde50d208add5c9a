import type { Facts } from '../../facts/facts-of'
import { tokenAt } from '../../facts/token-at'
import type { Quantity } from '../../model/fact'
import type { ClaimDraft, Refiner } from '../detector'

/** What stands between two figures that are checked as one: "from £48 to £54 a week", "five or six". */
const links = new Set(['to', 'or', '-', '–', '—'])

/**
 * Two figures told as one become one claim: from one to the other ("£48 to £54 a week", "27 to 19"), and a measure with
 * its conversion in brackets ("2.3 acres (0.93 hectares)"). Nobody looks up one end of a range without the other.
 */
export const joinPair: Refiner = {
  id: 'join-pair',
  refine(drafts, facts) {
    const quantityAt = new Map(facts.quantities.map((quantity) => [quantity.phrase.start, quantity]))
    const joined: ClaimDraft[] = []
    // Figures come first among the drafts and in reading order: a partner is the draft before.
    let before: { readonly at: number; readonly quantity: Quantity } | undefined
    for (const draft of drafts) {
      const quantity = draft.kinds.includes('figure') ? quantityAt.get(draft.span.start) : undefined
      const first = before && joined[before.at]!
      const end =
        quantity && before && first?.sentence === draft.sentence
          ? endOfPair(facts, first, before.quantity, draft, quantity)
          : null
      if (before && first && end !== null) {
        joined[before.at] = {
          ...first,
          kinds: [...new Set([...first.kinds, ...draft.kinds])],
          span: { start: first.span.start, end }
        }
        before = undefined
        continue
      }
      before = quantity && { at: joined.length, quantity }
      joined.push(draft)
    }
    return joined
  }
}

/** Where the two figures end as one claim; null where they are two. */
function endOfPair(
  { reading }: Facts,
  first: ClaimDraft,
  one: Quantity,
  second: ClaimDraft,
  other: Quantity
): number | null {
  const { tokens } = reading
  const link = tokenAt(tokens, first.span.end)
  if (tokens.start[link + 1] !== second.span.start) return null
  const isOneUnit = one.unit === other.unit || one.unit === undefined || other.unit === undefined
  if (links.has(reading.lower(link)) && isOneUnit) return second.span.end
  const opener = reading.lower(tokenAt(tokens, first.span.start) - 1)
  if (reading.lower(link) === 'and' && opener === 'between' && isOneUnit) return second.span.end
  const after = tokenAt(tokens, second.span.end)
  const areHyphened = isHyphened(reading.text, first) && isHyphened(reading.text, second)
  const isConversion =
    areHyphened || (one.unit !== undefined && other.unit !== undefined && one.unit !== other.unit)
  if (reading.word(link) === '(' && reading.word(after) === ')' && isConversion) return tokens.end[after]!
  return null
}

/** "19-kilometre" */
const isHyphened = (text: string, { span }: ClaimDraft): boolean =>
  /\d-\p{Ll}+$/u.test(text.slice(span.start, span.end))
