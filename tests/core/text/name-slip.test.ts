import { describe, expect, it } from 'vitest'
import { nameSlip } from '../../../src/core/text/name-slip'

describe('nameSlip', () => {
  it.each([
    ['clarke', 'clarke', 'same'],
    ['clarke', 'clarek', 'typing'],
    ['kennedy', 'kenendy', 'typing'],
    ['hasan', 'hassan', 'typing'],
    ['richard', 'rchard', 'typing'],
    ['graham', 'ggaham', 'typing'],
    ['avni', 'avani', 'sound'],
    ['nirab', 'nirav', 'sound'],
    ['choudhary', 'chaudhary', 'sound'],
    ['clark', 'clarke', 'sound'],
    ['hukum', 'humkum', 'letter'],
    ['anand', 'anad', 'letter'],
    ['nisar', 'nasar', 'vowel'],
    ['rajesh', 'rakesh', 'consonant'],
    ['arun', 'aruna', 'ending'],
    ['iran', 'iraq', 'ending'],
    ['mittal', 'mittar', 'ending'],
    ['globe', 'globes', 'ending'],
    ['bush', 'rush', 'far'],
    ['tabassum', 'tabish', 'far'],
    ['müller', 'muller', 'far']
  ])('%s, %s: %s', (a, b, slip) => {
    expect(nameSlip(a, b)).toBe(slip)
    expect(nameSlip(b, a)).toBe(slip)
  })
})
