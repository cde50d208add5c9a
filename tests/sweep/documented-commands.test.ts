import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { builtCli } from '../built-cli'
import { slurmMissing, startSlurm } from './one-node-slurm'

const docs = fs.readFileSync(resolve(import.meta.dirname, '../../docs/cli.md'), 'utf8')
const blocks = [...docs.matchAll(/^```(?:sh)?\n([\s\S]*?)^```$/gm)].map(([, words]) => words!)
/** The commands as the documentation has them. */
const documented = (word: string): string => {
  const found = blocks.filter((block) => block.includes(word))
  if (found.length !== 1) throw new Error(`docs/cli.md has ${found.length} blocks with ${word}`)
  return found[0]!
}

const noParallel =
  spawnSync('parallel', ['--version'], { encoding: 'utf8' }).stdout?.startsWith('GNU') === true
    ? null
    : 'GNU parallel is not installed'
const noSlurm = slurmMissing()
for (const why of [noParallel, noSlurm && `Slurm: ${noSlurm}`])
  if (why) process.stderr.write(`${why}: what the documentation says of it is not tested.\n`)

describe('commands the documentation gives for an archive', () => {
  let folder: string
  let plain: string
  const run = (command: string, more: Record<string, string> = {}) => {
    const env = { ...process.env, ...more, PATH: `${join(folder, 'bin')}:${process.env.PATH}` }
    return spawnSync('bash', ['-c', command], { cwd: folder, encoding: 'utf8', env, timeout: 100_000 })
  }
  const answers = (name: string) => fs.readFileSync(join(folder, name), 'utf8')
  beforeAll(async () => {
    folder = fs.mkdtempSync(join(tmpdir(), 'corrigenda-commands-'))
    const cli = await builtCli(join(folder, 'out'))
    fs.mkdirSync(join(folder, 'bin'))
    const words = `#!/bin/sh\nexec "${process.execPath}" "${cli}" "$@"\n`
    fs.writeFileSync(join(folder, 'bin/corrigenda'), words, { mode: 0o755 })
    const lines = Array.from({ length: 40 }, (_, n) =>
      JSON.stringify({
        id: n,
        text: `It was on ${n % 4 ? 'Monday' : 'Tuesday'}, May 28, 2018, in ward ${n}.`
      })
    )
    fs.writeFileSync(join(folder, 'archive.jsonl'), `${lines.join('\n')}\n`)
    const whole = run('corrigenda check --stdin --format jsonl < archive.jsonl')
    expect(whole.status).toBe(0)
    plain = whole.stdout
  }, 120_000)
  afterAll(() => fs.rmSync(folder, { recursive: true, force: true }))

  it('has the stream itself find what there is to find', () => {
    expect(plain.trim().split('\n')).toHaveLength(40)
    expect(plain.match(/"severity":"(?:error|warning)"/g)).toHaveLength(10)
  })

  it.skipIf(noParallel !== null)('gives the stream’s bytes through GNU parallel', () => {
    // Blocks so small that there are several.
    const command = documented('parallel --pipe').replace('--block 10M', '--block 1k')
    const { status, stderr } = run(command)
    expect([status, stderr.replace(/^(?:Academic|perl: warning|\s).*\n?/gm, '')]).toEqual([0, ''])
    expect(answers('answers.jsonl')).toBe(plain)
  })

  it.skipIf(noSlurm !== null)('gives the stream’s bytes through a job array of Slurm', async () => {
    const at = join(folder, 'slurm')
    fs.mkdirSync(at)
    const slurm = startSlurm(at)
    try {
      const [script, submit, gather] = documented('SLURM_ARRAY_TASK_ID').split(/^# [^:\n]+: /m)
      fs.writeFileSync(join(folder, 'sweep.sbatch'), script!.replaceAll('100', '3').replace('0-99', '0-2'))
      const { status, stdout } = run(submit!, slurm.env)
      expect([status, stdout]).toEqual([0, expect.stringMatching(/^Submitted batch job \d+\n$/)])
      for (let tries = 0; run('squeue --noheader', slurm.env).stdout.trim() !== ''; tries++) {
        expect(tries).toBeLessThan(300)
        await new Promise((later) => setTimeout(later, 200))
      }
      expect(run(gather!).status).toBe(0)
      expect(answers('answers.jsonl')).toBe(plain)
    } finally {
      slurm.stop()
    }
  })
})
