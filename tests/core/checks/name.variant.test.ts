import { describe, expect, it } from 'vitest'
import { nameVariant } from '../../../src/core/checks/name.variant'
import { runChecks } from '../../../src/core/checks/run-checks'
import { factsIn } from '../article'
import { lookAlikes } from './look-alike-names'

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

  it.each([
    ['swapped', 'Nora Clarke said the mill would stay. Ms Clarek spoke for an hour.', 'Clarke', 'Clarek'],
    ['dropped', 'Nora Clarke said the mill would stay. Ms Clrke spoke for an hour.', 'Clarke', 'Clrke'],
    ['doubled', 'Nora Clarke said the mill would stay. Ms Clarrke spoke for an hour.', 'Clarke', 'Clarrke'],
    ['put in', 'Nora Clarke said the mill would stay. Dr. Clarmke spoke for an hour.', 'Clarke', 'Clarmke'],
    ['taken for another', 'Nora Clarke stayed. Ms Clurke spoke for an hour.', 'Clarke', 'Clurke'],
    ['with a possessive', 'Nora Clarke stayed. Ms Clarek’s speech took an hour.', 'Clarke', 'Clarek'],
    ['bare, before a verb', 'Vinod Rawat came second. Rawet conceded defeat.', 'Rawat', 'Rawet'],
    ['half of a double name', 'Ann Marsh-Hale won. Ms Mrash-Hale wept.', 'Marsh-Hale', 'Mrash-Hale'],
    ['in a street', 'Marlow Road leaks. Then Marlow Road sank. Next to Malrow Road.', 'Marlow', 'Malrow'],
    ['a vowel after a title', 'Lord Wilder sang. Then Lord Welder left.', 'Wilder', 'Welder'],
    [
      'a place, twice right',
      'He lives in Marlowe. He left Marlowe. He is back in Malrowe.',
      'Marlowe',
      'Malrowe'
    ],
    ['wrong where introduced', 'Nora Clakre won. Ms Clarke wept. Ms Clarke left.', 'Clakre', 'Clarke']
  ])('letters %s: %s', (_, text, first, second) => {
    const [finding, ...more] = run(text)
    expect(more).toEqual([])
    expect(finding?.severity).toBe('warning')
    expect(finding?.data).toMatchObject({ first, second })
    expect(finding?.repairs.map(({ label }) => label)).toEqual([first, second])
    expect(finding!.repairs[0]!.edits.map((edit) => text.slice(edit.start, edit.end))).toContain(second)
  })

  it.each([
    ['two people', 'Nora Clarke won. Her rival Anne Clark lost.'],
    ['in one sentence', 'Nora Clarke lives there. Ms Clark and Ms Clarke are neighbours.'],
    ['printed twice', 'Nora Clarke won. Ms Clark lost. Then Ms Clark left.'],
    ['a plural', 'Nora Clarke won. The Clarkes are an old family.'],
    ['an adjective', 'They flew to Serbia. Serbia had called. A Serbian pilot sang.'],
    ['a demonym', 'Sri Lanka batted. Sri Lanka lost. The Sri Lankan captain wept.'],
    ['another office', 'Naeem Hassan won. Justice Hasan said the poll was fair.'],
    ['an ordinary word', 'Ann Stone won. A store was open. Store after Store shut.'],
    ['a longer ending', 'Arun Mehta won. Aruna said nothing.'],
    ['quoted', 'Nora Clarke won. “We saw Clarrke leave,” one wrote.'],
    ['another first letter', 'Nora Clarke won. Elsa Blarke lost.'],
    ['short', 'Joe Lee won. Mr Le lost. Mr Li came third.'],
    ['countries', 'Iran won. Iran had hoped for it. Iraq lost.'],
    ['two known surnames', 'Sweden sent Thomson. Later Thomson left. Then came Thompson with a map.'],
    ['Center and Centre', 'The Centre won. Then the Centre lost. He works at Rock Center in New York.'],
    ['a list of players', 'Oberman kicked. Then Oberman fell. Team: Hill, Obermann, Frost.'],
    ['another first name', 'They met Karina. Everyone knows Karina. There too was Karrina Holt.'],
    ['Singh and Singha', 'Ajay Singh won. Singha lost.']
  ])('is silent: %s: %s', (_, text) => {
    expect(run(text)).toEqual([])
  })

  it.each([
    ['cut otherwise', 'Naeem ul Hasan won. The voters chose Naeemul Hasan for his roads.', 'Naeemul Hasan'],
    ['both words', 'Tabassum Hasan won. Later Tabasum Hassan thanked the voters.', 'Tabasum Hassan'],
    ['last letters swapped', 'Rachel Venn, the governor, spoke. Rachle Venn smiled.', 'Rachle Venn'],
    ['nobody can say it', 'Richard Coombe led. Later Rchard Coombe wept.', 'Rchard Coombe'],
    ['another vowel', 'The party named Sunita Bhagat. Sunita Bhaget thanked it.', 'Sunita Bhaget'],
    [
      'another consonant, twice right',
      'Viktor Maslenko won. Viktor Maslenko wept. Later Viktor Maslenno left.',
      'Viktor Maslenno'
    ],
    [
      'another consonant, one office',
      'The MP Ashok Bhadana spoke. In Loni the MP Ashok Bhagana left.',
      'Ashok Bhagana'
    ]
  ])('full names: %s', (_, text, odd) => {
    const [finding, ...more] = run(text)
    expect(more).toEqual([])
    expect(finding!.places.map(({ quote }) => quote)).toContain(odd)
  })

  it('holds a title-case headline against the body', () => {
    const text = 'The late Hukum Singh held the seat. Hukum Singh died in February.'
    const title = 'Daughter of Humkum Singh Loses Kairana After Long Count'
    const [finding, ...more] = runChecks(factsIn(text, title), [nameVariant])
    expect(more).toEqual([])
    expect(finding!.places.map(({ quote }) => quote)).toEqual(['Humkum', 'Hukum', 'Hukum'])
    expect(finding!.repairs[0]!.edits).toEqual([{ start: 12, end: 18, text: 'Hukum' }])
    const right = 'Daughter of Hukum Singh Loses Kairana After Long Count'
    expect(runChecks(factsIn(text, right), [nameVariant])).toEqual([])
  })

  it.each(lookAlikes)('tells two names apart: %s', (text) => {
    expect(run(text)).toEqual([])
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
})
