import { describe, expect, it, vi } from 'vitest'
import { commands } from '../../src/commands/commands'
import { fail } from '../../src/core/result'
import { canRun, runCommand } from '../../src/renderer/src/commands/run-command'
import { reviewIn } from '../../src/renderer/src/state/desk-state'
import { createDesk } from '../../src/renderer/src/state/desk-store'
import { createShell } from '../../src/renderer/src/state/shell-store'
import { fakeApi } from './fake-api'
import { sampleArticle, sampleDesk } from './sample'

const opened = async () => {
  const articles = [sampleArticle('a1'), sampleArticle('a2')]
  const api = fakeApi(sampleDesk(articles), articles)
  const desk = createDesk(api)
  const shell = createShell(api)
  const run = (id: Parameters<typeof runCommand>[0]) => runCommand(id, desk, shell)
  return { api, desk, run, state: desk.store.getState }
}

/** Calls as the bridge answers them: in JSON. */
const wired = (calls: Readonly<Record<string, () => Promise<unknown>>>) =>
  Object.fromEntries(
    Object.entries(calls).map(([name, call]) => [name, async () => JSON.stringify(await call())])
  )

describe('a command', () => {
  it('does nothing before there is anything to work on', async () => {
    const { desk, run, api, state } = await opened()
    const before = state()
    for (const { id, where } of commands) {
      if (where === 'window') continue
      expect(canRun({ id: 'correction', where }, state())).toBe(false)
      run(id)
    }
    expect(state()).toBe(before)
    expect(api.asked).toEqual([])
    expect(canRun({ id: 'keys', where: 'window' }, desk.store.getState())).toBe(true)
  })

  it('moves and rules where an article is open', async () => {
    const { desk, run, api, state } = await opened()
    desk.actions.start()
    await desk.actions.openArticle('a1')
    desk.actions.selectClaim('rawat')
    const first = state().claim!
    run('next-claim')
    expect(state().claim).not.toBe(first)
    run('previous-claim')
    expect(state().claim).toBe(first)
    run('disputed')
    expect(reviewIn(state(), first).verdict).toBe('disputed')
    expect(api.asked).toHaveLength(1)
  })

  it('goes from article to article, and stops at the ends', async () => {
    const { desk, run, state } = await opened()
    desk.actions.start()
    await desk.actions.openArticle('a1')
    run('previous-article')
    expect(state().article).toMatchObject({ phase: 'open', id: 'a1' })
    run('next-article')
    expect(state().article).toMatchObject({ id: 'a2' })
    await desk.actions.openArticle('a2')
    run('next-article')
    expect(state().article).toMatchObject({ phase: 'open', id: 'a2' })
  })

  it('says why another desk, printing or the logs failed', async () => {
    const no = async () => fail('refused', 'The printer is out.')
    const bridge = Object.assign(globalThis, {
      window: { api: { on: () => () => {}, ...wired({ openOtherDesk: no, print: no, showLogs: no }) } }
    })
    const { desk, run, state } = await opened()
    desk.actions.start()
    await desk.actions.openArticle('a1')
    run('open-desk')
    run('print')
    run('logs')
    await vi.waitFor(() => expect(state().notices).toHaveLength(3))
    expect(state().notices.map(({ tone, title, lines }) => [tone, title, ...lines])).toEqual([
      ['problem', 'The other desk was not opened', 'The printer is out.'],
      ['problem', 'Nothing was printed', 'The printer is out.'],
      ['problem', 'The logs were not shown', 'The printer is out.']
    ])
    Reflect.deleteProperty(bridge, 'window')
  })

  it('does not rule with no claim chosen', async () => {
    const { desk, run, api } = await opened()
    desk.actions.start()
    await desk.actions.openArticle('a1')
    desk.store.setState({ claim: null })
    run('verified')
    expect(api.asked).toEqual([])
  })
})
