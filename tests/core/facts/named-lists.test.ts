import { describe, expect, it } from 'vitest'
import { namedListsOf } from '../../../src/core/facts/named-lists'
import { factsIn } from '../article'

const lists = (text: string) => {
  const { reading, figures } = factsIn(text)
  return namedListsOf(reading, figures).map(
    ({ number, list, value, listed }) =>
      `${text.slice(number.start, number.end)}=${value}: ${text.slice(list.start, list.end)} (${listed})`
  )
}

describe('namedListsOf', () => {
  it.each([
    ['Two men, Tom Bell and Ann Rao, were held.', 'Two=2: Tom Bell and Ann Rao (2)'],
    ['Police named the 2 as Tom Bell, 34, and Ann Rao, 41.', '2=2: Tom Bell, 34, and Ann Rao (2)'],
    ['Four countries (France, New Zealand and Italy) signed.', 'Four=4: France, New Zealand and Italy (3)'],
    [
      'The three dead were later named by police as Tom Bell, Ann Rao and Jo Lee.',
      'three=3: Tom Bell, Ann Rao and Jo Lee (3)'
    ]
  ])('reads the number and the names: %s', (text, list) => {
    expect(lists(text)).toEqual([list])
  })

  it.each([
    'Two of the three men, Tom Bell and Ann Rao, were held.',
    'At least three men, Tom Bell and Ann Rao, were held.',
    'Three men, Tom Bell, Ann Rao and a friend, were held.',
    'Three men, Tom Bell and Ann Rao of Leeds and Jo Lee, were held.',
    'Two brothers, Tom and Raj Bell, were held.',
    'Police named the three as Tom Bell, his wife Ann Rao and their son.',
    'Two of the three men were named as Tom Bell and Ann Rao.',
    'Four countries (Bosnia and Herzegovina, Spain and Italy) signed.',
    'Four countries (including France and Italy) signed.',
    'It was named as the town of the year.'
  ])('leaves alone what may name some of them only: %s', (text) => {
    expect(lists(text)).toEqual([])
  })
})
