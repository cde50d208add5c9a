import { describe, expect, it, vi } from 'vitest'
import { digestOf } from '../../../src/core/cross/article-digest'
import { CrossIndex } from '../../../src/core/cross/cross-index'
import { createDesk, type Desk } from '../../../src/core/desk'
import { exporterOf } from '../../../src/core/export/registry'
import { writeReport } from '../../../src/core/export/write-report'
import { factsOf } from '../../../src/core/facts/facts-of'
import { readArticle } from '../../../src/core/facts/reading'
import type { ArticleView } from '../../../src/core/model/desk'
import type { Report } from '../../../src/core/report/build-report'
import { correctedText, correctionsOf } from '../../../src/core/report/corrections-of'
import { type PrintedElsewhere, placesToMend } from '../../../src/core/report/places-to-mend'
import { fail } from '../../../src/core/result'
import { documentWriters } from '../../../src/node/document-writers'
import { sourceFiles } from '../../../src/node/source-files'
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

describe('placesToMend', () => {
  it('names the places of other articles with what the correction takes back', async () => {
    const { desk, mine, open, correct, place } = await deskOfTwo()
    await correct(mine)
    const elsewhere = vi.fn(async () => [[place]])
    const found = await placesToMend(await open(mine), elsewhere, desk.openArticle)
    expect(found).toMatchObject([
      {
        correction: { wrong: '5,678 votes', right: '5,662 votes' },
        articleId: place.articleId,
        start: place.start,
        quote: '5,678',
        right: '5,662',
        why: 'noun',
        of: 'vote'
      }
    ])
    const { article } = await open(mine)
    const at = article.text.indexOf('5,678')
    expect(elsewhere).toHaveBeenCalledWith(mine, [
      { start: at, end: at + '5,678 votes'.length, wrong: '5,678 votes', keys: ['5678 count'] }
    ])
  })

  it('asks nothing where nothing is corrected', async () => {
    const { desk, mine, open } = await deskOfTwo()
    const elsewhere = vi.fn(async () => [])
    expect(await placesToMend(await open(mine), elsewhere, desk.openArticle)).toEqual([])
    expect(elsewhere).not.toHaveBeenCalled()
  })

  it('believes the article and no place in the index, and leaves out what is corrected there or cannot be opened', async () => {
    const { desk, mine, other, open, correct, place } = await deskOfTwo()
    await correct(mine)
    const found = async (places: readonly (typeof place)[], read = desk.openArticle) =>
      placesToMend(await open(mine), async () => [places], read)
    expect(await found([{ ...place, start: 0, end: 5 }])).toMatchObject([
      { start: place.start, quote: '5,678' }
    ])
    expect(await found([place], async () => fail('article-damaged', 'Cut off.'))).toEqual([])
    await correct(other)
    expect(await found([place])).toEqual([])
  })
})

describe('places in a follow-up', () => {
  const fire = `Boatyard blaze kills nine

A fire at the Brackwater boatyard in Wexmouth killed nine dockers on Monday. The yard belongs to Orla Fayne.

The families will get $50,000 each, said Tobin Skerry of the Harbour Union.
`
  const followUp = `Town mourns nine

Wexmouth buried the nine dockers of the Brackwater fire on Friday. Nine families walked behind the coffins.

The union of Tobin Skerry pays $50,000 to each, a total of $450,000.
`
  const other = `Strike at the mill

Nine dockers walked out in Palmhaven. The owners offered $50,000 in all.
`

  async function deskOfThree() {
    const desk = createDesk({
      store: memoryStore(),
      clock: { now: () => '2026-01-01T00:00:00.000Z' },
      checker: 'NK'
    })
    const index = new CrossIndex()
    for (const [name, body] of Object.entries({
      'fire.txt': fire,
      'follow.txt': followUp,
      'mill.txt': other
    })) {
      const { summary } = await keepFile(desk, fileOf(body, name))
      const view = await desk.openArticle(summary.id)
      if (view.ok) index.put(digestOf(factsOf(readArticle(view.value.article))))
    }
    const ids = desk.view().articles.map(({ id }) => id)
    const open = async (id: string): Promise<ArticleView> => {
      const opened = await desk.openArticle(id)
      if (!opened.ok) throw new Error(opened.error.message)
      return opened.value
    }
    const titles = new Map(desk.view().articles.map(({ id, title }) => [id, title]))
    const mine = ids.find((id) => titles.get(id) === 'Boatyard blaze kills nine')!
    const take = async (around: string, wrong: string, text: string) => {
      const start = (await open(mine)).article.text.indexOf(around) + around.indexOf(wrong)
      const edits = [{ start, end: start + wrong.length, text }]
      await desk.change([{ articleId: mine, changes: [{ field: 'repaired', edits }] }])
    }
    const elsewhere: PrintedElsewhere = async (id, words) =>
      words.map((each) => index.printedElsewhere(id, each))
    const places = async () => placesToMend(await open(mine), elsewhere, desk.openArticle)
    const said = async () =>
      (await places()).map(
        ({ articleId, where, quote, right, why }) =>
          `${titles.get(articleId)}, ${where.kind} ${where.number}: ${quote} > ${right} (${why})`
      )
    return { desk, mine, take, places, said, open, titles }
  }

  it('are found in the headline, and of no other story', async () => {
    const { take, said } = await deskOfThree()
    await take('killed nine', 'nine', 'ten')
    expect(await said()).toEqual([
      'Boatyard blaze kills nine, headline 1: nine > ten (plain)',
      'Town mourns nine, headline 1: nine > ten (plain)',
      'Town mourns nine, paragraph 1: nine > ten (noun)',
      'Town mourns nine, paragraph 2: $450,000 > $500,000 (total)'
    ])
  })

  it('are found for a sum, and for the total it went into', async () => {
    const { take, said } = await deskOfThree()
    await take('get $50,000', '$50,000', '$60,000')
    expect(await said()).toEqual([
      'Town mourns nine, paragraph 2: $50,000 > $60,000 (noun)',
      'Town mourns nine, paragraph 2: $450,000 > $540,000 (total)'
    ])
  })

  it('are mended in one step over both articles, which one undo takes back, and are gone then', async () => {
    const { desk, mine, take, places, said, open } = await deskOfThree()
    await take('killed nine', 'nine', 'ten')
    const found = await places()
    const byArticle = new Map<string, { start: number; end: number; text: string }[]>()
    for (const { articleId, start, end, right } of found)
      byArticle.set(articleId, [...(byArticle.get(articleId) ?? []), { start, end, text: right }])
    const requests = [...byArticle].map(([articleId, edits]) => ({
      articleId,
      changes: [{ field: 'repaired' as const, edits }]
    }))
    expect((await desk.change(requests)).ok).toBe(true)
    expect(await said()).toEqual([])
    const follow = await open(requests[1]!.articleId)
    const made = correctionsOf(follow, follow.reviews).made
    expect(correctedText(follow.article.text, made)).toContain('Town mourns ten')
    expect(correctedText(follow.article.text, made)).toContain('Nine families walked')
    expect((await desk.undo(mine)).ok).toBe(true)
    expect((await said()).length).toBe(4)
  })

  it('stay after the correction was made by a newer text, until each is mended', async () => {
    const { desk, take, said } = await deskOfThree()
    await take('killed nine', 'nine', 'ten')
    await keepFile(desk, fileOf(fire.replace('killed nine', 'killed ten'), 'fire.txt'))
    expect((await said()).map((each) => each.split(',')[0])).toContain('Town mourns nine')
    expect((await said())[0]).toBe('Boatyard blaze kills nine, headline 1: nine > ten (plain)')
  })
})

describe('a report', () => {
  const written = async (format: string, report: Report): Promise<string> => {
    const tools = { writers: documentWriters, sources: sourceFiles() }
    const made = await writeReport(exporterOf(format)!, report, tools)
    if (!made.ok) throw new Error(made.error.message)
    const { content } = made.value
    return typeof content === 'string' ? content : new TextDecoder().decode(content)
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
      const words = /paragraph 1; also in “Sonpur falls”, paragraph 1/
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
