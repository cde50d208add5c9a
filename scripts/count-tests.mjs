// @ts-check

/** @typedef {{passed: number, failed: number, skipped: number}} Counts */

/**
 * @typedef {object} VitestReport
 * @property {number} numPassedTests
 * @property {number} numFailedTests
 * @property {number} numPendingTests
 * @property {number} [numTodoTests]
 * @property {{status: string, assertionResults: {status: string}[]}[]} testResults one a file
 */

/** @typedef {{stats: {expected: number, unexpected: number, flaky: number, skipped: number}}} PlaywrightReport */

/**
 * A file that could not be loaded has no tests to fail, and counts as one failure.
 * @param {VitestReport} report
 * @returns {Counts}
 */
export function countVitest(report) {
  const broken = report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed')
  )
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + (report.numTodoTests ?? 0)
  }
}

/**
 * A test that passed only on a second try is counted as passed.
 * @param {PlaywrightReport} report
 * @returns {Counts}
 */
export function countPlaywright({ stats }) {
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected, skipped: stats.skipped }
}

/**
 * What a suite comes to, given how its runner ended. Never "all well" when the runner failed, or when no test ran.
 * @param {Counts | undefined} counts undefined when the runner left no report
 * @param {number} code the runner's exit code
 * @returns {Counts & {problem?: string}}
 */
export function judge(counts, code) {
  if (!counts) return { passed: 0, failed: 1, skipped: 0, problem: 'the runner left no report' }
  if (counts.passed + counts.failed === 0) return { ...counts, failed: 1, problem: 'no test ran' }
  if (code !== 0 && counts.failed === 0)
    return { ...counts, failed: 1, problem: `the runner ended with ${code}` }
  return counts
}

/**
 * @param {readonly Counts[]} all
 * @returns {Counts}
 */
export function total(all) {
  /** @param {keyof Counts} key */
  const sum = (key) => all.reduce((so, counts) => so + counts[key], 0)
  return { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') }
}

/** @param {Counts} counts */
export function closingLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}
