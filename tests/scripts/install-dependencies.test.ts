import { describe, expect, it } from 'vitest'
import { sameAsLocked } from '../../scripts/install-dependencies.mjs'

const lock = {
  packages: {
    '': {},
    'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' },
    'node_modules/b': { version: '2.0.0', integrity: 'sha512-b' },
    'node_modules/only-on-a-mac': { version: '3.0.0', integrity: 'sha512-c', optional: true }
  }
}
const a = lock.packages['node_modules/a']
const b = lock.packages['node_modules/b']

describe('sameAsLocked', () => {
  it('accepts what npm ci leaves, without packages for other machines', () => {
    expect(sameAsLocked(lock, { packages: { 'node_modules/a': a, 'node_modules/b': b } })).toBe(true)
  })

  it.each([
    ['a locked package is missing', { 'node_modules/a': a }],
    ['a version differs', { 'node_modules/a': a, 'node_modules/b': { ...b, version: '2.0.1' } }],
    ['a hash differs', { 'node_modules/a': a, 'node_modules/b': { ...b, integrity: 'sha512-x' } }],
    [
      'there is a package that is not locked',
      { 'node_modules/a': a, 'node_modules/b': b, 'node_modules/c': b }
    ]
  ])('refuses when %s', (_what, packages) => {
    expect(sameAsLocked(lock, { packages })).toBe(false)
  })
})
