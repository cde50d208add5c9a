import { describe, expect, it } from 'vitest'
import { dateClock } from '../../../src/core/checks/date.clock'
import { messageFor } from '../../../src/core/checks/message-for'
import { runChecks } from '../../../src/core/checks/run-checks'
import { factsIn } from '../article'

const run = (text: string) => runChecks(factsIn(text), [dateClock])

describe('date.clock', () => {
  it('shows both times and what lies between', () => {
    const text = 'The ferry left at 9.15am and tied up at 11.50am, a crossing of three hours 35 minutes.'
    const [finding] = run(text)
    expect(messageFor(finding!)).toBe(
      'From 9.15am to 11.50am it is 2 hours 35 minutes, not “three hours 35 minutes”.'
    )
    expect(finding!.places.map(({ quote }) => quote)).toEqual(['9.15am', '11.50am', 'three hours 35 minutes'])
  })

  it.each([
    ['Take-off was at 7.40am. The plane landed at 9.10am, two and a half hours later.', 'differs'],
    ['Lift-off was at 8:12. Landing came at 8:25, 23 minutes after that.', 'differs'],
    ['It opened at 1:05 p.m. (1005 GMT) and was over at 1:30, 35 minutes later.', 'differs'],
    ['It opened at 1:05 p.m. (1005 GMT) and was over at 1:30, 25 minutes later.', null],
    ['Kick-off is at 8pm in Hull. Fans in Lima, seven hours behind, can watch from 2pm.', 'differs'],
    ['Kick-off is at 8pm in Hull. Fans in Lima, seven hours behind, can watch from 1pm.', 'fits']
  ])('%s: %s', (text, code) => {
    expect(run(text).map((finding) => finding.code)).toEqual(code === null ? [] : [code])
  })
})
