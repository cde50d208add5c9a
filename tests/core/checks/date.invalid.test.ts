import { describe, expect, it } from 'vitest'
import { dateInvalid } from '../../../src/core/checks/date.invalid'
import { messageFor } from '../../../src/core/checks/message-for'
import { runChecks } from '../../../src/core/checks/run-checks'
import { factsIn } from '../article'

const run = (text: string) => runChecks(factsIn(text), [dateInvalid])

describe('date.invalid', () => {
  it('names the day and offers the last of the month', () => {
    const [finding] = run('They met on June 31, 2019, in Rome.')
    expect(messageFor(finding!)).toBe('There is no June 31, 2019: that month ends on the 30th.')
    expect(finding!.severity).toBe('error')
    expect(finding!.repairs).toEqual([{ label: 'the 30th', edits: [{ start: 17, end: 19, text: '30' }] }])
  })

  it.each(['On 31 January.', 'On 31 December 1999.', 'In November 31 men left.', 'On 29 February 2000.'])(
    'is silent: %s',
    (text) => {
      expect(run(text)).toEqual([])
    }
  )
})
