import { describe, expect, it } from 'vitest'
import { commands } from '../../src/commands/commands'
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

describe('a command', () => {
  it('does nothing before there is anything to work on', async () => {
    const { desk, run, api, state } = await opened()
    const before = state()
    for (const { id, where } of commands) {
      if (where === 'window') continue
      expect(canRun({ where }, state())).toBe(false)
      run(id)
    }
    expect(state()).toBe(before)
    expect(api.asked).toEqual([])
    expect(canRun({ where: 'window' }, desk.store.getState())).toBe(true)
  })

  it('moves and rules where an article is open', async () => {
    const { desk, run, api, state } = await opened()
    desk.actions.start()
    await desk.actions.openArticle('a1')
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

  it('does not rule with no claim chosen', async () => {
    const { desk, run, api } = await opened()
    desk.actions.start()
    await desk.actions.openArticle('a1')
    desk.store.setState({ claim: null })
    run('verified')
    expect(api.asked).toEqual([])
  })
})
