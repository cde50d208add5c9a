import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { redlineOf } from '../../../src/core/report/redline-of'
import { reportOn } from '../report-on'

const nobody = { by: 'Desk', at: '2026-01-02T03:04:05.000Z' }

const redlineOn = (text: string, corrections: readonly (readonly [string, string])[], title?: string) =>
  redlineOf(reportOn(text, corrections, title).articles[0]!, nobody)

const joined = (paragraphs: ReturnType<typeof redlineOf>, ...kinds: readonly string[]): string =>
  paragraphs
    .map(({ parts }) =>
      parts
        .filter(({ kind }) => kinds.includes(kind))
        .map(({ text }) => text)
        .join('')
    )
    .join('\n')

describe('a redline', () => {
  it('shows what goes and what comes word by word, signed by who ruled', () => {
    const [headline, first] = redlineOn('It cost 412 crore in all.', [['412 crore', '400 crore']], 'Costs')
    expect(headline).toEqual({ kind: 'headline', parts: [{ kind: 'same', text: 'Costs' }] })
    expect(first!.parts).toEqual([
      { kind: 'same', text: 'It cost ' },
      { kind: 'removed', text: '412', change: { by: 'NK', at: nobody.at } },
      { kind: 'added', text: '400', change: { by: 'NK', at: nobody.at } },
      { kind: 'same', text: ' crore' },
      { kind: 'same', text: ' in all.' }
    ])
  })

  it('keeps what a numbered list prints before its items', () => {
    const report = reportOn('Kanpur\n\nSisamau', [])
    const reported = report.articles[0]!
    const blocks = reported.article.blocks.map((block, i) => ({
      ...block,
      kind: 'list' as const,
      marker: `${i + 1}.`
    }))
    expect(redlineOf({ ...reported, article: { ...reported.article, blocks } }, nobody)).toEqual([
      { kind: 'list', marker: '1.', parts: [{ kind: 'same', text: 'Kanpur' }] },
      { kind: 'list', marker: '2.', parts: [{ kind: 'same', text: 'Sisamau' }] }
    ])
  })

  it('parts a correction that reaches over the end of a paragraph', () => {
    const paragraphs = redlineOn('The end.\n\nIt began.', [['end.\n\nIt', 'close, it']])
    expect(joined(paragraphs, 'same', 'removed').replace(/\s+/g, ' ')).toBe('The end. It began.')
    expect(paragraphs).toHaveLength(2)
  })

  it('holds the text as read and the corrected copy, whatever is corrected', () => {
    const words = fc.stringMatching(/^[a-zA-Z0-9 ,.न🗳\n-]{0,30}$/u)
    const fold = (text: string) => text.replace(/\s+/g, ' ').trim()
    fc.assert(
      fc.property(words, words, words, (before, after, right) => {
        const report = reportOn(`${before} ##412 crore## ${after}`, [['##412 crore##', `x${right}`]])
        const { article } = report.articles[0]!
        const paragraphs = redlineOf(report.articles[0]!, nobody)
        expect(fold(joined(paragraphs, 'same', 'removed'))).toBe(fold(article.text))
        expect(fold(joined(paragraphs, 'same', 'added'))).toBe(
          fold(article.text.replace('##412 crore##', () => `x${right}`))
        )
      })
    )
  })
})
