import type { Quantity } from '../model/fact'
import { isCurrency } from './money'

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
const won = /^,?(?: [\p{L}-]+){0,6},? $/u

const article = '(?:the |its |their |his |her |our |all |all the |a total of )?'
/** "40% of the 1,200" and "40 per cent, of the 1,200". */
const shareOf = new RegExp(`^(?:\\)|,)? of ${article}$`)
/** "1,200 staff, or 520", "520 people (40%": a few plain words, and the same again in another form. */
const inOtherWords = /^(?: [\p{L}’'-]+){0,3}(?: \(|, or )$/u
/** "£12m, of which the port would pay 40%". */
const ofWhich = /^ ?,? of which (?:[^.,;:()\d]{0,60} )?$/u
/** What may follow the last of the three; other words may say that it is a share of something else. */
const closed = /^(?: \p{Ll}+){0,2}(?:[).,;:]|$)/u

/** The words between two figures, an amount's conversion in brackets left out. */
const gap = (text: string, a: Quantity, b: Quantity): string =>
  text.slice(a.phrase.end, b.phrase.start).replace(/ \([^()]*\)/, '')

/** "40% of the 1,200, or 520", "520 (40%) of the 1,200", "£12m, of which … 40%, or £5m": the share stands first or between. */
function shareBeforeLast(text: string, quantities: readonly Quantity[], i: number): PrintedShare[] {
  const [a, b, c] = [quantities[i - 2], quantities[i - 1], quantities[i]!]
  if (!a || !b || a.sentence !== c.sentence || c.unit === '%' || (a.unit === '%') === (b.unit === '%'))
    return []
  const [first, second] = [gap(text, a, b), gap(text, b, c)]
  const isClosed = closed.test(text.slice(c.phrase.end, c.phrase.end + 40))
  if (a.unit === '%')
    return shareOf.test(first) && inOtherWords.test(second) && isClosed && alike(c, b)
      ? [{ count: c, base: b, share: a }]
      : []
  if (inOtherWords.test(first) && shareOf.test(second) && alike(a, c))
    return [{ count: a, base: c, share: b }]
  return ofWhich.test(first) && /^(?: \(|, or )$/.test(second) && isClosed && alike(c, a)
    ? [{ count: c, base: a, share: b }]
    : []
}

/** Money is a part of money in its own currency; a running count is a part of nothing final. */
const alike = (part: Quantity, whole: Quantity): boolean =>
  part.scope.partial === whole.scope.partial &&
  (part.unit === whole.unit || (!isCurrency(part.unit) && !isCurrency(whole.unit)))

/** The shares a text prints right beside the part and the whole: before, between or after them. */
export function printedSharesOf(text: string, quantities: readonly Quantity[]): readonly PrintedShare[] {
  return quantities.flatMap((second, i): PrintedShare[] => {
    if (!hasShareBeside(quantities, i)) return []
    const found = shareBeforeLast(text, quantities, i)
    if (found.length > 0) return found
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
    // "Turnout was 62%: of 51,000 voters, 38,250 cast a ballot".
    if (wholeFirst && isShare(lead, second) && isBare(second) && isTurnout(text, lead) && won.test(between))
      return [{ count: second, base: first, share: lead }]
    if (told && wholeFirst && isBare(second) && first.unit !== undefined && won.test(between))
      return [{ count: second, base: first, share }]
    if (first.unit !== undefined && first.unit !== second.unit) return []
    if (!ofWhole.test(text.slice(first.span.end, second.span.start))) return []
    if (told) return [{ count: first, base: second, share }]
    return isShare(lead, second) && before.test(text.slice(lead.phrase.end, first.phrase.start))
      ? [{ count: first, base: second, share: lead }]
      : []
  })
}

/** Whether one of the four figures that are looked at together is a share: of most no word need be read. */
function hasShareBeside(quantities: readonly Quantity[], i: number): boolean {
  for (let k = i - 2; k <= i + 1; k++) if (k >= 0 && quantities[k]?.unit === '%') return true
  return false
}

/** It counts nothing: no word follows, or a verb ("38,250 cast a ballot"). */
const isBare = ({ unit }: Quantity): boolean => unit === undefined || /^(?:cast|\p{L}{2,}ed)$/u.test(unit)

const isTurnout = (text: string, { phrase }: Quantity): boolean =>
  /\bturnout\b[^.;:]{0,40}$/i.test(text.slice(Math.max(0, phrase.start - 60), phrase.start))

const isShare = (quantity: Quantity | undefined, { sentence }: Quantity): quantity is Quantity =>
  quantity?.unit === '%' && quantity.sentence === sentence
