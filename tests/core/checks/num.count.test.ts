import { describe, expect, it } from 'vitest'
import { messageFor } from '../../../src/core/checks/message-for'
import { numCount } from '../../../src/core/checks/num.count'
import { runChecks } from '../../../src/core/checks/run-checks'
import { factsIn } from '../article'

const run = (text: string) =>
  runChecks(factsIn(text), [numCount]).filter(({ severity }) => severity !== 'agrees')

describe('num.count', () => {
  it('marks the number and the list, and says both', () => {
    const [finding] = run('Nine were due. The party won four seats: Sonpur, Bhind and Morar.')
    expect(messageFor(finding!)).toBe('“four seats” are announced, and 3 listed.')
    expect(finding!.places.map(({ role, quote }) => [role, quote])).toEqual([
      ['number', 'four'],
      ['list', 'Sonpur, Bhind and Morar.']
    ])
  })

  it.each([
    'Police named four suspects: Asha Rawat, Vinod Pal and Ravi Negi.',
    'Police named 3 suspects: Asha Rawat (34) and Vinod Pal (41).',
    'The recipe has five parts: flour, sugar, milk and eggs.',
    'It has two parts: flour, sugar and eggs.',
    'The line now has three: the Astrid, the Freja, the Sigrun and the Dagny.',
    'It lost two: the Astrid, the Freja, and the Dagny.',
    'Three of the men: Asha Rawat and Vinod Pal.',
    'Its three mills, in Orrin, Tulla, Feale and Dunmore, will close.',
    'She is survived by her four sons, Rory, Tom and Ned; by a sister and by two nieces.',
    'Six firms - Harth, Kolmar, Velm and the state bank - are barred.',
    'She used only four materials, slate, oak and lead. Glue she would not have.',
    'All four parties, Unity (41 votes), Country (11) and Liberty (8), were in favour.',
    'The four parishes are Orrin, Tulla and Feale.',
    'He liked four of them: the Marwa of 1968, the Kafi of 1971 and, since the hall was so full, the Todi of 1983.',
    'The prize goes to Ilse Wirth and Omar Haddad. The trio will share it.',
    'Voting no, in addition to the chairman, were Leo Prust and Alma Witt. The four had not conferred.',
    'Last year the four worst wards were 3, 7, 8 and 12. In this year’s, all three are again among them.',
    'There have been two strikes, of four hours on Thursday, and of two hours a week later. All three were at noon.'
  ])('finds “%s”', (text) => expect(run(text)).toHaveLength(1))

  it.each([
    'Police named three suspects: Asha Rawat, Vinod Pal and Ravi Negi.',
    'The recipe has four parts: flour, sugar, milk and eggs.',
    'Police named three suspects: Asha Rawat, of Agra, Vinod Pal, of Bhind, and Ravi Negi.',
    'The line now has four: the Astrid, the Freja, the Sigrun and the Dagny.',
    'The line now has three: the Astrid, the Freja, a tug and a barge.',
    'The train leaves at three: the Astrid, the Freja, the Sigrun and the Dagny wait.',
    'It has two: the Astrid, from Hull, and the Freja.',
    'At least three men: Asha Rawat and Vinod Pal.',
    'There are two problems: the road is long and the bridge is out.',
    'He gave two reasons: “It is cheap, near and new.”',
    'The talks, at 10 points: Agra.',
    'Asked the three questions: who, what and when?',
    'Kick-off times: Agra 3, Bhind 4 and Morar 5.',
    'It ended 2 minutes: 30 seconds later.',
    'Three winners from last year: see page 4.',
    'The score after two sets: 6-4, 6-3.',
    'Hours are cut at five of the 11 libraries: Ashcombe, Fenny Hill, Tarrant, Nether End and Stave Road.',
    'The mill has shops in ten states, through Harth or Kolmar Beton.',
    'She has three dogs, a cat and a horse.',
    'The soup takes two onions, carrots, leeks and celery.',
    'Norland invited three judges, Ann Hall, and Bob Ray.',
    'Two factions, weavers, joined by dyers, and the clerks, fell out.',
    'They met on May 3, Karl Lund, Ida Moe and Per Wiik said.',
    'Ines Morel came with Bruno Haas and Tadeusz Wilk on Friday. All four were late, her husband too.',
    'In Norland, Orrin and Tulla freed prisoners. Both had been warned.',
    'The sisters met Bruno Haas and Tadeusz Wilk. All four went on to Tulla.',
    'Two men and a boy were found. All three were alive.',
    'Three of the crew were saved. Police named Bruno Haas and Tadeusz Wilk. All three are well.'
  ])('is silent on “%s”', (text) => expect(run(text)).toEqual([]))
})
