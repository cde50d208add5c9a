import { describe, expect, it } from 'vitest'
import { numGrouping } from '../../../src/core/checks/num.grouping'
import { numTotal } from '../../../src/core/checks/num.total'
import { runChecks } from '../../../src/core/checks/run-checks'
import { readArticle } from '../../../src/core/facts/reading'
import { articleOf, factsIn } from '../article'

const sentences = (text: string): string[] => {
  const { sentences, text: read } = readArticle(articleOf(text))
  return sentences.map(({ start, end }) => read.slice(start, end))
}

describe('white space', () => {
  it('is one plain space for each sign, whatever it was', () => {
    const text = 'Rs\u00a02\u202fcrore was\u2009paid.'
    const reading = readArticle(articleOf(text))
    expect(reading.text).toBe('Rs 2 crore was paid.')
    expect(reading.article.text).toBe(text)
  })

  it('joins the lines of a text wrapped at a column, with and without blank lines between paragraphs', () => {
    const first =
      'The council voted on Monday to close the baths for the\nwinter. Swimmers were told to use those of the next town.'
    const second = 'The town has 1,150 swimmers, and the next one has five\nhundred and twenty of its own.'
    const joined = [
      'The council voted on Monday to close the baths for the winter.',
      'Swimmers were told to use those of the next town.',
      'The town has 1,150 swimmers, and the next one has five hundred and twenty of its own.'
    ]
    expect(sentences(`${first}\n\n${second}`)).toEqual(joined)
    expect(sentences(`${first}\n${second}`)).toEqual(joined)
  })

  it('leaves rows, lists and paragraphs of one line apart', () => {
    const rows = 'Local taxes: $92.4\nState: $48.1\nFederal: $4.6'
    expect(sentences(rows)).toEqual(rows.split('\n'))
    const lines =
      'A fire broke out at the mill on Monday night.\nNobody was hurt.\nThe cause is not known to the police.'
    expect(sentences(lines)).toEqual(lines.split('\n'))
    const byline =
      'Minister resigns over the letters he lost\nBy Asha Rawat\nThe minister resigned on Monday after a week of talk about letters.'
    expect(readArticle(articleOf(byline)).article.blocks.length).toBe(3)
  })
})

it('shows places in the article’s own words', () => {
  const [finding] = runChecks(factsIn('He polled 66,\u00a0436 votes.'), [numGrouping])
  expect(finding!.places.map(({ quote }) => quote)).toEqual(['66,\u00a0436'])
})

it('leaves one check that breaks down out, and says which', () => {
  const broken = {
    ...numTotal,
    id: 'num.broken',
    run: () => {
      throw new Error('bug')
    }
  }
  const failed: string[] = []
  const findings = runChecks(
    factsIn('The crash killed 12 people, seven men and six women.'),
    [broken, numTotal],
    ({ id }) => failed.push(id)
  )
  expect(findings.map(({ check }) => check)).toEqual(['num.total'])
  expect(failed).toEqual(['num.broken'])
  expect(() => runChecks(factsIn('A day.'), [broken])).toThrow('bug')
})
