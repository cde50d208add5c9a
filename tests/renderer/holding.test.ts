import { describe, expect, it, vi } from 'vitest'
import { factsOf } from '../../src/core/facts/facts-of'
import { readArticle } from '../../src/core/facts/reading'
import { holdAgainst } from '../../src/core/hold/hold-against'
import { referenceIndex } from '../../src/core/reference/reference-index'
import { done, fail } from '../../src/core/result'
import { createDesk } from '../../src/renderer/src/state/desk-store'
import { heldIn } from '../../src/renderer/src/state/held-words'
import { fakeApi } from './fake-api'
import { sampleArticle, sampleDesk } from './sample'

const counts = {
  name: 'count',
  columns: ['constituency', 'candidate', 'votes'],
  rows: [
    { number: 2, cells: ['Lucknow', 'Asha Rawat', '94,875'] },
    { number: 3, cells: ['Lucknow', 'Vinod Pal', '89,213'] }
  ]
}

/** A desk of one article, whose words are held against it and a table. */
async function deskOf(more: Parameters<typeof fakeApi>[2] = {}) {
  const articles = [sampleArticle()]
  const { article, findings } = articles[0]!
  const facts = factsOf(readArticle(article), referenceIndex([counts]))
  const held = vi.fn(async (_: string, span: { start: number; end: number }) =>
    done(holdAgainst({ facts, findings, siblings: [] }, span, []))
  )
  const api = fakeApi(sampleDesk(articles), articles, { holdAgainst: held, ...more })
  const desk = createDesk(api)
  desk.actions.start()
  await vi.waitFor(() => expect(desk.store.getState().article.phase).toBe('open'))
  const claimOn = (words: string): string =>
    articles[0]!.claims.find(({ anchor }) => anchor.quote.includes(words))!.id
  return { api, held, claimOn, ...desk }
}

describe('words held against what stands beside them', () => {
  it('are asked for by their own words, and let go by the same command', async () => {
    const { actions, store, held, claimOn } = await deskOf()
    actions.selectClaim(claimOn('5678'))
    await actions.hold()
    const { anchor } = sampleArticle().claims.find(({ id }) => id === claimOn('5678'))!
    expect(held.mock.calls).toEqual([['a1', { start: anchor.start, end: anchor.end }]])
    expect(heldIn(store.getState())?.answer).toMatchObject({ kind: 'figure', value: 5678 })
    await actions.hold()
    expect(store.getState().held).toBeNull()
  })

  it('are held no more once another claim is in hand', async () => {
    const { actions, store, claimOn } = await deskOf()
    actions.selectClaim(claimOn('5678'))
    await actions.hold()
    actions.selectClaim(claimOn('12,000'))
    expect(heldIn(store.getState())).toBeNull()
  })

  it('become evidence of the claim in one step, and once only', async () => {
    const { actions, store, api, claimOn } = await deskOf()
    const claim = claimOn('5678')
    actions.selectClaim(claim)
    await actions.hold()
    await actions.keepHeld()
    const evidence = () => store.getState().reviews[claim]?.evidence ?? []
    expect(evidence()).toMatchObject([{ kind: 'passage', rank: 'secondary', source: 'A seat changes hands' }])
    await actions.keepHeld()
    expect(evidence()).toHaveLength(1)
    expect(api.asked).toHaveLength(1)
  })

  it('are not disputed with another contest', async () => {
    const { actions, store, api, claimOn } = await deskOf()
    const claim = claimOn('5678')
    actions.selectClaim(claim)
    await actions.hold()
    await actions.takeHeld(true)
    expect(api.asked).toEqual([])
    expect(store.getState().said).toContain('not comparable')
    expect(heldIn(store.getState())).not.toBeNull()
  })

  it('are let go where they cannot be held, and the editor is told why', async () => {
    const { actions, store, claimOn } = await deskOf({
      holdAgainst: async () => fail('too-slow', 'It took too long. Try again.')
    })
    actions.selectClaim(claimOn('5678'))
    await actions.hold()
    expect(store.getState()).toMatchObject({
      held: null,
      notices: [{ tone: 'problem', lines: ['It took too long. Try again.'] }]
    })
  })

  it('step through what stands beside them, and stay at the ends', async () => {
    const { actions, store, claimOn } = await deskOf()
    actions.selectClaim(claimOn('5678'))
    await actions.hold()
    const at = () => store.getState().held!.at
    const first = at()
    actions.stepHeld(1)
    expect(at()).toBe(first + 1)
    for (let n = 0; n < 20; n++) actions.stepHeld(-1)
    expect(at()).toBe(0)
  })
})
