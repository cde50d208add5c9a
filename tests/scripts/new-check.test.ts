import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { newCheck, withAwaiting, withCheck } from '../../scripts/new-check.mjs'
import { temporaryFolder } from '../node/temporary-folder'

const registry = readFileSync(resolve(import.meta.dirname, '../../src/core/checks/registry.ts'), 'utf8')

const awaiting = readFileSync(resolve(import.meta.dirname, '../../src/strings/checks/awaiting.ts'), 'utf8')

/** A project with nothing but the registry of checks. */
function project(): string {
  const folder = temporaryFolder()
  mkdirSync(join(folder, 'src/core/checks'), { recursive: true })
  mkdirSync(join(folder, 'tests/core/checks'), { recursive: true })
  mkdirSync(join(folder, 'src/strings/checks'), { recursive: true })
  writeFileSync(join(folder, 'src/core/checks/registry.ts'), registry)
  writeFileSync(join(folder, 'src/strings/checks/awaiting.ts'), awaiting)
  return folder
}

describe('npm run new-check', () => {
  it('registers the check once: its import in order, itself last', () => {
    const lines = withCheck(registry, 'num.pointless').split('\n')
    const at = lines.indexOf("import { numPointless } from './num.pointless'")
    expect(lines[at - 1]! < lines[at]! && lines[at]! < lines[at + 1]!).toBe(true)
    expect(lines.slice(-3)).toEqual(['  numPointless', ']', ''])
    expect(lines.at(-4)).toMatch(/^ {2}\w+,$/)
    expect(lines.length).toBe(registry.split('\n').length + 2)
  })

  it('writes the check and its test under the names the house expects', () => {
    const folder = project()
    expect(newCheck('num.pointless', folder).map((file) => file.slice(folder.length + 1))).toEqual([
      'src/core/checks/num.pointless.ts',
      'tests/core/checks/num.pointless.test.ts',
      'src/core/checks/registry.ts',
      'src/strings/checks/awaiting.ts'
    ])
    const check = readFileSync(join(folder, 'src/core/checks/num.pointless.ts'), 'utf8')
    expect(check).toContain('export const numPointless: Check = {')
    expect(check).toContain("id: 'num.pointless'")
  })

  it('leaves its words in other languages for later', () => {
    const once = withAwaiting('export const awaiting = {\n  hi: [],\n  bn: []\n}\n', 'num.pointless')
    expect(once).toBe("export const awaiting = {\n  hi: ['num.pointless'],\n  bn: ['num.pointless']\n}\n")
    expect(withAwaiting(once, 'num.more')).toContain("hi: ['num.pointless', 'num.more'],")
  })

  it('writes over nothing, and takes no other name', () => {
    const folder = project()
    newCheck('num.pointless', folder)
    expect(() => newCheck('num.pointless', folder)).toThrow('is there already')
    for (const id of [undefined, 'points', '../evil.check', 'Num.points', 'num.points.more']) {
      expect(() => newCheck(id, folder)).toThrow('give an id')
    }
  })
})
