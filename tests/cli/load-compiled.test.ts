import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

const loader = resolve(import.meta.dirname, '../../bin/load-compiled.cjs')

describe('a program that is kept compiled', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'corrigenda-compiled-'))
    mkdirSync(join(folder, 'chunks'))
    write('program.cjs', "const { sum } = require('./chunks/sum.cjs')\nconsole.log(sum(2, 3))\n")
    // Asks for the program again, as chunks do, and for a module of Node's.
    write(
      'chunks/sum.cjs',
      "require('../program.cjs')\nexports.sum = (a, b) => require('node:path').join(String(a + b), __filename.slice(-7))\n"
    )
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  const write = (name: string, content: string | Uint8Array) => writeFileSync(join(folder, name), content)

  function run(): string {
    const words = [join(folder, 'program.cjs'), join(folder, 'kept')].map((word) => JSON.stringify(word))
    const script = `require(${JSON.stringify(loader)}).loadCompiled(${words})`
    const { stdout, stderr } = spawnSync(process.execPath, ['-e', script], { encoding: 'utf8' })
    expect(stderr).toBe('')
    return stdout
  }

  /** What is kept, by the file's name. */
  function kept(): Map<string, Buffer> {
    const [version, ...others] = readdirSync(join(folder, 'kept'))
    expect(others).toEqual([])
    const own = join(folder, 'kept', version!)
    return new Map(
      readdirSync(own).map((name) => [join('kept', version!, name), readFileSync(join(own, name))])
    )
  }

  it('runs the same from what was kept, and leaves that as it is', () => {
    expect(run()).toBe('5/sum.cjs\n')
    const first = kept()
    expect([...first.keys()].map((name) => name.split('/').at(-1))).toEqual([
      'program.cjs.bin',
      'sum.cjs.bin'
    ])
    expect(run()).toBe('5/sum.cjs\n')
    expect(kept()).toEqual(first)
  })

  it.each([
    ['cut short', (bytes: Buffer) => bytes.subarray(0, bytes.length >> 1)],
    [
      'changed in one place',
      (bytes: Buffer) => bytes.map((byte, at) => (at === bytes.length >> 1 ? ~byte : byte))
    ],
    ['empty', () => Buffer.alloc(0)]
  ])('is compiled anew where what was kept is %s', (_, damage) => {
    run()
    const whole = kept()
    const damaged = new Map([...whole].map(([name, bytes]) => [name, Buffer.from(damage(bytes))]))
    for (const [name, bytes] of damaged) write(name, bytes)
    expect(run()).toBe('5/sum.cjs\n')
    for (const [name, bytes] of kept()) expect(bytes.equals(damaged.get(name)!)).toBe(false)
    expect(run()).toBe('5/sum.cjs\n')
  })

  it('is compiled anew when it has changed', () => {
    run()
    write('program.cjs', "console.log('another program')\n")
    expect(run()).toBe('another program\n')
  })

  it('runs where nothing can be kept', () => {
    write('kept', 'a file where the folder should be')
    expect(run()).toBe('5/sum.cjs\n')
    expect(readFileSync(join(folder, 'kept'), 'utf8')).toBe('a file where the folder should be')
  })
})
