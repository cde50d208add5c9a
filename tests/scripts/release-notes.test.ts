import { describe, expect, it } from 'vitest'
import { releaseNotes } from '../../scripts/release-notes.mjs'

const changelog = `# Changelog

## Unreleased

- Not yet.

## 0.2.0, 2027-01-08

### Added

- A thing.

## 0.2.0-beta.1, 2026-12-20

- A try.

## [0.1.0] - 2026-11-30
`

describe('releaseNotes', () => {
  it('gives the part of one version and no other', () => {
    expect(releaseNotes(changelog, '0.2.0')).toBe('### Added\n\n- A thing.\n')
    expect(releaseNotes(changelog, '0.2.0-beta.1')).toBe('- A try.\n')
  })

  it.each(['0.3.0', '0.1.0', '', '0.2'])('refuses %s, of which nothing is said', (version) => {
    expect(() => releaseNotes(changelog, version)).toThrow('says nothing of')
  })
})
