import { describe, expect, it } from 'vitest'
import { messageFor } from '../../../src/core/checks/message-for'
import { nameGender } from '../../../src/core/checks/name.gender'
import { runChecks } from '../../../src/core/checks/run-checks'
import { factsIn } from '../article'

const run = (text: string) => runChecks(factsIn(text), [nameGender])

describe('name.gender', () => {
  it('marks the pronoun', () => {
    const [finding] = run(
      'Mr Haldane opened the shop. He sold rope. Mr Haldane shut her doors on Friday. He is 84.'
    )
    expect(finding!.severity).toBe('note')
    expect(finding!.places.map(({ quote }) => quote)).toEqual(['her'])
    expect(messageFor(finding!)).toBe('Only Haldane can be meant by “her”; elsewhere it is “he”.')
  })

  it.each([
    'Mr Haldane opened the shop with a widow. He sold rope. Mr Haldane shut her doors on Friday. He is 84.',
    'Mr Haldane bought the ship. He loved her. Mr Haldane shut her hatches on Friday. He is 84.',
    'Mr Haldane and Ms Orr bought it. He sold rope. Mr Haldane shut her doors on Friday. He is 84.',
    'Mr Haldane opened the shop. He sold rope. “She shut her doors,” Mr Haldane said. He is 84.',
    'Robin Orr opened the shop. Robin Orr shut her doors on Friday.',
    'Robin Orr opened the shop. He sold rope and she sold tar. Robin Orr shut her doors.'
  ])('is silent: %s', (text) => {
    expect(run(text)).toEqual([])
  })
})
