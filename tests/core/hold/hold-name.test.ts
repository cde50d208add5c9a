import { describe, expect, it } from 'vitest'
import type { HeldName } from '../../../src/core/hold/held'
import { nameOn } from './hold-on'

/** A spelling in a line: the name, how often here, in other articles, in tables, and how often in quotations. */
const spellings = ({ spellings: all }: HeldName) =>
  all.map(({ name, isHouse, places, cells }) => {
    const elsewhere = places.filter(({ article }) => article).length
    const quoted = places.filter(({ quoted: is }) => is).length
    return `${name} ${places.length - elsewhere}/${elsewhere}/${cells.length}${quoted ? ` quoted ${quoted}` : ''}${isHouse ? ' house' : ''}`
  })
const left = ({ namesakes }: HeldName) =>
  namesakes.map(({ name, because, own, other }) => `${name}: ${because} ${own} ${other}`.trim())

const story =
  'The late Hukum Singh held Kairana. Mrinal Rana, daughter of Humkum Singh, lost it. “In Hukum Singh’s name,” she said.'

describe('a name in two spellings', () => {
  it('is counted here, in other articles and in the tables, whichever is in hand', () => {
    const tables = { 'members.csv': 'seat,member\nKairana,Hukum Singh\nSonpur,Asha Rawat' }
    const others = [['Hukum Singh and Mrinal Rana met. Hukum Singh spoke.', '2018-05-14']] as const
    const expected = ['Hukum Singh 2/2/1 quoted 1', 'Humkum Singh 1/0/0']
    expect(spellings(nameOn(story, 'Humkum Singh', { tables, others }))).toEqual(expected)
    expect(spellings(nameOn(story, 'Hukum Singh', { tables, others }))).toEqual(expected)
  })

  it('has the house form first, however seldom it stands', () => {
    expect(spellings(nameOn(story, 'Hukum', { house: ['Humkum Singh'] }))).toEqual([
      'Humkum Singh 1/0/0 house',
      'Hukum Singh 2/0/0 quoted 1'
    ])
  })

  it('is shown with a spelling that only a table has', () => {
    const tables = { 'count.csv': 'constituency,candidate,votes\nSonpur,Avani Singh,100' }
    const held = nameOn('Avni Singh lost at Sonpur.', 'Avni Singh', { tables })
    expect(spellings(held)).toEqual(['Avni Singh 1/0/0', 'Avani Singh 0/0/1'])
    expect(held.spellings[1]!.cells).toEqual(['count!2/candidate'])
  })

  it('is a surname alone, beside the surnames of whole names', () => {
    const text = 'The leader, Marcus Odell, spoke. Mr Odel had promised it in May.'
    expect(spellings(nameOn(text, 'Odel had'))).toEqual(['Odell 1/0/0', 'Odel 1/0/0'])
  })

  it('is found of a captain in one article', () => {
    const text = 'Captain Ruth Amadi spoke first. It was over, Captain Ruth Ahmadi said later.'
    expect(spellings(nameOn(text, 'Ruth Amadi'))).toEqual(['Ruth Amadi 1/0/0', 'Ruth Ahmadi 1/0/0'])
  })

  it('has a body’s name too', () => {
    const text = 'Halden Foods cut its rates. Holden Foods employs 300.'
    const held = nameOn(text, 'Halden Foods')
    expect([...spellings(held), ...left(held)].join()).toContain('Holden Foods')
  })
})

describe('another person of a like name', () => {
  it('is left out for the age', () => {
    const others = [['Hukam Singh, 34, grows cane. Mrinal Rana bought it.', '2018-05-19']] as const
    const held = nameOn('Hukum Singh, 81, held Kairana. Mrinal Rana lost it.', 'Hukum Singh', { others })
    expect(spellings(held)).toEqual(['Hukum Singh 1/0/0'])
    expect(left(held)).toEqual(['Hukam Singh: age 81 34'])
  })

  it('is left out for the party, the office, and where both stand in one sentence', () => {
    const held = nameOn('Naeem Hasan of the BJP won. Naim Hasan of the Congress lost.', 'Naeem Hasan')
    expect(left(held)).toEqual(['Naim Hasan: party BJP Congress'])
    const two = nameOn('Anna Bell and Ana Bell are twins.', 'Anna Bell')
    expect([spellings(two), left(two)]).toEqual([['Anna Bell 1/0/0'], ['Ana Bell: beside']])
  })

  it('is left out where the house lists both', () => {
    const held = nameOn(story, 'Hukum', { house: ['Hukum Singh', 'Humkum Singh'] })
    expect(left(held)).toEqual(['Humkum Singh: house Hukum Singh Humkum Singh'])
  })

  it('is left out where only letters speak for one, and where both given names are known', () => {
    const held = nameOn('Ilse Brandt died. Her pupils miss her. Ilsa Brandt taught 200.', 'Ilse Brandt')
    expect([spellings(held), left(held)]).toEqual([['Ilse Brandt 1/0/0'], ['Ilsa Brandt: letters']])
    const brothers = nameOn('Rajesh Kumar spoke first. Rakesh Kumar followed him.', 'Rajesh Kumar')
    expect(left(brothers)).toEqual(['Rakesh Kumar: given-name'])
  })

  it('is none of those whose names have nothing in common', () => {
    const held = nameOn('Naeemul Hasan won in Noorpur and Tabassum Hassan led in Kairana.', 'Naeemul Hasan')
    expect([spellings(held), left(held)]).toEqual([['Naeemul Hasan 1/0/0'], []])
  })
})
