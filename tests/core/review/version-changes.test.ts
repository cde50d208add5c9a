import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stateOf } from '../../../src/core/review/article-state'
import { touchedBy, versionChanges } from '../../../src/core/review/version-changes'
import { articleOf, fileOf } from '../article'
import { deskOfOne } from '../desk-of-one'
import { keepFile } from '../keep-file'

const shown = (was: string, now: string): readonly string[] => {
  const [older, newer] = [articleOf(was), articleOf(now)]
  return versionChanges(older, newer).map(
    ({ before, after }) =>
      `${older.text.slice(before.start, before.end)} → ${newer.text.slice(after.start, after.end)}`
  )
}

const fair = `The fair drew 900 visitors on Sunday.

Stalls paid 40 crowns each, and the band played until nine.

It rained at noon.`

describe('versionChanges', () => {
  it.each([
    ['nothing', fair, fair, []],
    ['a figure', fair, fair.replace('900', '950'), ['900 → 950']],
    ['words put in', fair, fair.replace('the band', 'the brass band'), [' → brass ']],
    ['words taken out', fair, fair.replace(' on Sunday', ''), [' on Sunday → ']],
    ['a paragraph put in', fair, fair.replace('\n\nIt', '\n\nNobody fell.\n\nIt'), [' → Nobody fell.']],
    [
      'a word, and a paragraph after it',
      fair,
      `${fair.replace('noon', 'three')}\n\nNobody fell.`,
      ['noon → three', ' → Nobody fell.']
    ],
    ['a paragraph taken out', fair, fair.replace(/\n\nIt.*/, ''), ['It rained at noon. → ']],
    [
      'two places far apart',
      fair,
      fair.replace('900', '950').replace('noon', 'three'),
      ['900 → 950', 'noon → three']
    ],
    ['words that follow each other', fair, fair.replace('40 crowns', '4 marks'), ['40 crowns → 4 marks']]
  ])('%s', (_, was, now, expected) => {
    expect(shown(was, now).map((each) => each.replace(/\n+/g, ''))).toEqual(expected)
  })

  it('gives the newer text when its words are put into the older one', () => {
    const text = fc
      .array(fc.constantFrom('a b c.', 'One two.', 'One three.', '12 x 12', '', 'a b c d.'), { maxLength: 8 })
      .map((each) => each.join('\n\n'))
    fc.assert(
      fc.property(text, text, (was, now) => {
        const [older, newer] = [articleOf(was), articleOf(now)]
        let [made, at] = ['', 0]
        for (const { before, after } of versionChanges(older, newer)) {
          expect(before.start).toBeGreaterThanOrEqual(at)
          made += older.text.slice(at, before.start) + newer.text.slice(after.start, after.end)
          at = before.end
        }
        // Blank lines between paragraphs belong to none of them.
        const bare = (words: string) => words.replace(/\s+/g, '')
        expect(bare(made + older.text.slice(at))).toBe(bare(newer.text))
      })
    )
  })

  it('is quick on long texts that share nothing', () => {
    const long = (word: string) =>
      Array.from({ length: 3_000 }, (_, n) => `${word}${n} is here.`).join('\n\n')
    expect(versionChanges(articleOf(long('a')), articleOf(long('b'))).length).toBeGreaterThan(0)
  })
})

describe('touchedBy', () => {
  it('names the claims of the changed sentence that were worked on, and those whose words are gone', async () => {
    const { desk, open, change } = await deskOfOne('fair.txt', `A fair\n\n${fair}\n`)
    const first = await open()
    const id = (words: string) => first.claims.find(({ anchor }) => anchor.quote.includes(words))!.id
    await change(
      { field: 'verdict', claim: id('900'), value: 'verified' },
      { field: 'verdict', claim: id('40 crowns'), value: 'verified' }
    )
    await keepFile(
      desk,
      fileOf(
        `A fair\n\n${fair.replace('900', '950').replace('Stalls paid 40 crowns each, and the', 'The')}\n`,
        'fair.txt'
      )
    )
    const view = await open()
    const { reviews } = stateOf(view.history)
    const changes = versionChanges(view.versions[0]!.article, view.article)
    const touched = changes.map((each) => touchedBy(view, 0, each, (claim) => claim in reviews))
    expect(touched).toEqual([
      { there: [id('900')], gone: [] },
      { there: [], gone: [id('40 crowns')] }
    ])
  })
})
