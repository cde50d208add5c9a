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

  it.skipIf(lacks('fish'))('completes commands, options and files in fish', () => {
    const folder = mkdtempSync(join(tmpdir(), 'corrigenda-completion-'))
    try {
      writeFileSync(join(folder, 'story.md'), '')
      writeFileSync(join(folder, 'words.fish'), shellWords(command, 'fish'))
      const completed = (line: string) => {
        const script = `source words.fish; complete -C "${line}"`
        const { stdout, stderr } = spawnSync('fish', ['--no-config', '-c', script], {
          encoding: 'utf8',
          cwd: folder
        })
        expect(stderr).toBe('')
        return stdout
          .split('\n')
          .filter(Boolean)
          .map((words) => words.split('\t')[0])
      }
      expect(completed('corrigenda ch')).toEqual(['check', 'checks'])
      expect(completed('corrigenda check --fi')).toEqual(['--findings-only', '--fix'])
      expect(completed('corrigenda check st')).toEqual(['story.md'])
    } finally {
      rmSync(folder, { recursive: true })
    }
  })

  it.skipIf(lacks('zsh'))(
    'completes commands, options and files in zsh, as it is typed into one',
    () => {
      const folder = mkdtempSync(join(tmpdir(), 'corrigenda-completion-'))
      try {
        writeFileSync(join(folder, 'story.md'), '')
        writeFileSync(join(folder, 'words.zsh'), shellWords(command, 'zsh'))
        writeFileSync(join(folder, 'typed.zsh'), typedIntoZsh)
        const completed = (line: string, awaited: string) =>
          spawnSync('zsh', ['-f', 'typed.zsh', line, awaited], { encoding: 'utf8', cwd: folder }).stdout
        expect(completed('corrigenda ch', 'list the checks')).toMatch(
          /check +-- check files[\s\S]*checks +-- list the checks/
        )
        expect(completed('corrigenda check --fi', '--fix ')).toMatch(
          /--findings-only +--[\s\S]*--fix +-- make repairs/
        )
        expect(completed('corrigenda check st', 'story.md')).toContain('corrigenda check story.md')
      } finally {
        rmSync(folder, { recursive: true })
      }
    },
    60_000
  )
})

/** A zsh in a zsh: into the inner one words are typed, then the tab key twice, until the awaited words stand there. */
const typedIntoZsh = `zmodload zsh/zpty
zpty -b shell zsh -f -i
read_until() {
  local chunk all=''
  for i in {1..100}; do
    while zpty -r -t shell chunk; do all+=$chunk; done
    [[ $all == *$1* ]] && break
    sleep 0.1
  done
  print -r -- "$all"
}
zpty -w shell "PS1='' ; TERM=dumb; stty -echo cols 200; autoload -Uz compinit; compinit -u -D; source words.zsh; print -- re''ady"
read_until ready >/dev/null
zpty -w -n shell "$1"$'\\t\\t'
read_until "$2"
zpty -d shell
`

/** Whether a shell is not on this machine, which is said. */
function lacks(shell: string): boolean {
  const isMissing = spawnSync(shell, ['--version']).error !== undefined
  if (isMissing) process.stderr.write(`Skipped: ${shell} is not on this machine.\n`)
  return isMissing
}
