import { describe, expect, it } from 'vitest'
import { done, fail } from '../../src/core/result'
import type { ChangedSettings } from '../../src/ipc/contract'
import { defaultSettings } from '../../src/ipc/settings'
import { createShell } from '../../src/renderer/src/state/shell-store'
import { fakeApi } from './fake-api'
import { sampleDesk } from './sample'

const shellWith = (more: Parameters<typeof fakeApi>[2] = {}) => createShell(fakeApi(sampleDesk([]), [], more))

describe('the frame', () => {
  it('begins as it was left', async () => {
    const { store, actions } = shellWith({
      readSettings: async () => done({ ...defaultSettings, textSize: 130 })
    })
    await actions.start()
    expect(store.getState()).toMatchObject({ settings: { textSize: 130 }, overlay: 'tour' })
  })

  it('begins with the usual settings where they could not be read', async () => {
    const { store, actions } = shellWith({ readSettings: () => Promise.reject(new Error('gone')) })
    await actions.start()
    expect(store.getState().settings).toEqual(defaultSettings)
  })

  it('takes a setting over at once, sends only that, and says when it was not kept', async () => {
    const sent: ChangedSettings[] = []
    const { store, actions } = shellWith({
      changeSettings: async (changed) => {
        sent.push(changed)
        return fail('write-failed', 'The disk is full.')
      }
    })
    actions.set({ theme: 'dark' })
    expect(store.getState().settings.theme).toBe('dark')
    await Promise.resolve()
    await new Promise((wake) => setTimeout(wake))
    expect(sent).toEqual([{ theme: 'dark' }])
    expect(store.getState().unkept).toBe('The disk is full.')
  })

  it('remembers what was looked for last when the bar is opened again', () => {
    const { store, actions } = shellWith()
    actions.find(true)
    actions.findWords('margin')
    actions.stepFound(1)
    expect(store.getState().find).toEqual({ words: 'margin', at: 1 })
    actions.find(false)
    expect(store.getState().find).toBeNull()
    actions.stepFound(1)
    expect(store.getState().find).toEqual({ words: 'margin', at: 0 })
  })
})
