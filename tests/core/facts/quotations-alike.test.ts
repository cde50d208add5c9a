import { describe, expect, it } from 'vitest'
import { factsOf } from '../../../src/core/facts/facts-of'
import { quotationsAlike } from '../../../src/core/facts/quotations-alike'
import { readArticle } from '../../../src/core/facts/reading'
import { articleOf } from '../article'

const alikeIn = (text: string): string[] => {
  const { quotations } = factsOf(readArticle(articleOf(text)))
  return quotationsAlike(text, quotations).map(({ words: { start, end } }) => text.slice(start, end))
}

describe('quotationsAlike', () => {
  it.each([
    ['“We sold the mill.” “She sold THE Mill.” “Nobody came.”', ['We sold the mill.', 'She sold THE Mill.']],
    ['“It’s the élan.” “Is IT’S the ÉLAN?”', ['It’s the élan.', 'Is IT’S the ÉLAN?']],
    ['“We sold the mill.” “We bought the mill.”', []],
    ['“We sold the mill.” He said: sold the mill.', []],
    [
      '“We sold … it all.” “We sold [the mill] and all.”',
      ['We sold … it all.', 'We sold [the mill] and all.']
    ],
    ['“Yes.” “Yes.”', []]
  ])('%s', (text, quotations) => {
    expect(alikeIn(text)).toEqual(quotations)
  })
})
