import { describe, expect, it } from 'vitest'
import { announcedListsOf } from '../../../../src/core/facts/lists/announced-lists'
import { nameChainsOf } from '../../../../src/core/facts/lists/name-chains'
import { factsIn, wordsOf } from '../../article'

/** What is listed behind "things:", as items for certain, the fewest and the most there may be. */
function itemsOf(list: string) {
  const { reading } = factsIn(`It has nine things: ${list}.`)
  const { items } = announcedListsOf(reading)[0]!
  return [wordsOf(reading.text, items.items).join('|'), items.least, items.most]
}

describe('a list', () => {
  it.each([
    ['Orrin, Tulla and Feale', 'Orrin|Tulla|Feale', 3, 3],
    ['oak, ash, and elm', 'oak|ash|elm', 3, 3],
    ['Trinidad and Tobago, Orrin and Tulla', 'Trinidad and Tobago|Orrin|Tulla', 3, 3],
    ['Harth & Sons, Marks and Spencer and Kolmar', 'Harth & Sons|Marks and Spencer|Kolmar', 3, 3],
    ['Ann Hall, 34, Bob Ray, 41, and Carl Lund, 29', 'Ann Hall|Bob Ray|Carl Lund', 3, 3],
    ['Unity (41 votes), Country (11) and Liberty (8)', 'Unity|Country|Liberty', 3, 3],
    ['2019, 2020, 2021 and 2022', '2019|2020|2021|2022', 4, 4],
    ['Arlo, 22; Ada, 18; and Enid, 16', 'Arlo|Ada|Enid', 3, 3],
    ['Adam Nowak, 34, a plumber, Piotr Lis, 41, and Ewa Zych', 'Adam Nowak|Piotr Lis|Ewa Zych', 3, 4],
    ['Dallas, Texas, and Miami, Florida', 'Dallas|Miami', 2, 4]
  ])('%s', (list, items, least, most) => expect(itemsOf(list)).toEqual([items, least, most]))
})

describe('names in a row', () => {
  it.each([
    ['Voting no were Lou Kapp, 41, Hester Wynn and Brad Ost.', 'Lou Kapp|Hester Wynn|Brad Ost'],
    ['Orrin and Tulla share a well.', 'Orrin|Tulla'],
    ['Ann van der Berg, a nurse, and Tom O’Dea left.', 'Ann van der Berg|Tom O’Dea'],
    ['Ann left, and the dog barked.', '']
  ])('%s', (text, names) => {
    const { reading } = factsIn(text)
    const chains = nameChainsOf(reading, 0)
    expect(chains.map((chain) => wordsOf(text, chain.names).join('|')).join(' / ')).toBe(names)
  })
})
