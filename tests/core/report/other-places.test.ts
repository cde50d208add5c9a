import { describe, expect, it } from 'vitest'
import { otherPlaces } from '../../../src/core/report/other-places'
import type { CorrectedWords } from '../../../src/core/report/taken-back'
import { articleOf } from '../article'

/** Where else the words of one correction stand, the last of them corrected, as "where: quote > right (why)". */
function places(title: string, text: string, wrong: string, right: string, sibling?: string): string[] {
  const article = articleOf(text, title)
  const start = article.text.lastIndexOf(wrong)
  const correction: CorrectedWords = { start, end: start + wrong.length, wrong, right }
  const articles: { article: typeof article; made: CorrectedWords[] }[] = [{ article, made: [correction] }]
  if (sibling !== undefined) articles.push({ article: articleOf(sibling), made: [] })
  return (otherPlaces(articles).get(correction) ?? []).map(
    ({ article: there, where, quote, right: put, why, of }) =>
      `${there === article ? '' : 'sibling '}${where.kind} ${where.number}: ${quote} > ${put} (${why}${of ? ` ${of}` : ''})`
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
        'He led by 5,678 votes and later by 5,678.'
      )
    ).toEqual([
      'headline 1: 5,678 > 5,662 (plain)',
      'sibling paragraph 1: 5,678 > 5,662 (noun vote)',
      'sibling paragraph 1: 5,678 > 5,662 (figure)'
    ])
  })

  it('finds a count in words and in digits, of its noun or of none, and no other noun’s', () => {
    const text =
      'Nine families were moved. A fire killed 9 dockers. The nine were at work, a nine-strong crew. ' +
      'Nine boats burned at 9 a.m. on 9 May. Police named the nine dockers.'
    expect(places('Yard blaze kills nine', text, 'nine dockers', 'ten dockers')).toEqual([
      'headline 1: nine > ten (plain)',
      'paragraph 1: 9 > 10 (noun docker)',
      'paragraph 1: nine > ten (plain)',
      'paragraph 1: nine-strong > ten-strong (plain)'
    ])
  })

  it('finds sums of the same money, and totals that were worked out from it, with the working', () => {
    const text =
      'Each family will get $50,000. The nine dockers had worked there for years. It comes to $450,000 in all. ' +
      'The yard paid $50,000 before; a boat costs $40,000.'
    expect(
      places('Families of the dead', text, '$50,000', '$60,000', 'A total of $450,000 goes to them.')
    ).toEqual([
      'paragraph 1: $50,000 > $60,000 (noun USD)',
      'paragraph 1: $450,000 > $540,000 (total 50,000 × nine = $450,000)',
      'sibling paragraph 1: $450,000 > $540,000 (total)'
    ])
    expect(places('The dead', text, 'nine dockers', 'ten dockers')).toEqual([
      'paragraph 1: $450,000 > $500,000 (total 9 × $50,000 = $450,000)'
    ])
  })

  it('finds what a relation of the engine gave', () => {
    const text =
      'The fund rose from 1,200 crowns to 1,500 crowns, up 25 per cent. It had 1,500 crowns in May.'
    const [first] = places('The fund', text.replace(' It had 1,500 crowns in May.', ''), '1,500', '1,800')
    expect(first).toMatch(/^paragraph 1: 25 per cent > 50 per cent \(total /)
  })

  it('finds the name that was misspelt, and leaves another person’s alone', () => {
    expect(places('Humkum Singh dies', 'The late Humkum Singh.', 'Humkum Singh', 'Hukum Singh')).toEqual([
      'headline 1: Humkum > Hukum (name)'
    ])
    const text =
      'Rosa Calado spoke first. Mr Pedro Calado, a grower, disagreed. Later Calado left, said Rosa Calado.'
    const found = places('Meeting', text, 'Rosa Calado', 'Rosa Machado')
    expect(found[0]).toBe('paragraph 1: Calado > Machado (name)')
    expect(found.length).toBeLessThanOrEqual(2)
    expect(found.join()).not.toContain('Pedro')
  })

  it('says nothing of words the correction keeps, other nouns, plain words, or parts of longer ones', () => {
    expect(places('Singh mourned', 'The late Humkum Singh.', 'Humkum Singh', 'Hukum Singh')).toEqual([])
    expect(places('Twelve years on', 'In all 12 people.', '12 people', '14 people')).toEqual([])
    expect(places('A rise in taxes', 'There was a rise.', 'rise', 'fall')).toEqual([])
    expect(places('15,678 ballots, 5,678.5 tonnes', 'It was 5,678.', '5,678', '5,662')).toEqual([])
    expect(
      places(
        'The vote',
        'It fell 9 per cent. Nine people left. It fell 9 per cent.',
        'Nine people',
        'Ten people'
      )
    ).toEqual([])
  })

  it('leaves out what is corrected there already', () => {
    const article = articleOf('Nine dockers died. The nine dockers lived here. All nine dockers were young.')
    const at = (words: string): CorrectedWords => {
      const start = article.text.indexOf(words) + words.indexOf(' ') + 1
      return { start, end: start + 4, wrong: 'nine', right: 'ten' }
    }
    const made = [at('The nine'), at('All nine')]
    const found = otherPlaces([{ article, made }])
    expect(made.map((each) => found.get(each)?.map(({ quote, right }) => `${quote} ${right}`))).toEqual([
      ['Nine Ten'],
      ['Nine Ten']
    ])
  })
})
