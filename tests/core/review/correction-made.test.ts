import { describe, expect, it } from 'vitest'
import { verdictOf } from '../../../src/core/model/review'
import { correctionLives } from '../../../src/core/review/correction-lives'
import { sayAlike } from '../../../src/core/review/corrections-made'
import { fileOf } from '../article'
import { deskOfOne } from '../desk-of-one'
import { keepFile } from '../keep-file'

const story = (dead: string, Dead: string, owner = 'Inês Calado') => `${Dead} die in boatyard fire

A fire at the Alder boatyard killed ${dead} dockers on Monday. The yard belongs to ${owner}.

The ${dead} dockers were at work when the varnish store caught fire. Nine families were moved to a school.
`

/** A desk with one article; `order` disputes the words' first claim with a correction, `next` brings a newer text. */
async function deskWith(body: string) {
  let minute = 0
  const one = await deskOfOne('fire.txt', body, () =>
    new Date(Date.UTC(2026, 4, 6, 9, minute++)).toISOString()
  )
  const { desk, open, change } = one
  const order = async (around: string, wrong: string, right: string) => {
    const { article } = await open()
    const start = article.text.indexOf(around) + around.indexOf(wrong)
    await change({ field: 'repaired', edits: [{ start, end: start + wrong.length, text: right }] })
    const view = await open()
    return view.claims.find(
      ({ anchor }) =>
        anchor.start <= start &&
        start < anchor.end &&
        view.reviews[view.claims.find((each) => each.anchor === anchor)!.id]?.correction
    )!.id
  }
  const next = (newer: string) => keepFile(desk, fileOf(newer, 'fire.txt'))
  return { ...one, order, next }
}

describe('a correction that the writer makes', () => {
  it('is made: not stale, not gone, no longer to be made, still told', async () => {
    const { open, order, next, write } = await deskWith(story('nine', 'Nine'))
    const ids = [
      await order('killed nine', 'nine', 'ten'),
      await order('The nine dockers', 'nine', 'ten'),
      await order('Nine die', 'Nine', 'Ten')
    ]
    expect(new Set(ids).size).toBe(3)
    const { carried } = await next(story('ten', 'Ten'))
    expect(carried).toContain('Of your work, 3 corrections are made.')
    const { reviews, orphans, claims, history } = await open()
    expect(orphans).toEqual([])
    for (const claim of ids) {
      expect(reviews[claim]).toMatchObject({ correction: '', verdict: 'verified' })
      expect(reviews[claim]!.stale).toBeUndefined()
      expect(reviews[claim]!.made).toHaveLength(1)
      expect(claims.find((each) => each.id === claim)!.anchor.quote.toLowerCase()).toContain('ten')
    }
    expect(correctionLives(history).map(({ made, ordered }) => [ordered?.by, made !== undefined])).toEqual([
      ['NK', true],
      ['NK', true],
      ['NK', true]
    ])
    const notice = await write('notice')
    expect(notice).toContain('The headline')
    expect(notice).toMatch(/given as “nine( dockers)?”/)
    const report = await write('md')
    expect(report).toContain('~~Nine~~ **Ten**')
    expect(report).not.toContain('rule again')
    expect(report).not.toContain('No longer in the text')
    expect(await write('diff')).toContain('there is nothing to change')
  })

  it('of a name is made, and the name is not struck out again', async () => {
    const { open, order, next, write } = await deskWith(story('ten', 'Ten'))
    const claim = await order('Inês Calado', 'Inês Calado', 'Inês Machado')
    await next(story('ten', 'Ten', 'Inês Machado'))
    const { reviews, claims } = await open()
    expect(claims.find(({ id }) => id === claim)!.anchor.quote).toContain('Inês Machado')
    expect([verdictOf(reviews[claim]), reviews[claim]!.correction]).toEqual(['verified', ''])
    expect(reviews[claim]!.made).toMatchObject([{ wrong: 'Inês Calado', right: 'Inês Machado' }])
    expect(await write('notice')).toContain('It is “Inês Machado”, not “Inês Calado”.')
    expect(await write('corrected')).toContain('belongs to Inês Machado.')
  })

  it('in figures is made in words, and the other way round', async () => {
    const { open, order, next } = await deskWith(story('nine', 'Nine'))
    const claim = await order('killed nine', 'nine', '10')
    await next(story('ten', 'Ten'))
    expect((await open()).reviews[claim]!.made).toHaveLength(1)
  })

  it('of a figure alone, ordered in digits, is made in words', async () => {
    const body = 'The vote\n\nThe council passed it by 23 votes to 18, a majority of six.\n'
    const { open, order, next } = await deskWith(body)
    const claim = await order('majority of six', 'six', '5')
    await next(body.replace('of six', 'of five'))
    const { made, stale } = (await open()).reviews[claim]!
    expect([made?.length, stale]).toEqual([1, undefined])
  })

  it('is made in a sentence that moved and changed round it', async () => {
    const { open, order, next } = await deskWith(story('nine', 'Nine'))
    const claim = await order('killed nine', 'nine', 'ten')
    const newer = story('nine', 'Nine')
      .replace('killed nine', 'killed ten')
      .replace('The nine dockers were at work', 'Firemen came at noon.\n\nThe nine dockers were working')
      .replace('\n\nA fire at', '\n\nThe town is in mourning.\n\nA fire at')
    await next(newer)
    expect((await open()).reviews[claim]!.made).toHaveLength(1)
  })

  it('that was told stays told; another correction of the words is told anew', async () => {
    const { open, order, next, change } = await deskWith(story('nine', 'Nine'))
    const claim = await order('killed nine', 'nine', 'ten')
    await next(story('ten', 'Ten'))
    await change({ field: 'told', claim, value: 'page 2' })
    const lives = async () => correctionLives((await open()).history)
    expect(await lives()).toMatchObject([{ nth: 0, told: { where: 'page 2', by: 'NK' } }])
    await order('killed ten', 'ten', 'twelve')
    const [first, second] = await lives()
    expect(first!.told?.where).toBe('page 2')
    expect(second).toMatchObject({ nth: 1, ordered: { by: 'NK' } })
    expect(second!.told).toBeUndefined()
    expect((await open()).reviews[claim]!.made![0]!.told).toBe('page 2')
  })
})

describe('a correction that the writer does not make', () => {
  const fresh = async (newer: string, right = 'ten') => {
    const { open, order, next } = await deskWith(story('nine', 'Nine'))
    const claim = await order('killed nine', 'nine', right)
    await next(newer)
    const view = await open()
    return { review: view.reviews[claim]!, isGone: view.orphans.length > 0 }
  }

  it('is not made by another figure, and asks for a ruling again', async () => {
    const { review } = await fresh(story('eleven', 'Eleven'))
    expect([review.made, review.stale?.startsWith('nine')]).toEqual([undefined, true])
  })

  it('is not made where the wrong words stand still, whatever else changed', async () => {
    const { review } = await fresh(story('nine', 'Nine').replace('on Monday', 'on Monday at ten'))
    expect([review.made, review.verdict, review.correction.startsWith('ten')]).toEqual([
      undefined,
      'disputed',
      true
    ])
    // The time of it is new: the sentence is to be looked at again.
    expect(review.restated?.after).toContain('on Monday at ten')
  })

  it('is not made by the same figure somewhere else', async () => {
    const { review } = await fresh(
      story('nine', 'Nine')
        .replace('A fire at the Alder boatyard killed nine dockers on Monday. ', '')
        .replace('Nine families', 'Ten families')
    )
    expect(review.made).toBeUndefined()
  })

  it('is not made where what is right is a part of what is wrong', async () => {
    const body = 'The levy\n\nIt raised over 5,678 crowns in a year, said the clerk of the harbour.\n'
    const { open, order, next } = await deskWith(body)
    const claim = await order('over 5,678', 'over 5,678', '5,678')
    await next(body.replace('the clerk', 'the old clerk'))
    expect((await open()).reviews[claim]!.made).toBeUndefined()
    await next(body.replace('over 5,678', '5,678'))
    expect((await open()).reviews[claim]!.made).toHaveLength(1)
  })

  it('a draft that nobody ruled on is not made by the desk', async () => {
    const { open, order, next, change } = await deskWith(story('nine', 'Nine'))
    const claim = await order('killed nine', 'nine', 'ten')
    await change({ field: 'verdict', claim, value: null })
    await next(story('ten', 'Ten'))
    expect((await open()).reviews[claim]!.made).toBeUndefined()
  })

  it('asks again when a later text takes it back', async () => {
    const { open, order, next } = await deskWith(story('nine', 'Nine'))
    const claim = await order('killed nine', 'nine', 'ten')
    await next(story('ten', 'Ten'))
    await next(story('nine', 'Nine'))
    const review = (await open()).reviews[claim]!
    expect(review.made).toHaveLength(1)
    expect(review.stale).toMatch(/^ten/)
    expect(verdictOf(review)).toBeNull()
  })
})

describe('a correction that the writer makes otherwise', () => {
  const body = 'Tax days\n\nPayment is due in two parts, on 30 June and 31 November.\n'
  const later = async () => {
    const one = await deskWith(body)
    const claim = await one.order('31 November', '31 November', '30 November')
    await one.next(body.replace('31 November', '1 December'))
    const review = async () => (await one.open()).reviews[claim]!
    return { ...one, claim, review }
  }

  it('is made with the words that are ruled to be right, told as was and is', async () => {
    const { claim, review, change, open, write } = await later()
    expect(await review()).toMatchObject({ stale: '31 November', correction: '30 November' })
    await change({ field: 'verdict', claim, value: 'verified' })
    const { stale, verdict, correction, made } = await review()
    expect([stale, verdict, correction]).toEqual([undefined, 'verified', ''])
    expect(made).toMatchObject([{ wrong: '31 November', right: '1 December' }])
    expect(correctionLives((await open()).history)).toMatchObject([
      { claim, right: '1 December', proposed: { by: 'NK' }, ordered: { by: 'NK' }, made: { by: 'NK' } }
    ])
    const notice = await write('notice')
    expect(notice).toContain('on 30 June and 1 December')
    expect(notice).not.toContain('30 November')
    expect(await write('md')).toContain('~~31 November~~ **1 December**')
  })

  it('is open again, as it was ordered, when the ruling is taken back', async () => {
    const { desk, id, claim, review, change } = await later()
    const before = await review()
    await change({ field: 'verdict', claim, value: 'verified' })
    await desk.undo(id)
    expect(await review()).toEqual(before)
  })

  it('is not made by a dispute, nor where only the sentence around the wrong words is another', async () => {
    const { claim, review, change } = await later()
    await change({ field: 'verdict', claim, value: 'disputed' })
    expect(await review()).toMatchObject({ verdict: 'disputed', correction: '30 November' })
    expect((await review()).made).toBeUndefined()

    const other = await deskWith(body)
    const same = await other.order('31 November', '31 November', '30 November')
    await other.next(body.replace('two parts', 'three parts'))
    await other.change({ field: 'verdict', claim: same, value: 'verified' })
    expect((await other.open()).reviews[same]!.made).toBeUndefined()
  })
})

describe('sayAlike', () => {
  it.each([
    ['ten workers', '10 workers', true],
    ['Ten workers', 'ten workers', true],
    ['1,200 votes', '1200 votes', true],
    ['ten workers', 'ten miners', false],
    ['Machado', 'Calado', false],
    ['the BJP', 'the bjp', false],
    ['10', '10 per cent', false]
  ])('%s, %s: %s', (a, b, expected) => {
    expect(sayAlike(a, b)).toBe(expected)
  })
})
