import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { keepWindowState, readWindowState } from '../../src/main/window-state'

const folder = mkdtempSync(join(tmpdir(), 'corrigenda-'))
const path = join(folder, 'window.json')
const screens = [{ x: 0, y: 0, width: 1920, height: 1080 }]
const usual = { width: 1440, height: 900, maximized: false }

afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('the window', () => {
  it('comes back where it was', async () => {
    const state = { x: 100, y: 50, width: 1300, height: 800, maximized: true }
    await keepWindowState(path, state)
    expect(readWindowState(path, screens)).toEqual(state)
  })

  it('comes back to a screen that is there', async () => {
    await keepWindowState(path, { ...usual, x: 3000, y: 50 })
    expect(readWindowState(path, screens)).toEqual(usual)
    await keepWindowState(path, { ...usual, x: 100, y: -500 })
    expect(readWindowState(path, screens)).toEqual(usual)
  })

  it('is never too small', async () => {
    await keepWindowState(path, { width: 10, height: 10, maximized: false })
    expect(readWindowState(path, screens)).toEqual({ width: 1024, height: 700, maximized: false })
  })

  it('does not mind a file it cannot use', () => {
    for (const text of ['', '{', '{"width": "wide"}']) {
      writeFileSync(path, text)
      expect(readWindowState(path, screens)).toEqual(usual)
    }
    expect(readWindowState(join(folder, 'none.json'), screens)).toEqual(usual)
  })
})
