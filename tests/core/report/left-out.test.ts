import { describe, expect, it } from 'vitest'
import { createDesk } from '../../../src/core/desk'
import { exporterOf } from '../../../src/core/export/registry'
import type { AskedChange } from '../../../src/core/model/change'
import { leftOutWords } from '../../../src/core/report/words'
import { documentWriters } from '../../../src/node/document-writers'
import { fileOf } from '../article'
import { keepFile } from '../keep-file'
import { memoryStore } from '../memory-store'

const text = `Harbour fund grows

The fund grew from 1,200 to 1,500 crowns, a rise of 20 per cent. It met on Monday, 14 May 2018.

Eleven boats were lost: 6 in spring and 4 in autumn. The the mayor spoke. The quay is 12 metres long.
`

/** A desk of one article; `change` makes one step in it. */
async function deskOfOne(body = text) {
  const desk = createDesk({
    store: memoryStore(),
    clock: { now: () => '2026-01-01T00:00:00.000Z' },
    checker: 'NK'
  })
  await keepFile(desk, fileOf(body, 'fund.txt'))
  const id = desk.view().articles[0]!.id
  const open = async () => {
    const opened = await desk.openArticle(id)
    if (!opened.ok) throw new Error(opened.error.message)
    return opened.value
  }
  const change = async (...changes: readonly AskedChange[]) => {
    const made = await desk.change([{ articleId: id, changes }])
    if (!made.ok) throw new Error(made.error.message)
  }
  const report = async () => {
    const made = await desk.report([id])
    if (!made.ok) throw new Error(made.error.message)
    return made.value
  }
  const write = async (form: string): Promise<string> => {
    const made = await exporterOf(form)!.write(await report(), documentWriters)
    return made.ok ? String(made.value) : made.error.message
  }
  const claimOn = async (words: string) =>
    (await open()).claims.find(({ anchor }) => anchor.quote.includes(words))!.id
  return { desk, id, open, change, report, write, claimOn }
}

describe('a repair that was taken', () => {
  it('stands in copy, notice, report and diff, every one of them, and nothing is left out', async () => {
    const { open, change, report, write } = await deskOfOne()
    const repairs = (await open()).findings.flatMap(({ repairs: [first] }) => first ?? [])
    expect(repairs.length).toBeGreaterThanOrEqual(2)
    for (const { edits } of repairs) await change({ field: 'repaired', edits })
    const { corrections, leftOut } = (await report()).articles[0]!
    expect(leftOut).toEqual([])
    expect(corrections.length).toBeGreaterThanOrEqual(repairs.length)
    const [copy, notice, page, diff] = await Promise.all(['corrected', 'notice', 'md', 'diff'].map(write))
    for (const { edits } of repairs)
      for (const edit of edits) {
        expect(copy).toContain(edit.text)
        expect(diff).toContain(edit.text)
      }
    for (const { right } of corrections) {
      expect(copy).toContain(right)
      expect(notice).toContain(right)
      expect(page).toContain(right)
    }
    expect(copy).not.toContain('The the mayor')
    expect(copy).not.toContain('a rise of 20 per cent')
  })

  it('is one step that one undo takes back, ruling and all', async () => {
    const { desk, id, open, change } = await deskOfOne()
    const { edits } = (await open()).findings.find(({ check }) => check === 'copy.doubled')!.repairs[0]!
    await change({ field: 'repaired', edits })
    expect(Object.values((await open()).reviews).map(({ verdict }) => verdict)).toEqual(['disputed'])
    await desk.undo(id)
    const { reviews, claims } = await open()
    expect(Object.values(reviews).filter(({ verdict }) => verdict !== null)).toEqual([])
    expect(claims.filter(({ origin }) => origin === 'added')).toEqual([])
  })
})

describe('a correction that is in no copy', () => {
  it('is named with the reason: a draft, words ruled otherwise, two for the same words', async () => {
    const { change, report, write, claimOn } = await deskOfOne()
    const draft = await claimOn('20 per cent')
    const ruled = await claimOn('12 metres')
    await change(
      { field: 'correction', claim: draft, value: '25 per cent' },
      { field: 'correction', claim: ruled, value: '14 metres' },
      { field: 'verdict', claim: ruled, value: 'verified' }
    )
    const words = (await report()).articles[0]!.leftOut.map(leftOutWords)
    expect(words).toEqual([
      expect.stringMatching(/20 per cent” to “25 per cent” \(paragraph 1\): nobody has ruled on it$/),
      '“12 metres” to “14 metres” (paragraph 2): the words are not ruled disputed'
    ])
    expect(await write('corrected')).not.toContain('25 per cent')
    for (const form of ['notice', 'diff', 'correction']) {
      expect(await write(form)).toContain('Written, but not in it:')
      expect(await write(form)).toContain('“25 per cent” (paragraph 1): nobody has ruled on it')
    }
    expect(await write('md')).toContain('Corrections that are in no copy')
    // Ruled on, it is in the copy and no longer left out.
    await change({ field: 'verdict', claim: draft, value: 'disputed' })
    expect(await write('corrected')).toContain('25 per cent')
    expect(await write('notice')).toContain('[Not in this notice: “12 metres” to “14 metres” (paragraph 2)')
  })

  it('is not one that was taken back, nor one that writes the words as they are', async () => {
    const { change, report, claimOn } = await deskOfOne()
    const claim = await claimOn('12 metres')
    await change({ field: 'correction', claim, value: '14 metres' })
    await change({ field: 'correction', claim, value: '' })
    expect((await report()).articles[0]!.leftOut).toEqual([])
    await change({ field: 'correction', claim, value: '12 metres' })
    expect((await report()).articles[0]!.leftOut).toEqual([])
  })
})
