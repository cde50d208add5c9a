import { describe, expect, it } from 'vitest'
import { messageFor } from '../../../src/core/checks/message-for'
import { factsOf } from '../../../src/core/facts/facts-of'
import { readArticle } from '../../../src/core/facts/reading'
import { declaredFindings } from '../../../src/core/hold/declared-findings'
import { relationChoices } from '../../../src/core/hold/relation-choices'
import type { RelationKind } from '../../../src/core/model/relation'
import { articleOf } from '../article'
import { figureOn } from './hold-on'

const story =
  'Council cuts hours to close £2.4m gap\n\nThe council faced a gap of £2.6 million. Its book fund was £600,000, at £200,000 a year. All 41 councillors came; 22 voted for it. The mean was 15.2 °C, 3.2 degrees below the 18.4 °C of August.'

function raised(own: string, other: string, kind: RelationKind, amount: number | null = null, text = story) {
  const article = articleOf(text)
  const span = (words: string) => {
    const start = article.text.indexOf(words)
    if (start < 0) throw new Error(`no “${words}”`)
    return { start, end: start + words.length }
  }
  const relation = { id: 'r', kind, of: 'a', to: 'b', amount }
  return declaredFindings(factsOf(readArticle(article)), [{ relation, of: span(own), to: span(other) }]).map(
    (finding) => ({
      said: messageFor(finding),
      repairs: finding.repairs.map(({ edits }) =>
        edits.map(({ start, end, text: to }) => `${article.text.slice(start, end)} → ${to}`).join()
      )
    })
  )
}

describe('declared relations', () => {
  it('tells two figures that are not the same, with both ways to make them so', () => {
    expect(raised('£2.6 million', '£2.4m', 'same')).toEqual([
      {
        said: 'Said to be the same: “£2.6 million” and “£2.4m” are not.',
        repairs: ['£2.6 million → £2.4 million', '£2.4m → £2.6m']
      }
    ])
  })

  it('tells a part that is more than the whole, a difference and a share that changed', () => {
    expect(raised('41 councillors', '22 voted', 'part').map(({ said }) => said)).toEqual([
      'Said to be a part of “22”, but “41” is more.'
    ])
    expect(raised('18.4 °C', '15.2 °C', 'difference', 3.4).map(({ said }) => said)).toEqual([
      'Said to be 3.4 °C more than “15.2 °C”, which makes 18.6 °C, but the text says “18.4 °C”.'
    ])
    expect(raised('£600,000', '£200,000 a year', 'ratio', 2.5).map(({ said }) => said)).toEqual([
      'Said to be 250 per cent of “£200,000”, which makes £500,000, but the text says “£600,000”.'
    ])
  })

  it('says nothing of what holds, as far as the figures are printed', () => {
    expect(raised('22 voted', '41 councillors', 'part')).toEqual([])
    expect(raised('18.4 °C', '15.2 °C', 'difference', 3.2)).toEqual([])
    expect(raised('£600,000', '£200,000 a year', 'ratio', 3)).toEqual([])
    const rounded = 'Sales were £38.4 million, or “about £38 million”; last year they were £30 million.'
    expect(raised('about £38 million', '£38.4 million', 'same', null, rounded)).toEqual([])
  })

  it('says nothing of words that hold no figure any more, nor of a figure held to itself', () => {
    expect(raised('Council', '£2.4m', 'same')).toEqual([])
    expect(raised('£2.4m', '£2.4m', 'same')).toEqual([])
  })

  it('can be said of two printed figures of one unit only', () => {
    const held = figureOn(story, '£600,000')
    const beside = (words: string) =>
      [...held.beside, ...held.others].find(({ printed }) => printed?.includes(words))!
    expect(relationChoices(held, beside('£2.6 million'))).toEqual([
      { kind: 'same', amount: null },
      { kind: 'part', amount: null },
      { kind: 'difference', amount: -2_000_000 },
      { kind: 'ratio', amount: 600_000 / 2_600_000 }
    ])
    expect(relationChoices(held, beside('£200,000')).map(({ kind }) => kind)).toEqual([
      'same',
      'difference',
      'ratio'
    ])
    expect(relationChoices(held, beside('41'))).toEqual([])
    expect(relationChoices(held, { ...beside('£2.6 million'), from: 'elsewhere' })).toEqual([])
  })
})
