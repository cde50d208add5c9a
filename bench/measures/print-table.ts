import { type Measure, reached } from './measure'

const show = (value: number): string => (Number.isInteger(value) ? String(value) : value.toFixed(3))

/** Prints measures as a table, with each goal and whether it is reached. @returns how many goals are not */
export function printTable(measures: readonly Measure[]): number {
  for (const measure of measures) {
    const { name, value, goal, from } = measure
    const good = reached(measure)
    const wanted = goal === undefined ? '' : 'least' in goal ? `≥ ${goal.least}` : `≤ ${goal.most}`
    const verdict = good === undefined ? '' : good ? 'reached' : 'NOT REACHED'
    console.log(
      [name.padEnd(46), show(value).padStart(8), wanted.padEnd(7), verdict.padEnd(11), from].join('  ')
    )
  }
  return measures.filter((measure) => reached(measure) === false).length
}
