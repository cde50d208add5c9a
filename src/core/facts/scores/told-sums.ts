import { chaseWords, otherPoints, seasonWords, wantedWords } from '../../lexicon/en/scores'
import { TokenKind } from '../../text/tokens'
import { countBefore } from '../count-before'
import type { Quantity } from '../quantity/quantity'
import type { Reading } from '../reading'
import type { BrokenScore } from './match-scores'
import type { Score } from './score'

/** A set is seldom longer. */
const mostGames = 7
const mostSets = 5

/** "6-4, 3-6, 7-5 … in all 15 games": the games of the sets added up. */
export function gamesOfSets(
  reading: Reading,
  scores: readonly Score[],
  quantities: readonly Quantity[]
): readonly BrokenScore[] {
  const broken: BrokenScore[] = []
  for (const { counted, value, span, sentence, vague, token } of quantities) {
    if (counted !== 'game' || vague || value < 8 || !tellsWon(reading, token)) continue
    const past = countBefore(scores, (score) => score.span.end <= span.start)
    const sets = scores
      .slice(Math.max(0, past - mostSets - 1), past)
      .filter((score) => sentence - score.sentence <= 1 && isSet(score))
    if (sets.length < 2 || sets.length > mostSets || sets.at(-1)!.sentence !== sets[0]!.sentence) continue
    const sums = [0, 1].map((side) => sets.reduce((sum, { parts }) => sum + parts[side]!, 0))
    const own = sums.reduce((a, b) => (Math.abs(b - value) < Math.abs(a - value) ? b : a))
    const [a, b] = sums as [number, number]
    const rival = rivalGames(reading, token)
    const fits = rival === undefined ? value === a || value === b : value + rival === a + b
    if (fits || a + b === value || (rival === undefined && Math.abs(own - value) > 2)) continue
    const last = sets.at(-1)!
    broken.push({
      code: 'games',
      before: { start: sets[0]!.span.start, end: last.span.end },
      wrong: span,
      due: String(Math.max(...sums))
    })
  }
  return broken
}

const isSet = ({ parts }: Score): boolean =>
  parts.length === 2 && parts.every((part) => part <= mostGames) && Math.max(...parts) >= 6

/** "16 games to her rival's 15": the other's. */
function rivalGames(reading: Reading, token: number): number | undefined {
  if (reading.lower(token + 2) !== 'to') return undefined
  const at = [token + 3, token + 4, token + 5, token + 6].find(
    (k) => reading.together(k, token) && reading.tokens.kind[k] === TokenKind.number
  )
  return at === undefined ? undefined : Number(reading.word(at))
}

/** "won 15 games", "took 16 games". */
const tellsWon = (reading: Reading, token: number): boolean => /^(?:won|took)$/.test(reading.lower(token - 1))

/** How far from the target the runs made and wanted are told, in tokens. */
const reach = 30

/** "Set 243 to win, they were 181 for six, needing 62": what is wanted is the target less the runs. */
export function runsWanted(reading: Reading): readonly BrokenScore[] {
  const { tokens } = reading
  return reading.where(chaseWords).flatMap((i): BrokenScore[] => {
    const target = [i + 1, i + 2].find((k) => isRuns(reading, k))
    if (target === undefined || !reading.together(target, i)) return []
    const end = Math.min(tokens.firstOfSentence[tokens.sentence[i]! + 1]!, target + reach)
    const made = [...range(target + 1, end)].find((k) => isRuns(reading, k) && isInnings(reading, k))
    if (made === undefined) return []
    const wanted = [...range(made + 3, end)].find((k) => isRuns(reading, k) && besideWanted(reading, k))
    if (wanted === undefined) return []
    const due = Number(reading.word(target)) - Number(reading.word(made))
    if (due <= 0 || due === Number(reading.word(wanted))) return []
    return [
      {
        code: 'chase',
        before: { start: tokens.start[target]!, end: tokens.end[made]! },
        wrong: { start: tokens.start[wanted]!, end: tokens.end[wanted]! },
        due: String(due),
        repair: String(due)
      }
    ]
  })
}

function* range(from: number, to: number): Iterable<number> {
  for (let k = from; k < to; k++) yield k
}

const isRuns = (reading: Reading, k: number): boolean =>
  reading.tokens.kind[k] === TokenKind.number && /^\d{2,3}$/.test(reading.word(k))

/** "181 for six", "96 for 3". */
const isInnings = (reading: Reading, k: number): boolean =>
  reading.lower(k + 1) === 'for' &&
  /^(?:[0-9]|one|two|three|four|five|six|seven|eight|nine|no|none)$/.test(reading.lower(k + 2))

const besideWanted = (reading: Reading, k: number): boolean =>
  reading.is(k + 1, wantedWords) ||
  (reading.is(k - 1, wantedWords) && !/^(?:balls|overs|wickets)$/.test(reading.lower(k + 1)))

/** How far behind a season's record its points are told, in tokens. */
const pointsReach = 24

/**
 * "38-20-6 … for 82 points", "21 wins, nine draws and eight defeats, and 72 points": the points that wins, draws and
 * overtime losses give by any usual count.
 */
export function seasonPoints(
  reading: Reading,
  scores: readonly Score[],
  quantities: readonly Quantity[]
): readonly BrokenScore[] {
  const records = [
    ...scores.flatMap(({ parts, span, lastToken, sentence }) =>
      parts.length === 3 && parts[0]! + parts[1]! + parts[2]! >= 20
        ? [{ parts, span, last: lastToken, sentence }]
        : []
    ),
    ...recordsInWords(quantities)
  ]
  return records.flatMap(({ parts, span, last, sentence }): BrokenScore[] => {
    const from = countBefore(quantities, ({ token }) => token <= last)
    const points = quantities
      .slice(from, from + pointsReach)
      .find(
        (quantity) =>
          quantity.sentence === sentence &&
          quantity.token <= last + pointsReach &&
          quantity.unit === 'point' &&
          !quantity.vague &&
          !isDivided(reading, quantity.token)
      )
    if (!points) return []
    for (let k = last - pointsReach; k <= points.lastToken + pointsReach; k++)
      if (reading.together(k, last) && reading.is(k, otherPoints)) return []
    const [w, a, b] = parts as [number, number, number]
    const counts = [2 * w + b, 2 * w + a, 3 * w + a, 3 * w + b]
    if (counts.includes(points.value)) return []
    const due = counts.find(
      (count) => Math.abs(count - points.value) <= 2 || Math.abs(count - points.value) === 10
    )
    return due === undefined ? [] : [{ code: 'points', before: span, wrong: points.span, due: String(due) }]
  })
}

/** "six points behind", "two points clear": a distance. */
const isDivided = (reading: Reading, token: number): boolean =>
  /^(?:behind|clear|ahead|better|off|from|above|below|adrift|more|per)$/.test(reading.lower(token + 2))

/** "21 wins, nine draws and eight defeats": won, drawn, lost. */
function recordsInWords(quantities: readonly Quantity[]) {
  return quantities.flatMap((win, n) => {
    const [draw, loss] = [quantities[n + 1], quantities[n + 2]]
    const kinds = [win, draw, loss].map((quantity) => seasonWords.get(quantity?.counted ?? ''))
    if (!draw || !loss || loss.sentence !== win.sentence || loss.token - win.token > 12) return []
    if (kinds[0] !== 'won' || kinds[1] !== 'drawn' || kinds[2] !== 'lost') return []
    return [
      {
        // A loss gives no points: the draws stand for both.
        parts: [win.value, draw.value, draw.value],
        span: { start: win.span.start, end: loss.phrase.end },
        last: loss.lastToken,
        sentence: win.sentence
      }
    ]
  })
}
