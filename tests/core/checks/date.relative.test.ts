import { describe, expect, it } from 'vitest'
import { dateRelative } from '../../../src/core/checks/date.relative'
import { runChecks } from '../../../src/core/checks/run-checks'
import { factsIn } from '../article'

const run = (text: string, publishedOn?: string) =>
  runChecks(factsIn(text, undefined, undefined, publishedOn), [dateRelative])

describe('date.relative', () => {
  it('names the day that was meant', () => {
    const [finding] = run('The count ended yesterday, May 20.', '2018-06-01')
    expect(finding!.data).toEqual({
      word: 'yesterday',
      stated: 'May 20',
      real: '31 May',
      published: '2018-06-01'
    })
    expect(finding!.places.map(({ quote }) => quote)).toEqual(['yesterday', 'May 20'])
  })

  it('counts over the end of a month and of a year', () => {
    expect(run('He left on December 30. Three days later, on January 2, he was back.')).not.toContainEqual(
      expect.objectContaining({ severity: 'warning' })
    )
    expect(
      run('He left on December 30. Three days later, on January 4, he was back.')[0]!.data
    ).toMatchObject({
      real: 5,
      stated: 3
    })
    expect(run('He left on May 3. Two weeks later, on May 19, he was back.')).not.toContainEqual(
      expect.objectContaining({ severity: 'warning' })
    )
  })

  it.each([
    ['The count is tomorrow, June 1, at eight.', '2018-05-31'],
    ['The count is today (Thursday).', '2018-05-31'],
    ['The count was yesterday (Tuesday).', '2018-05-31'],
    ['A year before, on May 3, he left. Some days later, on May 9, he was back.', '2018-05-31']
  ])('is silent: %s', (text, publishedOn) => {
    expect(run(text, publishedOn)).not.toContainEqual(expect.objectContaining({ severity: 'warning' }))
  })
})
