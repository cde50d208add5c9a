import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { brokenWalls, importsOfCore, rooms } from '../scripts/core-walls.mjs'
import { tableRow } from './table-row'

const root = resolve(import.meta.dirname, '..')

describe('the walls between the rooms of core', () => {
  it('stand, and the table holds nothing that is not so', () => {
    expect(brokenWalls(importsOfCore())).toEqual([])
  })

  it('has a row for every room', () => {
    const folders = readdirSync(resolve(root, 'src/core'), { withFileTypes: true }).filter((each) =>
      each.isDirectory()
    )
    expect(Object.keys(rooms).sort()).toEqual(folders.map(({ name }) => name).sort())
  })

  it('tells who climbs over one, and what of the table is no longer needed', () => {
    const rules = {
      facts: { is: '', imports: ['text'], exceptions: ['a.ts: import/b.ts'] },
      import: { is: '', imports: ['text'] },
      text: { is: '', imports: [] }
    }
    const imports = [
      { from: 'facts/a.ts', to: 'text/c.ts' },
      { from: 'facts/a.ts', to: 'import/b.ts' },
      { from: 'facts/time/d.ts', to: 'import/b.ts' },
      { from: 'text/c.ts', to: 'result.ts' },
      { from: 'desk.ts', to: 'import/b.ts' },
      { from: 'attic/x.ts', to: 'text/c.ts' }
    ]
    expect(brokenWalls(imports, rules)).toEqual([
      'facts/time/d.ts imports import/b.ts: facts may not import from import (src/core/rooms.json).',
      'src/core/rooms.json knows no room attic.',
      'import no longer imports text: take it out of src/core/rooms.json.'
    ])
  })

  it('stand in ARCHITECTURE.md', async () => {
    const page = resolve(root, 'ARCHITECTURE.md')
    const written = readFileSync(page, 'utf8')
    const section = /(<!-- rooms: [^>]*-->\n)[\s\S]*?(<!-- \/rooms -->)/
    expect(written).toMatch(section)
    const rows = Object.entries(rooms).map(([name, { is, imports }]) =>
      tableRow([`\`${name}\``, is, imports.map((each) => `\`${each}\``).join(' ')])
    )
    const table = [tableRow(['room', 'what it is', 'may import from']), '| --- | --- | --- |', ...rows].join(
      '\n'
    )
    await expect(
      written.replace(section, (_, open, close) => `${open}${table}\n${close}`)
    ).toMatchFileSnapshot(page)
  })
})
