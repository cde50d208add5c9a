import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { defaultSettings } from '../../src/ipc/settings'
import { changedSettings } from '../../src/ipc/settings-schemas'
import { openSettings } from '../../src/main/settings-file'

let folder: string
let path: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'corrigenda-settings-'))
  path = join(folder, 'settings.json')
  vi.spyOn(process.stderr, 'write').mockReturnValue(true)
})
afterEach(() => {
  vi.restoreAllMocks()
  rmSync(folder, { recursive: true })
})

const onDisk = () => JSON.parse(readFileSync(path, 'utf8'))

describe('the settings', () => {
  it('are the usual ones on a first start, and nothing is written for that', () => {
    expect(openSettings(path).current()).toEqual(defaultSettings)
    expect(existsSync(path)).toBe(false)
  })

  it('are on the disk when a change resolves, and are there again at the next start', async () => {
    const changed = await openSettings(path).change({ theme: 'dark', keys: { verified: ['Y'] } })
    expect(changed).toMatchObject({ ok: true, value: { theme: 'dark', textSize: 100 } })
    expect(onDisk()).toEqual({ theme: 'dark', keys: { verified: ['Y'] } })
    expect(openSettings(path).current()).toEqual({
      ...defaultSettings,
      theme: 'dark',
      keys: { verified: ['Y'] }
    })
  })

  it('fall back one by one, and keep in the file what they could not use or do not know', async () => {
    const kept = { theme: 'sepia', textSize: 120, fromLater: { a: 1 }, keys: { verified: ['Y'], fly: ['X'] } }
    writeFileSync(path, JSON.stringify(kept))
    const settings = openSettings(path)
    expect(settings.current()).toEqual({ ...defaultSettings, textSize: 120, keys: { verified: ['Y'] } })
    await settings.change({ textSize: 130 })
    expect(onDisk()).toEqual({ ...kept, textSize: 130 })
  })

  it('put a damaged file aside before they write their own', async () => {
    writeFileSync(path, '{"theme": "da')
    const settings = openSettings(path)
    expect(settings.current()).toEqual(defaultSettings)
    expect(readFileSync(path, 'utf8')).toBe('{"theme": "da')
    await settings.change({ toured: true })
    expect(readFileSync(`${path}.damaged`, 'utf8')).toBe('{"theme": "da')
    expect(onDisk()).toEqual({ toured: true })
  })

  it('hold in this run though the disk refuses them, and say why', async () => {
    const settings = openSettings(join(folder, 'gone', 'settings.json'))
    const changed = await settings.change({ theme: 'light' })
    expect(changed).toMatchObject({
      ok: false,
      error: { code: 'write-failed', message: expect.stringContaining('settings.json') }
    })
    expect(settings.current().theme).toBe('light')
  })

  it('lose no change of several made at once', async () => {
    const settings = openSettings(path)
    await Promise.all([
      settings.change({ theme: 'dark' }),
      settings.change({ textSize: 90 }),
      settings.change({ toured: true })
    ])
    expect(onDisk()).toEqual({ theme: 'dark', textSize: 90, toured: true })
  })
})

describe('what the window may change', () => {
  it.each([
    { theme: 'dark' },
    { contrast: 'more', textSize: 70 },
    { panes: { library: null, work: 400, libraryShown: false, workShown: true } },
    {
      house: {
        grouping: 'indian',
        slips: 'announce',
        organisation: 'The Courier',
        names: ['Avni Singh'],
        words: []
      }
    },
    { checks: { 'num.vague': 'off' } }
  ])('is a setting with a value it can have (%#)', (changed) => {
    expect(changedSettings.safeParse(changed)).toEqual({ success: true, data: changed })
  })

  it.each([
    { theme: 'sepia' },
    { textSize: 1_000 },
    { recentDesks: ['/etc'] },
    { house: { grouping: 'any', slips: 'refile', organisation: '', names: [' '], words: [] } },
    { house: { grouping: 'any', slips: 'whisper', organisation: '', names: [], words: [] } },
    { checks: { 'num.vague': 'agrees' } },
    { unknown: true },
    null
  ])('is nothing else (%#)', (changed) => expect(changedSettings.safeParse(changed).success).toBe(false))
})
