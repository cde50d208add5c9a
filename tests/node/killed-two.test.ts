import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openDeskFolder } from '../../src/node/open-desk-folder'
import { bundleProgram } from './bundle-program'
import { sampleRecord, summaryOf } from './sample-record'
import { temporaryFolder } from './temporary-folder'

/** 6 kills in the suite; CORRIGENDA_KILLS=200 for the long run. */
const KILLS = Number(process.env.CORRIGENDA_KILLS ?? 6)
const apart = ['unshare', '--pid', '--fork', '--mount-proc', '--kill-child']
const canHide = spawnSync(apart[0]!, [...apart.slice(1), 'true']).status === 0
const built = mkdtempSync(join(tmpdir(), 'corrigenda-built-'))
let program = ''

beforeAll(async () => {
  program = await bundleProgram(fileURLToPath(new URL('./append-with-others.ts', import.meta.url)), built)
}, 60_000)

afterAll(() => rmSync(built, { recursive: true, force: true }))

interface Writer {
  readonly acknowledged: string[]
  readonly ended: Promise<string>
  kill(): void
}

/** Starts a writer, in the processes everybody sees or in a world of its own. */
function start(folder: string, name: string, isHidden: boolean): Writer {
  const words = [...(isHidden ? apart : []), process.execPath, program, folder, name]
  const child: ChildProcess = spawn(words[0]!, words.slice(1), { stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  let errors = ''
  const acknowledged: string[] = []
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    errors += text
  })
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    output += text
    const lines = output.split('\n')
    output = lines.pop()!
    acknowledged.push(...lines)
  })
  const ended = new Promise<string>((done) => child.on('close', () => done(errors)))
  return { acknowledged, ended, kill: () => child.kill('SIGKILL') }
}

const pause = (ms: number) => new Promise((wake) => setTimeout(wake, ms))

describe.skipIf(!canHide)('two writers that do not see each other, killed again and again', () => {
  it('lose no change that was acknowledged, and none is told to contradict another', {
    timeout: 90_000 + KILLS * 9_000
  }, async () => {
    const folder = join(temporaryFolder(), 'desk')
    const made = await openDeskFolder(folder, { program: 'app' })
    if (!made.ok) throw new Error(made.error.message)
    const ids = Array.from({ length: 3 + Math.ceil(KILLS / 2) }, (_, n) => `a${n}`)
    for (const id of ids) await made.value.put(sampleRecord(id), summaryOf(sampleRecord(id)))
    await made.value.close()
    const notes: string[] = []
    let each: readonly [Writer, Writer] = [start(folder, 'seen', false), start(folder, 'hidden', true)]
    const both = { seen: 0, hidden: 0 }
    const bury = async (side: 0 | 1): Promise<void> => {
      each[side].kill()
      const errors = await each[side].ended
      expect(errors).toBe('')
      notes.push(...each[side].acknowledged)
      both[side === 0 ? 'seen' : 'hidden'] += each[side].acknowledged.length
    }
    for (let kill = 0; kill < KILLS; kill++) {
      for (let n = 0; n < 400 && each.some(({ acknowledged }) => acknowledged.length < 3); n++)
        await pause(20)
      await pause(Math.random() * 150)
      const side = kill % 2 === 0 ? 0 : 1
      await bury(side)
      const next = start(folder, side === 0 ? 'seen' : 'hidden', side === 1)
      each = side === 0 ? [next, each[1]] : [each[0], next]
    }
    await bury(0)
    await bury(1)
    const opened = await openDeskFolder(folder, { program: 'app' })
    if (!opened.ok) throw new Error(opened.error.message)
    const kept = new Set<string>()
    let conflicts = 0
    for (const id of ids) {
      const read = await opened.value.read(id)
      if (!read.ok) throw new Error(read.error.message)
      const { history } = read.value
      expect(history.map(({ seq }) => seq)).toEqual(history.map((_, i) => i + 1))
      for (const change of history.flatMap(({ changes }) => changes)) {
        if (change.field === 'note') kept.add(change.after)
        if (change.field === 'conflict') conflicts++
      }
    }
    const lost = notes.filter((note) => !kept.has(note))
    process.stderr.write(
      `${KILLS} kills of two writers, one unseen: ${both.seen} + ${both.hidden} changes acknowledged, ` +
        `${lost.length} lost, ${conflicts} told as contradictions\n`
    )
    expect(lost).toEqual([])
    expect(conflicts).toBe(0)
    expect(Math.min(both.seen, both.hidden)).toBeGreaterThan(0)
    await opened.value.close()
  })
})
