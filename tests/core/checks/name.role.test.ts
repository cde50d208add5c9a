import { describe, expect, it } from 'vitest'
import { messageFor } from '../../../src/core/checks/message-for'
import { nameRole } from '../../../src/core/checks/name.role'
import { runChecks } from '../../../src/core/checks/run-checks'
import { factsIn } from '../article'

const run = (text: string) => runChecks(factsIn(text), [nameRole])

describe('name.role', () => {
  it('marks both parties and offers either', () => {
    const text = 'Dinesh Pal of the JD(U) came second. The RJD candidate Dr. Dinesh Pal went home.'
    const [finding] = run(text)
    expect(finding!.severity).toBe('warning')
    expect(messageFor(finding!)).toBe('Dinesh Pal is of “JD(U)” in one place and of “RJD” in another.')
    expect(finding!.places.map(({ quote }) => quote)).toEqual(['JD(U)', 'RJD'])
    expect(finding!.repairs.map(({ label }) => label)).toEqual(['JD(U)', 'RJD'])
    expect(finding!.repairs[0]!.edits.map(({ start, end }) => text.slice(start, end))).toEqual(['RJD'])
  })

  it.each([
    'Nora Clarke (Labour) won. Tory MP Nora Clarke laughed.',
    'The Congress’s Asha Rawat led. Asha Rawat (AAP) cried.',
    'SP nominee Asha Rawat won. BSP leader Rawat cried.'
  ])('fires: %s', (text) => {
    expect(run(text)).toHaveLength(1)
  })

  it.each([
    [
      'Home Secretary Asha Rawat spoke. Asha Rawat, the foreign secretary, laughed.',
      'two-offices',
      ['Home Secretary', 'foreign secretary']
    ],
    [
      'Finance Minister Asha Rawat spoke. Health Minister Ms Rawat laughed.',
      'two-offices',
      ['Finance Minister', 'Health Minister']
    ],
    ['Asha Rawat, 52, spoke. Asha Rawat, 25, laughed.', 'two-ages', ['52', '25']]
  ])('%s', (text, code, places) => {
    const [finding, ...more] = run(text)
    expect(more).toEqual([])
    expect(finding!.code).toBe(code)
    expect(finding!.places.map(({ quote }) => quote)).toEqual(places)
    expect(finding!.repairs[0]!.edits.map((edit) => edit.text)).toEqual([places[0]])
  })

  it.each([
    'Home Secretary Asha Rawat spoke. The then Foreign Secretary Asha Rawat had agreed.',
    'Home Secretary Asha Rawat will become Foreign Secretary. Foreign Secretary Asha Rawat resigned in 2019.',
    'Home Secretary Asha Rawat met Foreign Secretary Vinod Pal.',
    'Asha Rawat, 52, spoke. Vinod Rawat, 25, laughed.',
    'Asha Rawat, 52, spoke. Asha Rawat, 52, laughed.'
  ])('is silent on offices and ages: %s', (text) => {
    expect(run(text)).toEqual([])
  })

  it.each([
    'Former Labour MP Nora Clarke won. Nora Clarke (Conservative) laughed.',
    'Asha Rawat, then of the BSP, lost. Asha Rawat (SP) won.',
    'In 2012 BSP leader Asha Rawat lost. Asha Rawat (SP) won.',
    'Asha Rawat (SP) won. Asha Rawat defeated the BSP candidate Irfan Khan.',
    'Asha Rawat (SP) won. The BSP leader’s wife Asha Rawat laughed.',
    'New Labour leader Nora Clarke won. Nora Clarke (Labour) laughed.'
  ])('is silent: %s', (text) => {
    expect(run(text)).toEqual([])
  })
})
