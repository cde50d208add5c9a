import { describe, expect, it, vi } from 'vitest'
import { done, fail } from '../../src/core/result'
import type { DeskSession } from '../../src/main/desk-session'
import { switchableSession } from '../../src/main/switchable-session'

const view = (name: string) => ({ name, folder: name, checker: 'A', articles: [] })

const fake = (name: string, more: Partial<DeskSession> = {}): DeskSession => ({
  open: vi.fn(async () => done(view(name))),
  trust: vi.fn(),
  use: vi.fn(),
  openArticle: vi.fn(),
  holdAgainst: vi.fn(),
  examine: vi.fn(),
  add: vi.fn(),
  tableHead: vi.fn(),
  addTable: vi.fn(),
  takeIn: vi.fn(),
  correctedFindings: vi.fn(),
  fileLines: vi.fn(),
  checkAgain: vi.fn(),
  references: vi.fn(),
  paste: vi.fn(),
  share: vi.fn(),
  shared: vi.fn(),
  isAt: vi.fn(),
  cancel: vi.fn(),
  close: vi.fn(async () => done(undefined)),
  ...more
})

const switchable = (sessions: Readonly<Record<string, DeskSession>>) =>
  switchableSession('first', (folder) => sessions[folder]!)

describe('another desk in the window', () => {
  it('is opened before the one shown is closed', async () => {
    const first = fake('first')
    const second = fake('second')
    const desk = switchable({ first, second })
    expect(await desk.switchTo('second')).toEqual(done(null))
    expect(first.close).toHaveBeenCalledOnce()
    expect(await desk.open()).toMatchObject({ ok: true, value: { name: 'second' } })
    expect(desk.folder()).toBe('second')
  })

  it('leaves the one shown in place when it cannot be opened', async () => {
    const first = fake('first')
    const second = fake('second', { open: async () => fail('desk-in-use', 'Open elsewhere.') })
    const desk = switchable({ first, second })
    expect(await desk.switchTo('second')).toMatchObject({ ok: false, error: { code: 'desk-in-use' } })
    expect(first.close).not.toHaveBeenCalled()
    expect(desk.folder()).toBe('first')
  })

  it('is let go again when the one shown cannot be closed: nothing of it may be lost', async () => {
    const first = fake('first', { close: async () => fail('disk-full', 'The disk is full.') })
    const second = fake('second')
    const desk = switchable({ first, second })
    expect(await desk.switchTo('second')).toMatchObject({ ok: false, error: { code: 'disk-full' } })
    expect(second.close).toHaveBeenCalledOnce()
    expect(await desk.open()).toMatchObject({ ok: true, value: { name: 'first' } })
  })

  it('is not opened twice when it is the one shown', async () => {
    const first = fake('first')
    expect(await switchable({ first }).switchTo('first')).toEqual(done(null))
    expect(first.close).not.toHaveBeenCalled()
  })
})
