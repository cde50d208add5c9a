import { describe, expect, it } from 'vitest'
import { exporters } from '../../src/core/export/registry'
import { languageOf, languages, stringsOf } from '../../src/strings/strings'

type Node = string | ((...words: never[]) => string) | { readonly [key: string]: Node }

/** Every leaf of a catalogue by its path. */
const leavesOf = (node: Node, path = ''): readonly (readonly [string, Node])[] =>
  typeof node === 'object'
    ? Object.entries(node).flatMap(([key, value]) => leavesOf(value, path === '' ? key : `${path}.${key}`))
    : [[path, node]]

/** Stand-ins that no sentence has of itself; grouping of digits differs by language, so they are compared without. */
const numbers = [7001, 7002, 7003]

const placeholdersIn = (say: (...words: never[]) => string, words: readonly number[]): readonly number[] => {
  const said = say(...(words as unknown as never[])).replace(/(?<=\d),(?=\d)/g, '')
  return numbers.filter((number) => said.includes(String(number)))
}

const english = new Map(leavesOf(stringsOf('en') as unknown as Node))
const others = languages.filter((language) => language !== 'en')

describe.each(others)('the catalogue in %s', (language) => {
  const catalogue = new Map(leavesOf(stringsOf(language) as unknown as Node))

  it('has every word that English has, and none beside', () => {
    expect([...catalogue.keys()].sort()).toEqual([...english.keys()].sort())
  })

  it('leaves nothing empty and nothing in English', () => {
    const own = new Set(['app', 'language', 'locale'])
    for (const [path, words] of catalogue) {
      if (typeof words !== 'string') continue
      expect(words.trim(), path).not.toBe('')
      if (!own.has(path) && /[a-z]/i.test(words)) expect(words, path).not.toBe(english.get(path))
    }
  })

  it('puts in what English puts in', () => {
    let compared = 0
    for (const [path, say] of catalogue) {
      if (typeof say !== 'function') continue
      const inEnglish = english.get(path) as (...words: never[]) => string
      expect(placeholdersIn(say, numbers), path).toEqual(placeholdersIn(inEnglish, numbers))
      compared += 1
    }
    expect(compared).toBeGreaterThan(20)
  })
})

describe('counting', () => {
  it('says one of a thing apart from none and more, with digits grouped as the language groups them', () => {
    const { library, reader } = stringsOf('en')
    expect([0, 1, 2].map(library.alarms)).toEqual([
      '0 findings to look at',
      '1 finding to look at',
      '2 findings to look at'
    ])
    expect(reader.words(132_973)).toBe('132,973 words')
    expect(stringsOf('hi').reader.words(132_973)).toBe('1,32,973 शब्द')
    expect([0, 1, 2].map(stringsOf('hi').work.orphans)).toEqual([
      '0 दावा अब पाठ में नहीं है',
      '1 दावा अब पाठ में नहीं है',
      '2 दावे अब पाठ में नहीं हैं'
    ])
  })
})

describe('the language of a system', () => {
  it.each([
    ['hi-IN', 'hi'],
    ['hi', 'hi'],
    ['HI_IN', 'hi'],
    ['en-US', 'en'],
    ['fr-FR', 'en'],
    ['', 'en']
  ])('%s is spoken to in %s', (tag, language) => expect(languageOf(tag)).toBe(language))
})

it('names every form of report, in English in its own words', () => {
  expect(stringsOf('en').report.forms).toEqual(
    Object.fromEntries(exporters.map(({ id, label, summary }) => [id, { label, summary }]))
  )
})
