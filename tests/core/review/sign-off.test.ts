import { describe, expect, it } from 'vitest'
import type { ClaimKind } from '../../../src/core/model/claim'
import { crossedSpans } from '../../../src/core/review/crossed-spans'
import { leftForSignOff } from '../../../src/core/review/left-for-sign-off'
import { summaryOf } from '../../../src/core/review/summary-of'
import { wordCoverage } from '../../../src/core/review/word-coverage'
import { fileOf } from '../article'
import { deskOfOne } from '../desk-of-one'
import { keepFile } from '../keep-file'

const copy = `Two piers sold

The piers at Marlow were sold for £40,000 on 3 May 2025. Nobody knows the buyer.

The council met twice. It kept the third pier, which is 310 metres long.`

const sign = (name: string, value = '') => ({ field: 'signedOff', value, name }) as const

const deskOf = async () => {
  const one = await deskOfOne('piers.txt', copy)
  const claimOn = async (words: string) =>
    (await one.open()).claims.find(({ anchor }) => anchor.quote.includes(words))!.id
  const signature = async () => {
    const { reviews: _r, ignored: _i, signedOff: _s, notice: _n, ...record } = await one.open()
    return summaryOf(record).signedOff
  }
  return { ...one, claimOn, signature }
}

describe('signing off', () => {
  it('is by the name that is given, and a second person joins the first', async () => {
    const { open, change, signature, write } = await deskOf()
    await change(sign('Asha Rawat'))
    expect((await open()).signedOff).toMatchObject({ by: 'Asha Rawat', changedSince: false })
    await change(sign('Imran Sheikh', 'Read on paper'))
    expect(await signature()).toMatchObject({ by: 'Imran Sheikh', with: 'Asha Rawat' })
    expect(await write('md')).toContain(
      'Signed off by Asha Rawat, 2026-01-01 00:00 UTC and by Imran Sheikh, 2026-01-01 00:00 UTC with'
    )
  })

  it('counts one person once, also after the other has signed', async () => {
    const { change, signature } = await deskOf()
    await change(sign('Asha Rawat'))
    await change(sign('Asha Rawat', 'again'))
    expect(await signature()).toEqual({ by: 'Asha Rawat', at: '2026-01-01T00:00:00.000Z' })
  })

  it('lapses with a later ruling, and who signs then begins anew', async () => {
    const { desk, open, change, claimOn, signature } = await deskOf()
    await change(sign('Asha Rawat'))
    await change({ field: 'verdict', claim: await claimOn('310'), value: 'verified' })
    expect((await open()).signedOff?.changedSince).toBe(true)
    expect(await signature()).toBeUndefined()
    await change(sign('Imran Sheikh'))
    expect(await signature()).toEqual({ by: 'Imran Sheikh', at: '2026-01-01T00:00:00.000Z' })
    await desk.undo(null)
    expect((await open()).signedOff).toMatchObject({ by: 'Asha Rawat', changedSince: true })
  })

  it('lapses with a newer copy', async () => {
    const { desk, change, signature } = await deskOf()
    await change(sign('Asha Rawat'))
    await keepFile(desk, { ...fileOf(copy.replace('twice', 'once'), 'piers.txt'), sha256: '1'.repeat(64) })
    expect(await signature()).toBeUndefined()
  })

  it('knows what is unruled, without a source, and asked', async () => {
    const { open, change, claimOn } = await deskOf()
    const [price, length, day] = [await claimOn('40,000'), await claimOn('310'), await claimOn('3 May')]
    const source = {
      rank: 'unsaid',
      kind: 'url',
      source: 'Council',
      locator: '',
      quote: '',
      accessed: ''
    } as const
    await change(
      { field: 'verdict', claim: price, value: 'verified' },
      { field: 'verdict', claim: length, value: 'verified' },
      { field: 'evidence', claim: length, id: null, value: source },
      { field: 'verdict', claim: day, value: 'needs-source' }
    )
    const left = leftForSignOff(await open())
    expect(left).toMatchObject({ unsourced: [price], needsSource: [day], asked: [], conflicting: [] })
    expect(left.oneSource).toEqual([])
    expect(left.unruled).not.toContain(length)
    expect(left.unruled.length).toBe((await open()).claims.length - 3)
  })

  it('lists what is verified by one source where the kind wants two, however often that one is written down', async () => {
    const { open, change, claimOn } = await deskOf()
    const length = await claimOn('310')
    const source = (name: string, locator: string) =>
      ({ rank: 'unsaid', kind: 'person', source: name, locator, quote: '', accessed: '' }) as const
    const oneSource = async (...kinds: readonly ClaimKind[]) => leftForSignOff(await open(), kinds).oneSource
    await change(
      { field: 'verdict', claim: length, value: 'verified' },
      { field: 'evidence', claim: length, id: null, value: source('Harbour office', 'by phone') },
      { field: 'evidence', claim: length, id: null, value: source('harbour  office', 'by mail') }
    )
    expect(await oneSource('figure')).toEqual([length])
    expect(await oneSource('name', 'quotation')).toEqual([])
    await change({ field: 'evidence', claim: length, id: null, value: source('Council', '') })
    expect(await oneSource('figure')).toEqual([])
    await change({ field: 'verdict', claim: length, value: 'disputed' })
    expect(await oneSource('figure')).toEqual([])
  })
})

describe('questions to the author', () => {
  it('hold the signature back until they are answered or taken back', async () => {
    const { desk, id, open, change, claimOn, signature } = await deskOf()
    const claim = await claimOn('310')
    await change({ field: 'question', claim, value: 'Who measured it?' })
    const refused = await desk.change([{ articleId: id, changes: [sign('Asha Rawat')] }])
    expect(!refused.ok && refused.error).toEqual({
      code: 'questions-open',
      message:
        'The author has not answered a question yet. Write the answer down, or take the question back, then sign.',
      data: { count: 1 }
    })
    expect(leftForSignOff(await open()).asked).toEqual([claim])
    await change({ field: 'answer', claim, value: 'The harbour office, in 2019.' })
    await change(sign('Asha Rawat'))
    expect(await signature()).toBeDefined()
  })

  it('leave as a numbered list with their words, those that are answered in the report', async () => {
    const { change, claimOn, write } = await deskOf()
    expect(await write('queries')).toBe('No question to the author is open. Ask one at a claim first.')
    await change(
      { field: 'question', claim: await claimOn('310'), value: 'Who measured\nit?' },
      { field: 'question', claim: await claimOn('40,000'), value: 'Is *that* each?' },
      { field: 'question', claim: await claimOn('3 May'), value: 'The day of the deed?' },
      { field: 'answer', claim: await claimOn('3 May'), value: 'Yes.' }
    )
    expect(await write('queries')).toBe(
      '# Questions on “Two piers sold”\n\n' +
        '1. “£40,000” (paragraph 1): Is \\*that\\* each?\n' +
        '2. “310 metres” (paragraph 2): Who measured it?\n'
    )
    const report = await write('md')
    expect(report).toContain('2 questions to the author')
    expect(report).toContain('“3 May 2025” (paragraph 1): The day of the deed? Answer: Yes.')
  })
})

describe('coverage in words', () => {
  const coverageOf = async ({ open }: Pick<Awaited<ReturnType<typeof deskOf>>, 'open'>) => {
    const view = await open()
    return wordCoverage(view, view)
  }

  it('counts words ruled on, words of open claims, and words in no claim', async () => {
    const desk = await deskOf()
    const before = await coverageOf(desk)
    expect(before.all).toBe(3 + 12 + 4 + 4 + 10)
    expect(before.done).toBe(0)
    expect(before.open + before.loose).toBe(before.all)
    await desk.change({ field: 'verdict', claim: await desk.claimOn('310'), value: 'verified' })
    expect(await coverageOf(desk)).toMatchObject({ done: 2, open: before.open - 2, loose: before.loose })
  })

  it('is never whole while words stand in no claim and nobody has crossed them off', async () => {
    const desk = await deskOf()
    const { claims, sentences, article } = await desk.open()
    await desk.change(
      ...claims.map(({ id }) => ({ field: 'verdict', claim: id, value: 'verified' }) as const)
    )
    const ruled = await coverageOf(desk)
    expect(ruled.open).toBe(0)
    expect(ruled.loose).toBeGreaterThan(10)
    const words = ruled.looseIn.map(({ start, end }) => article.text.slice(start, end))
    expect(words).toContain('Nobody knows the buyer.')
    await desk.change(...sentences.map((span) => ({ field: 'crossed', span, value: true }) as const))
    expect(await coverageOf(desk)).toMatchObject({ loose: 0, done: ruled.all, looseIn: [] })
    await desk.desk.undo(null)
    expect((await coverageOf(desk)).loose).toBe(ruled.loose)
  })

  it('crosses off words once, takes it back for all of them, and leaves claims open', async () => {
    const desk = await deskOf()
    const { article } = await desk.open()
    const start = article.text.indexOf('Nobody')
    const span = { start, end: start + 'Nobody knows the buyer.'.length }
    await desk.change({ field: 'crossed', span, value: true })
    const { history } = await desk.open()
    await desk.change({ field: 'crossed', span: { start, end: start + 6 }, value: true })
    expect((await desk.open()).history).toHaveLength(history.length)
    expect(await coverageOf(desk)).toMatchObject({ done: 4 })
    await desk.change({ field: 'crossed', span: { start: start + 2, end: start + 6 }, value: false })
    expect(await coverageOf(desk)).toMatchObject({ done: 0 })
  })

  it('follows the very words to another text, and no others', async () => {
    const desk = await deskOf()
    const { article } = await desk.open()
    for (const words of ['Nobody knows the buyer.', 'The council met twice.']) {
      const start = article.text.indexOf(words)
      await desk.change({ field: 'crossed', span: { start, end: start + words.length }, value: true })
    }
    const off = (text: string, crossed: Parameters<typeof crossedSpans>[1]) =>
      crossedSpans(text, crossed).map(({ start, end }) => text.slice(start, end))
    const { crossed } = await desk.open()
    const longer = `A new first line.\n\n${copy}`
    expect(off(longer, crossed)).toEqual(['Nobody knows the buyer.', 'The council met twice.'])
    expect(off(copy.replace('met twice', 'met once'), crossed)).toEqual(['Nobody knows the buyer.'])
    expect(off(copy.replace('Nobody knows', 'Now nobody knows'), crossed)).toEqual(['The council met twice.'])
    expect(off('Nobody knows the buyer.', crossed)).toEqual([])
  })
})
