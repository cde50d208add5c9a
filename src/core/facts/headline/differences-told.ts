import { digitSlip } from '../digit-slips'
import type { Quantity } from '../quantity/quantity'
import type { Reading } from '../reading'
import { type Disagreement, type HeadAndLead, spanOf } from './head-and-lead'

/** What a vote is told in, between the two: "24 to 22", "450 for and 150 against". */
const between = 3

const isWhole = ({ value, dimension, high }: Quantity): boolean =>
  dimension === 'count' && high === undefined && Number.isInteger(value)

/** Pairs of figures of one kind that are told one after the other, near. */
function pairsOf(told: readonly Quantity[]): readonly (readonly [Quantity, Quantity])[] {
  return told.slice(0, -1).flatMap((a, i): (readonly [Quantity, Quantity])[] => {
    const b = told[i + 1]!
    return a.dimension === b.dimension && a.unit === b.unit && b.token - a.lastToken <= 16 ? [[a, b]] : []
  })
}

/**
 * A figure of the headline that is told in the text by two: "passes by four votes" over "24 to 22", "save £240,000" over
 * "from £1.26m to £840,000". The difference is another, and no two figures of the text are as far apart.
 */
export function otherDifference({ reading, heads, told, leadEnd }: HeadAndLead): readonly Disagreement[] {
  return heads.flatMap((head): Disagreement[] => {
    if (head.high !== undefined || head.vague || (head.dimension !== 'count' && head.dimension !== 'money'))
      return []
    const alike = told.filter(({ dimension, unit }) => dimension === head.dimension && unit === head.unit)
    if (
      alike.length > 40 ||
      alike.some(
        ({ value, counted }) =>
          Math.abs(value - head.value) < head.step && (value > 12 || !counted || counted === head.counted)
      )
    )
      return []
    const pairs = pairsOf(alike)
    const isMargin = reading.lower(head.token - 1) === 'by' && /^(?:vote|ballot)$/.test(head.counted ?? '')
    const vote = isMargin ? pairs.find(([a, b]) => a.token < leadEnd && isVote(reading, a, b)) : undefined
    const slipped =
      vote || isSumOrDifference(head, alike)
        ? undefined
        : pairs.find(([a, b]) => isTurned(head, Math.abs(a.value - b.value)))
    if (vote && Math.abs(vote[0].value - vote[1].value) === head.value) return []
    const pair = vote ?? slipped
    return pair
      ? [{ head: head.span, body: { start: pair[0].span.start, end: pair[1].span.end }, exchangeable: false }]
      : []
  })
}

/** "voted 24 to 22", "by 4,120 votes to 3,870". */
function isVote(reading: Reading, a: Quantity, b: Quantity): boolean {
  if (!isWhole(a) || !isWhole(b) || b.token - a.lastToken > between || reading.lower(b.token - 1) !== 'to')
    return false
  return [a.token - 1, a.token - 2, a.lastToken, a.lastToken + 1, b.lastToken + 1].some((i) =>
    /^vote[sd]?$/.test(reading.lower(i))
  )
}

/** Two figures of the text, told anywhere, come to it or are as far apart. */
function isSumOrDifference({ value, step }: Quantity, alike: readonly Quantity[]): boolean {
  return alike.some((a, i) =>
    alike
      .slice(i + 1)
      .some(
        (b) =>
          Math.abs(a.value + b.value - value) < step || Math.abs(Math.abs(a.value - b.value) - value) < step
      )
  )
}

/** Three digits or more, or two that are followed by noughts, with two changed about. */
function isTurned(head: Quantity, difference: number): boolean {
  const unit =
    head.digits.replace(/0+$/, '').length > 0 ? head.value / Number(head.digits.replace(/0+$/, '')) : 1
  const [own, other] = [head.value / unit, difference / unit].map((one) => Math.round(one))
  if (Math.abs(difference / unit - other!) > 1e-6 || String(Math.round(head.value)).length < 3) return false
  return digitSlip(String(own), String(other)) === 'swapped'
}

const halving = /^(?:halve|halves|halved|halving)$/
const doubling = /^(?:double|doubles|doubled|doubling)$/

/** "Loans halve" over "64,000 against 32,000 two years before", and no figure that is half of another before it. */
export function doubledOrHalved({
  reading,
  headEnd,
  body,
  told,
  leadEnd
}: HeadAndLead): readonly Disagreement[] {
  for (let i = 0; i < headEnd; i++) {
    const word = reading.lower(i)
    const way = doubling.test(word) ? 2 : halving.test(word) ? 0.5 : null
    if (way === null) continue
    for (let k = body; k < reading.tokens.count; k++) {
      const other = reading.lower(k)
      if (/^(?:half|halve|halves|halved|halving|double|doubles|doubled|doubling|twice|twofold)$/.test(other))
        return []
    }
    const rates = pairsOf(told.filter(({ value }) => value >= 10)).flatMap(([a, b]) => {
      const rate = rateOf(reading, a, b)
      return rate === null ? [] : [{ a, b, rate }]
    })
    if (rates.some(({ rate }) => Math.abs(rate / way - 1) < 0.15)) return []
    const turned = rates.find(({ a, rate }) => a.token < leadEnd && Math.abs(rate * way - 1) < 0.02)
    if (turned)
      return [
        {
          head: spanOf(reading, i),
          body: { start: turned.a.span.start, end: turned.b.span.end },
          exchangeable: false
        }
      ]
  }
  return []
}

/** How many times as much the later is: "b against a", "from a to b", "b, up from a". Null where the words do not say. */
function rateOf(reading: Reading, a: Quantity, b: Quantity): number | null {
  if (!reading.together(a.token, b.token)) return null
  for (let i = b.token - 1; i > a.lastToken; i--) {
    const word = reading.lower(i)
    if (/^(?:against|compared|from)$/.test(word)) return a.value / b.value
    if (word === 'to' && reading.lower(a.token - 1) === 'from') return b.value / a.value
  }
  return null
}

/** "1 in 5" over 25 per cent, and no fifth in the text. */
export function otherOneIn({ reading, heads, told, leadEnd }: HeadAndLead): readonly Disagreement[] {
  return heads.flatMap((head): Disagreement[] => {
    if (
      head.dimension !== 'fraction' ||
      !/^(?:one|1) in \S+$/i.test(reading.text.slice(head.span.start, head.span.end))
    )
      return []
    const count = Math.round(1 / head.value)
    const shares = told.flatMap((other) =>
      other.dimension === 'percent'
        ? [{ other, part: other.value / 100 }]
        : other.dimension === 'fraction'
          ? [{ other, part: other.value }]
          : []
    )
    if (shares.some(({ part }) => Math.abs(part - head.value) < head.value * 0.1)) return []
    if (
      pairsOf(told).some(([a, b]) =>
        [a.value / b.value, b.value / a.value].some((part) => Math.abs(part - head.value) < head.value * 0.06)
      )
    )
      return []
    const slipped = shares.filter(({ other, part }) => {
      const own = 1 / part
      return (
        other.token < leadEnd &&
        Math.abs(own - Math.round(own)) < 0.03 &&
        Math.abs(Math.round(own) - count) === 1
      )
    })
    return slipped.length === 1
      ? [{ head: head.span, body: slipped[0]!.other.span, exchangeable: false }]
      : []
  })
}
