import { fall, rise } from '../../lexicon/en/change'
import { wordClass } from '../../text/word-classes'
import type { Quantity } from '../quantity/quantity'
import type { Reading } from '../reading'
import { type Disagreement, type HeadAndLead, sharedStems, spanOf, stemAt } from './head-and-lead'

/** Words of losing that say nothing of which way the figure beside them went. */
const noWay = wordClass(
  'loss losing lose loses lost contract contracts extended extend gain gains gained advance advances raise raises raised raising'
)

/** What headlines call a fall that somebody wanted. */
const cuts = wordClass('cuts cutting trim trims trimmed')

/** A figure's way: 1 up, -1 down. */
interface Way {
  readonly way: 1 | -1
  readonly token: number
}

/** How many tokens before a figure, and behind it, the word may stand that says which way it went. */
const before = 5
const behind = 3

function wayAt(reading: Reading, i: number, isBehind: boolean): 1 | -1 | null {
  if (reading.is(i, noWay) || (reading.lower(i) === 'up' && reading.lower(i + 1) === 'to')) return null
  if (reading.is(i, rise) || (isBehind && reading.lower(i) === 'more')) return 1
  if (reading.is(i, fall) || reading.is(i, cuts) || (isBehind && /^(?:less|fewer)$/.test(reading.lower(i))))
    return -1
  return null
}

/** Which way a figure goes, by the one word beside it that says so; null where none does, or two do. */
function wayOf(reading: Reading, { token, lastToken }: Quantity): Way | null {
  const ways: Way[] = []
  const isEdge = (i: number): boolean => !reading.together(i, token) || /^[,;:—–(“”"]$/.test(reading.word(i))
  for (let i = token - 1; i >= token - before && !isEdge(i); i--) {
    const way = wayAt(reading, i, false)
    if (way) ways.push({ way, token: i })
  }
  for (let i = lastToken + 1; i <= lastToken + behind && !isEdge(i); i++) {
    const way = wayAt(reading, i, true)
    if (way) ways.push({ way, token: i })
  }
  const [first] = ways
  return first && ways.every(({ way }) => way === first.way) ? first : null
}

/** In a hundred: of a share or fraction; null for anything else. */
const shareOf = ({ dimension, value }: Quantity): number | null =>
  dimension === 'percent' ? value : dimension === 'fraction' ? value * 100 : null

function isSame(head: Quantity, other: Quantity): boolean {
  const [a, b] = [shareOf(head), shareOf(other)]
  if (a !== null && b !== null)
    return (
      Math.abs(a - b) < (head.dimension === other.dimension ? Math.max(head.step, other.step) : 1) ||
      other.high === head.value
    )
  return (
    head.dimension === other.dimension &&
    head.unit === other.unit &&
    head.value === other.value &&
    head.dimension !== 'count'
  )
}

/**
 * A figure that rises in the headline and falls in the text, or the other way: "Profit falls 9%" over "profit rose 8.9 per
 * cent", and nowhere in the text a fall of as much.
 */
export function turnedFigures(facts: HeadAndLead): readonly Disagreement[] {
  const { reading, heads, told } = facts
  return heads.flatMap((head): Disagreement[] => {
    const own = wayOf(reading, head)
    if (!own) return []
    const same = told.filter((other) => isSame(head, other))
    const ways = same.map((other) => ({ other, way: wayOf(reading, other) }))
    if (same.length > 4 || ways.some(({ way }) => way?.way === own.way)) return []
    const turned = ways.find(({ other, way }) => way && isAbout(facts, other, own.token))
    if (!turned || ways.some(({ way }) => !way)) return []
    return [
      { head: spanOf(reading, own.token), body: spanOf(reading, turned.way!.token), exchangeable: false }
    ]
  })
}

/** The sentence has a telling word of the headline besides those of the way. */
function isAbout(facts: HeadAndLead, { sentence }: Quantity, way: number): boolean {
  const { reading } = facts
  const stem = stemAt(reading, way)
  const { firstOfSentence } = reading.tokens
  let shared = sharedStems(facts, sentence)
  for (let i = firstOfSentence[sentence]!; i < firstOfSentence[sentence + 1]!; i++)
    if (stem && stemAt(reading, i) === stem) {
      shared--
      break
    }
  return shared >= 1
}
