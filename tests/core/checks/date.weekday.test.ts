import { describe, expect, it } from 'vitest'
import { dateWeekday } from '../../../src/core/checks/date.weekday'
import { messageFor } from '../../../src/core/checks/message-for'
import { runChecks } from '../../../src/core/checks/run-checks'
import { factsOf } from '../../../src/core/facts/facts-of'
import { readArticle } from '../../../src/core/facts/reading'
import { articleOf } from '../article'

const run = (text: string, publishedOn?: string) =>
  runChecks(factsOf(readArticle({ ...articleOf(text), ...(publishedOn ? { publishedOn } : {}) })), [
    dateWeekday
  ])

/** The text after each repair. */
const repaired = (text: string, publishedOn?: string) =>
  run(text, publishedOn)[0]!.repairs.map(
    ({ edits: [edit] }) => text.slice(0, edit!.start) + edit!.text + text.slice(edit!.end)
  )

describe('date.weekday', () => {
  it('offers the other weekday and the other dates, the nearest first', () => {
    const text = 'Polls close on Wednesday, May 28, 2018.'
    expect(repaired(text)).toEqual([
      'Polls close on Monday, May 28, 2018.',
      'Polls close on Wednesday, May 30, 2018.',
      'Polls close on Wednesday, May 23, 2018.'
    ])
    const [finding] = run(text)
    expect(finding!.severity).toBe('error')
    expect(messageFor(finding!)).toBe('May 28, 2018 is a Monday, not a Wednesday.')
    expect(finding!.places.map(({ quote, role }) => [role, quote])).toEqual([
      ['weekday', 'Wednesday'],
      ['date', 'May 28, 2018']
    ])
  })

  it('never offers a day outside the month', () => {
    expect(repaired('It was Friday, March 1, 2018.')).toEqual([
      'It was Thursday, March 1, 2018.',
      'It was Friday, March 2, 2018.'
    ])
  })

  it.each([
    'On Saturday (28 May 2018) it rained.',
    'On Saturday 28th May 2018 it rained.',
    'On 28 May 2018 (Saturday) it rained.',
    'On Saturday, 28 May, 2018 it rained.'
  ])('reads %s', (text) => {
    expect(run(text)).toHaveLength(1)
    expect(repaired(text)[0]).toBe(text.replace('Saturday', 'Monday'))
  })

  it('takes the year of publication where none is printed, and says so as a warning', () => {
    const [finding] = run('The count is on Friday, May 31.', '2018-05-30')
    expect(finding!.severity).toBe('warning')
    expect(messageFor(finding!)).toBe(
      'May 31 is a Thursday, not a Friday, in the year this was published (2018-05-30).'
    )
  })

  it.each([
    ['the turn of the year', 'They met on Sunday, December 31.', '2018-01-02'],
    ['half a year away: either year', 'It begins on Friday, November 30.', '2018-05-30'],
    ['right', 'The count is on Thursday, May 31.', '2018-05-30'],
    ['no weekday', 'The count is on May 31.', '2018-05-30'],
    ['two days', 'On Friday and on May 31 there will be rain.', '2018-05-30'],
    ['a kick-off after the date', 'Kick-off: 31 May, Friday 3pm.', '2018-05-30']
  ])('is silent: %s', (_, text, publishedOn) => {
    expect(run(text, publishedOn).filter(({ severity }) => severity !== 'agrees')).toEqual([])
  })
})
