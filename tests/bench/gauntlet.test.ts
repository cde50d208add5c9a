import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readGauntletArticle, slipPlace, withSlip } from '../../bench/measures/gauntlet-article'
import { gauntletParts, scoreArticles, scoreGauntlet } from '../../bench/measures/planted-slips'
import { temporaryFolder } from '../node/temporary-folder'

const file = `id: x-01
genre: council
published: 2024-02-01
title: Council adds {{count|four|three}} parks: vote today
---
The park cost $5m{{punctuation|.|,}} of which ministers paid $2m. It opens on Friday, 30 {{date|Febuary|January}} 2024.

The{{doubled-word| the | }}gate is new.
---
count | three are named
punctuation | a comma
date | the month
doubled-word | set once
`

const article = readGauntletArticle(file, 'unnamed')

describe('an article of the gauntlet', () => {
  it('is read as its right text, with each slip where its right words stand', () => {
    expect(article.title).toBe('Council adds three parks: vote today')
    expect(article.publishedOn).toBe('2024-02-01')
    expect(article.text).toContain('cost $5m, of which')
    expect(article.text).toContain('30 January 2024.\n\nThe gate')
    expect(article.text).not.toMatch(/[{}|]/)
    for (const { field, at, right } of article.slips)
      expect(article[field].slice(at, at + right.length)).toBe(right)
    expect(article.slips.map(({ kind }) => kind)).toEqual(['count', 'punctuation', 'date', 'doubled-word'])
    expect(article.slips[3]!.why).toBe('doubled-word | set once')
  })

  it('is printed with one slip and no other', () => {
    const [title, , date] = article.slips
    expect(withSlip(article, title!).title).toBe('Council adds four parks: vote today')
    expect(withSlip(article, title!).text).toBe(article.text)
    expect(withSlip(article, date!).text).toBe(article.text.replace('January', 'Febuary'))
  })

  it('has a slip’s place reach to the edges of its words, and never be empty', () => {
    const place = (slip: Parameters<typeof slipPlace>[1]) => {
      const printed = withSlip(article, slip)
      const { field, start, end } = slipPlace(printed, slip)
      return printed[field]!.slice(start, end)
    }
    expect(article.slips.map(place)).toEqual(['four', '5m.', 'Febuary', 'The the gate'])
    const lost = readGauntletArticle('title: T\n---\nHe sold {{missing-word||the }}house\n---\n', 'n')
    expect(slipPlace(withSlip(lost, lost.slips[0]!), lost.slips[0]!)).toEqual({
      field: 'text',
      start: 8,
      end: 13
    })
  })
})

const invalid = (name: string, right = 'January 30') => `title: ${name}
---
The bridge at Marrowby opened on {{date|February 30|${right}}}, 2024. It cost nothing.
---
date | February has no 30th
`

describe('the score of the gauntlet', () => {
  it('counts a slip that a check finds, and not what the right text has as well', () => {
    const score = scoreArticles([
      readGauntletArticle(invalid('a'), 'a'),
      readGauntletArticle(invalid('b', 'February 31'), 'b')
    ])
    expect(score.slips).toBe(2)
    expect(score.misses.filter((line) => line.includes('MISSED a '))).toEqual([])
    expect(score.falseAlarms.map((line) => line.slice(0, 20))).toEqual(['FALSE b date.invalid'])
    expect(score.kinds).toEqual([['date', { slips: 2, found: 2, surfaced: 2 }]])
  })

  it('lists nothing of the unread third, which is every third file by name', () => {
    const folder = join(temporaryFolder(), 'gauntlet')
    mkdirSync(folder)
    for (const name of ['c', 'a', 'f', 'b', 'e', 'd'])
      writeFileSync(join(folder, `${name}.txt`), invalid(name, 'February 31').replace('30|', '20|'))
    writeFileSync(join(folder, 'README.md'), 'not an article')
    const { read, unread } = gauntletParts(folder)
    expect(read.map(({ id }) => id)).toEqual(['a', 'b', 'd', 'e'])
    expect(unread.map(({ id }) => id)).toEqual(['c', 'f'])
    const { misses, falseAlarms = [], measures } = scoreGauntlet(folder, false)
    expect([misses.length, falseAlarms.length]).toEqual([4, 4])
    expect([...misses, ...falseAlarms].filter((line) => / [cf] /.test(line))).toEqual([])
    expect(measures.find(({ name }) => name === 'gauntlet, unread: found')!.from).toContain('0 of 2 slips')
    expect(scoreGauntlet(folder, true).measures.some(({ name }) => name.includes('unread'))).toBe(false)
  })

  it('has 60 articles, of which 20 are unread, and every slip has its working', () => {
    const { read, unread } = gauntletParts('bench/gauntlet')
    expect([read.length, unread.length]).toEqual([40, 20])
    const slips = [...read, ...unread].flatMap((each) => each.slips)
    expect(slips.length).toBe(518)
    // A count: what stands in the unread part is not to be printed.
    expect(slips.filter(({ why, wrong, right }) => why === '' || wrong === right).length).toBe(0)
  })
})
