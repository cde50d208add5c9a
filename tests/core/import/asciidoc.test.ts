import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { asciidocOrigins } from '../../../src/core/import/asciidoc-origins'
import { imported, wordsOf } from '../article'
import { corrected } from '../write-back/written'

const source = readFileSync(
  resolve(import.meta.dirname, '../../fixtures/articles/asciidoc/source.adoc'),
  'utf8'
)

const wordsIn = async (text: string) => {
  const { articles } = await imported(text, 'story.adoc')
  return wordsOf(articles[0]!.text, articles[0]!.blocks)
}

describe('AsciiDoc', () => {
  it.each([
    ['*Bold* and _so_ on, `code` too.', 'Bold and so on, code too.'],
    ['**B**old, H~2~O, x^2^.', 'Bold, H2O, x2.'],
    ['5 * 3 * 2 and a_b_c stay.', '5 * 3 * 2 and a_b_c stay.'],
    ['“Curved” and "`curved`" are one.', '“Curved” and “curved” are one.'],
    [
      'See https://example.org/a[the page] or https://example.org/b.',
      'See the page or https://example.org/b.'
    ],
    ['Up by 4%footnote:[Since May.], it rose.', 'Up by 4%, it rose.'],
    ['An {unknown} stays.', 'An {unknown} stays.'],
    ['The ((pier)) stood(((pier, old))).', 'The pier stood.'],
    ['Scores: 3-2 :: not a term', 'Scores: 3-2 not a term']
  ])('%s', async (text, words) => expect((await wordsIn(text))[0]).toBe(words))

  it('keeps paragraphs that only look like marks', async () => {
    expect(await wordsIn('One.\n\n--\nTwo.\n--\n\n****\nThree.\n****\n\n----\nfour = 4\n----')).toEqual([
      'One.',
      'Two.',
      'Three.',
      'four = 4'
    ])
  })

  it('counts what it hides, save the words to this program', async () => {
    const { articles } = await imported(
      'The fund grew.\n\n// Is this so?\n// corrigenda-disable-next num.total because so\n\n////\nNot yet read.\n////\n',
      'story.adoc'
    )
    expect(articles[0]!.text).toBe('The fund grew.')
    expect(articles[0]!.leftOut).toEqual([{ reason: 'hidden', words: 6, parts: 2, opening: 'Is this so?' }])
  })

  it('finds its words in the file, each where it stands', async () => {
    const { articles } = await imported(source, 'story.adoc')
    const [article] = articles
    const stretches = asciidocOrigins(source)(article!)
    let found = 0
    for (const { start, length, from, width } of stretches) {
      found += length
      const words = article!.text.slice(start, start + length)
      const there = source.slice(from, from + width)
      if (length === width) expect(there.replaceAll(/\s/g, ' ')).toBe(words.replaceAll(/\s/g, ' '))
      else expect(['"`', '`"']).toContain(there)
    }
    // All but the byline, put together of two names, and the quotation with the value of an attribute in it.
    const lost = 'Ann Poe, Joe Marsh'.length + '“We never had so much,” she said of the Harbour Trust.'.length
    expect(found).toBeGreaterThanOrEqual(article!.text.replaceAll(/\s/g, '').length - lost)
  })

  it.each([
    ['£4m to £6m', '£4m to £7m', 'grew from £4m to £7m in 2023'],
    ['harbour fund', 'pier fund', 'The *pier fund* grew'],
    ['Ann Poe said', 'Ann Roe said', '_Ann Roe_ said'],
    ['old ones', 'older ones', 'https://example.org/huts[older ones]'],
    ['She chairs', 'She leads', 'footnote:[She leads the trust.]'],
    ['2022\t£4m', '2022\t£5m', '|2022\n|£5m'],
    ['piers and', 'quays and', '<<piers,the quays>>']
  ])('is corrected in the very file: “%s”', async (wrong, right, now) => {
    const { bytes, notMade } = await corrected(source, 'story.adoc', [[wrong, right]])
    expect(notMade.map(({ correction }) => correction.wrong)).toEqual([])
    expect(new TextDecoder().decode(bytes)).toContain(now)
  })

  it('reads as it should what was written, or was not written', async () => {
    const word = fc.constantFrom(
      '*fund*',
      '_pier_',
      '`hut`',
      '"`so`"',
      '5',
      'grew',
      'https://x.org[page]',
      '\n* ',
      '\n\n',
      '. '
    )
    await fc.assert(
      fc.asyncProperty(fc.array(word, { minLength: 3, maxLength: 20 }), async (words) => {
        const text = `The trust ${words.join(' ')} ended in 1987.`
        const made = await corrected(text, 'story.adoc', [['1987', '1988']]).catch(() => null)
        if (!made || made.notMade.length > 0) return
        const [article] = (await imported(made.bytes, 'story.adoc')).articles
        expect(article!.text).toBe(made.article.text.replace('1987', '1988'))
      }),
      { numRuns: 100 }
    )
  })
})
