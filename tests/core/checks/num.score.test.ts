import { describe, expect, it } from 'vitest'
import { numScore } from '../../../src/core/checks/num.score'
import { runChecks } from '../../../src/core/checks/run-checks'
import { scoresIn } from '../../../src/core/facts/scores/score'
import { factsIn } from '../article'

const run = (text: string) => runChecks(factsIn(text), [numScore])

describe('num.score', () => {
  it.each([
    ['Reker equalised in the 34th and Breyne put Velland 3-0 ahead with a header.', 'level', '3-0'],
    ['It was 2-2 at half-time. Lund scored twice and Rovers won 3-2.', 'fewer', '3-2'],
    ['Rovers led 2–1 at the break. Lund scored a hat-trick and it ended 4–1.', 'fewer', '4–1'],
    ['She won 6-4, 3-6, 7-5. In all she won 15 games to her rival’s 15.', 'games', '15'],
    ['Chasing 201, they were 96 for 3 with 115 needed.', 'chase', '115'],
    ['The Larks went 38-20-6 in the regular season, for 84 points.', 'points', '84 points']
  ])('finds in “%s” %s', (text, code, wrong) => {
    expect(run(text).map((finding) => [finding.code, finding.places[1]!.quote])).toEqual([[code, wrong]])
  })

  it('puts the score or the runs that are due in their place', () => {
    const labels = (text: string) => run(text)[0]!.repairs.map(({ label }) => label)
    expect(labels('Holm levelled, and Dahl made it 2–0.')).toEqual(['2–1'])
    expect(labels('Holm levelled, and Dahl made it 0-2.')).toEqual(['1-2'])
    expect(labels('Chasing 201, they were 96 for 3 with 115 needed.')).toEqual(['105'])
  })

  it.each([
    'Holm levelled on the half hour, and Dahl scored twice to make it 3-1.',
    'Holm levelled at 1-1, and United won the second leg 2-0.',
    'Dahl levelled and Holm made it 2-2.',
    'Rovers led 2-1 at the break. Lund scored twice. In the other match United won 1-0.',
    'Rovers led 2–1 at the break and won 4–1.',
    'She won 6-4, 3-6, 7-5. It took 31 games.',
    'She won 6-4, 3-6, 7-5, after she had won 12 games at the net.',
    'Set 243 to win, the Blues were 181 for six at tea, needing 62 more from 15 overs.',
    'Set 243, they were 181 for six, with 20 overs needed.',
    'Norwell finished with 21 wins, nine draws and eight defeats, and 51 points.',
    'With 21 wins, nine draws and eight defeats they are 10 points behind.',
    'The bonus points brought 21 wins, nine draws and eight defeats to 74 points.',
    'He went 18-20-6 from the line for 44 points in his career.'
  ])('is silent: %s', (text) => expect(run(text)).toEqual([]))
})

describe('scoresIn', () => {
  it('reads two or three numbers tied by hyphens or dashes', () => {
    const { reading } = factsIn(
      'It ended 4–1, or 6-3, 7-5; they are 41-18-5. On 12-03-2020 rows like 4 - 1 and 1-2-3-4 are none.'
    )
    expect(scoresIn(reading).map(({ parts }) => parts)).toEqual([
      [4, 1],
      [6, 3],
      [7, 5],
      [41, 18, 5]
    ])
  })
})
