import { describe, expect, it } from 'vitest'
import { articleFileOf, formatArticleFile, parseArticleFile } from '../../../src/core/file/article-file'
import { mergeRecords } from '../../../src/core/merge/merge-records'
import { headOf } from '../../../src/core/model/head'
import { standsInHead, withHead } from '../../../src/core/review/with-head'
import { articleOf, fileOf } from '../article'
import { deskOfOne } from '../desk-of-one'
import { keepFile } from '../keep-file'

const copy = `CITY NEWS

Harbour wall to cost 18 crore
Asha Rawat in Marlow

The wall will cost 19 crore, the port said on Thursday. Work on it begins next spring.

It is 310 metres long.`

const blocksOf = (article: ReturnType<typeof articleOf>) =>
  article.blocks.map(({ kind, start, end }) => `${kind}: ${article.text.slice(start, end)}`)

describe('a head set by hand', () => {
  it('makes headline and byline of words of the copy, and what stands above them is set above them', () => {
    const article = withHead(articleOf(copy), {
      headline: 'harbour wall  to cost 18 crore',
      byline: 'Asha Rawat in Marlow'
    })
    expect(blocksOf(article).slice(0, 4)).toEqual([
      'kicker: CITY NEWS',
      'headline: Harbour wall to cost 18 crore',
      'byline: Asha Rawat in Marlow',
      'paragraph: The wall will cost 19 crore, the port said on Thursday. Work on it begins next spring.'
    ])
    expect(article.text).toBe(copy)
    expect(article.title).toBe('Harbour wall to cost 18 crore')
    expect(article.text.slice(article.bodyStart)).toMatch(/^Asha Rawat/)
    expect(withHead(article, {})).toEqual(articleOf(copy))
  })

  it('keeps words that stand nowhere in the copy beside it, and marks none', () => {
    const read = articleOf(copy)
    const article = withHead(read, { headline: 'Sea wall', byline: 'Imran Sheikh', place: 'Marlow' })
    expect(article.blocks).toEqual(read.blocks)
    expect(headOf(article)).toMatchObject({ headline: 'Sea wall', byline: 'Imran Sheikh', place: 'Marlow' })
    expect(article.title).toBe('Sea wall')
    expect(standsInHead(article, 'Imran Sheikh')).toBe(false)
    expect(standsInHead(article, 'Asha Rawat')).toBe(true)
  })

  it('takes a headline, byline or dateline away that is none', () => {
    const read = articleOf('By Asha Rawat\n\nRAMPUR, May 3: The wall was sold.', 'A first line')
    const article = withHead(read, { headline: '', byline: '', dateline: '' })
    expect(blocksOf(article).map((block) => block.split(':')[0])).toEqual([
      'paragraph',
      'paragraph',
      'paragraph'
    ])
    expect([article.headlineLength, article.dateline]).toEqual([0, undefined])
  })

  it('reads place and day of a dateline, and lets the place be told otherwise', () => {
    const read = articleOf('Rampur 3 May 2025 The wall was sold.\n\nIt is new.', 'Sold')
    expect(withHead(read, { dateline: 'Rampur 3 May 2025' }).dateline).toMatchObject({
      place: 'Rampur 3 May 2025'
    })
    expect(withHead(read, { dateline: 'Rampur 3 May 2025', place: 'Rampur' }).dateline).toMatchObject({
      start: 6,
      end: 23,
      place: 'Rampur'
    })
    const line = articleOf('Rampur, May 3: The wall was sold.', 'Sold')
    expect(withHead(line, { place: 'Rampur City' }).dateline).toEqual({
      ...line.dateline,
      place: 'Rampur City'
    })
  })

  it('finds no words inside a line, none that only begin so, and none far down', () => {
    const read = articleOf(`${copy}\n\n${'It is long. '.repeat(200)}\n\nTail piece`)
    for (const words of ['wall to cost', 'Harbour wal', 'Tail piece'])
      expect(standsInHead(read, words)).toBe(false)
  })
})

describe('a desk with a head set by hand', () => {
  const headline = { field: 'head', of: 'headline', value: 'Harbour wall to cost 18 crore' } as const
  const day = { field: 'head', of: 'publishedOn', value: '2025-05-02' } as const

  it('checks what it says at once, takes it back by undo, and keeps it when a newer copy comes', async () => {
    const { desk, open, change } = await deskOfOne('wall.txt', copy)
    const checksOf = async () => (await open()).findings.map(({ check }) => check)
    expect(await checksOf()).not.toContain('head.body')
    await change(headline)
    expect(await checksOf()).toContain('head.body')
    await desk.undo(null)
    expect(await checksOf()).not.toContain('head.body')
    expect((await open()).article.byHand).toBeUndefined()
    await desk.redo(null)
    expect(await checksOf()).toContain('head.body')

    await keepFile(desk, fileOf(`${copy}\n\nThe port pays.`, 'wall.txt'))
    const newer = await open()
    expect(newer.article.text).toContain('The port pays.')
    expect(newer.article.title).toBe('Harbour wall to cost 18 crore')
    expect(newer.findings.map(({ check }) => check)).toContain('head.body')
  })

  it('asks for a ruling again where the day of print says another Thursday, and not where it does not', async () => {
    const { desk, open, change } = await deskOfOne('wall.txt', copy)
    const { claims } = await open()
    const thursday = claims.find(({ anchor }) => anchor.quote.includes('Thursday'))!.id
    const length = claims.find(({ anchor }) => anchor.quote.includes('310'))!.id
    await change(day)
    for (const claim of [thursday, length]) await change({ field: 'verdict', claim, value: 'verified' })
    await change({ ...day, value: '2025-05-09' })
    const { reviews } = await open()
    expect(reviews[thursday]?.stale).toBeDefined()
    expect(reviews[length]?.stale).toBeUndefined()
    await desk.undo(null)
    expect((await open()).reviews[thursday]?.stale).toBeUndefined()
  })

  it('outlives its file, and a merge with a desk that knows nothing of it', async () => {
    const { open, change } = await deskOfOne('wall.txt', copy)
    const before = await open()
    await change(headline, day)
    const after = await open()
    const { reviews: _r, ignored: _i, signedOff: _s, notice: _n, ...record } = after
    const read = parseArticleFile(formatArticleFile(articleFileOf(record)), 'wall.json')
    expect(read.ok && read.value.article).toEqual(record.article)
    const { reviews: _a, ignored: _b, signedOff: _c, notice: _d, ...fresh } = before
    expect(mergeRecords(fresh, record).record.article).toEqual(record.article)
    expect(mergeRecords(record, fresh).record.article).toEqual(record.article)
  })

  it('is told in the report, and as data', async () => {
    const { change, write } = await deskOfOne('wall.txt', copy)
    await change(headline, day, { field: 'head', of: 'byline', value: 'Imran Sheikh' })
    const page = await write('md')
    expect(page).toContain('# Harbour wall to cost 18 crore')
    expect(page).toContain('Imran Sheikh · 2 May 2025')
    expect(JSON.parse(await write('json')).articles[0].headByHand).toEqual({
      headline: 'Harbour wall to cost 18 crore',
      publishedOn: '2025-05-02',
      byline: 'Imran Sheikh'
    })
  })
})
