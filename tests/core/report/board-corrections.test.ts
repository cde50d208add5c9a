import { describe, expect, it } from 'vitest'
import { boardCorrections, nextStep } from '../../../src/core/report/board-corrections'
import { placesToMend } from '../../../src/core/report/places-to-mend'
import { fileOf } from '../article'
import { deskOfOne } from '../desk-of-one'
import { keepFile } from '../keep-file'

const story = (dead: string, total = '$450,000') => `Yard blaze kills nine

A fire at the Alder boatyard killed ${dead} dockers on Monday. The yard belongs to Inês Calado.

The union pays $50,000 to each, a total of ${total}.
`

async function deskWith(body: string) {
  let minute = 0
  const one = await deskOfOne('fire.txt', body, () =>
    new Date(Date.UTC(2026, 4, 6, 9, minute++)).toISOString()
  )
  const order = async (wrong: string, right: string): Promise<string> => {
    const { article } = await one.open()
    const start = article.text.indexOf(wrong)
    await one.change({ field: 'repaired', edits: [{ start, end: start + wrong.length, text: right }] })
    const view = await one.open()
    return view.claims.find(({ id, anchor }) => anchor.start <= start && view.reviews[id]?.correction)!.id
  }
  const rows = async () => boardCorrections(await one.open())
  return { ...one, order, rows }
}

describe('a correction on the board', () => {
  it('goes from proposed to everywhere, each step with who took it and when', async () => {
    const { change, open, rows, desk, order } = await deskWith(story('nine'))
    const claim = await order('nine dockers', 'ten dockers')
    const [ordered] = await rows()
    expect(ordered).toMatchObject({
      claim,
      title: 'Yard blaze kills nine',
      right: 'ten dockers',
      where: { kind: 'paragraph', number: 1 },
      isLast: true,
      isSlip: false
    })
    expect(nextStep(ordered!, 2)).toBe('made')
    await keepFile(desk, fileOf(story('ten'), 'fire.txt'))
    const [made] = await rows()
    expect(made).toMatchObject({ wrong: 'nine dockers', right: 'ten dockers', made: { by: 'NK' } })
    expect(nextStep(made!, 2)).toBe('told')
    await change({ field: 'told', claim, value: 'page 2' })
    const [told] = await rows()
    expect(told?.told).toMatchObject({ where: 'page 2' })
    expect(nextStep(told!, 2)).toBe('everywhere')
    expect(nextStep(told!, null)).toBe('everywhere')
    expect(nextStep(told!, 0)).toBeNull()

    // What is left as it is no longer counts, and counts again once that is taken back.
    const left = async () => (await placesToMend(await open())).filter(({ waived }) => waived === null)
    const before = await left()
    expect(before.length).toBeGreaterThan(0)
    await change({ field: 'waived', claim, id: before[0]!.id, value: 'said so in the notice' })
    expect((await left()).map(({ id }) => id)).toEqual(before.slice(1).map(({ id }) => id))
    await desk.undo((await open()).article.id)
    expect(await left()).toEqual(before)
    await change({ field: 'waived', claim, id: before[0]!.id, value: '' })
    // The words around the place have changed: it is another place, and asks again.
    await keepFile(
      desk,
      fileOf(story('ten').replace('Yard blaze kills', 'Boatyard blaze killed'), 'fire.txt')
    )
    expect((await left()).map(({ quote }) => quote)).toContain('nine')
  })

  it('tells readers nothing of a slip, and none of a draft, of words put aside, of what changes nothing', async () => {
    const { change, rows, order, open } = await deskWith(story('nine'))
    const claim = await order('nine dockers', 'ten dockers')
    await change({ field: 'severity', claim, value: 'typo' })
    const [slip] = await rows()
    expect(nextStep({ ...slip!, made: slip!.ordered! }, 0)).toBeNull()
    await change({ field: 'verdict', claim, value: null })
    const [draft] = await rows()
    expect(draft?.ordered).toBeUndefined()
    expect(nextStep(draft!, null)).toBe('ordered')
    const quote = (await open()).claims.find(({ id }) => id === claim)!.anchor.quote
    await change({ field: 'correction', claim, value: quote })
    expect(await rows()).toEqual([])
    await change({ field: 'correction', claim, value: 'ten dockers' })
    await change({ field: 'rejected', claim, value: 'no claim' })
    expect(await rows()).toEqual([])
  })
})
