import { describe, expect, it } from 'vitest'
import { messageFor } from '../../../src/core/checks/message-for'
import { numCount } from '../../../src/core/checks/num.count'
import { runChecks } from '../../../src/core/checks/run-checks'
import { factsIn } from '../article'

const run = (text: string) => runChecks(factsIn(text), [numCount])

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
    'It lost two: the Astrid, the Freja, and the Dagny.'
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
    'Three of the men: Asha Rawat and Vinod Pal.',
    'There are two problems: the road is long and the bridge is out.',
    'He gave two reasons: “It is cheap, near and new.”',
    'The talks, at 10 points: Agra.',
    'Asked the three questions: who, what and when?',
    'Kick-off times: Agra 3, Bhind 4 and Morar 5.',
    'It ended 2 minutes: 30 seconds later.',
    'Three winners from last year: see page 4.',
    'The score after two sets: 6-4, 6-3.'
  ])('is silent on “%s”', (text) => expect(run(text)).toEqual([]))
})
