import { describe, expect, it } from 'vitest'
import { copyHomophone } from '../../../src/core/checks/copy.homophone'
import { runChecks } from '../../../src/core/checks/run-checks'
import { expectNote, factsIn } from '../article'

describe('copy.homophone', () => {
  it.each([
    ['The bank has put the breaks on new lending to farms.', 'breaks', 'brakes'],
    ['Members were warned to tow the party line.', 'tow', 'toe'],
    ['The regulator wants to reign in the sellers of vapes.', 'reign', 'rein'],
    ['Auditors spent a weekend pouring over the old ledgers.', 'pouring', 'poring'],
    ['The miller, who lead the council for nine years, has died.', 'lead', 'led'],
    ['The principle reason, she said, was a lack of cement.', 'principle', 'principal'],
    ['Villages stand to loose their only bus.', 'loose', 'lose'],
    ['Rents are higher then at any time since the war.', 'then', 'than'],
    ['Your going to need a permit.', 'Your', 'You’re'],
    ['The bakery closed it’s doors on Friday.', 'it’s', 'its'],
    ['The red wine compliments the stew perfectly.', 'compliments', 'complements'],
    ['Work on the sight of the old brewery began.', 'sight', 'site'],
    ['The committee past the motion by nine votes to four.', 'past', 'passed'],
    ['The strike will effect thousands of commuters.', 'effect', 'affect'],
    ['The clerk excepts the offer.', 'excepts', 'accepts'],
    ['It lies behind Ferry, Holm and too others.', 'too', 'two'],
    ['It should of been done by May.', 'of', 'have'],
    ['Their is no road to the quay.', 'Their', 'There']
  ])('%s', (text, printed, repaired) => {
    expectNote(copyHomophone, text, printed, repaired)
  })

  it.each([
    'She puts in breaks on Fridays, and the dawn breaks on the hill.',
    'Tugs will tow the line of barges up to Kesten.',
    'She reigned for sixty years, and her reign in Castile is remembered.',
    'A pour-over coffee costs six crowns. Pour over the sauce.',
    'Prices of lead fell. The lead actor took the lead.',
    'On principle, she refuses. The principle behind the law is old.',
    'A loose dog got in; turn the dogs loose.',
    'It was higher, then lower. Better late then, said the clerk.',
    'Your going was a shock, she wrote. Your turn is next.',
    'It’s doors, not windows, that he paints.',
    'The board compliments the staff each spring.',
    'The sight of the old brewery moved him. They lost sight of the boat.',
    'In the past the motion would have failed. They walked past the mill.',
    'The new board will effect a change. The reform was effected by decree.',
    'The band Tow The Line plays on Friday.'
  ])('is silent: %s', (text) => {
    expect(runChecks(factsIn(text), [copyHomophone])).toEqual([])
  })
})
