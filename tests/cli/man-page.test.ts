import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { manPage } from '../../src/cli/man-page'
import { program } from '../../src/cli/program'
import { shellWords } from '../../src/cli/shell-words'

const root = resolve(import.meta.dirname, '../..')
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
const command = program('thread.cjs')

describe('docs/man', () => {
  it('is made of the command’s own help; vitest --update writes it anew', async () => {
    const page = manPage(command, version)
    await expect(page).toMatchFileSnapshot(join(root, 'docs/man/corrigenda.1'))
    for (const each of command.commands) expect(page).toContain(`"corrigenda ${each.name()}`)
    // A line that begins with a dot is a command to roff: there are those of man(7) and no others.
    const commands = page.match(/^\..*$/gm)!.map((line) => line.split(' ')[0]!)
    expect([...new Set(commands)].sort()).toEqual(['.B', '.I', '.SH', '.SS', '.TH', '.TP'])
  })
})

describe('completion', () => {
  it('completes commands, options and files in bash', () => {
    const folder = mkdtempSync(join(tmpdir(), 'corrigenda-completion-'))
    try {
      writeFileSync(join(folder, 'story.md'), '')
      const completed = (words: readonly string[]) => {
        const line = words.map((word) => `'${word}'`).join(' ')
        const script = `${shellWords(command, 'bash')}
COMP_WORDS=(${line}); COMP_CWORD=${words.length - 1}; _corrigenda; printf '%s\\n' "\${COMPREPLY[@]}"`
        const { stdout, stderr } = spawnSync('bash', ['-c', script], { encoding: 'utf8', cwd: folder })
        expect(stderr).toBe('')
        return stdout.split('\n').filter(Boolean)
      }
      expect(completed(['corrigenda', 'ch'])).toEqual(['check', 'checks'])
      expect(completed(['corrigenda', 'check', '--fi'])).toEqual(['--findings-only', '--fix'])
      expect(completed(['corrigenda', 'check', 'st'])).toEqual(['story.md'])
    } finally {
      rmSync(folder, { recursive: true })
    }
  })

  it('quotes what it says of the options in zsh and fish', () => {
    const fish = shellWords(command, 'fish')
    expect(fish).toContain("-a check -d 'check files or folders")
    expect(fish).toMatch(/__fish_seen_subcommand_from check' -s o -l output -r -d/)
    const zsh = shellWords(command, 'zsh')
    expect(zsh).toContain('check) _arguments ')
    expect(zsh).toContain("'--no-cross[do not hold the articles against each other]'")
    // Every apostrophe within quotes is closed: the number of quotes in a line is even.
    for (const line of [...fish.split('\n'), ...zsh.split('\n')])
      expect(line.replaceAll("'\\''", '').split("'").length % 2).toBe(1)
  })
})
