import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readDenseText } from '../../bench/measures/dense-texts'
import { seededChance } from '../../bench/seeded-chance'
import { editByHand } from '../../bench/statements/by-hand'
import { donorOf, editStatements, readCopy } from '../../bench/statements/edited-statements'

const folder = resolve(import.meta.dirname, '../../bench/dense')
const copies = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .filter((_, i) => i % 16 === 0)
  .map((name) => readCopy(readDenseText(readFileSync(join(folder, name), 'utf8'), name)))

describe('sub-editors’ edits beside ruled claims', () => {
  it('outlive no change of what is said, and ask for little else', () => {
    const edited = editStatements(copies, donorOf(copies), 90, seededChance(1))
    const outlived = edited.filter(({ isHarmless, fate }) => !isHarmless && fate === 'kept')
    expect(outlived.map(({ kind, before, after }) => `${kind}\n- ${before}\n+ ${after}`)).toEqual([])
    const harmless = edited.filter(({ isHarmless }) => isHarmless)
    const asked = harmless.filter(({ fate }) => fate !== 'kept')
    expect(harmless.length).toBeGreaterThan(35)
    expect(asked.length / harmless.length).toBeLessThanOrEqual(0.05)
  })

  it('by hand, of kinds no generator makes, do the same', () => {
    const list = readFileSync(resolve(import.meta.dirname, '../../bench/statements/by-hand.txt'), 'utf8')
    const edited = editByHand(list)
    const wrong = edited.filter(({ isHarmless, fate }) => isHarmless !== (fate === 'kept'))
    expect(edited.length).toBeGreaterThanOrEqual(298)
    // A rewritten sentence is looked at again even where a person sees that it says the same.
    expect(wrong.map(({ fate, after }) => `${fate}: ${after}`)).toEqual([
      'changed: He was found guilty by the jury of taking £9,000.',
      'lost: 90 homes were flooded by Storm Ada on Friday.'
    ])
  })
})
