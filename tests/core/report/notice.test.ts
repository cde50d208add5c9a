import { describe, expect, it } from 'vitest'
import type { ClaimKind } from '../../../src/core/model/claim'
import { emptyReview, type Review } from '../../../src/core/model/review'
import type { Correction } from '../../../src/core/report/corrections-of'
import { lintNotice } from '../../../src/core/report/lint-notice'
import { noticeOf } from '../../../src/core/report/notice'
import type { Where } from '../../../src/core/report/where-in'

const correction = (
  wrong: string,
  right: string,
  kinds: readonly ClaimKind[],
  where: Where = { kind: 'paragraph', number: 2 },
  sentence = `They counted ${right}.`
) =>
  ({
    wrong,
    right,
    where,
    claim: { kinds },
    review: emptyReview,
    sentence: { wrong, right: sentence }
  }) as unknown as Correction

describe('noticeOf', () => {
  it.each([
    [
      correction('5,678 votes', '5,662 votes', ['margin', 'figure']),
      'Correction (2 January 2026): An earlier version of this article misstated a margin. It was given as “5,678 votes”. The sentence should have read: “They counted 5,662 votes.”',
      '(Corrects margin in paragraph 2 to 5,662 votes from 5,678 votes)'
    ],
    [
      correction('Avni Singh', 'Avani Singh', ['name'], { kind: 'headline', number: 1 }),
      'Correction (2 January 2026): The headline on an earlier version of this article misspelled a name. It is “Avani Singh”, not “Avni Singh”.',
      '(Corrects spelling in headline to Avani Singh from Avni Singh)'
    ],
    [
      correction('Gohar Iqbal', 'Lokendra Singh', ['name'], { kind: 'caption', number: 1 }),
      'Correction (2 January 2026): A caption in an earlier version of this article gave a wrong name. It is “Lokendra Singh”, not “Gohar Iqbal”.',
      '(Corrects name in caption to Lokendra Singh from Gohar Iqbal)'
    ],
    [
      correction('on Monday', 'on Tuesday', ['date']),
      'Correction (2 January 2026): An earlier version of this article gave a wrong date. It is “on Tuesday”, not “on Monday”.',
      '(Corrects date in paragraph 2 to on Tuesday from on Monday)'
    ]
  ])('says what was wrong, where, and what is right: $0.wrong', (made, text, wire) => {
    expect(noticeOf([made], '2026-01-02T03:04:05Z')).toEqual({ text, wire: [wire] })
    expect(lintNotice(text, [made])).toEqual([])
  })

  it('puts several corrections into one notice', () => {
    const made = [
      correction('Avni', 'Avani', ['name'], { kind: 'paragraph', number: 1 }),
      correction('Monday', 'Tuesday', ['date'], { kind: 'paragraph', number: 4 })
    ]
    expect(noticeOf(made, '2026-11-22')!.text).toBe(
      'Correction (22 November 2026): An earlier version of this article misspelled a name. It is “Avani”, not “Avni”. In paragraph 4 it also gave a wrong date. It is “Tuesday”, not “Monday”.'
    )
  })

  it('says what the editor says it is, the gravest first, and refiles typing errors', () => {
    const as = (made: Correction, review: Partial<Review>): Correction => ({
      ...made,
      review: { ...emptyReview, ...review }
    })
    const one = correction('5,678', '5,662', ['figure'])
    const clarified = as(one, { errorClass: 'unit', severity: 'clarification' })
    const misquoted = as(correction('“never”', '“seldom”', [], { kind: 'paragraph', number: 3 }), {
      errorClass: 'quote'
    })
    const typo = as(correction('Avni', 'Avani', ['name']), { severity: 'typo' })
    expect(noticeOf([clarified, misquoted, typo], '2026-01-02')).toEqual({
      text:
        'Correction (2 January 2026): An earlier version of this article misquoted a speaker. It was given as ““never””. The sentence should have read: “They counted “seldom”.”\n\n' +
        'Clarification (2 January 2026): An earlier version of this article gave a figure in a wrong unit. It was given as “5,678”. The sentence should have read: “They counted 5,662.”',
      wire: [
        '(Corrects unit in paragraph 2 to 5,662 from 5,678)',
        '(Corrects quotation in paragraph 3 to “seldom” from “never”)',
        '(Refiles to correct spelling in paragraph 2 to Avani from Avni)'
      ]
    })
    expect(noticeOf([typo], '2026-01-02')!.text).toBeNull()
  })

  it('gives a sentence with two errors once', () => {
    const sentence = 'He won by 1,300 votes of 4,600.'
    const made = [
      correction('1,200', '1,300', ['figure'], undefined, sentence),
      correction('4,700', '4,600', ['figure'], undefined, sentence)
    ]
    expect(noticeOf(made, '2026-01-02')!.text).toBe(
      'Correction (2 January 2026): An earlier version of this article misstated a figure. It was given as “1,200”. The sentence should have read: “He won by 1,300 votes of 4,600.” The same sentence also misstated a figure, given as “4,700”.'
    )
  })

  it('says nothing where nothing is corrected', () => expect(noticeOf([], '2026-01-02')).toBeNull())
})

describe('lintNotice', () => {
  const subject = { wrong: '1,200 votes', right: '11,200 votes' }
  const good = 'Correction: The margin was misstated. It was 11,200 votes, not 1,200 votes.'

  it.each([
    ['The margin was 11,200 votes, not 1,200 votes.', 'unlabelled'],
    ['Correction: Recasts the margin: 11,200 votes, not 1,200 votes.', 'euphemism'],
    [
      'Correction: Through a sub-editor’s error the margin was given as 1,200 votes. It was 11,200 votes.',
      'blame'
    ],
    ['Correction: The margin was not 1,200 votes.', 'no-right-words'],
    [`${good} We had said 1,200 votes.`, 'wrong-words-repeated'],
    [`${good} ${'It was long. '.repeat(40)}`, 'long']
  ])('finds the fault in “%s”', (text, code) => {
    expect(lintNotice(text, [subject]).map((fault) => fault.code)).toEqual([code])
  })

  it.each([
    good,
    'Clarification: It was 11,200 votes.',
    'Correction: The editor of the Mail was misquoted about 11,200 votes.',
    'Correction: An update of the roll gave 11,200 votes.'
  ])('has nothing to say of “%s”', (text) => expect(lintNotice(text, [subject])).toEqual([]))
})
