import { describe, expect, it } from 'vitest'
import { tollsOf } from '../../../src/core/facts/tolls'
import { factsIn } from '../article'

const tolls = (text: string, title?: string) => {
  const { reading, figures } = factsIn(text, title)
  return tollsOf(reading, figures).map(({ figure, fate }) => [figure.value, fate])
}

describe('tollsOf', () => {
  it('reads headline and text alike', () => {
    expect(tolls('A fire killed seven people. Two were hurt.', 'Nine killed in fire')).toEqual([
      [9, 'dead'],
      [7, 'dead'],
      [2, 'hurt']
    ])
  })

  it.each(['Seven people came.', 'The mill, 40, still kills time.', 'He paid £9 to die.'])(
    'reads none in: %s',
    (text) => {
      expect(tolls(text)).toEqual([])
    }
  )
})
