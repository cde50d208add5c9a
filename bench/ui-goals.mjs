// @ts-check

/** @param {readonly number[]} times */
const p95 = (times) => [...times].sort((a, b) => a - b)[Math.ceil(times.length * 0.95) - 1] ?? Number.NaN

/** How many goals were missed so far. */
export let missed = 0

/**
 * @param {string} what
 * @param {readonly number[]} times
 * @param {number} goal
 */
export function printGoal(what, times, goal) {
  const time = p95(times)
  if (!(time <= goal)) missed += 1
  const middle = [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN
  console.log(
    `${what.padEnd(46)} p95 ${time.toFixed(0).padStart(5)} ms   median ${middle.toFixed(0).padStart(5)} ms   goal ${String(goal).padStart(5)} ms   n ${times.length}   ${time <= goal ? 'kept' : 'MISSED'}`
  )
}
