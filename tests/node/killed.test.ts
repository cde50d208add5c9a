import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openDeskFolder } from '../../src/node/open-desk-folder'
import { bundleProgram } from './bundle-program'
import { temporaryFolder } from './temporary-folder'

/** 25 kills in the suite; CORRIGENDA_KILLS=200 for the long run. */
const ROUNDS = Number(process.env.CORRIGENDA_KILLS ?? 25)
const built = mkdtempSync(join(tmpdir(), 'corrigenda-built-'))
let program = ''

beforeAll(async () => {
  program = await bundleProgram(fileURLToPath(new URL('./append-forever.ts', import.meta.url)), built)
}, 60_000)

afterAll(() => rmSync(built, { recursive: true, force: true }))

/** Starts the program, kills it after so many acknowledged changes, and answers with the last one it saw. */
function killAfter(folder: string, changes: number): Promise<{ last: number; count: number }> {
  return new Promise((resolve, reject) => {
    const child: ChildProcess = spawn(process.execPath, [program, folder], {
      stdio: ['ignore', 'pipe', 'pipe']
    })
    let output = ''
    let errors = ''
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      errors += text
    })
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      output += text
      if (output.split('\n').length <= changes || child.killed) return
      // Some kills wait a random moment, to land anywhere in the writing; which moment, chance decides.
      if (changes % 2 === 0) child.kill('SIGKILL')
      else setTimeout(() => child.kill('SIGKILL'), Math.random() * 25)
    })
    child.on('close', (_code, signal) => {
      if (signal !== 'SIGKILL') return reject(new Error(errors))
      const lines = output.split('\n').slice(0, -1)
      resolve({ last: Number(lines.at(-1)), count: lines.length })
    })
  })
}

describe('a program killed while it writes', () => {
  it('has lost no acknowledged change, and the next one takes over its lock', {
    timeout: 60_000 + ROUNDS * 3_000
  }, async () => {
    const folder = temporaryFolder()
    let acknowledged = 0
    let temporaries = 0
    let journaled = 0
    for (let round = 0; round < ROUNDS; round++) {
      const { last, count } = await killAfter(folder, 1 + ((round * 37) % 90))
      acknowledged += count
      temporaries += readdirSync(join(folder, 'articles')).filter((name) => name.endsWith('.tmp')).length
      journaled += readFileSync(join(folder, 'journal.jsonl'), 'utf8').split('\n').length - 1
      if (round % 5 !== 4) continue
      const opened = await openDeskFolder(folder, { program: 'app' })
      if (!opened.ok) throw new Error(opened.error.message)
      const desk = opened.value
      const read = await desk.read('a')
      if (!read.ok) throw new Error(read.error.message)
      expect(desk.notices).toEqual([])
      expect(read.value.history.length).toBeGreaterThanOrEqual(last)
      expect(read.value.history.map(({ seq }) => seq)).toEqual(
        read.value.history.map((_, index) => index + 1)
      )
      expect((await desk.close()).ok).toBe(true)
      expect(readdirSync(join(folder, 'articles'))).toEqual(['a.json'])
    }
    process.stderr.write(
      `${ROUNDS} kills: ${acknowledged} changes acknowledged, 0 lost; ` +
        `${journaled} were in the journal alone, ${temporaries} temporary files swept\n`
    )
  })
})
