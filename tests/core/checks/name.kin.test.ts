import { describe, expect, it } from 'vitest'
import { messageFor } from '../../../src/core/checks/message-for'
import { nameKin } from '../../../src/core/checks/name.kin'
import { runChecks } from '../../../src/core/checks/run-checks'
import { factsIn } from '../article'

const run = (text: string) => runChecks(factsIn(text), [nameKin])

describe('name.kin', () => {
  it('marks both ties', () => {
    const [finding] = run(
      'Jane Kerr, 34, elder sister of Karl Marsh, wept. Karl Marsh’s wife, Jane Kerr, slept.'
    )
    expect(finding!.places.map(({ quote }) => quote)).toEqual(['sister', 'wife'])
    expect(messageFor(finding!)).toBe(
      'Jane Kerr is “sister” of one person in one place and “wife” in another.'
    )
  })

  it.each([
    ['Dina Orr sang with her daughter Malati. Her niece Malati played.', ['daughter', 'niece']],
    [
      'Emil Strand wept. His son Solveig, a notary, wept too. His daughter Solveig had called.',
      ['son', 'daughter']
    ],
    ['Mara Holm and her sister, Liv Holm, ran. The cousins won.', ['sister', 'cousins']]
  ])('fires: %s', (text, quotes) => {
    const [finding, ...more] = run(text)
    expect(more).toEqual([])
    expect(finding!.places.map(({ quote }) => quote)).toEqual(quotes)
  })

  it.each([
    'Jane Kerr met the wife of the accused.',
    'Karl Marsh’s wife, Jane Kerr, wept. Later his widow, Jane Kerr, moved.',
    'Ada Voss is the mother of Kit Voss. Jonna Voss’s daughter, Ada Voss, visits.',
    'His eldest son, Tom P., came. His brother, Tom W., did not.',
    'Mara Holm and her sister, Liv Holm, ran. The cousins of the winner cheered.',
    'Mara Holm’s sister, Liv Holm, ran. Olaf Rud’s wife, Liv Holm, won.'
  ])('is silent: %s', (text) => {
    expect(run(text)).toEqual([])
  })
})
