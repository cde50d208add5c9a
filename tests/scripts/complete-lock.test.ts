import fs from 'node:fs'
import { describe, expect, it } from 'vitest'
import { completeLock, missingFromLock } from '../../scripts/complete-lock.mjs'

const partial = {
  lockfileVersion: 3,
  packages: {
    '': {},
    'node_modules/tool': {
      version: '2.0.0',
      dev: true,
      optionalDependencies: { 'tool-linux-x64': '2.0.0', '@t/tool-linux-arm64-musl': '2.0.0' }
    },
    'node_modules/tool-linux-x64': { version: '2.0.0', optional: true },
    'node_modules/@a/user': { version: '1.0.0', optionalDependencies: { 'tool-win32-x64': '1.0.0' } },
    'node_modules/@a/user/node_modules/tool-win32-x64': { version: '1.0.0', optional: true }
  }
}

describe('missingFromLock', () => {
  it('names what is locked nowhere, neither above nor beside the package that asks', () => {
    expect(missingFromLock(partial)).toEqual([
      { name: '@t/tool-linux-arm64-musl', version: '2.0.0', dev: true }
    ])
  })

  it('finds nothing in our own package-lock.json; else run: node scripts/complete-lock.mjs', () => {
    const own = new URL('../../package-lock.json', import.meta.url)
    expect(missingFromLock(JSON.parse(fs.readFileSync(own, 'utf8')))).toEqual([])
  })
})

describe('completeLock', () => {
  it('adds each for its own machine only, and keeps the rest', () => {
    const { packages, ...rest } = completeLock(partial)
    expect(rest).toEqual({ lockfileVersion: 3 })
    expect(packages).toEqual({
      ...partial.packages,
      'node_modules/@t/tool-linux-arm64-musl': {
        version: '2.0.0',
        os: ['linux'],
        cpu: ['arm64'],
        libc: ['musl'],
        dev: true,
        optional: true
      }
    })
  })

  it.each([
    ['whose name tells no machine', { 'tool-extra': '2.0.0' }],
    ['asked for as a range', { 'tool-linux-arm': '^2.0.0' }]
  ])('does not guess at a package %s', (_what, optionalDependencies) => {
    const lock = { packages: { 'node_modules/tool': { version: '2.0.0', optionalDependencies } } }
    expect(() => completeLock(lock)).toThrow(/by hand/)
  })
})
