import { describe, expect, it } from 'vitest'
import { nameVariant } from '../../../src/core/checks/name.variant'
import { runChecks } from '../../../src/core/checks/run-checks'
import { factsIn } from '../article'

const run = (text: string) => runChecks(factsIn(text), [nameVariant])
const pair = (a: string, b: string) =>
  run(`The seat went to ${a} after a long count. Later ${b} thanked the voters.`)

describe('name.variant', () => {
  it.each([
    ['Humkum Singh', 'Hukum Singh'],
    ['Avni Singh', 'Avani Singh'],
    ['Naeemul Hasan', 'Naeemul Hassan'],
    ['Mriganka Singh', 'Mirganka Singh'],
    ['Rahul Choudhary', 'Rahul Chaudhary'],
    ['Lakshmi Devi', 'Laxmi Devi']
  ])('%s / %s', (a, b) => {
    const [finding] = pair(a, b)
    expect(finding?.places.map(({ quote }) => quote)).toEqual([a, b])
    expect(finding?.repairs.map(({ label }) => label)).toEqual([a, b])
  })

  it.each([
    ['Naeemul Hasan', 'Tabassum Hassan'],
    ['Arun Mehta', 'Aruna Mehta'],
    ['Rajesh Kumar', 'Rakesh Kumar'],
    ['Ajay Rai', 'Vijay Rai'],
    ['Paul Martin', 'Paula Martin'],
    ['Robert Brown', 'Roberta Brown'],
    ['John Smith', 'Joan Smith'],
    ['Marie Dupont', 'Maria Dupont'],
    ['Kamal Nath', 'Kamala Nath'],
    ['Hassan Roomi', 'Mohammad Hassan Roomi'],
    ['Uttar Pradesh', 'Uttara Pradesh'],
    ['George Bush', 'George Rush']
  ])('is silent: %s / %s', (a, b) => {
    expect(pair(a, b)).toEqual([])
  })

  it('marks every mention of both spellings, and repairs all of the other', () => {
    const [finding] = run('Hukum Singh won. Then Hukum Singh spoke. After that Humkum Singh left.')
    expect(finding!.places).toHaveLength(3)
    expect(finding!.data).toMatchObject({
      first: 'Hukum Singh',
      firstCount: 2,
      second: 'Humkum Singh',
      secondCount: 1
    })
    expect(finding!.repairs[1]!.edits).toHaveLength(2)
  })

  it('compares names by the words they share: a thousand people take no longer than their words', () => {
    const names = Array.from({ length: 1000 }, (_, i) => `${letters(i)} Singh`)
    const findings = run(`${names.join(' spoke. Then ')} spoke.`)
    expect(findings.length).toBeLessThan(50)
  })
})

/** A made-up first name for a number: far apart in spelling. */
function letters(i: number): string {
  const syllables = ['Ba', 'Do', 'Ki', 'Lu', 'Me', 'No', 'Pi', 'Ru', 'Sa', 'To']
  return `${syllables[i % 10]}${syllables[Math.floor(i / 10) % 10]!.toLowerCase()}${syllables[Math.floor(i / 100)]!.toLowerCase()}n`
}
