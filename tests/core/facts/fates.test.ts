import { describe, expect, it } from 'vitest'
import { fatesOf } from '../../../src/core/facts/fates'
import { factsIn } from '../article'

const values = (text: string) =>
  fatesOf(text, factsIn(text).figures).map(({ total, parts }) => [total, ...parts].map(({ value }) => value))

describe('fatesOf', () => {
  it.each([
    'There were 103 people aboard the boat. Two died, 98 were rescued and three are missing.',
    'Of the 103 aboard, two were killed, 98 survived and three remain missing.'
  ])('reads the whole and what became of it: %s', (text) => {
    expect(values(text)).toEqual([[103, 2, 98, 3]])
  })

  it.each([
    'There were about 103 people aboard. Two died, 98 were rescued and three are missing.',
    'There were 103 people aboard. Two died, 98 were rescued and three were hurt.',
    'There were 103 people aboard. So far two died, 98 were rescued and three are missing.',
    'There were 103 people aboard. It sank. Later two died, 98 were rescued and three are missing.'
  ])('leaves alone what is not all of them: %s', (text) => {
    expect(values(text)).toEqual([])
  })
})
