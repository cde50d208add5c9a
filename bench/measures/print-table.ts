import { type Measure, reached, reachedAim } from './measure'

const show = (value: number | undefined): string =>
  value === undefined ? '–' : Number.isInteger(value) ? String(value) : value.toFixed(3)

const wanted = (goal: Measure['goal']): string =>
  goal === undefined ? '' : 'least' in goal ? `≥ ${goal.least}` : `≤ ${goal.most}`

/** The columns' names, for a table that says what we would like to reach as well. */
export const printHead = (): void => console.log(line('', 'figure', 'must', 'aim', '', 'counted'))

/**
 * Prints measures as a table: the figure, what it must reach, what we would like it to reach, whether it does, and what
 * was counted.
 *
 * @param aims whether there is a column for what we would like to reach
 * @returns how many goals are not reached
 */
export function printTable(measures: readonly Measure[], aims = false): number {
  for (const measure of measures) {
    const { name, value, goal, aim, from } = measure
    const good = reached(measure)
    const verdict = reachedAim(measure)
      ? 'aim reached'
      : good
        ? 'reached'
        : good === false
          ? 'NOT REACHED'
          : ''
    console.log(line(name, show(value), wanted(goal), aims ? wanted(aim) : null, verdict, from))
  }
  return measures.filter((measure) => reached(measure) === false).length
}

/** @param aim null where the table has no such column */
const line = (
  name: string,
  value: string,
  must: string,
  aim: string | null,
  verdict: string,
  from: string
): string =>
  [
    name.padEnd(46),
    value.padStart(8),
    must.padEnd(7),
    ...(aim === null ? [] : [aim.padEnd(7)]),
    verdict.padEnd(11),
    from
  ].join('  ')
