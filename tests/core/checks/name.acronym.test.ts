import { describe, expect, it } from 'vitest'
import { messageFor } from '../../../src/core/checks/message-for'
import { nameAcronym } from '../../../src/core/checks/name.acronym'
import { runChecks } from '../../../src/core/checks/run-checks'
import { factsIn } from '../article'

const run = (text: string) => runChecks(factsIn(text), [nameAcronym])

describe('name.acronym', () => {
  it('shows the misprint and the acronym, as a note with one repair', () => {
    const text = 'The RLD met the BSP. The BSo’s men left.'
    const [finding, ...more] = run(text)
    expect(more).toEqual([])
    expect(finding!.severity).toBe('note')
    expect(messageFor(finding!)).toBe('“BSo” stands for “BSP”?')
    expect(finding!.places.map(({ quote, role }) => [role, quote])).toEqual([
      ['acronym', 'BSP'],
      ['misprint', 'BSo']
    ])
    expect(finding!.repairs).toEqual([{ label: 'BSP', edits: [{ start: 25, end: 28, text: 'BSP' }] }])
  })

  it('shows two expansions of one acronym, and offers both', () => {
    const [finding] = run('The Bureau of Tidal Works (BTW) paid. The Board of Tidal Works (BTW) did not.')
    expect(finding!.severity).toBe('warning')
    expect(finding!.repairs.map(({ label }) => label)).toEqual([
      'Bureau of Tidal Works',
      'Board of Tidal Works'
    ])
  })

  it.each([
    'The KRDA met. Nobody told the KRDA’s staff. The KRDA left.',
    'The KRDA (Kent roads) met. The KRDA left.',
    'KRDA Holdings met. KRDA Holdings left.',
    'The kent road-design agency met. The KRDA left, the KRDA said.',
    'The NATO talks failed. NATO said so.'
  ])('asks for no words where: %s', (text) => {
    expect(run(text)).toEqual([])
  })

  it.each([
    'The BBC and the BBCs of the world.',
    'BSP and BSC met; the BSo did too.',
    'The Zp is lost.',
    'The Sea Rescue Board (SRB) met. The sea rescue board (SRB) met again.',
    'He spoke for the Sea Rescue Board (RSB), the Reef Safety Board (RSB) and all.'
  ])('is silent: %s', (text) => {
    expect(run(text)).toEqual([])
  })
})
