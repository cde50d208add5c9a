import type { BrowserWindow } from 'electron'
import { beforeEach, describe, expect, it, type Mock, vi } from 'vitest'
import { type Calls, callNames } from '../../src/ipc/contract'

type Answer = (event: unknown, ...words: unknown[]) => unknown
const answers = new Map<string, Answer>()
vi.mock('electron', () => ({
  ipcMain: { handle: (name: string, answer: Answer) => answers.set(name, answer) }
}))
const { answerCalls } = await import('../../src/main/ipc')
const { pageAt } = await import('../../src/main/page')

const page = pageAt()
const window = { isDestroyed: () => false, webContents: { id: 7 } } as BrowserWindow
const calls = Object.fromEntries(callNames.map((name) => [name, vi.fn()])) as Record<keyof Calls, Mock>

const ours = { sender: { id: 7 }, senderFrame: { parent: null, url: page.url } }
/** What the window reads of an answer: it comes as JSON. */
const call = async (event: unknown, name: keyof Calls, ...words: unknown[]) =>
  JSON.parse((await answers.get(`corrigenda:${name}`)?.(event, ...words)) as string)

beforeEach(() => {
  vi.clearAllMocks()
  vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  answerCalls(calls as unknown as Calls, () => window, page)
})

describe('answerCalls', () => {
  it('hands a good call on, and its answer back', async () => {
    calls.openArticle.mockResolvedValue({ ok: true, value: 'article' })
    expect(await call(ours, 'openArticle', 'a1')).toEqual({ ok: true, value: 'article' })
    expect(calls.openArticle).toHaveBeenCalledWith('a1')
  })

  it.each([
    ['another window', { ...ours, sender: { id: 8 } }],
    ['a frame in the page', { ...ours, senderFrame: { parent: {}, url: page.url } }],
    ['another page', { ...ours, senderFrame: { parent: null, url: 'about:blank' } }],
    ['a frame that is gone', { ...ours, senderFrame: null }]
  ])('refuses %s', async (_, event) => {
    expect(await call(event, 'openDesk')).toMatchObject({ ok: false, error: { code: 'refused' } })
    expect(calls.openDesk).not.toHaveBeenCalled()
  })

  it('refuses arguments that are not what the contract says', async () => {
    for (const words of [[], [1], [''], ['a', 'b'], ['x'.repeat(201)]]) {
      expect(await call(ours, 'openArticle', ...words)).toMatchObject({
        ok: false,
        error: { code: 'bad-arguments' }
      })
    }
    expect(calls.openArticle).not.toHaveBeenCalled()
  })

  it('turns a bug into an answer, and logs it in one line', async () => {
    calls.openDesk.mockRejectedValue(new Error('a bug\nin two lines'))
    expect(await call(ours, 'openDesk')).toMatchObject({ ok: false, error: { code: 'internal' } })
    expect(process.stderr.write).toHaveBeenCalledTimes(1)
    expect(vi.mocked(process.stderr.write).mock.calls[0]?.[0]).toMatch(/^corrigenda: .*a bug.*\n$/)
  })
})
