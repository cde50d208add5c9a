import { describe, expect, it } from 'vitest'
import { switchesIn, whySwitchedOff } from '../../../src/core/import/switched-off'

/** What is switched off, by the words it stretches over. */
const off = (text: string) =>
  switchesIn(text).off.map(({ start, end, checks, because }) => [
    text.slice(start, end).trim(),
    checks.join(' '),
    because
  ])

describe('switchesIn', () => {
  it('reads a comment for the paragraph that follows, and no further', () => {
    const text =
      'One.\n\n<!-- corrigenda-disable-next num.total because the will says so -->\r\n\r\nTwo,\r\nstill two.\r\n\r\nThree.'
    expect(off(text)).toEqual([['Two,\r\nstill two.', 'num.total', 'the will says so']])
    expect(off('<!-- corrigenda-disable-next because all of it is made up -->\nTwo.')).toEqual([
      ['Two.', '', 'all of it is made up']
    ])
  })

  it('switches off until it is switched on, check by check, or to the end', () => {
    const text = [
      '<!-- corrigenda-disable num.total, date.age because A -->',
      'One.',
      '<!-- corrigenda-disable name.role because B -->',
      'Two.',
      '<!-- corrigenda-enable num.total date.age -->',
      'Three.'
    ].join('\n')
    expect(off(text)).toEqual([
      [expect.stringMatching(/^One\.[\s\S]*Two\.$/), 'num.total date.age', 'A'],
      [expect.stringMatching(/^Two\.[\s\S]*Three\.$/), 'name.role', 'B']
    ])
    expect(off(`${text}\n<!-- corrigenda-enable -->\nFour.`)[1]![0]).not.toContain('Four')
    expect(off('// corrigenda-disable num.total because A\nOne.')).toEqual([['One.', 'num.total', 'A']])
  })

  it.each([
    ['<!-- corrigenda-disable-next num.total -->', 'without a reason'],
    ['<!-- corrigenda-disable-next num.total because -->', 'without a reason'],
    ['<!-- corrigenda-disable num.totl because A -->', 'no check “num.totl”'],
    ['<!-- corrigenda-ignore num.total because A -->', '“corrigenda-ignore” says nothing'],
    ['// corrigenda-disable num.total', 'without a reason']
  ])('%s switches nothing off, and is told: %s', (comment, words) => {
    const { off, problems } = switchesIn(`One.\n${comment}\nTwo.`)
    expect(off).toEqual([])
    expect(problems.map(({ message }) => message)).toEqual([expect.stringContaining(words)])
  })

  it('leaves other comments, and words that only speak of it, alone', () => {
    expect(
      switchesIn('<!-- a note -->\nWrite corrigenda-disable. See https://x.org//corrigenda-disable')
    ).toEqual({
      off: [],
      problems: []
    })
  })

  it('looks through a hostile file once', () => {
    const text = '<!-- corrigenda-disable '.repeat(40_000)
    expect(switchesIn(text).off).toEqual([])
  })
})

describe('whySwitchedOff', () => {
  const { off } = switchesIn('<!-- corrigenda-disable-next num.total because A -->\n0123456789')
  const from = off[0]!.start

  it('gives the reason where the check is off at one of its places', () => {
    expect(
      whySwitchedOff(
        'num.total',
        [
          { start: 0, end: 1 },
          { start: from + 2, end: from + 4 }
        ],
        off
      )
    ).toBe('A')
    expect(whySwitchedOff('num.total', [{ start: 0, end: 1 }], off)).toBeNull()
    expect(whySwitchedOff('num.rate', [{ start: from + 2, end: from + 4 }], off)).toBeNull()
  })
})
