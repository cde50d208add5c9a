import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { isFresh, sourceHash } from '../../scripts/build.mjs'

describe('the stamp of a build', () => {
  let folder: string
  const put = (file: string, text: string) => {
    fs.mkdirSync(path.dirname(path.join(folder, file)), { recursive: true })
    fs.writeFileSync(path.join(folder, file), text)
  }
  const hash = () => sourceHash(folder, ['src', 'package.json'])

  beforeEach(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'corrigenda-build-'))
    put('package.json', '{"main": "out/main/index.cjs"}')
    put('src/main/index.ts', 'start()')
    put('src/core/sum.ts', 'add()')
    put('out/main/index.cjs', 'start()')
    put('out/.built-from', hash())
  })

  afterEach(() => fs.rmSync(folder, { recursive: true, force: true }))

  it('is fresh while nothing changed, whatever the dates of the files', () => {
    fs.utimesSync(path.join(folder, 'src/core/sum.ts'), new Date(), new Date())
    expect(isFresh(folder, hash())).toBe(true)
  })

  it.each([
    ['a source changed', () => put('src/core/sum.ts', 'sub()')],
    ['a source was added', () => put('src/core/other.ts', '')],
    ['a source was removed', () => fs.rmSync(path.join(folder, 'src/core/sum.ts'))],
    [
      'a source was renamed',
      () => fs.renameSync(path.join(folder, 'src/core'), path.join(folder, 'src/kern'))
    ],
    ['package.json changed', () => put('package.json', '{"main": "out/main/index.cjs", "name": "x"}')],
    ['the built entry is gone', () => fs.rmSync(path.join(folder, 'out/main/index.cjs'))],
    ['no build ever ended', () => fs.rmSync(path.join(folder, 'out/.built-from'))]
  ])('is stale when %s', (_what, change) => {
    change()
    expect(isFresh(folder, hash())).toBe(false)
  })
})
