import { describe, expect, it } from 'vitest'
import { sheetOf } from '../../src/renderer/src/state/sheet'
import { sampleArticle } from './sample'

const view = sampleArticle()
const sheet = sheetOf(view)
const runs = sheet.blocks.flatMap((block) => block.runs)
const words = ({ start, end }: { readonly start: number; readonly end: number }) =>
  view.article.text.slice(start, end)

describe('sheetOf', () => {
  it('puts claims in reading order, an outer one before what it holds', () => {
    expect(sheet.order).toEqual(['rawat', 'outer', 'inner', 'pal', 'margin', 'first', 'second'])
  })

  it('makes one list of claims and findings in text order, an alarm with its claim, a note by itself', () => {
    expect(sheet.rows.map(({ key, claim, findings }) => [key, claim, findings.map(({ id }) => id)])).toEqual([
      ['rawat', 'rawat', []],
      ['outer', 'outer', []],
      ['inner', 'inner', []],
      ['loose', null, ['loose']],
      ['pal', 'pal', []],
      ['margin', 'margin', []],
      ['style', null, ['style']],
      ['first', 'first', []],
      ['second', 'second', ['space']]
    ])
    expect(sheet.rowOfFinding.get('space')).toBe('second')
    expect(sheet.rowOfFinding.has('sum')).toBe(false)
  })

  it('gives every word of every block to exactly one run', () => {
    for (const { block, runs } of sheet.blocks) expect(runs.map(words).join('')).toBe(words(block))
  })

  it('gives each claim one run that takes focus', () => {
    for (const id of sheet.order) expect(runs.filter(({ heads }) => heads === id)).toHaveLength(1)
    expect(words(runs.find(({ heads }) => heads === 'outer')!)).toBe('won by over ')
  })

  it('lends a run the mark of the innermost claim', () => {
    expect(runs.find((run) => words(run) === '5678')?.claims).toEqual(['inner', 'outer'])
  })

  it('makes a run of every place, so that it can be gone to', () => {
    for (const { places } of view.findings) {
      for (const { start } of places) expect(runs.some((run) => run.start === start)).toBe(true)
    }
  })

  it('marks an alarm that no claim covers and the first place of a note, told apart', () => {
    const own = runs.filter(({ loose }) => loose !== null)
    expect(own.map((run) => [words(run), run.isNote])).toEqual([
      ['Thursday', false],
      ['12,000', true]
    ])
  })

  it('knows which findings rest on a claim, what speaks against it first', () => {
    expect(sheet.findingsOn.get('second')?.map(({ id }) => id)).toEqual(['space', 'sum'])
    expect(sheet.findingsOn.get('margin')?.map(({ id }) => id)).toEqual(['sum', 'style'])
    expect(sheet.claimsUnder.get('style')).toEqual(['outer', 'inner', 'margin'])
    expect([...sheet.supported].sort()).toEqual(['first', 'margin', 'second'])
  })

  it('counts the words of the body, and tells the dateline apart', () => {
    expect(sheet.words).toBe(26)
    expect(runs.filter(({ dateline }) => dateline).map(words)).toEqual(['LUCKNOW:'])
  })
})
