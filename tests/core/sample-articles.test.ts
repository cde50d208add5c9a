import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Analysis, analyse } from '../../src/core/analyse'
import { messageFor } from '../../src/core/checks/message-for'
import type { Article } from '../../src/core/model/article'
import { imported } from './article'

const shipped = resolve(import.meta.dirname, '../../resources/samples')
/** The articles as they came; their text is not ours to keep in this repository. */
const originals = resolve(import.meta.dirname, '../../../shared/seeds')

interface Sample {
  readonly article: Article
  readonly analysis: Analysis
}

async function sampleIn(folder: string, words: string): Promise<Sample> {
  for (const name of readdirSync(folder)) {
    const article = (await imported(readFileSync(join(folder, name)), name)).articles[0]!
    if (article.text.includes(words)) return { article, analysis: analyse(article) }
  }
  throw new Error(`no article in ${folder} speaks of ${words}`)
}

const quotesOf = ({ analysis }: Sample, check: string, code?: string) =>
  analysis.findings
    .filter((finding) => finding.check === check && (code === undefined || finding.code === code))
    .map((finding) => finding.places.map((place) => place.quote))

const claimWords = ({ analysis }: Sample) =>
  analysis.claims.map(({ anchor }) => anchor.quote.replace(/\s+/g, ' '))

const sources = [
  { name: 'the samples we ship', folder: shipped },
  {
    name: 'the originals (read from ../shared/seeds; skipped where that folder is absent)',
    folder: originals
  }
]

for (const { name, folder } of sources) {
  describe.skipIf(!existsSync(folder))(name, () => {
    describe('Noorpur and Kairana, 2018', () => {
      const sample = () => sampleIn(folder, 'Kairana')

      it('tells agency, dateline and body apart', async () => {
        const { article } = await sample()
        expect(article.source.entry).toBe('34192513019')
        expect(article.dateline?.place).toBe('LUCKNOW')
        expect(article.blocks[0]?.kind).toBe('agency')
        expect(article.blocks.filter(({ kind }) => kind === 'paragraph').length).toBeGreaterThanOrEqual(6)
        expect(article.publishedOn).toBeUndefined()
      })

      it('finds both names in two spellings, with both places and both repairs', async () => {
        const found = (await sample()).analysis.findings.filter(({ check }) => check === 'name.variant')
        expect(found.map(({ places }) => places.map(({ quote }) => quote))).toEqual([
          ['Avni Singh', 'Avani Singh'],
          ['Humkum Singh', 'Hukum Singh']
        ])
        for (const finding of found) {
          expect(finding.severity).toBe('warning')
          expect(finding.repairs.map(({ label }) => label)).toEqual(finding.places.map(({ quote }) => quote))
        }
      })

      it('shows that 79,172 − 66,436 fits the margin of 2017', async () => {
        const found = (await sample()).analysis.findings.filter(({ check }) => check === 'num.difference')
        expect(found).toHaveLength(1)
        expect(found[0]!.severity).toBe('agrees')
        expect(messageFor(found[0]!)).toBe('79,172 − 66,436 = 12,736, which fits “over 12,000” (2017).')
        expect(found[0]!.places.map(({ quote, role }) => [role, quote])).toEqual([
          ['minuend', '79,172'],
          ['subtrahend', '66, 436'],
          ['stated', 'over 12,000']
        ])
      })

      it('finds the space in "66, 436", and 5678 unlike the other figures, as style only', async () => {
        expect(quotesOf(await sample(), 'num.grouping', 'spaced')).toEqual([['66, 436']])
        const mixed = (await sample()).analysis.findings.find(({ code }) => code === 'mixed')!
        expect(mixed.severity).toBe('note')
        const quotes = mixed.places.map(({ quote }) => quote)
        expect(quotes[0]).toBe('5678')
        expect(quotes).toEqual(expect.arrayContaining(['12,000', '79,172', '45,902']))
      })

      it('finds “BSo” and “Sp” beside the acronyms they stand for, as notes', async () => {
        const found = (await sample()).analysis.findings.filter(({ check }) => check === 'name.acronym')
        expect(found.map(({ severity }) => severity)).toEqual(found.map(() => 'note'))
        expect(found.map((finding) => messageFor(finding)).sort()).toEqual([
          '“BSo” stands for “BSP”?',
          '“Sp” stands for “SP”?'
        ])
      })

      it('finds the slips of the typist, as notes', async () => {
        const found = (await sample()).analysis.findings.filter(({ check }) => check.startsWith('copy.'))
        expect(new Set(found.map(({ severity }) => severity))).toEqual(new Set(['note']))
        expect(found.flatMap(({ places }) => places.map(({ quote }) => quote)).sort()).toEqual([
          'BJPs',
          'Febraury',
          'Lokendras',
          'RLDsymbol',
          'amargin',
          'didnt'
        ])
      })

      it('notes the vague word on an exact figure, and on no rounded one', async () => {
        const found = (await sample()).analysis.findings.filter(({ check }) => check === 'num.vague')
        expect(found.map(({ severity }) => severity)).toEqual(found.map(() => 'note'))
        const quotes = found.flatMap(({ places }) => places.map(({ quote }) => quote))
        expect(quotes).toContain('over 5678')
        expect(quotes).not.toContain('over 12,000')
        expect(quotes).not.toContain('over 45,000')
      })

      it('never holds the 2018 margin against the counts of 2017, nor the two Hasans against each other', async () => {
        const { analysis } = await sample()
        const places = analysis.findings
          .filter(({ severity }) => severity !== 'note')
          .flatMap((f) => f.places)
        expect(places.filter(({ quote }) => quote.includes('5678'))).toEqual([])
        expect(places.filter(({ quote }) => /Hass?an/.test(quote))).toEqual([])
        expect(places.filter(({ quote }) => /May 28|Thursday|Wednesday/.test(quote))).toEqual([])
      })

      it('says nothing at error or warning level but the three it must', async () => {
        const loud = (await sample()).analysis.findings.filter(
          ({ severity }) => severity === 'error' || severity === 'warning'
        )
        expect(loud.map(({ check }) => check).sort()).toEqual([
          'name.variant',
          'name.variant',
          'num.grouping'
        ])
      })

      it('underlines what a checker would', async () => {
        expect(claimWords(await sample())).toEqual(
          expect.arrayContaining([
            'over 5678 votes',
            'over 45,000 votes after 19 rounds',
            '73 booths',
            'May 28',
            '2017',
            'over 12,000 votes',
            'around 79,172 votes',
            '66, 436 votes',
            '45,902 votes',
            'BJP MP Hukum Singh'
          ])
        )
        for (const who of ['Naeemul Hasan', 'Gohar Iqbal'])
          expect(claimWords(await sample()).filter((words) => words.endsWith(who))).not.toEqual([])
      })
    })

    describe('Sisamau, 2024', () => {
      const sample = () => sampleIn(folder, 'Sisamau')

      it('reads date, headline and outlet from the first line', async () => {
        const { article } = await sample()
        expect(article.publishedOn).toBe('2024-11-23')
        expect(article.outlet).toBe('X')
        expect(article.title).toContain('Hassan Roomi')
        expect(article.title).not.toContain('|')
        expect(article.text.slice(0, article.headlineLength)).toBe(article.title)
        expect(article.dateline?.place).toBe('Kanpur')
      })

      it('agrees with the weekday, and finds running leads, the total and the short form of a name in order', async () => {
        const { findings } = (await sample()).analysis
        expect(findings.map(({ check, code }) => [check, code])).toEqual([
          ['date.weekday', 'fits-publication']
        ])
      })

      it('underlines what a checker would, headline included', async () => {
        expect(claimWords(await sample())).toEqual(
          expect.arrayContaining([
            'Saturday, November 23',
            '8,564 votes',
            '69,714',
            '1,32,973 total votes',
            'around 30,000 votes',
            'around 8,000 votes',
            'Rs 20,000',
            'Hassan Roomi'
          ])
        )
      })
    })
  })
}
