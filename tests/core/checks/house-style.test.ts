import { describe, expect, it } from 'vitest'
import { houseStyle } from '../../../src/core/checks/post/house-style'
import type { Finding } from '../../../src/core/model/finding'
import type { HouseStyle } from '../../../src/core/model/house-style'

const none: HouseStyle = { grouping: 'any', slips: 'refile', organisation: '', names: [], words: [] }

const finding = (check: string, quotes: readonly string[], repairs: readonly string[] = []): Finding => ({
  id: quotes.join(),
  check,
  code: 'x',
  severity: 'warning',
  data: {},
  places: quotes.map((quote, at) => ({ start: at * 100, end: at * 100 + quote.length, quote, role: 'x' })),
  repairs: repairs.map((text) => ({ label: text, edits: [{ start: 0, end: 5, text }] }))
})

const pair = finding('name.variant', ['Avni Singh', 'Avani Singh'])

describe('names of the house', () => {
  it('silence two spellings when both are names of the list', () => {
    const names = ['AVNI  Singh', 'Avani Singh']
    expect(houseStyle([pair], { ...none, names })).toEqual([])
  })

  it('do not silence a name of the list against one that is not', () => {
    expect(houseStyle([pair], { ...none, names: ['Avni Singh'] })).toEqual([pair])
    expect(houseStyle([pair], { ...none, names: ['Avni', 'Avani', 'Singh'] })).toEqual([pair])
  })

  it('leave only the spelling of the list to be taken', () => {
    const both = finding('name.variant', ['Avni Singh', 'Avani Singh'], ['Avni Singh', 'Avani Singh'])
    const taken = (names: readonly string[]) =>
      houseStyle([both], { ...none, names })[0]?.repairs.map(({ label }) => label)
    expect(taken(['Avani Singh'])).toEqual(['Avani Singh'])
    expect(taken([])).toEqual(['Avni Singh', 'Avani Singh'])
    expect(taken(['Singh'])).toEqual(['Avni Singh', 'Avani Singh'])
  })

  it('silence nothing but spellings: a role, or the copy, is another matter', () => {
    const role = finding('name.role', ['Avni Singh', 'Avani Singh'])
    const glued = finding('copy.glued', ['Avni Singh'])
    expect(houseStyle([role, glued], { ...none, names: ['Avni Singh', 'Avani Singh'] })).toEqual([
      role,
      glued
    ])
  })
})

describe('words of the house', () => {
  it('silence the checks of the copy, whatever the case', () => {
    const found = ['copy.glued', 'copy.misspelling', 'copy.doubled'].map((check) =>
      finding(check, ['Bhaiyya'])
    )
    expect(houseStyle(found, { ...none, words: ['bhaiyya'] })).toEqual([])
  })

  it('leave the copy alone where only a part of it is on the list, and figures always', () => {
    const part = finding('copy.glued', ['RLDsymbol'])
    const figure = finding('num.grouping', ['66, 436'])
    expect(houseStyle([part, figure], { ...none, words: ['RLD', '66, 436'] })).toEqual([part, figure])
  })

  it('do not take a finding without a place for one on the list', () => {
    const nowhere = finding('copy.glued', [])
    expect(houseStyle([nowhere], { ...none, words: ['a'] })).toEqual([nowhere])
  })
})

describe('the grouping of the house', () => {
  const broken = finding('num.grouping', ['160,962,8'], ['1,609,628', '16,09,628'])

  it('leaves only its own repairs', () => {
    const labels = (grouping: HouseStyle['grouping']) =>
      houseStyle([broken], { ...none, grouping })[0]!.repairs.map(({ label }) => label)
    expect(labels('western')).toEqual(['1,609,628'])
    expect(labels('indian')).toEqual(['16,09,628'])
    expect(labels('any')).toEqual(['1,609,628', '16,09,628'])
  })

  it('leaves every repair where none is the house’s', () => {
    const spaced = finding('num.grouping', ['1, 32, 973'], ['1,32,973'])
    expect(houseStyle([spaced], { ...none, grouping: 'western' })).toEqual([spaced])
  })
})
