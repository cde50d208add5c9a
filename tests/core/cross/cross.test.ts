import { describe, expect, it } from 'vitest'
import { type ArticleDigest, digestOf } from '../../../src/core/cross/article-digest'
import { crossNames } from '../../../src/core/cross/cross-names'
import { crossValues } from '../../../src/core/cross/cross-values'
import { factsIn } from '../article'

let count = 0
const digest = (text: string, publishedOn = '2018-05-31'): ArticleDigest => ({
  ...digestOf(factsIn(text, undefined, undefined, publishedOn)),
  id: `a${count++}`
})
const values = (...texts: string[]) => crossValues(texts.map((text) => digest(text)))
const names = (...texts: string[]) => crossNames(texts.map((text) => digest(text)))

const won = (margin: string) => `In the Noorpur bypoll Naeem Hasan won by ${margin} votes.`

describe('crossValues', () => {
  it('finds one margin printed with two values, with the places in both articles', () => {
    const [finding, ...more] = values(won('5,678'), won('6,211'), won('5,678'))
    expect(more).toEqual([])
    expect(finding!.check).toBe('cross.value')
    expect(finding!.message).toBe('The margin at Noorpur in 2018 is printed as 5,678 and as 6,211.')
    expect(finding!.places.map(({ quote }) => quote)).toEqual(['5,678', '5,678', '6,211'])
    expect(new Set(finding!.places.map(({ articleId }) => articleId)).size).toBe(3)
  })

  it.each([
    ['the same', [won('5,678'), won('5,678')]],
    ['a round figure', [won('5,678'), won('5,700')]],
    ['a vague one', [won('5,678'), won('over 5,000')]],
    ['another seat', [won('5,678'), 'In the Kairana bypoll Tabassum Hasan won by 6,211 votes.']],
    ['another year', [won('5,678'), 'In 2017 in the Noorpur bypoll Naeem Hasan won by 6,211 votes.']],
    ['a running lead', [won('5,678'), 'In the Noorpur bypoll he led by 6,211 votes after 19 rounds.']],
    ['no seat named', ['He won by 5,678 votes.', 'He won by 6,211 votes.']]
  ])('is silent: %s', (_, texts) => {
    expect(values(...texts)).toEqual([])
  })

  it('is silent where nobody knows the year', () => {
    const undated = [won('5,678'), won('6,211')].map((text) => ({ ...digestOf(factsIn(text)), id: text }))
    expect(crossValues(undated)).toEqual([])
  })
})

describe('crossNames', () => {
  it('finds one person spelt in two ways in one story', () => {
    const [finding, ...more] = names(
      'Hukum Singh died in May. Mriganka Singh, his heir, wept.',
      'Mriganka Singh remembered Humkum Singh, she said.'
    )
    expect(more).toEqual([])
    expect(finding!.data).toEqual({ first: 'Hukum Singh', second: 'Humkum Singh' })
    expect(finding!.places).toHaveLength(2)
  })

  it('takes a shared office for evidence', () => {
    const texts = ['The MP Sunita Bhadana met Joe Marsh.', 'The MP Sunita Bhadena left. Joe Marsh stayed.']
    expect(names(...texts)).toHaveLength(1)
  })

  it.each([
    ['nothing in common', ['Hukum Singh died.', 'Humkum Singh won a race in Kenya.']],
    ['two offices', ['The MP Hukum Singh met Joe Marsh.', 'The singer Humkum Singh met Joe Marsh.']],
    ['kin', ['Hukum Singh met Joe Marsh.', 'His brother Humkum Singh met Joe Marsh.']],
    ['both in one article', ['Hukum Singh met Joe Marsh.', 'Humkum Singh and Hukum Singh met Joe Marsh.']],
    ['two known names', ['Rajesh Kumar met Joe Marsh.', 'Rakesh Kumar met Joe Marsh.']],
    ['one spelling', ['Hukum Singh met Joe Marsh.', 'Hukum Singh met Joe Marsh again.']]
  ])('is silent: %s', (_, texts) => {
    expect(names(...texts)).toEqual([])
  })
})

describe('a digest', () => {
  it('is plain JSON, and small', () => {
    const made = digest(`${won('5,678')} ${'He spoke of roads and water. '.repeat(100)}`)
    expect(JSON.parse(JSON.stringify(made))).toEqual(made)
    expect(JSON.stringify(made).length).toBeLessThan(700)
  })

  it('of ten thousand articles are held against each other in one pass over what they share', () => {
    const one = digest(won('5,678'))
    const desk = Array.from({ length: 10_000 }, (_, i) => ({ ...one, id: String(i) }))
    expect(crossValues(desk)).toEqual([])
    expect(crossNames(desk)).toEqual([])
  })
})
