import { spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { program } from '../../src/cli/program'

const root = resolve(import.meta.dirname, '../..')
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
const action = readFileSync(join(root, 'action.yml'), 'utf8')

/** The options `check` knows. */
const options = program('thread.cjs')
  .commands.find((command) => command.name() === 'check')!
  .options.map(({ long }) => long)

describe('action.yml', () => {
  /** What the step gives the command, by the inputs of the workflow. */
  function words(inputs: Readonly<Record<string, string>>): readonly string[] {
    const folder = mkdtempSync(join(tmpdir(), 'corrigenda-action-'))
    try {
      const npx = join(folder, 'npx')
      writeFileSync(npx, '#!/bin/sh\nprintf "%s\\n" "$@"\n')
      chmodSync(npx, 0o755)
      const script = action.slice(action.indexOf('run: |') + 'run: |'.length).replaceAll(/^ {8}/gm, '')
      const { stdout, status } = spawnSync('bash', ['-e', '-c', script], {
        encoding: 'utf8',
        env: { FAIL_ON: '', CONFIG: '', ...inputs, PATH: `${folder}${delimiter}${process.env.PATH}` }
      })
      expect(status).toBe(0)
      return stdout.split('\n').slice(0, -1)
    } finally {
      rmSync(folder, { recursive: true })
    }
  }

  it('leaves patterns to the command, and gives what is set and nothing else', () => {
    expect(words({ PATHS: 'stories/*.md notes', VERSION: '1.2.3' })).toEqual([
      '--yes',
      'corrigenda@1.2.3',
      'check',
      'stories/*.md',
      'notes',
      '--format',
      'github',
      '--severity',
      'note'
    ])
    const set = words({ PATHS: '.', VERSION: '1', FAIL_ON: 'warning', CONFIG: 'a b; rm -rf.json' })
    expect(set.slice(-4)).toEqual(['--fail-on', 'warning', '--config', 'a b; rm -rf.json'])
    for (const word of set.slice(1)) if (word.startsWith('--')) expect(options).toContain(word)
  })

  it('names this version, and hands no input to the shell as a script', () => {
    expect(action).toContain(`default: ${version}`)
    expect(action.slice(action.indexOf('run: |'))).not.toContain('${{')
  })
})

describe('.pre-commit-hooks.yaml', () => {
  it('starts a command that is there', () => {
    const hooks = readFileSync(join(root, '.pre-commit-hooks.yaml'), 'utf8')
    const entry = /^ {2}entry: corrigenda check (.*)$/m.exec(hooks)![1]!
    for (const word of entry.split(' ')) if (word.startsWith('--')) expect(options).toContain(word)
  })
})
