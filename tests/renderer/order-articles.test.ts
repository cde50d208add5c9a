import { describe, expect, it } from 'vitest'
import type { ArticleSummary } from '../../src/core/model/desk'
import { articleOrders, orderArticles } from '../../src/renderer/src/library/order-articles'

const summary = (
  id: string,
  title: string,
  publishedOn: string | undefined,
  ruled: number,
  alarms: number
): ArticleSummary => ({
  id,
  title,
  ...(publishedOn === undefined ? {} : { publishedOn }),
  sourceName: id,
  progress: { claims: 10, ruled, disputed: 0, needsSource: 0 },
  alarms
})

const articles = [
  summary('a', 'Round 10', '2018-05-31', 9, 1),
  summary('b', 'Round 9', undefined, 0, 0),
  summary('c', 'bridge', '2024-11-23', 5, 7)
]

const ids = (order: (typeof articleOrders)[number], found: readonly string[] | null = null): string =>
  orderArticles(articles, order, found)
    .map(({ id }) => id)
    .join('')

describe('the order of the articles', () => {
  it('is as they were added until another is asked for, undated ones last by date', () => {
    expect(articleOrders.map((order) => ids(order))).toEqual(['abc', 'cab', 'acb', 'cba', 'bca', 'cab'])
    expect(articles.map(({ id }) => id).join('')).toBe('abc')
  })

  it('is by worth where something was searched for, and leaves out what was not found or is gone', () => {
    expect(ids('added', ['c', 'gone', 'a'])).toBe('ca')
    expect(ids('oldest', ['c', 'a'])).toBe('ac')
    expect(ids('added', [])).toBe('')
  })
})
