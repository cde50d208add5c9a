import { describe, expect, it } from 'vitest'
import { tollsOf } from '../../../src/core/facts/tolls'
import { factsIn } from '../article'

const tolls = (text: string, title?: string) => {
  const { reading, figures } = factsIn(text, title)
  return tollsOf(reading, figures).map(({ figure, fate, inHeadline }) => [figure.value, fate, inHeadline])
}

describe('tollsOf', () => {
  it('marks the toll of the headline', () => {
    expect(tolls('A fire killed seven people. Two were hurt.', 'Nine killed in fire')).toEqual([
      [9, 'dead', true],
      [7, 'dead', false],
      [2, 'hurt', false]
    ])
  })

  it.each(['Seven people came.', 'The mill, 40, still kills time.', 'He paid £9 to die.'])(
    'reads none in: %s',
    (text) => {
      expect(tolls(text)).toEqual([])
    }
  )
})
