import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readDenseText } from '../../bench/measures/dense-texts'
import { type Measure, perHundred, reached, reachedAim, readRows } from '../../bench/measures/measure'
import { scoreCases } from '../../bench/measures/small-cases'
import { temporaryFolder } from '../node/temporary-folder'

const measure = (value: number | undefined): Measure => ({
  name: 'm',
  value,
  from: 'f',
  goal: { most: 3 },
  aim: { most: 1.5 }
})

describe('a measure', () => {
  it('has reached its goal, its aim, or neither; without a value there is nothing to say', () => {
    expect([3.001, 3.0004, 1.5].map((value) => reached(measure(value)))).toEqual([false, true, true])
    expect([3, 1.501, 1.5].map((value) => reachedAim(measure(value)))).toEqual([false, false, true])
    expect([reached(measure(undefined)), reachedAim(measure(undefined))]).toEqual([undefined, false])
  })

  it('counts in a hundred to a hundredth, and nothing in nothing', () => {
    expect(perHundred(14, 1119)).toBe(1.25)
    expect(perHundred(3, 0)).toBe(0)
  })
})

describe('small cases', () => {
  const rows = (folder: string, name: string, ...objects: readonly object[]) =>
    writeFileSync(join(folder, `${name}.jsonl`), objects.map((each) => `${JSON.stringify(each)}\n`).join(''))
  const wrong = 'The hall opened on February 30, 2024.'
  const fires = { kind: 'date', text: wrong, wrong: 'February 30', right: 'February 28', why: 'calendar' }

  it('count the silent, the found, and those that still are flagged once put right', () => {
    const folder = join(temporaryFolder(), 'cases')
    mkdirSync(folder)
    rows(folder, 'silent', { id: 's1', kind: 'k', text: wrong }, { id: 's2', kind: 'k', text: 'It rained.' })
    rows(folder, 'fires', { id: 'f1', ...fires }, { id: 'f2', ...fires, right: 'February 31' })
    rows(
      folder,
      'published-corrections',
      { id: 'c1', ...fires, inside: true },
      { id: 'c2', ...fires, text: 'It rained in Hexwell.', wrong: 'Hexwell', right: 'Marrowby' }
    )
    const { measures, misses, falseAlarms = [] } = scoreCases(folder)
    expect(measures.map(({ value }) => value)).toEqual([1, 1, 2, 1, 1, 1, 0])
    expect(misses).toEqual(['MISSED date c2: [Hexwell→Marrowby] It rained in Hexwell.  (calendar)'])
    expect(falseAlarms.map((line) => line.slice(0, 14))).toEqual(['FALSE k s1 dat', 'FALSE date f2 '])
  })

  it('have their wrong words in the field they name', () => {
    for (const name of ['fires', 'published-corrections'])
      for (const row of readRows<Record<string, string>>(`bench/cases/${name}.jsonl`))
        expect(row[row.field ?? 'text']!.includes(row.wrong!), row.id).toBe(true)
  })
})

describe('a dense text', () => {
  it('is a headline, a day, and what comes after', () => {
    const text = readDenseText('A headline\npublished: 2024-12-03\n\nOne.\n\nTwo.\n', 'd')
    expect(text).toEqual({ id: 'd', title: 'A headline', publishedOn: '2024-12-03', text: 'One.\n\nTwo.' })
  })
})
