import { EventEmitter } from 'node:events'
import { existsSync, mkdirSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { WebContents } from 'electron'
import { describe, expect, it, vi } from 'vitest'
import { temporaryFolder } from '../node/temporary-folder'

vi.mock('electron', () => ({ app: { on: () => {} }, crashReporter: {} }))
const { dropOldDumps, watchForCrashes } = await import('../../src/main/crashes')

describe('dumps of crashes', () => {
  it('are kept, the newest five, wherever in the folder; other files are left alone', () => {
    const folder = temporaryFolder()
    mkdirSync(join(folder, 'pending'))
    const dump = (n: number) => join(folder, n % 2 ? 'pending' : '', `${n}.dmp`)
    for (let n = 0; n < 8; n++) {
      writeFileSync(dump(n), 'dump')
      utimesSync(dump(n), 1000 + n, 1000 + n)
    }
    writeFileSync(join(folder, 'settings.dat'), '')
    dropOldDumps(folder)
    expect([0, 1, 2, 3, 4, 5, 6, 7].filter((n) => existsSync(dump(n)))).toEqual([3, 4, 5, 6, 7])
    expect(existsSync(join(folder, 'settings.dat'))).toBe(true)
  })
})

describe('a page that falls', () => {
  const fall = (contents: EventEmitter, reason: string) =>
    contents.emit('render-process-gone', {}, { reason, exitCode: 5 })

  it('is put up again; when it falls again at once, the editor is told instead', () => {
    const loadURL = vi.fn(async () => {})
    const contents = Object.assign(new EventEmitter(), { loadURL })
    const giveUp = vi.fn()
    watchForCrashes(contents as unknown as WebContents, () => 'file:///page', giveUp)
    fall(contents, 'clean-exit')
    expect(loadURL).not.toHaveBeenCalled()
    fall(contents, 'crashed')
    expect(loadURL).toHaveBeenCalledExactlyOnceWith('file:///page')
    expect(giveUp).not.toHaveBeenCalled()
    fall(contents, 'oom')
    expect(loadURL).toHaveBeenCalledTimes(1)
    expect(giveUp).toHaveBeenCalledTimes(1)
  })
})
