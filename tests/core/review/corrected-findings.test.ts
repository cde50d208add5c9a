import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { analyse } from '../../../src/core/analyse'
import { correctedArticle } from '../../../src/core/review/corrected-article'
import { correctedFindings } from '../../../src/core/review/corrected-findings'
import { articleOf } from '../article'

/** What is wrong in a text once one correction is made: "raised" as check: places, and what it mends. */
function checked(text: string, wrong: string, right: string, title?: string) {
  const article = articleOf(text, title)
  const start = article.text.lastIndexOf(wrong)
  const corrected = correctedArticle(article, [{ start, end: start + wrong.length, right }])
  const before = analyse(article).findings
  const found = correctedFindings(before, analyse(corrected.article), corrected, article.text)
  return {
    raised: found.raised,
    said: found.raised.map(({ check, places }) => `${check}: ${places.map(({ quote }) => quote).join(', ')}`),
    mended: before.filter(({ id }) => found.mended.includes(id)).map(({ check }) => check)
  }
}

const fund = 'The fund grew from 1,200 to 1,500 crowns, a rise of 20 per cent. It was set up in 1998.'

describe('correctedFindings', () => {
  it('mends what the correction puts right, and raises nothing', () => {
    const { said, mended } = checked(fund, '20 per cent', '25 per cent')
    expect(mended.length).toBeGreaterThan(0)
    expect(said).toEqual([])
  })

  it('raises a correction that is itself wrong, on the words that are printed, with the right repair', () => {
    const { said, raised } = checked(fund, '20 per cent', '52 per cent')
    expect(said).toHaveLength(1)
    expect(said[0]).toContain('20 per cent')
    const edits = raised[0]!.repairs.flatMap((repair) => repair.edits)
    expect(edits.some(({ text }) => /^25/.test(text))).toBe(true)
    for (const { start, end } of edits) expect(articleOf(fund).text.slice(start, end)).not.toBe('')
  })

  it('raises a headline that the correction leaves behind', () => {
    const { said } = checked(
      'Officials said the blast on Friday killed 14 people and injured 30 at the market.',
      '14 people',
      '15 people',
      'Blast kills 14'
    )
    expect(said.some((each) => each.startsWith('head.body') && each.includes('14'))).toBe(true)
  })

  it('takes what says the same of the same words, one of them spelt otherwise, for the same', () => {
    const article = articleOf('Some 12 waggons came on Friday, 9 wagons by night.')
    const at = (text: string, quote: string) => ({ start: text.indexOf(quote), quote, role: 'stated' })
    const finding = (id: string, text: string, quote: string, value: number) => ({
      id,
      check: 'num.total',
      code: 'differs',
      severity: 'error' as const,
      data: { value },
      places: [{ ...at(text, quote), end: text.indexOf(quote) + quote.length }],
      repairs: []
    })
    const { start } = at(article.text, 'waggons')
    const corrected = correctedArticle(article, [{ start, end: start + 7, right: 'wagons' }])
    const before = [finding('printed', article.text, '12 waggons', 12)]
    const again = (quote: string, value: number) =>
      correctedFindings(
        before,
        { findings: [finding('corrected', corrected.article.text, quote, value)], failed: [] },
        corrected,
        article.text
      )
    // A check that broke down says of nothing that it is mended.
    expect(
      correctedFindings(before, { findings: [], failed: ['num.total'] }, corrected, article.text)
    ).toEqual({
      raised: [],
      mended: [],
      failed: ['num.total']
    })
    expect(
      correctedFindings(before, { findings: [], failed: ['num.order'] }, corrected, article.text).mended
    ).toEqual(['printed'])
    expect(again('12 wagons', 12)).toEqual({ raised: [], mended: [], failed: [] })
    // Another value, or other words, is another thing to look at.
    expect(again('12 wagons', 13)).toMatchObject({ raised: [{ id: 'corrected' }], mended: ['printed'] })
    expect(again('9 wagons', 12)).toMatchObject({ raised: [{ id: 'corrected' }], mended: ['printed'] })
  })

  it('raises nothing where the correction is of no consequence', () => {
    expect(checked('The quay is 12 metres long. It opened in May.', '12 metres', '14 metres').said).toEqual(
      []
    )
  })
})

describe('correctedArticle', () => {
  const story = 'One two three four five six seven eight nine ten.\n\nEleven twelve thirteen.\n'

  it('moves blocks and headline along', () => {
    const article = articleOf('Eleven boats. Twelve men.', 'Eight boats lost')
    const start = article.text.indexOf('Eight')
    const { article: corrected } = correctedArticle(article, [{ start, end: start + 5, right: 'Seventeen' }])
    expect(corrected.title).toBe('Seventeen boats lost')
    expect(corrected.blocks.map((block) => corrected.text.slice(block.start, block.end))).toEqual([
      'Seventeen boats lost',
      ...article.blocks.slice(1).map((block) => article.text.slice(block.start, block.end))
    ])
    expect(corrected.text.slice(corrected.bodyStart)).toBe(article.text.slice(article.bodyStart))
  })

  it('finds the way back for every span, and an edit of either text makes the same text', () => {
    const article = articleOf(story)
    const words = [...article.text.matchAll(/\p{L}+/gu)].map(({ index, 0: word }) => ({
      start: index,
      end: index + word.length
    }))
    fc.assert(
      fc.property(
        fc.subarray(words),
        fc.array(fc.stringMatching(/^[a-z ]{0,12}$/), { minLength: 13, maxLength: 13 }),
        fc.nat(),
        fc.nat(),
        (chosen, rights, from, length) => {
          const made = chosen.map((span, i) => ({ ...span, right: rights[i % rights.length]! }))
          const corrected = correctedArticle(article, made)
          const { text } = corrected.article
          const start = from % (text.length + 1)
          const end = Math.min(text.length, start + (length % 20))
          const printed = corrected.printed({ start, end })
          expect(printed.start).toBeGreaterThanOrEqual(0)
          expect(printed.end).toBeLessThanOrEqual(article.text.length)
          if (end > start) {
            const edit = corrected.printedEdit({ start, end, text: 'X' })
            const rest = made.filter((each) => each.end <= edit.start || each.start >= edit.end)
            const once = correctedArticle(
              article,
              [...rest, { start: edit.start, end: edit.end, right: edit.text }].sort(
                (a, b) => a.start - b.start
              )
            ).article.text
            // Deleted words stand nowhere in the corrected text; only where none are near is the way back one way.
            if (made.every(({ right }) => right !== ''))
              expect(once).toBe(`${text.slice(0, start)}X${text.slice(end)}`)
          }
        }
      )
    )
  })
})
