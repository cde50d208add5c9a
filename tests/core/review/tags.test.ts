import { describe, expect, it } from 'vitest'
import { mergeRecords } from '../../../src/core/merge/merge-records'
import type { HistoryEntry } from '../../../src/core/model/change'
import { stateOf } from '../../../src/core/review/article-state'
import { deskOfOne } from '../desk-of-one'

const opened = () => deskOfOne('piers.txt', 'The piers\n\nThe pier is 310 metres long.\n')
const tag = (words: string, value = true) => ({ field: 'tagged', tag: words, value }) as const

describe('tags', () => {
  it('stand in the list in the order of the alphabet, are taken off, undone and put back', async () => {
    const { desk, id, change } = await opened()
    const tags = () => desk.view().articles[0]!.tags
    expect(tags()).toBeUndefined()
    await change(tag('Saturday  paper '), tag('Council'))
    expect(tags()).toEqual(['Council', 'Saturday paper'])
    await change(tag('Council', false))
    expect(tags()).toEqual(['Saturday paper'])
    await desk.undo(id)
    expect(tags()).toEqual(['Council', 'Saturday paper'])
    await desk.undo(id)
    expect(tags()).toBeUndefined()
    await desk.redo(id)
    expect(tags()).toEqual(['Council', 'Saturday paper'])
  })

  it('are one whatever the capitals, and are neither empty nor prose', async () => {
    const { desk, id, open, change } = await opened()
    await change(tag('Council'))
    await change(tag('council'))
    expect((await open()).history).toHaveLength(1)
    await change(tag('COUNCIL', false))
    expect(desk.view().articles[0]!.tags).toBeUndefined()
    for (const words of ['  ', 'x'.repeat(61)]) {
      const made = await desk.change([{ articleId: id, changes: [tag(words)] }])
      expect(made.ok).toBe(false)
    }
  })

  it('take nothing from a signature', async () => {
    const { desk, change } = await opened()
    await change({ field: 'signedOff', value: '', name: 'Asha Rawat' })
    await change(tag('Council'))
    expect(desk.view().articles[0]!.signedOff).toMatchObject({ by: 'Asha Rawat' })
  })

  it('of two editors stand side by side after a merge', async () => {
    const { open } = await opened()
    const record = await open()
    const taggedBy = (by: string, words: string) => ({
      ...record,
      history: [
        {
          seq: 1,
          at: `2026-01-01T00:00:0${by.length}.000Z`,
          by,
          changes: [{ field: 'tagged', tag: words, before: false, after: true }]
        } satisfies HistoryEntry
      ]
    })
    const merged = mergeRecords(taggedBy('NK', 'Council'), taggedBy('RBX', 'Saturday paper'))
    expect(merged.conflicts).toEqual([])
    expect(stateOf(merged.record.history).tags).toEqual(['Council', 'Saturday paper'])
  })
})
