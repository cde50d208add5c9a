import { describe, expect, it } from 'vitest'
import { leftOutWords } from '../../../src/core/report/words'
import { deskOfOne } from '../desk-of-one'

const text = `Harbour fund grows

The fund grew from 1,200 to 1,500 crowns, a rise of 20 per cent. It met on Monday, 14 May 2018.

Eleven boats were lost: 6 in spring and 4 in autumn. The the mayor spoke. The quay is 12 metres long.
`

/** The desk with this article, and the claim on words of it. */
async function deskWith(body = text) {
  const one = await deskOfOne('fund.txt', body)
  const claimOn = async (words: string) =>
    (await one.open()).claims.find(({ anchor }) => anchor.quote.includes(words))!.id
  return { ...one, claimOn }
}

describe('a repair that was taken', () => {
  it('stands in copy, notice, report and diff, every one of them, and nothing is left out', async () => {
    const { open, change, report, write } = await deskWith()
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
    const { desk, id, open, change } = await deskWith()
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
    const { change, report, write, claimOn } = await deskWith()
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
    const { change, report, claimOn } = await deskWith()
    const claim = await claimOn('12 metres')
    await change({ field: 'correction', claim, value: '14 metres' })
    await change({ field: 'correction', claim, value: '' })
    expect((await report()).articles[0]!.leftOut).toEqual([])
    await change({ field: 'correction', claim, value: '12 metres' })
    expect((await report()).articles[0]!.leftOut).toEqual([])
  })
})
