import { describe, expect, it } from 'vitest'
import { factsOf } from '../../../src/core/facts/facts-of'
import { readArticle } from '../../../src/core/facts/reading'
import { articleFromFields } from '../../../src/core/import/article-from-fields'
import { figuresOf } from '../../../src/core/laws/law'
import { relationsOf } from '../../../src/core/readings/relations-of'

/** The relations of a text: its law, what came of it, and the words of its figures. */
function told(text: string) {
  const facts = factsOf(readArticle(articleFromFields({ id: 'a', text })))
  return relationsOf(facts).map(({ proposal: { law, roles }, outcome }) => {
    const words = figuresOf(roles).map(({ span }) => facts.reading.text.slice(span.start, span.end))
    return `${law.id} ${outcome}: ${words.sort().join(' ')}`
  })
}

const differing = (text: string) => told(text).filter((line) => line.includes('differs'))

describe('a slip too rare for chance', () => {
  it('is told where only weak words mark the figure', () => {
    expect(
      differing(
        'Since the spring 14 extra lists were run with 24 patients on each, so that 363 were treated.'
      )
    ).toEqual(['product differs: 14 24 363'])
    expect(
      differing('The hall has 11,340 names on its list, which is 1,638 fewer than the 12,978 of May.')
    ).toEqual([])
    expect(
      differing('The hall has 11,345 names on its list, which is 1,363 fewer than the 12,978 of May.')
    ).toEqual(['difference differs: 1,363 11,345 12,978'])
  })

  it.each([
    'Since the spring 14 extra lists were run with 24 patients on each, so that 336 were treated.',
    'Since the spring 14 extra lists were run with 24 patients on each; 800 were turned away.',
    'They sold 3,700 tonnes (3,000), Peru 2,500 (800), Chile 500 (300), Cuba 500 (400) and Spain 300 (700).',
    'The team is second with 10 points out of 14; the gate was 15 per cent up on last year.',
    'In their first year 770,000 came, in the next 103.9 million and 1.1 million, and 105.0 million since.'
  ])('is not seen in %s', (text) => {
    expect(differing(text)).toEqual([])
  })
})

describe('a relation that no word says', () => {
  it('is told by the words where there are some', () => {
    const lines = told('Of the 1,440 seats 1,175 were let by noon. The remaining 265 went at the door.')
    expect(lines).toEqual(['rest fits: 1,175 1,440 265'])
  })
})
