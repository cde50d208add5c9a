import { describe, expect, it } from 'vitest'
import { check, checks, readTable, repaired } from '../../src/library'

const fee = 'The mooring fee rises from £40 to £60, an increase of 5 per cent.'

describe('check', () => {
  it('gives what does not add up, with the working, its places and each repair', () => {
    const { article, findings } = check({ title: 'Fee goes up', text: fee }, { severity: 'warning' })
    expect(findings.map(({ check, severity, message }) => ({ check, severity, message }))).toEqual([
      {
        check: 'num.change',
        severity: 'error',
        message: '£40 to £60 is 50 per cent, but the text says “5 per cent”.'
      }
    ])
    const [{ places, repairs }] = findings as [(typeof findings)[0]]
    for (const { field, start, end, quote } of places) expect(article[field].slice(start, end)).toBe(quote)
    expect(repairs.map((repair) => repaired(article, repair).text)).toEqual([
      'The mooring fee rises from £40 to £60, an increase of 50 per cent.'
    ])
    expect(article).toEqual({ title: 'Fee goes up', text: fee })
  })

  it('gives the claims, and sentences only where asked', () => {
    const { claims, sentences } = check(fee)
    expect(claims.map(({ quote }) => quote)).toContain('5 per cent')
    expect(sentences).toBeUndefined()
    expect(check(fee, { sentences: true }).sentences).toHaveLength(1)
  })

  it('runs the checks that are wanted, and no others', () => {
    const ids = (options: Parameters<typeof check>[1]) =>
      check(fee, options).findings.map((each) => each.check)
    expect(ids({})).toEqual(['num.order', 'num.change'])
    expect(ids({ only: ['num.order'] })).toEqual(['num.order'])
    expect(ids({ skip: ['num.order'] })).toEqual(['num.change'])
    expect(() => check(fee, { only: ['num.nothing'] })).toThrow('There is no check “num.nothing”')
  })

  it('counts weekdays from the day of print', () => {
    const text = 'The council met on Monday, November 24.'
    expect(check({ text, publishedOn: '2026-11-30' }, { severity: 'warning' }).findings).toHaveLength(1)
    expect(check({ text, publishedOn: '2025-11-30' }, { severity: 'warning' }).findings).toHaveLength(0)
  })

  it('says nothing of a text that is right, or is none', () => {
    expect(
      check('The fee rises from £40 to £60, an increase of 50 per cent.', { severity: 'note' }).findings
    ).toEqual([])
    expect(check('')).toEqual({ article: { title: '', text: '' }, findings: [], claims: [] })
  })
})

describe('readTable', () => {
  const bytes = (text: string) => new TextEncoder().encode(text)

  it('holds figures against a table', () => {
    const rows = [
      'year,date,constituency,candidate,party,votes',
      '2026,2026-05-07,Wendham,Rosa Petrie,Green,4312',
      '2026,2026-05-07,Wendham,Ian Calder,Labour,3026'
    ]
    const table = readTable('wards.csv', bytes(rows.join('\n')))
    if (!table.ok) throw new Error(table.error.message)
    const article = {
      text: 'Rosa Petrie won the Wendham seat by 1,286 votes. Rosa Petrie polled 4,321 votes while Ian Calder got 3,035.',
      publishedOn: '2026-05-08'
    }
    const wrong = (tables: NonNullable<Parameters<typeof check>[1]>['tables'] = []) =>
      check(article, { tables, severity: 'error' }).findings.map(({ message }) => message)
    expect(wrong([table.value])).toEqual([
      'For the votes of Rosa Petrie in Wendham (2026) the table has 4,312 [wards!2/votes]; the text says “4,321”.',
      'For the votes of Ian Calder in Wendham (2026) the table has 3,026 [wards!3/votes]; the text says “3,035”.'
    ])
    expect(wrong()).toEqual([])
  })

  it('says why a file is no table', () => {
    expect(readTable('x.csv', bytes('a,"b\nc,d\n'))).toMatchObject({
      ok: false,
      error: { code: 'not-a-table' }
    })
  })
})

describe('repaired', () => {
  it('makes every edit of a repair, in both fields, wherever they stand', () => {
    const repair = {
      label: '',
      edits: [
        { field: 'text', start: 0, end: 2, text: 'twelve' },
        { field: 'text', start: 11, end: 13, text: '12' },
        { field: 'title', start: 4, end: 6, text: '12' }
      ]
    } as const
    expect(repaired({ title: 'All 10', text: '10 men and 10 boys' }, repair)).toEqual({
      title: 'All 12',
      text: 'twelve men and 12 boys'
    })
  })
})

it('lists every check once', () => {
  expect(checks.length).toBeGreaterThan(30)
  expect(new Set(checks.map(({ id }) => id)).size).toBe(checks.length)
})
