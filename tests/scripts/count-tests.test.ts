import { describe, expect, it } from 'vitest'
import { closingLine, countPlaywright, countVitest, judge, total } from '../../scripts/count-tests.mjs'

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((each) => ({ status: each }))
})

describe('countVitest', () => {
  it('counts tests, and skipped and to-do ones as skipped', () => {
    const report = {
      numPassedTests: 3,
      numFailedTests: 1,
      numPendingTests: 2,
      numTodoTests: 1,
      testResults: [
        file('failed', 'passed', 'failed'),
        file('passed', 'passed', 'passed', 'pending', 'pending', 'todo')
      ]
    }
    expect(countVitest(report)).toEqual({ passed: 3, failed: 1, skipped: 3 })
  })

  it('counts a file that could not be loaded as one failure', () => {
    const report = {
      numPassedTests: 1,
      numFailedTests: 0,
      numPendingTests: 0,
      testResults: [file('passed', 'passed'), file('failed')]
    }
    expect(countVitest(report)).toEqual({ passed: 1, failed: 1, skipped: 0 })
  })
})

describe('countPlaywright', () => {
  it('counts a test that passed on a second try as passed', () => {
    const stats = { expected: 4, unexpected: 2, flaky: 1, skipped: 3 }
    expect(countPlaywright({ stats })).toEqual({ passed: 5, failed: 2, skipped: 3 })
  })
})

describe('judge', () => {
  const fine = { passed: 2, failed: 0, skipped: 0 }

  it('leaves a good suite as it is', () => {
    expect(judge(fine, 0)).toEqual(fine)
  })

  it('fails a suite in which no test ran', () => {
    expect(judge({ passed: 0, failed: 0, skipped: 0 }, 0).failed).toBe(1)
  })

  it('fails a suite in which every test was skipped', () => {
    expect(judge({ passed: 0, failed: 0, skipped: 7 }, 0)).toMatchObject({ failed: 1, skipped: 7 })
  })

  it('fails a suite whose runner left no report', () => {
    expect(judge(undefined, 0).failed).toBe(1)
  })

  it('fails a suite whose runner failed although every test passed', () => {
    expect(judge(fine, 1)).toMatchObject({ passed: 2, failed: 1 })
  })

  it('does not count a failed runner on top of failed tests', () => {
    expect(judge({ passed: 2, failed: 3, skipped: 0 }, 1).failed).toBe(3)
  })
})

describe('closingLine', () => {
  it('adds the suites up and names skipped tests only where there are some', () => {
    const unit = { passed: 10, failed: 0, skipped: 0 }
    const endToEnd = { passed: 5, failed: 1, skipped: 2 }
    expect(closingLine(unit)).toBe('10 passed, 0 failed')
    expect(closingLine(total([unit, endToEnd]))).toBe('15 passed, 1 failed, 2 skipped')
  })
})
