import { cpSync, mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openSettings } from '../../src/main/settings-file'
import { trustedDesks } from '../../src/main/trusted-desks'

let folder = ''
let desk = ''
const settings = () => openSettings(join(folder, 'settings.json'))

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'corrigenda-'))
  desk = join(folder, 'desk')
  mkdirSync(desk)
})

afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('the trust in a desk', () => {
  it('is not there before it is given, and stays over a restart', async () => {
    const trust = trustedDesks(settings())
    expect(await trust.isTrusted(desk)).toBe(false)
    expect(await trust.trust(desk)).toEqual({ ok: true, value: null })
    expect(await trust.isTrusted(desk)).toBe(true)
    expect(await trustedDesks(settings()).isTrusted(desk)).toBe(true)
  })

  it('is not that in a copy of it, nor in another one put in its place', async () => {
    await trustedDesks(settings()).trust(desk)
    cpSync(desk, join(folder, 'copy'), { recursive: true })
    expect(await trustedDesks(settings()).isTrusted(join(folder, 'copy'))).toBe(false)
    renameSync(desk, join(folder, 'mine'))
    renameSync(join(folder, 'copy'), desk)
    expect(await trustedDesks(settings()).isTrusted(desk)).toBe(false)
  })

  it('holds however the folder is reached', async () => {
    await trustedDesks(settings()).trust(desk)
    symlinkSync(desk, join(folder, 'link'))
    expect(await trustedDesks(settings()).isTrusted(join(folder, 'link'))).toBe(true)
  })

  it('is given to desks that were opened before it was asked for, and not to those opened after', async () => {
    await settings().change({ recentDesks: [desk] })
    expect(await trustedDesks(settings()).isTrusted(desk)).toBe(true)
    const other = join(folder, 'other')
    mkdirSync(other)
    const later = settings()
    const trust = trustedDesks(later)
    expect(await trust.isTrusted(other)).toBe(false)
    await later.change({ recentDesks: [other, desk] })
    expect(await trustedDesks(settings()).isTrusted(other)).toBe(false)
    expect(await trustedDesks(settings()).isTrusted(desk)).toBe(true)
  })

  it('is not given to a folder that is not there', async () => {
    const trust = trustedDesks(settings())
    await trust.trust(join(folder, 'gone'))
    expect(await trust.isTrusted(join(folder, 'gone'))).toBe(false)
  })
})
