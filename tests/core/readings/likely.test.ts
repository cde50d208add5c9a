import { describe, expect, it } from 'vitest'
import { messageFor } from '../../../src/core/checks/message-for'
import { checks } from '../../../src/core/checks/registry'
import { runChecks } from '../../../src/core/checks/run-checks'
import { wrapped } from '../../wrapped'
import { factsIn } from '../article'

/** What is told of a text: errors and warnings. */
const toldOf = (text: string): readonly string[] =>
  runChecks(factsIn(text), checks)
    .filter(({ severity }) => severity === 'error' || severity === 'warning')
    .map((finding) => messageFor(finding))

const printings: readonly (readonly [name: string, print: (text: string) => string])[] = [
  ['as typed', (text) => text],
  ['with no-break spaces', (text) => text.replace(/(\d) (?=\p{L})/gu, '$1\u00a0')],
  ['wrapped', wrapped]
]

describe.each(printings)('figures whose total, whole or base stands elsewhere, %s', (_, print) => {
  it.each([
    [
      'The survey followed 620 hives at four farms, [280|260] at Tarn, 170 at Moss Row, 120 at Elder and 70 at Quay.',
      '280 + 170 + 120 + 70 = 640, but the text says “620 hives”.'
    ],
    [
      'The school raised £4,200 in nine weeks: £1,350 from a fair, £980 from a raffle, [£860|£680] from cakes and £1,190 from a run.',
      '£1,350 + £980 + £860 + £1,190 = £4,380, but the text says “£4,200”.'
    ],
    [
      'In the ballot 1,350 of the 1,800 drivers sent back a paper, a turnout of [65|75] per cent.',
      '1,350 of 1,800 is 75 per cent, but the text says “65 per cent”.'
    ],
    [
      'There were 14,280 names on the register on May 31, which is [1,530|1,350] fewer than the 15,630 of a year before.',
      '15,630 − 14,280 = 1,350, but the text says “1,530”.'
    ],
    [
      'A tram that now takes 46 minutes across the city should take 31, a saving of [25|15] minutes.',
      '46 minutes − 31 = 15 minutes, but the text says “25 minutes”.'
    ],
    [
      'The press sold 1,250 copies at £14.40, and all of the [£81,000|£18,000] went to the lifeboat.',
      '1,250 × £14.40 = £18,000, but the text says “£81,000”.'
    ]
  ])('are held against it: %s', (marked, message) => {
    const wrong = print(marked.replace(/\[([^|]*)\|[^\]]*\]/g, '$1'))
    const right = print(marked.replace(/\[[^|]*\|([^\]]*)\]/g, '$1'))
    const plain = (said: string) => said.replace(/[\u00a0\n]/g, ' ')
    expect(toldOf(wrong).map(plain)).toContain(message)
    expect(toldOf(right)).toEqual([])
  })

  it.each([
    'About 2,400 boats were inspected in the spring. Of those, 1,510 passed and 640 were told to come back.',
    'The family pays $144 a month instead of $180, a saving of $432 a year.',
    'The works employ 1,700 in Alden, 1,300 in Marl and 900 in Fenton. Each drew $400 a week from the fund, which paid out $6.24 million over the four weeks.',
    'The budget is £184,000, £24,000 or 15 per cent above the £160,000 of this year.',
    'Barley came in at 840,000 tonnes. Canola, by contrast, was down by two fifths from 600,000 tonnes.',
    'It said the value of copper sold was up from 267.6 million in 1985 to 293.4 million, reflecting a 10.1 per cent increase in quantity.',
    'There were 640 lots. Of those, 210 were paintings, 180 were clocks and 45 were maps, and buyers took nine in ten of them.',
    'The hall has 1,260 seats: 720 below, 540 above and three boxes.',
    'He bid £1.8m, ten times the £187,200 he was asked for. The house cost £780,000 in 2009 and has gone for 2.4 times that.'
  ])('and nothing is said where they are of something else: %s', (text) => {
    expect(toldOf(print(text))).toEqual([])
  })
})
