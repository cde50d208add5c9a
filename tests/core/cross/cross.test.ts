import { describe, expect, it } from 'vitest'
import { messageFor } from '../../../src/core/checks/message-for'
import { ignoreRuleFor } from '../../../src/core/checks/post/ignored'
import { type ArticleDigest, digestOf } from '../../../src/core/cross/article-digest'
import { findingIn } from '../../../src/core/cross/cross-finding'
import { CrossIndex } from '../../../src/core/cross/cross-index'
import { defaultViewSettings, findingsAsSet, type ViewSettings } from '../../../src/core/review/view-as-set'
import { factsIn } from '../article'

let count = 0
const digest = (text: string, publishedOn = '2018-05-31'): ArticleDigest => ({
  ...digestOf(factsIn(text, undefined, undefined, publishedOn)),
  id: `a${count++}`
})
const indexOf = (digests: readonly ArticleDigest[]): CrossIndex => {
  const index = new CrossIndex()
  for (const each of digests) index.put(each)
  return index
}
const differences = (digests: readonly ArticleDigest[]) => indexOf(digests).differences()
const of = (check: string, texts: readonly string[]) =>
  differences(texts.map((text) => digest(text))).filter((finding) => finding.check === check)
const values = (...texts: string[]) => of('cross.value', texts)
const names = (...texts: string[]) => of('cross.name', texts)

const won = (margin: string) => `In the Noorpur bypoll Naeem Hasan won by ${margin} votes.`

describe('cross.value', () => {
  it('finds one margin printed with two values, with the places in both articles', () => {
    const [finding, ...more] = values(won('5,678'), won('6,211'), won('5,678'))
    expect(more).toEqual([])
    expect(finding!.check).toBe('cross.value')
    expect(messageFor(finding!)).toBe('The margin at Noorpur in 2018 is printed as 5,678 and as 6,211.')
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
    expect(differences(undated)).toEqual([])
  })
})

describe('articles that tell of the same', () => {
  it('are those with a seat, a person in this or a like spelling, or a body in common, the most kindred first', () => {
    const own = digest('In the Noorpur bypoll Naeem Hasan beat Avni Singh. Halden Foods paid.')
    const kin = digest('In the Noorpur bypoll Naeem Hasan beat Avani Singh.')
    const body = digest('Halden Foods cut 300 jobs.')
    const none = digest('The road was closed. Joe Marsh opened it.')
    const index = indexOf([none, body, kin, own])
    expect(index.siblingsOf(own.id, 12)).toEqual([kin.id, body.id])
    expect(index.siblingsOf(own.id, 1)).toEqual([kin.id])
    expect(index.siblingsOf('nobody', 12)).toEqual([])
  })
})

describe('cross.name', () => {
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
    ['one spelling', ['Hukum Singh met Joe Marsh.', 'Hukum Singh met Joe Marsh again.']],
    [
      'an apostrophe of another form',
      ['The judge Reed O’Connell met Joe Marsh.', "The judge Reed O'Connell met Joe Marsh."]
    ]
  ])('is silent: %s', (_, texts) => {
    expect(names(...texts)).toEqual([])
  })
})

describe('a finding of several articles in one of them', () => {
  it('has the places that are there, and none of an older text', () => {
    const [a, b] = [won('5,678'), won('6,211')]
    const index = indexOf([
      { ...digest(a), id: 'a' },
      { ...digest(b), id: 'b' }
    ])
    const [finding] = index.findingsFor('a')
    expect(findingIn(finding!, 'a', a)).toMatchObject({ id: finding!.id, severity: 'warning' })
    expect(findingIn(finding!, 'a', a)!.places).toEqual([
      { start: a.indexOf('5,678'), end: a.indexOf('5,678') + 5, quote: '5,678', role: 'value' }
    ])
    expect(findingIn(finding!, 'a', `Now: ${a}`)).toBeNull()
    expect(findingIn(finding!, 'c', a)).toBeNull()
  })

  it('is ignored always by all its words, in whichever article it was said, and by the house’s list of names', () => {
    const index = indexOf([
      { ...digest(`${won('5,678')} Hukum Singh met Joe Marsh.`), id: 'a' },
      { ...digest(`${won('6,211')} Humkum Singh met Joe Marsh.`), id: 'b' }
    ])
    const [value, name] = index.findingsFor('a')
    expect([value!.check, name!.check]).toEqual(['cross.value', 'cross.name'])
    const rule = ignoreRuleFor(value!, 'always', '')
    expect(rule.words).toEqual(['5,678', '6,211'])
    const shown = (settings: Partial<ViewSettings>) =>
      findingsAsSet(index.findingsFor('b'), { ...defaultViewSettings, ...settings }).shown.map(
        ({ check, severity, places }) => [check, severity, places[0]!.articleId]
      )
    const both = [
      ['cross.value', 'warning', 'b'],
      ['cross.name', 'warning', 'b']
    ]
    expect(shown({})).toEqual(both)
    expect(shown({ ignore: [rule] })).toEqual([both[1]])
    expect(shown({ ignore: [{ ...rule, words: ['5,678'] }] })).toEqual(both)
    expect(shown({ checks: { 'cross.value': 'off', 'cross.name': 'note' } })).toEqual([
      ['cross.name', 'note', 'b']
    ])
    const names = ['Hukum Singh', 'humkum singh']
    expect(shown({ house: { ...defaultViewSettings.house, names } })).toEqual([both[0]])
  })
})

describe('one article among others', () => {
  it('is told what others print as it does, its own place first', () => {
    const index = indexOf([digest(won('5,678')), { ...digest(won('5,678')), id: 'mine' }])
    const found = index.findingsFor('mine')
    expect(found).toMatchObject([{ code: 'same', severity: 'agrees', places: [{ articleId: 'mine' }, {}] }])
    expect(messageFor(found[0]!)).toBe('The margin at Noorpur in 2018 is printed as 5,678 in 2 articles.')
    expect(index.differences()).toEqual([])
  })

  it('has the same ids in whatever order the others were read', () => {
    const [a, b, c] = [won('5,678'), won('6,211'), won('5,700')].map((text) => digest(text)) as [
      ArticleDigest,
      ArticleDigest,
      ArticleDigest
    ]
    const ids = (digests: readonly ArticleDigest[]) =>
      indexOf(digests)
        .findingsFor(a.id)
        .map(({ id }) => id)
    expect(ids([b, c, a])).toEqual(ids([a, b, c]))
  })

  it('follows what is put anew and what is taken away', () => {
    const index = indexOf([digest(won('5,678')), { ...digest(won('6,211')), id: 'other' }])
    expect(index.differences()).toHaveLength(1)
    index.put({ ...digest(won('5,678')), id: 'other' })
    expect(index.differences()).toEqual([])
    index.put({ ...digest(`${won('6,211')} Tabasum Hassan met Naeem Hasan.`), id: 'other' })
    index.remove('other')
    expect(index.differences()).toEqual([])
    expect(index.findingsFor('other')).toEqual([])
  })

  it('is told where the very words stand elsewhere: the figure of the same fact, the name of the same story', () => {
    const text = 'In the Noorpur bypoll Naeem Hasan beat Avni Singh by 5,678 votes.'
    const mine = { ...digest(text), id: 'mine' }
    const index = indexOf([
      mine,
      { ...digest(text.replace('beat', 'defeated')), id: 'sibling' },
      { ...digest('In the Kairana bypoll Tabassum Hasan won by 5,678 votes.'), id: 'other seat' },
      { ...digest('Avni Singh sang in Vienna.'), id: 'other story' }
    ])
    const elsewhere = (words: string, wrong = words) => {
      const start = text.indexOf(words)
      return index
        .printedElsewhere('mine', { start, end: start + words.length, wrong })
        .map(({ articleId, quote }) => [articleId, quote])
    }
    expect(elsewhere('5,678')).toEqual([['sibling', '5,678']])
    expect(elsewhere('Avni Singh')).toEqual([['sibling', 'Avni Singh']])
    expect(elsewhere('bypoll')).toEqual([])
    // The text has taken the correction over; the sibling has not.
    expect(elsewhere('5,678', '5678 votes')).toEqual([['sibling', '5,678']])
    expect(elsewhere('5,678', '6,211')).toEqual([])
    expect(elsewhere('Avni Singh', 'Avani Singh')).toEqual([])
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
    expect(differences(desk)).toEqual([])
  })
})
