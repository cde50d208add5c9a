import type { Facts } from '../facts/facts-of'
import type { Quantity } from '../facts/quantity/quantity'
import { baseSize, howMany, unitNamed } from '../laws/measures'
import type { RawFinding } from './check'
import { placeAt } from './place-at'

/** How many sentences apart a price by the unit, the measure and what it comes to may stand. */
const apart = 2

/** How near the product must come, as a share: no accident. */
const exact = 0.004

/** Fewer digits than this, the noughts at the end not counted, fit by accident. */
const fewest = 3

/**
 * A rate by another unit than its measure is told in, where the figures fit only if it were the same: "3,600 m at £2,150 a
 * kilometre, or £7,740,000", which is the price of a metre.
 */
export function unitOfRate({ reading, measured }: Facts): readonly RawFinding[] {
  const { text } = reading
  return measured.flatMap((u, at): readonly RawFinding[] => {
    const per = u.per === undefined ? null : unitNamed(u.per)
    const words =
      per &&
      /^\s*(?:\/|an?|per|the)\s*(?:square |cubic )?\p{L}+/u.exec(text.slice(u.span.end, u.span.end + 40))
    if (!per || per.dimension === 'duration' || !words || u.value <= 0) return []
    const near = neighbours(measured, at)
    const tuples = near.flatMap((n) =>
      n.dimension === per.dimension && n.per === undefined && n.value > 0
        ? near.filter((t) => t !== n && t.per === undefined && isTotal(t, u)).map((t) => ({ n, t }))
        : []
    )
    // Any of them that fits as it is told explains the rate.
    const isRight = tuples.some(({ n, t }) =>
      howMany(n.unit, per.name).some((rate) => isProduct(t, n.value * rate * u.value, 0.02))
    )
    const fault = tuples.find(
      ({ n, t }) => n.unit !== per.name && isTold(t) && isProduct(t, n.value * u.value, exact)
    )
    const unit = fault?.n.unit
    if (isRight || !fault || unit === undefined || baseSize(unit, per.dimension) === null) return []
    const phrase = placeAt(text, { start: u.span.start, end: u.span.end + words[0].length }, 'stated')
    const [measure, total] = [placeAt(text, fault.n.span, 'n'), placeAt(text, fault.t.span, 't')]
    return [
      {
        code: 'per-unit',
        severity: 'warning',
        data: { stated: phrase.quote, measure: measure.quote, total: total.quote },
        places: [phrase, measure, total].sort((a, b) => a.start - b.start),
        repairs: []
      }
    ]
  })
}

function neighbours(measured: readonly Quantity[], at: number): readonly Quantity[] {
  const { sentence } = measured[at]!
  let [from, to] = [at, at]
  while (from > 0 && measured[from - 1]!.sentence >= sentence - apart && at - from < most) from--
  while (to + 1 < measured.length && measured[to + 1]!.sentence <= sentence + apart && to - at < most) to++
  return measured.slice(from, to + 1).filter((one) => one !== measured[at])
}

/** No more figures than this on either side are tried. */
const most = 12

const isTotal = (t: Quantity, u: Quantity): boolean =>
  t.dimension === u.dimension && t.unit === u.unit && t.value > u.value

const isTold = ({ digits }: Quantity): boolean => digits.replace(/0+$/, '').length >= fewest

const isProduct = ({ value, step }: Quantity, made: number, share: number): boolean =>
  Math.abs(made - value) <= Math.max(value * share, share > exact ? step / 2 : 0)
