import { describe, expect, it } from 'vitest'
import type { ClaimKind } from '../../../src/core/model/claim'
import type { ArticleRecord } from '../../../src/core/model/desk'
import { emptyReview, type Review } from '../../../src/core/model/review'
import { buildReport } from '../../../src/core/report/build-report'
import { lintNotice } from '../../../src/core/report/lint-notice'
import { noticeOf } from '../../../src/core/report/notice'
import { articleNotice } from '../../../src/core/report/notice-to-print'
import type { ToldCorrection } from '../../../src/core/report/told-corrections'
import type { Where } from '../../../src/core/report/where-in'
import { stateOf } from '../../../src/core/review/article-state'
import { entryFor } from '../../../src/core/review/changes-for'
import { undoEntry } from '../../../src/core/review/undo'
import { defaultViewSettings } from '../../../src/core/review/view-as-set'
import { withEntry } from '../../../src/core/review/with-entry'
import { about, recordOn, reportOn } from '../report-on'

const correction = (
  wrong: string,
  right: string,
  kinds: readonly ClaimKind[],
  where: Where = { kind: 'paragraph', number: 2 },
  sentence = `They counted ${right}.`,
  subject: string | null = null
) =>
  ({
    wrong,
    right,
    where,
    claim: { kinds },
    review: emptyReview,
    sentence: { wrong, right: sentence },
    quotable: sentence,
    subject,
    isSlip: false
  }) as unknown as ToldCorrection

const refiles = { slips: 'refile' } as const

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
      correction('on Monday', 'on Tuesday', ['date'], undefined, undefined, 'the vote'),
      'Correction (2 January 2026): An earlier version of this article gave a wrong date for the vote. It is “on Tuesday”, not “on Monday”.',
      '(Corrects date in paragraph 2 to on Tuesday from on Monday)'
    ]
  ])('says what was wrong, where, and what is right: $0.wrong', (made, text, wire) => {
    expect(noticeOf([made], '2026-01-02T03:04:05Z', refiles)).toEqual({ text, wire: [wire] })
    expect(lintNotice(text, [made])).toEqual([])
  })

  it('puts several corrections into one notice', () => {
    const made = [
      correction('Avni', 'Avani', ['name'], { kind: 'paragraph', number: 1 }),
      correction('Monday', 'Tuesday', ['date'], { kind: 'paragraph', number: 4 }, undefined, 'the count')
    ]
    expect(noticeOf(made, '2026-11-22', refiles)!.text).toBe(
      'Correction (22 November 2026): An earlier version of this article misspelled a name. It is “Avani”, not “Avni”. In paragraph 4 it also gave a wrong date for the count. It is “Tuesday”, not “Monday”.'
    )
  })

  it('says what the editor says it is, the gravest first, and refiles typing errors', () => {
    const as = (made: ToldCorrection, review: Partial<Review>): ToldCorrection => ({
      ...made,
      review: { ...emptyReview, ...review }
    })
    const one = correction('5,678', '5,662', ['figure'])
    const clarified = as(one, { errorClass: 'unit', severity: 'clarification' })
    const misquoted = as(correction('“never”', '“seldom”', [], { kind: 'paragraph', number: 3 }), {
      errorClass: 'quote'
    })
    const typo = as(correction('Avni', 'Avani', ['name']), { severity: 'typo' })
    expect(noticeOf([clarified, misquoted, typo], '2026-01-02', refiles)).toEqual({
      text:
        'Correction (2 January 2026): An earlier version of this article misquoted a speaker. It was given as “never”. The sentence should have read: ‘They counted “seldom”.’\n\n' +
        'Clarification (2 January 2026): An earlier version of this article gave a figure in a wrong unit. It was given as “5,678”. The sentence should have read: “They counted 5,662.”',
      wire: [
        '(Corrects unit in paragraph 2 to 5,662 from 5,678)',
        '(Corrects quotation in paragraph 3 to “seldom” from “never”)',
        '(Refiles to correct spelling in paragraph 2 to Avani from Avni)'
      ]
    })
    expect(noticeOf([typo], '2026-01-02', refiles)!.text).toBeNull()
  })

  it('gives a sentence with two errors once', () => {
    const sentence = 'He won by 1,300 votes of 4,600.'
    const made = [
      correction('1,200', '1,300', ['figure'], undefined, sentence),
      correction('4,700', '4,600', ['figure'], undefined, sentence)
    ]
    expect(noticeOf(made, '2026-01-02', refiles)!.text).toBe(
      'Correction (2 January 2026): An earlier version of this article misstated a figure. It was given as “1,200”. The sentence should have read: “He won by 1,300 votes of 4,600.” The same sentence also misstated a figure, given as “4,700”.'
    )
  })

  it('says nothing where nothing is corrected', () => expect(noticeOf([], '2026-01-02', refiles)).toBeNull())
})

/** The text of the notice on an article in which each `wrong` is corrected. */
const noticeOn = (...words: Parameters<typeof recordOn>): string | null =>
  articleNotice(reportOn(...words).articles[0]!, { ...about, house: defaultViewSettings.house })!.text

describe('a notice on an article', () => {
  it('prints no other misprint of the sentence it quotes', () => {
    const sentence = 'They didnt say that he won by 5,678 votes, and the count closed in Febraury.'
    const text = noticeOn(sentence, [['5,678', '5,662']])!
    expect(text).not.toMatch(/didnt|Febraury/)
    expect(text).toContain('misstated the number of votes. It should have read “5,662”, not “5,678”.')
    // Where they are corrected too, the sentence is whole again.
    const mended = noticeOn(sentence, [
      ['5,678', '5,662'],
      ['didnt', 'didn’t'],
      ['Febraury', 'February']
    ])!
    expect(mended).toContain(
      '“They didn’t say that he won by 5,662 votes, and the count closed in February.”'
    )
  })

  it('keeps the clause that is clean where another one of the sentence is not', () => {
    const text = noticeOn('The count closed in Febraury, and the town sent 5,678 letters to the council.', [
      ['5,678', '5,662']
    ])!
    expect(text).toContain('“… and the town sent 5,662 letters to the council.”')
  })

  it.each([
    ['The vote was held on 28 May in the town.', '28 May', '29 May', 'a wrong date for the vote'],
    ['On 3 March the trial of the two men begins.', '3 March', '4 March', 'a wrong date for the trial'],
    [
      'The hall opened on 3 March 1978 with a dance.',
      '3 March 1978',
      '3 March 1979',
      'a wrong date for the opening'
    ],
    ['He was born on 3 March 1978 in Kanpur.', '3 March 1978', '3 March 1979', 'a wrong date for the birth']
  ])('says what the date is of: %s', (sentence, wrong, right, said) => {
    const text = noticeOn(sentence, [[wrong, right, 'date']])!
    expect(text).toContain(`gave ${said}. It is “${right}”, not “${wrong}”.`)
  })

  it('gives the sentence where nothing tells what a date is of', () => {
    expect(noticeOn('It was 3 March 1978 in Kanpur.', [['3 March', '4 March', 'date']])).toContain(
      'gave a wrong date. It was given as “3 March”. The sentence should have read: “It was 4 March 1978 in Kanpur.”'
    )
  })

  const slips: readonly (readonly [string, string, string])[] = [
    ['She had 66, 436 votes.', '66, 436', '66,436'],
    ['They didnt come.', 'didnt', 'didn’t'],
    ['It opened in Febraury with a dance.', 'Febraury', 'February']
  ]
  it.each(slips)('refiles a slip of typing in silence: %s', (sentence, wrong, right) => {
    const record = recordOn(sentence, [[wrong, right, 'place']])
    const told = (slips: 'refile' | 'announce') => {
      const house = { ...defaultViewSettings.house, slips }
      return articleNotice(buildReport([record], about, { ...defaultViewSettings, house }).articles[0]!, {
        ...about,
        house
      })!
    }
    expect(told('refile')).toMatchObject({
      text: null,
      wire: [expect.stringMatching(/^\(Refiles to correct /)]
    })
    expect(told('announce').text).toContain(right)
  })

  it.each([
    ['It cost 1.5 crore.', '1.5', '15', 'figure'],
    ['It fell by -5 degrees.', '-5', '5', 'figure'],
    ['It cost 3 million pounds.', '3 million', '3 billion', 'figure'],
    ['Avni Singh spoke.', 'Avni', 'Avani', 'name'],
    ['He is now guilty.', 'now', 'not', 'place']
  ] as const)('announces what is no slip: %s', (sentence, wrong, right, kind) => {
    expect(noticeOn(sentence, [[wrong, right, kind]])).toContain(right)
  })

  it('doubles no quotation marks', () => {
    const text = noticeOn('“It cost 412 crore,” said Asha Rawat.', [['412 crore', '400 crore']])!
    expect(text).not.toMatch(/[“"]{2}|[”"]{2}/)
    expect(text).toContain('‘“It cost 400 crore,” said Asha Rawat.’')
  })
})

describe('a notice written by hand', () => {
  const written = 'Correction: The bridge cost 400 crore, not 412 crore.'
  const edited = (record: ArticleRecord, value: string | null): ArticleRecord => {
    const entry = entryFor(record, [{ field: 'notice', value }], { seq: 90, at: about.generatedAt, by: 'NK' })
    if (!entry.ok || !entry.value) throw new Error('nothing was written')
    return withEntry(record, entry.value)
  }
  const notice = (record: ArticleRecord) => {
    const report = buildReport([record], about)
    return articleNotice(report.articles[0]!, report)!
  }
  const record = recordOn('The bridge cost 412 crore in all.', [['412 crore', '400 crore']])

  it('is what leaves, and is read against the same rules', () => {
    expect(notice(edited(record, written))).toMatchObject({
      text: written,
      isEdited: true,
      outdated: null,
      mend: []
    })
    expect(notice(edited(record, 'It was wrong.')).mend.join(' ')).toContain('Begin the notice with')
    expect(notice(edited(edited(record, written), null))).toMatchObject({ isEdited: false })
  })

  it('speaks for no other corrections than those it was written for', () => {
    const before = edited(record, written)
    const other = withEntry(before, {
      seq: 91,
      at: about.generatedAt,
      by: 'NK',
      changes: [{ field: 'correction', claim: 'c0', before: '400 crore', after: '401 crore' }]
    })
    const now = notice(other)
    expect(now).toMatchObject({ isEdited: false, outdated: written })
    expect(now.text).toContain('401 crore')
    expect(now.mend[0]).toContain('written by hand when the corrections were others')
  })

  it('is taken back as one step, and leaves a signature as it is', () => {
    const signed = withEntry(record, {
      seq: 80,
      at: about.generatedAt,
      by: 'NK',
      changes: [{ field: 'signedOff', before: null, after: { sha256: '0', open: 0, note: '' } }]
    })
    const now = edited(signed, written)
    expect(stateOf(now.history)).toMatchObject({
      notice: { text: written },
      signedOff: { changedSince: false }
    })
    const undo = undoEntry(now, { seq: 91, at: about.generatedAt, by: 'NK' })!
    expect(stateOf(withEntry(now, undo).history).notice).toBeNull()
  })
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
