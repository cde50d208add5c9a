import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { describeAnchor } from '../../../src/core/anchor/describe-anchor'
import type { Resolution } from '../../../src/core/anchor/resolution'
import { resolve } from '../../../src/core/anchor/resolve'
import { lookAlikes } from './look-alikes'

/** Resolves the first `quote` of `old` in `text`; a span becomes its words. */
function fate(old: string, quote: string, text: string): string {
  const start = old.indexOf(quote)
  const anchor = describeAnchor(old, { start, end: start + quote.length })
  return told(resolve(text, anchor, old), text)
}

const told = (found: Resolution, text: string): string =>
  found.status === 'lost' ? 'lost' : `${found.status} ${text.slice(found.span.start, found.span.end)}`

const before = 'Councillors met on Monday in the old town hall. '
const after = ' The next meeting is planned for the spring, the clerk said.'
const story = (words: string) => `${before}${words}${after}`
const vote = 'Asha Rao won the ward by 12 votes in 2017.'

describe('resolve', () => {
  it.each([
    ['nothing changed', story(vote), 'exact 12 votes'],
    ['a paragraph put before it', `A new first paragraph, quite long.\n\n${story(vote)}`, 'exact 12 votes'],
    ['the figure fixed', story(vote.replace('12', '13')), 'changed 13 votes'],
    ['a digit put before it', story(vote.replace('12', '312')), 'changed 312 votes'],
    ['a point put into it', story(vote.replace('12', '1.2')), 'changed 1.2 votes'],
    ['the unit changed', story(vote.replace('12 votes', '12 seats')), 'changed 12 seats'],
    ['written out', story(vote.replace('12 votes', 'twelve votes')), 'changed twelve votes'],
    ['the sentence cut', `${before}${after}`, 'lost'],
    ['another sentence in its place', story('Residents spoke at length about parking.'), 'lost'],
    ['the same words of another', story('Officials counted 12 votes against the new library plan.'), 'lost'],
    ['the sentence moved', `${before}${after} Outside, it rained.\n\n${vote}`, 'moved 12 votes']
  ])('12 votes: %s', (_, text, expected) => {
    expect(fate(story(vote), '12 votes', text)).toBe(expected)
  })

  it.each([
    [
      '$12 million',
      'The firm paid $12 million to settle.',
      'The firm paid $13 million to settle.',
      'changed $13 million'
    ],
    [
      '$12 million',
      'The firm paid $12 million to settle.',
      'The firm paid $12 billion to settle.',
      'changed $12 billion'
    ],
    [
      '12',
      'The firm paid 12 million to settle.',
      'The firm paid 12 billion to settle.',
      'changed 12 billion'
    ],
    [
      '2017',
      'The bridge opened in 2017 after delays.',
      'The bridge opened in 2018 after delays.',
      'changed 2018'
    ],
    [
      'Mohan Lal',
      'The seat went to Mohan Lal of Sirsa.',
      'The seat went to Sohan Lal of Sirsa.',
      'changed Sohan Lal'
    ],
    [
      'was charged with fraud',
      'Mr Gill was charged with fraud in May.',
      'Mr Gill was not charged with fraud in May.',
      'changed was not charged with fraud'
    ],
    [
      'prices rose by 4%',
      'Food prices rose by 4% in May.',
      'Food prices fell by 4% in May.',
      'changed prices fell by 4%'
    ],
    [
      'was acquitted of fraud',
      'Mr Gill was acquitted of fraud in May.',
      'Mr Gill was convicted of fraud in May.',
      'changed was convicted of fraud'
    ]
  ])('says that %s changed: %s → %s', (quote, was, now, expected) => {
    expect(fate(story(was), quote, story(now))).toBe(expected)
  })

  it.each([
    ['a slip corrected', 'the comittee of inquiry', 'the committee of inquiry'],
    ['a word put in', 'closed the bridge for repairs', 'closed the bridge again for repairs'],
    ['another dash and space', 'the east-west line reopened', 'the east–west  line reopened']
  ])('keeps a claim with %s', (_, was, now) => {
    const sentence = (words: string) => `Officials said ${words}, which pleased the neighbours.`
    expect(fate(story(sentence(was)), was, story(sentence(now)))).toBe(`moved ${now}`)
  })

  it('does not call a figure the same once what it counts is gone or another', () => {
    const sales = (words: string) => story(`Sales of the plant rose to ${words} in the first half.`)
    const was = sales('2.7 million units')
    expect(fate(was, '2.7 million units', sales('2.7 million'))).toBe('changed 2.7 million')
    expect(fate(was, '2.7 million units', sales('2.7 million boxes'))).toBe('changed 2.7 million boxes')
    expect(fate(was, '2.7 million units', sales('2.7 million sold units'))).toBe(
      'moved 2.7 million sold units'
    )
  })

  it('does not take a changed figure elsewhere for ours because the rest of its sentence is the same', () => {
    const long = (figure: string) =>
      `The group said it had agreed terms over the completion of ${figure} of its biggest construction projects this year.`
    const elsewhere = `${before}${after}\n\nResidents spoke at length about parking. ${long('17')}`
    expect(fate(story(long('14')), '14', elsewhere)).toBe('lost')
    expect(fate(story(long('14')), '14', story(long('17')))).toBe('changed 17')
    // Both neighbours were worked on; one of them can still be known.
    expect(
      fate(
        story(long('14')),
        '14',
        `Councillors of both wards met on Monday evening in the old town hall. ${long('17')} It rained.`
      )
    ).toBe('changed 17')
  })

  it('tells twins apart by what stands around them, and gives neither the place of the other', () => {
    const old = 'In the north they found 12 votes missing. In the south, a recount gave Singh 12 votes more.'
    const south = old.slice(old.indexOf('In the south'))
    expect(fate(old, '12 votes', south)).toBe('lost')
    const start = old.lastIndexOf('12 votes')
    const anchor = describeAnchor(old, { start, end: start + 8 })
    expect(resolve(south, anchor, old)).toMatchObject({
      status: 'exact',
      span: { start: start - old.indexOf('In the south') }
    })
  })

  it('gives up rather than choose between twins nothing tells apart, once one is gone', () => {
    const line = 'Singh got 12 votes.\n'
    expect(fate(line.repeat(40), '12 votes', line.repeat(39))).toBe('lost')
  })

  it('never takes an anchor that does not agree with its own text', () => {
    const anchor = { ...describeAnchor(story(vote), { start: 0, end: 11 }), quote: 'Councilwomen' }
    expect(resolve(story(vote), anchor, story(vote))).toEqual({ status: 'lost' })
  })

  it('finds every place of a text in the same text, and after anything put before it', () => {
    const words = fc.array(
      fc.constantFrom('Rao', 'won', '12', 'votes', 'in', '2017', 'the', 'ward', 'recount', '१२'),
      {
        minLength: 8,
        maxLength: 60
      }
    )
    fc.assert(
      fc.property(words, fc.nat(), fc.nat(), fc.string(), (list, a, b, lead) => {
        const old = `${list.join(' ')}.`
        const first = a % list.length
        const last = first + (b % Math.min(4, list.length - first))
        const start = list.slice(0, first).join(' ').length + (first > 0 ? 1 : 0)
        const quote = list.slice(first, last + 1).join(' ')
        const anchor = describeAnchor(old, { start, end: start + quote.length })
        expect(resolve(old, anchor, old)).toEqual({
          status: 'exact',
          span: { start, end: start + quote.length }
        })
        const found = resolve(`${lead}\n\n${old}`, anchor, old)
        if (found.status !== 'lost')
          expect(found.status === 'changed' || found.span.start === lead.length + 2 + start).toBe(true)
      })
    )
  })

  it('gives only places inside the text, and the old words only where they stand', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 80 }),
        fc.string({ unit: 'binary', maxLength: 80 }),
        fc.nat(),
        fc.nat(),
        (old, text, a, b) => {
          const start = a % (old.length + 1)
          const end = start + (b % (old.length - start + 1))
          const found = resolve(text, describeAnchor(old, { start, end }), old)
          if (found.status === 'lost') return
          expect(found.span.start).toBeGreaterThanOrEqual(0)
          expect(found.span.end).toBeLessThanOrEqual(text.length)
          expect(found.span.start).toBeLessThan(found.span.end)
        }
      )
    )
  })

  it('puts none of the look-alikes in the place of what is gone', () => {
    const cases = lookAlikes()
    expect(cases.length).toBeGreaterThanOrEqual(200)
    const wrong = cases
      .map(({ old, quote, text }) => [quote, text, fate(old, quote, text)])
      .filter(([, , found]) => found !== 'lost')
    expect(wrong).toEqual([])
  })
})
