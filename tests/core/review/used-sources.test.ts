import { describe, expect, it } from 'vitest'
import type { EvidenceContent } from '../../../src/core/model/evidence'
import { everything } from '../../../src/core/model/list-filter'
import { bulkChanges } from '../../../src/core/review/bulk-changes'
import {
  distinctSources,
  sourcesLike,
  type UsedSource,
  usedSources
} from '../../../src/core/review/used-sources'
import { deskOfOne } from '../desk-of-one'

const source = (name: string, locator = '', at = '2026-01-01'): UsedSource => ({
  rank: 'unsaid',
  kind: 'url',
  source: name,
  locator,
  at
})
const evidence = (name: string): EvidenceContent => ({
  rank: 'unsaid',
  kind: 'url',
  source: name,
  locator: '',
  quote: 'x',
  accessed: ''
})

describe('sources used before', () => {
  it('are those of the evidence that stands, as it was written last', async () => {
    const { desk, open, change } = await deskOfOne(
      'piers.txt',
      'Two piers cost £40,000.\n\nOne is 310 metres long.'
    )
    const [first, second] = (await open()).claims
    await change({ field: 'evidence', claim: first!.id, id: null, value: evidence('Harbour archiv') })
    const [piece] = (await open()).reviews[first!.id]!.evidence
    await change({ field: 'evidence', claim: first!.id, id: piece!.id, value: evidence('Harbour archive') })
    await change({ field: 'evidence', claim: second!.id, id: null, value: evidence('Town hall') })
    const names = async () => usedSources((await open()).history).map((each) => each.source)
    expect(await names()).toEqual(['Harbour archive', 'Town hall'])
    await desk.undo(null)
    expect(await names()).toEqual(['Harbour archive'])
  })

  it('are named once, the last first', () => {
    const all = [
      source('Town hall', '', '2026-01-01'),
      source('Archive', '', '2026-01-02'),
      source('town  Hall', '', '2026-01-03')
    ]
    expect(distinctSources(all).map((each) => each.source)).toEqual(['town  Hall', 'Archive'])
    expect(distinctSources([source('A', 'page 1'), source('A', 'page 2')])).toHaveLength(2)
  })

  it('are found by the first letters of any word, and by no others', () => {
    const all = [source('Harbour archive', 'box 12'), source('Town hall', 'https://example.org/harbour')]
    const found = (letters: string) => sourcesLike(all, letters).map((each) => each.source)
    expect(found('arc')).toEqual(['Harbour archive'])
    expect(found('HAR')).toEqual(['Harbour archive', 'Town hall'])
    expect(found('box 1')).toEqual(['Harbour archive'])
    for (const letters of ['rch', 'all', '', '  ']) expect(found(letters)).toEqual([])
  })

  it('go to every claim a filter wants that has none of them yet', async () => {
    const { open, change } = await deskOfOne(
      'piers.txt',
      'Two piers cost £40,000.\n\nOne is 310 metres long.'
    )
    const { claims } = await open()
    await change({ field: 'evidence', claim: claims[0]!.id, id: null, value: evidence('Town hall') })
    const changes = bulkChanges(await open(), everything, { field: 'evidence', value: evidence('Town hall') })
    expect(changes.map((each) => 'claim' in each && each.claim)).toEqual(claims.slice(1).map(({ id }) => id))
  })
})

describe('words marked and ruled on in one step', () => {
  it('are one claim with its verdict, and one undo takes both back', async () => {
    const { desk, open, change } = await deskOfOne('piers.txt', 'Two piers cost £40,000. Nobody knows why.')
    const span = { start: 24, end: 41 }
    await change({ field: 'added', value: span, verdict: 'disputed' })
    const { claims, reviews } = await open()
    const made = claims.find(({ origin }) => origin === 'added')!
    expect(made.anchor.quote).toBe('Nobody knows why.')
    expect(reviews[made.id]?.verdict).toBe('disputed')
    await desk.undo(null)
    expect((await open()).claims.some(({ origin }) => origin === 'added')).toBe(false)
  })
})
