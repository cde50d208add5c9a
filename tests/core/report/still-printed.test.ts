import { describe, expect, it, vi } from 'vitest'
import { createDesk, type Desk } from '../../../src/core/desk'
import { exporterOf } from '../../../src/core/export/registry'
import type { ArticleView } from '../../../src/core/model/desk'
import type { Report } from '../../../src/core/report/build-report'
import { type PrintedElsewhere, stillPrinted } from '../../../src/core/report/still-printed'
import { fail } from '../../../src/core/result'
import { documentWriters } from '../../../src/node/document-writers'
import { fileOf } from '../article'
import { keepFile } from '../keep-file'
import { memoryStore } from '../memory-store'

const text = 'Sonpur falls\n\nAsha Rawat beat Vinod Pal by 5,678 votes.\n'

async function deskOfTwo() {
  const desk = createDesk({
    store: memoryStore(),
    clock: { now: () => '2026-01-01T00:00:00.000Z' },
    checker: 'NK'
  })
  for (const name of ['a.txt', 'b.txt']) await keepFile(desk, fileOf(text, name))
  const [mine, other] = desk.view().articles.map(({ id }) => id) as [string, string]
  const open = async (id: string): Promise<ArticleView> => {
    const opened = await desk.openArticle(id)
    if (!opened.ok) throw new Error(opened.error.message)
    return opened.value
  }
  const correct = async (id: string, value = '5,662 votes') => {
    const claim = (await open(id)).claims.find(({ anchor }) => anchor.quote.includes('5,678'))!.id
    await desk.change([
      {
        articleId: id,
        changes: [
          { field: 'verdict', claim, value: 'disputed' },
          { field: 'correction', claim, value }
        ]
      }
    ])
  }
  const start = (await open(other)).article.text.indexOf('5,678')
  const place = { articleId: other, start, end: start + 5, quote: '5,678', role: 'value' }
  return { desk, mine, other, open, correct, place }
}

describe('stillPrinted', () => {
  it('names the places of other articles with what the correction takes back', async () => {
    const { desk, mine, open, correct, place } = await deskOfTwo()
    await correct(mine)
    const elsewhere = vi.fn(async () => [[place]])
    expect(await stillPrinted(await open(mine), elsewhere, desk.openArticle)).toEqual([
      { wrong: '5,678 votes', right: '5,662 votes', place }
    ])
    const { article } = await open(mine)
    const at = article.text.indexOf('5,678')
    expect(elsewhere).toHaveBeenCalledWith(mine, [
      { start: at, end: at + '5,678 votes'.length, wrong: '5,678 votes' }
    ])
  })

  it('asks nothing where nothing is corrected', async () => {
    const { desk, mine, open } = await deskOfTwo()
    const elsewhere = vi.fn(async () => [])
    expect(await stillPrinted(await open(mine), elsewhere, desk.openArticle)).toEqual([])
    expect(elsewhere).not.toHaveBeenCalled()
  })

  it('leaves out what is corrected there, what stands there no more, and what cannot be opened', async () => {
    const { desk, mine, other, open, correct, place } = await deskOfTwo()
    await correct(mine)
    const found = async (places: readonly (typeof place)[], read = desk.openArticle) =>
      stillPrinted(await open(mine), async () => [places], read)
    expect(await found([{ ...place, start: 0, end: 5 }])).toEqual([])
    expect(await found([place], async () => fail('article-damaged', 'Cut off.'))).toEqual([])
    await correct(other)
    expect(await found([place])).toEqual([])
  })
})

describe('a report', () => {
  const written = async (format: string, report: Report): Promise<string> => {
    const made = await exporterOf(format)!.write(report, documentWriters)
    if (!made.ok) throw new Error(made.error.message)
    return String(made.value)
  }
  const reported = async (desk: Desk, ids: readonly string[], elsewhere?: PrintedElsewhere) => {
    const report = await desk.report(ids, undefined, elsewhere)
    if (!report.ok) throw new Error(report.error.message)
    return report.value
  }

  it.each(['md', 'html'])(
    'names in %s the articles outside it that still print what is corrected',
    async (form) => {
      const { desk, mine, correct, place } = await deskOfTwo()
      await correct(mine)
      const words = /5,678.{0,20} also stands in paragraph 1 of “Sonpur falls”\./
      const asked = vi.fn(async () => [[place]])
      expect(await written(form, await reported(desk, [mine], asked))).toMatch(words)
      expect(asked).toHaveBeenCalledOnce()
      expect(await written(form, await reported(desk, [mine]))).not.toMatch(words)
    }
  )

  it('names them to programs too, and each place once where the other is in the report', async () => {
    const { desk, mine, other, correct, place } = await deskOfTwo()
    await correct(mine)
    const elsewhere = async () => [[place]]
    for (const ids of [[mine], [mine, other]]) {
      const report = await reported(desk, ids, elsewhere)
      expect(report.articles[0]!.corrections[0]!.elsewhere).toHaveLength(1)
      const { articles } = JSON.parse(await written('json', report))
      expect(articles[0].corrections[0].elsewhere).toEqual([
        {
          article: other,
          start: place.start,
          end: place.end,
          quote: '5,678',
          where: { kind: 'paragraph', number: 1 }
        }
      ])
      expect(await written('csv', report)).toContain('Sonpur falls: paragraph 1')
    }
  })

  it('names none that is corrected there', async () => {
    const { desk, mine, other, correct, place } = await deskOfTwo()
    await correct(mine)
    await correct(other)
    const report = await reported(desk, [mine], async () => [[place]])
    expect(report.articles[0]!.corrections[0]!.elsewhere).toEqual([])
  })
})
