import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { builtCli } from '../built-cli'

const hasNeovim = (() => {
  try {
    execFileSync('nvim', ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    process.stderr.write('Skipped: nvim is not on this machine.\n')
    return false
  }
})()

let folder: string
let cli: string
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'corrigenda-neovim-'))
  if (hasNeovim) cli = await builtCli(join(folder, 'out'))
}, 60_000)
afterAll(() => rmSync(folder, { recursive: true }))

interface Seen {
  readonly diagnostics: readonly {
    readonly words: string
    readonly message: string
    readonly code: string
    readonly severity: number
  }[]
  readonly offered: readonly string[]
  readonly left: number
  readonly hover: string
}

describe('Neovim, given the language server', () => {
  it.skipIf(!hasNeovim)(
    'marks a wrong sum at its words, and mends it in the file by the quick fix',
    () => {
      // Emphasis, an emoji of two units and four bytes, and a letter of two bytes stand before the words.
      const source =
        '# Estate sold\n\nA *small* house on the quay.\n\n🏠 At Café Noé the estate came to **two** volumes, of 430 and 484 letters, **904** in all, and was sold.\n'
      const story = join(folder, 'estate.md')
      writeFileSync(story, source)
      const seen = join(folder, 'seen.json')
      const script = resolve(import.meta.dirname, 'in-neovim.lua')
      const { status, stderr } = spawnSync(
        'nvim',
        ['--headless', '--clean', '-n', '-c', `luafile ${script}`, story],
        {
          encoding: 'utf8',
          timeout: 90_000,
          env: {
            ...process.env,
            XDG_STATE_HOME: folder,
            SERVER: `${process.execPath}\n${cli}\nlsp`,
            SEEN: seen
          }
        }
      )
      expect({ status, stderr }).toMatchObject({ status: 0 })
      const { diagnostics, offered, left, hover } = JSON.parse(readFileSync(seen, 'utf8')) as Seen
      expect(diagnostics).toEqual([
        {
          words: '904',
          message: '430 + 484 = 914, but the text says “904”.',
          code: 'num.total',
          severity: 2
        }
      ])
      expect(offered).toEqual([
        'Change to “914”',
        'Change to “420”',
        'Change to “474”',
        'Switch num.total off in this paragraph …'
      ])
      expect(hover).toContain('430 + 484 = 914')
      expect(left).toBe(0)
      expect(readFileSync(story, 'utf8')).toBe(source.replace('904', '914'))
    },
    120_000
  )
})
