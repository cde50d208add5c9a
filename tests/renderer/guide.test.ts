import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { commands } from '../../src/commands/commands'
import { parseGuide, sectionsWith } from '../../src/renderer/src/guide/parse-guide'

const folder = resolve(import.meta.dirname, '../../docs/guide')
const chapters = readdirSync(folder).filter((name) => /^\d/.test(name))
const texts = chapters.sort().map((name) => readFileSync(join(folder, name), 'utf8'))
const guide = texts.flatMap(parseGuide)
const headings = (query: string) =>
  sectionsWith(guide, query).map(({ chapter, heading }) => heading || chapter)

describe('parseGuide', () => {
  it('takes headings, paragraphs, lists, keys and links apart, and leaves pictures out', () => {
    const text = `# One

![A picture](x.png)

Press \`J\`, the **next**, as *told*
in [the list](y.md).

## Two

- first
  goes on
- second
`
    expect(parseGuide(text)).toEqual([
      {
        chapter: 'One',
        heading: '',
        blocks: [
          {
            kind: 'paragraph',
            runs: [
              { kind: 'plain', text: 'Press ' },
              { kind: 'key', text: 'J' },
              { kind: 'plain', text: ', the ' },
              { kind: 'strong', text: 'next' },
              { kind: 'plain', text: ', as ' },
              { kind: 'stress', text: 'told' },
              { kind: 'plain', text: ' in the list.' }
            ]
          }
        ]
      },
      {
        chapter: 'One',
        heading: 'Two',
        blocks: [
          { kind: 'item', runs: [{ kind: 'plain', text: 'first goes on' }] },
          { kind: 'item', runs: [{ kind: 'plain', text: 'second' }] }
        ]
      }
    ])
  })
})

describe('the guide', () => {
  it('is found by words wherever they stand, those of a heading first', () => {
    expect(headings('false alarm')[0]).toBe('When it is a false alarm')
    expect(headings('CRASH')).toEqual([])
    expect(headings('network')).toContain('Where your work is, and who sees it')
    expect(headings('  ')).toHaveLength(guide.length)
  })

  it('has every chapter in its list of them', () => {
    const list = readFileSync(join(folder, 'README.md'), 'utf8')
    for (const [at, name] of chapters.entries())
      expect(list).toContain(`[${/^# (.*)/.exec(texts[at]!)![1]}](${name})`)
  })

  it('names no key that no command has', () => {
    const known = new Set<string>(
      commands.flatMap(({ keys, ...command }) =>
        'shiftTurns' in command ? [...keys, ...keys.map((key) => `Shift+${key}`)] : keys
      )
    )
    // Keys of the board of corrections, which are its own.
    const ofTheBoard = ['W', 'M']
    const told = guide.flatMap(({ blocks }) =>
      blocks.flatMap(({ runs }) => runs.filter(({ kind }) => kind === 'key'))
    )
    expect(told.length).toBeGreaterThan(25)
    for (const { text } of told)
      if (!ofTheBoard.includes(text)) expect([...known], text).toContain(text.replaceAll(' ', '+'))
    const chords = texts.join('\n').match(/\bCtrl (?:Shift )?(?:Enter|[A-Z,](?![a-z]))/g) ?? []
    expect(chords.length).toBeGreaterThan(5)
    for (const chord of chords)
      expect([...known], chord).toContain(chord.replace('Ctrl', 'Mod').replaceAll(' ', '+'))
  })
})
