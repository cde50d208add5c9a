import { describe, expect, it } from 'vitest'
import { dateAge } from '../../../src/core/checks/date.age'
import { messageFor } from '../../../src/core/checks/message-for'
import { runChecks } from '../../../src/core/checks/run-checks'
import { factsIn } from '../article'

const run = (text: string, publishedOn?: string) =>
  runChecks(factsIn(text, undefined, undefined, publishedOn), [dateAge])

describe('date.age', () => {
  it('shows the sum and offers each single repair', () => {
    const text = 'Ada Pell was born on 4 May 1920 in Hull. She died in 1995 aged 70.'
    const [finding, ...more] = run(text)
    expect(more).toEqual([])
    expect(finding!.data).toEqual({ stated: 70, born: 1920, at: 1995, low: 74, high: 75 })
    expect(finding!.places.map(({ quote }) => quote)).toEqual(['4 May 1920', '1995', '70'])
    expect(finding!.repairs.map(({ label }) => label)).toEqual(['75', '1925'])
  })

  it('says where the year comes from that the text itself gives', () => {
    const [finding] = run('HULL, 3 May 2025: Mr Bell, 53, who was born in 1961, still works.')
    expect(finding!.severity).toBe('warning')
    expect(messageFor(finding!)).toBe(
      'Born in 1961, in 2025 one is 63 or 64, not 53; that this was written in 2025 is taken from “3 May 2025”.'
    )
    expect(finding!.repairs.map(({ label }) => label)).toEqual(['64', '1972'])
  })

  it('takes the age and birth of one breath for one person, whoever was named before', () => {
    const text = 'Ada Pell, 30, sat in court. Mr Bell, 63, who was born in 1961, spoke.'
    expect(run(text, '2025-03-01').filter(({ severity }) => severity !== 'agrees')).toEqual([])
  })

  it.each([
    ['turning', 'Ada Pell turns 80 next week. Ada Pell was born in 1927.', '2007-03-01'],
    ['a birthday to come', 'Ada Pell, 79, still works. Ada Pell was born in 1927.', '2007-03-01'],
    [
      'after the death',
      'Ada Pell was born in 1920. She died in 1995. The mill, 40, still works.',
      '2007-03-01'
    ],
    ['two named', 'Ada Pell met Joe Marsh, who was born in 1920. Ada Pell, 30, laughed.', '2007-03-01'],
    [
      'an age at a death long ago',
      'Hull, 3 May 2025: Mr Bell, 53, who was born in 1961, was killed in 2014.',
      undefined
    ],
    ['an age long ago', 'In 2014 Mr Bell, 53, who was born in 1961, spoke.', '2025-03-01'],
    [
      'two openings',
      'The court sat on Friday, 14 March 2025, and on Friday, 14 June 2024. Mr Bell, 53, who was born in 1961, spoke.',
      undefined
    ],
    [
      'a later year',
      'The court sat on Friday, 14 March 2014. Mr Bell, 63, who was born in 1961, may speak in 2026.',
      undefined
    ],
    [
      'a date without its weekday',
      'The court sat on 14 March 2025. Mr Bell, 53, who was born in 1961, spoke.',
      undefined
    ],
    [
      'a date far down',
      'One. Two. Three. The court sat on Friday, 14 March 2025. Mr Bell, 53, who was born in 1961, spoke.',
      undefined
    ],
    [
      'a birth for an opening',
      'Ada Pell was born on Friday, 4 May 1990. Mr Bell, 53, who was born in 1961, spoke.',
      undefined
    ],
    [
      'an age that fits',
      'The court sat on Friday, 14 March 2025. Mr Bell, 63, who was born in 1961, spoke.',
      undefined
    ]
  ])('is silent: %s: %s', (_, text, publishedOn) => {
    expect(run(text, publishedOn).filter(({ severity }) => severity !== 'agrees')).toEqual([])
  })
})
