import { describe, expect, it } from 'vitest'
import { wordDiff } from '../../../src/core/anchor/word-diff'
import type { Correction } from '../../../src/core/report/corrections-of'
import { otherPlaces } from '../../../src/core/report/other-places'
import { articleOf } from '../article'

/** Where else the wrong words of one correction stand, as "where: quote". */
function places(title: string, text: string, wrong: string, right: string, sibling?: string): string[] {
  const article = articleOf(text, title)
  const start = article.text.lastIndexOf(wrong)
  const correction = {
    start,
    end: start + wrong.length,
    wrong,
    right,
    parts: wordDiff(wrong, right)
  } as unknown as Correction
  const articles = [{ article, made: [correction] }]
  if (sibling !== undefined) articles.push({ article: articleOf(sibling), made: [] })
  return (otherPlaces(articles).get(correction) ?? []).map(
    ({ article: there, where, quote }) =>
      `${there === article ? '' : 'sibling '}${where.kind} ${where.number}: ${quote}`
  )
}

describe('otherPlaces', () => {
  it('finds the figure in the headline and in another article, however it is grouped', () => {
    expect(
      places(
        'Rao wins by 5,678',
        'Rao won by over 5678 votes.',
        'over 5678 votes',
        '5,662 votes',
        'He led by 5,678.'
      )
    ).toEqual(['headline 1: 5,678', 'sibling paragraph 1: 5,678'])
  })

  it('finds the name that was misspelt', () => {
    expect(places('Humkum Singh dies', 'The late Humkum Singh.', 'Humkum Singh', 'Hukum Singh')).toEqual([
      'headline 1: Humkum'
    ])
  })

  it('says nothing of words the correction keeps, small figures, plain words, or parts of longer ones', () => {
    expect(places('Singh mourned', 'The late Humkum Singh.', 'Humkum Singh', 'Hukum Singh')).toEqual([])
    expect(places('12 hurt', 'In all 12 people.', '12 people', '14 people')).toEqual([])
    expect(places('A rise in taxes', 'There was a rise.', 'rise', 'fall')).toEqual([])
    expect(places('15,678 ballots, 5,678.5 tonnes', 'It was 5,678.', '5,678', '5,662')).toEqual([])
  })
})
