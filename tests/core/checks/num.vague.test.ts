import { describe, expect, it } from 'vitest'
import { messageFor } from '../../../src/core/checks/message-for'
import { numVague } from '../../../src/core/checks/num.vague'
import { runChecks } from '../../../src/core/checks/run-checks'
import { factsIn } from '../article'

const run = (text: string) => runChecks(factsIn(text), [numVague])

describe('num.vague', () => {
  it('is a note that marks word and figure, and offers the figure alone', () => {
    const [finding, ...more] = run('He was beaten by more than 5678 votes.')
    expect(more).toEqual([])
    expect(finding!.severity).toBe('note')
    expect(messageFor(finding!)).toBe('“more than” stands before 5,678, which is exact to the last digit.')
    expect(finding!.places.map(({ quote }) => quote)).toEqual(['more than 5678'])
    expect(finding!.repairs.map(({ label }) => label)).toEqual(['5678'])
  })

  it.each([
    'He was beaten by 5,678 votes.',
    'He was beaten by nearly 5,700 votes.',
    'At least 5,678 people came.',
    'No fewer than 5,678 people came.',
    'Shares closed below 1,233 pence.',
    'It rose over 2017.',
    'It cost about £1.45 million.',
    'About 1,234.5 tonnes were sold.'
  ])('is silent: %s', (text) => {
    expect(run(text)).toEqual([])
  })

  it('finds the vague word that the exact figure contradicts', () => {
    const [finding] = run(
      'Over 500 farmers were held at the camp. In all, 482 farmers were held at the camp.'
    )
    expect([finding!.code, finding!.severity]).toEqual(['contradicts', 'warning'])
    expect(finding!.places.map(({ quote }) => quote)).toEqual(['Over 500', '482'])
    expect(
      run('Nearly 500 farmers were held at the camp. In all, 513 farmers were held at the camp.').map(
        ({ code }) => code
      )
    ).toEqual(['contradicts'])
  })

  it.each([
    'Nearly 500 farmers were held at the camp. In all, 482 farmers were held at the camp.',
    'Over 500 farmers were held at the camp. In Bhind 482 labourers were held at the camp.',
    'Over 500 farmers were held at the camp. The other camp fed 482 farmers.',
    'Over 500 farmers were held at the camp. Some 480 farmers were held at the camp.',
    'Over 500 farmers were held at the camp. By May 318 farmers were held at the camp.'
  ])('is silent: %s', (text) => expect(run(text)).toEqual([]))
})
