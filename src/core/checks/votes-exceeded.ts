import type { Facts } from '../facts/facts-of'
import { sameContest } from '../facts/same-contest'
import type { Quantity } from '../model/fact'
import { wordClass } from '../text/word-classes'
import type { RawFinding } from './check'
import { placeAt } from './place-at'

/** Words by which a sentence speaks of another election than its paragraph. */
const elsewhere = wordClass('last previous previously earlier ago then former had')

/** More counts than any paragraph on one seat has: a table, and not looked through. */
const most = 40

/** Candidates' counts that together are more than all the votes counted in their paragraph, contest and year. */
export function votesExceeded(facts: Facts): readonly RawFinding[] {
  const { reading, quantities, duels } = facts
  if (duels.length === 0) return []
  const counts = countsByParagraph(facts)
  const findings: RawFinding[] = []
  for (const total of quantities) {
    if (total.measure !== 'total-votes' || total.vague || total.scope.partial) continue
    const parts = counts.get(keyOf(reading.article.blocks, total))
    if (!parts || parts.length > most) continue
    const same = parts.filter((part) => sameContest(part, total))
    const sum = same.reduce((all, part) => all + part.value, 0)
    if (same.length < 2 || sum <= total.value) continue
    findings.push({
      code: 'exceeded',
      data: {
        parts: same.map(({ value }) => value),
        sum,
        stated: total.value,
        phrase: reading.text.slice(total.span.start, total.phrase.end)
      },
      places: [
        placeAt(reading.text, total.span, 'total'),
        ...same.map((part) => placeAt(reading.text, part.span, 'part'))
      ],
      repairs: []
    })
  }
  return findings
}

type Blocks = Facts['reading']['article']['blocks']

/** The paragraph a figure stands in, found by halving, and its year. */
function keyOf(blocks: Blocks, { span, scope }: Quantity): string {
  let low = 0
  let high = blocks.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (blocks[middle]!.start <= span.start) low = middle + 1
    else high = middle
  }
  return `${low}|${scope.year}`
}

/** Final counts by paragraph and year, one of each value; a count without the word "votes" only as one of a duel. */
function countsByParagraph({ reading, quantities, duels }: Facts): ReadonlyMap<string, readonly Quantity[]> {
  const ofDuels = new Set(duels.flatMap(({ first, second }) => [first.quantity, second.quantity]))
  const otherTimes = sentencesElsewhere(reading)
  const byKey = new Map<string, Quantity[]>()
  for (const count of quantities) {
    if (count.measure !== 'votes' && !ofDuels.has(count)) continue
    if (count.vague || count.scope.partial || otherTimes.has(count.sentence)) continue
    const key = keyOf(reading.article.blocks, count)
    const same = byKey.get(key)
    if (!same) byKey.set(key, [count])
    else if (same.length <= most && !same.some(({ value }) => value === count.value)) same.push(count)
  }
  return byKey
}

const sentencesElsewhere = (reading: Facts['reading']): ReadonlySet<number> =>
  new Set(reading.where(elsewhere).map((i) => reading.tokens.sentence[i]!))
