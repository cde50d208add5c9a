import type { Quantity } from '../facts/quantity/quantity'
import type { Reading } from '../facts/reading'
import { alike } from '../laws/alike'
import { comparative, comparison, composed, definite, joiner, those } from '../lexicon/en/series'

/** More words than this between two figures, and they are no longer told in one breath. */
const widest = 16
/** A run ends after so many figures, so that a table in prose costs no more than a line. */
const longest = 24

/**
 * Runs of alike figures that one sentence tells side by side, joined by commas, semicolons, dashes or words like "and":
 * "52 to pay, 31 to walk and eight to wait". Figures of another kind in between (shares in brackets) are passed over, and
 * so are figures that the words set against another ("of 90", "from 12").
 *
 * @param quantities those of one sentence, in order
 * @returns each run of two or more, in order
 */
export function seriesOf(
  reading: Reading,
  quantities: readonly Quantity[]
): readonly (readonly Quantity[])[] {
  const open: Quantity[][] = []
  const runs: Quantity[][] = []
  for (const quantity of quantities) {
    if (isCompared(reading, quantity)) continue
    const own = open.find(
      (run) =>
        run.length < longest &&
        alike(run.at(-1)!, quantity) &&
        areJoined(reading, run.at(-1)!.lastToken, quantity.token)
    )
    if (own) own.push(quantity)
    else {
      const run = [quantity]
      // One run a kind of figure: a figure that is not joined to the run before it begins a new one.
      const before = open.findIndex(([first]) => alike(first!, quantity))
      if (before < 0) open.push(run)
      else open[before] = run
      runs.push(run)
    }
  }
  return runs.filter(({ length }) => length > 1)
}

/** "of 90", "from the 12", "47 more than", "3 a head", "the two": said of another figure, not beside it. */
function isCompared(reading: Reading, { token, lastToken, per, digits, dimension }: Quantity): boolean {
  if (per !== undefined || (digits === '' && reading.is(token - 1, definite))) return true
  // "three of them": some of the items before.
  if (reading.lower(lastToken + 1) === 'of' && reading.is(lastToken + 2, those)) return true
  for (let at = lastToken + 1; at <= lastToken + 3 && reading.together(at, token); at++) {
    if (reading.is(at, joiner)) break
    if (reading.is(at, comparative)) return true
  }
  for (let at = token - 1; at >= token - 2 && reading.together(at, token); at--)
    // "A house at £940,000 and shares at £112,000": what each is worth.
    if (reading.is(at, comparison) && !(dimension === 'money' && reading.lower(at) === 'at'))
      return reading.lower(at) !== 'of' || !(reading.is(at - 1, joiner) || reading.is(at - 1, composed))
  return false
}

function areJoined(reading: Reading, last: number, next: number): boolean {
  if (next - last > widest) return false
  for (let at = last + 1; at < next; at++) if (reading.is(at, joiner)) return true
  return false
}
