import { describe, expect, it } from 'vitest'
import { factsIn } from '../../article'

const clocks = (text: string) =>
  factsIn(text).time.clocks.map(({ span, minutes, half, zone }) => [
    text.slice(span.start, span.end),
    minutes,
    half,
    zone
  ])

describe('clockTimesOf', () => {
  it.each([
    ['It began at 7.30pm.', [['7.30pm', 1170, 'pm', undefined]]],
    ['It began at 7:30 p.m. and went on.', [['7:30 p.m.', 1170, 'pm', undefined]]],
    ['It began at 6 am sharp.', [['6 am', 360, 'am', undefined]]],
    ['Gold stood at 400 dollars at 0857 GMT.', [['0857 GMT', 537, '24', 'GMT']]],
    ['The film is at 19:00.', [['19:00', 1140, '24', undefined]]],
    ['It was over by 5:40.', [['5:40', 340, undefined, undefined]]],
    [
      'They met at half past six and left at a quarter to nine.',
      [
        ['half past six', 390, undefined, undefined],
        ['a quarter to nine', 525, undefined, undefined]
      ]
    ],
    [
      'From noon to midnight.',
      [
        ['noon', 720, 'pm', undefined],
        ['midnight', 0, '24', undefined]
      ]
    ],
    ['She came at nine o’clock.', [['nine o’clock', 540, undefined, undefined]]],
    ['At 12 a.m. local time it rang.', [['12 a.m. local time', 0, 'am', 'local']]]
  ])('%s', (text, read) => {
    expect(clocks(text)).toEqual(read)
  })

  it.each([
    'They won 5:40 and lost 9-4.',
    'The ratio of 2:30 held.',
    'She ran it in 2:25:59.',
    'The index stood at 8.27 points.',
    'He went past ten shops.',
    'In 1857 it fell. Room 1015 is shut.'
  ])('reads no time in: %s', (text) => {
    expect(clocks(text)).toEqual([])
  })
})
