import { applyPatch, parsePatch } from 'diff'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { analyse } from '../../../src/core/analyse'
import { describeAnchor } from '../../../src/core/anchor/describe-anchor'
import { codePointOffsets } from '../../../src/core/export/code-point-offsets'
import { correctedCopy } from '../../../src/core/export/corrected-copy'
import { csv } from '../../../src/core/export/csv'
import { html } from '../../../src/core/export/html'
import { exporters } from '../../../src/core/export/registry'
import { unifiedDiff } from '../../../src/core/export/unified-diff'
import { webAnnotation } from '../../../src/core/export/web-annotation'
import type { Change, HistoryEntry } from '../../../src/core/model/change'
import type { Claim } from '../../../src/core/model/claim'
import type { ArticleRecord } from '../../../src/core/model/desk'
import { buildReport, type Report } from '../../../src/core/report/build-report'
import { articleOf } from '../article'

const about = { desk: 'Desk <1>', generatedAt: '2026-01-02T03:04:05.000Z', checker: 'N "K"' }

/** A report on one text in which each `wrong` is disputed and `right` written for it. */
function reportOn(
  text: string,
  corrections: readonly (readonly [wrong: string, right: string])[],
  title?: string
): Report {
  const article = articleOf(text, title)
  const { sentences, findings } = analyse(article)
  const history: HistoryEntry[] = []
  const enter = (claim: string, field: 'verdict' | 'correction', after: string) =>
    history.push({
      seq: history.length + 1,
      at: about.generatedAt,
      by: 'NK',
      changes: [{ field, claim, before: null, after } as Change]
    })
  const claims = corrections.map(([wrong, right], i): Claim => {
    const start = article.text.indexOf(wrong)
    enter(`c${i}`, 'verdict', 'disputed')
    enter(`c${i}`, 'correction', right)
    return {
      id: `c${i}`,
      kinds: ['figure'],
      anchor: describeAnchor(article.text, { start, end: start + wrong.length }),
      sentence: 0,
      origin: 'added'
    }
  })
  const record: ArticleRecord = {
    article,
    sentences,
    claims,
    findings,
    history,
    versions: [],
    orphans: [],
    addedAt: about.generatedAt
  }
  return buildReport([record], about)
}

const written = (result: ReturnType<(typeof exporters)[number]['write']>): string => {
  if (!result.ok) throw new Error(result.error.message)
  return result.value
}

describe('every exporter', () => {
  it('has an id of its own and says what it is for', () => {
    expect(new Set(exporters.map(({ id }) => id)).size).toBe(exporters.length)
    for (const { label, summary } of exporters)
      expect(Math.min(label.length, summary.length)).toBeGreaterThan(8)
  })

  it('answers an article nobody worked on, with a text or with the reason there is none', () => {
    const untouched = reportOn('The bridge cost 412 crore.', [])
    const refused = exporters.filter((exporter) => !exporter.write(untouched).ok).map(({ id }) => id)
    expect(refused).toEqual(['notice', 'diff', 'webannotation', 'correction'])
  })

  it('says which corrections stand in each other’s way instead of leaving one out', () => {
    const clashing = reportOn('It cost 412 crore in all.', [
      ['cost 412', 'cost 400'],
      ['412 crore', '400 lakh']
    ])
    for (const exporter of [correctedCopy, unifiedDiff])
      expect(exporter.write(clashing)).toMatchObject({
        ok: false,
        error: { code: 'corrections-clash', message: expect.stringContaining('“412 crore” (paragraph 1)') }
      })
    expect(written(html.write(clashing))).toContain('only one of them can be printed')
  })
})

describe('the unified diff', () => {
  it('makes the corrected copy of the text when it is applied', () => {
    const line = fc.stringMatching(/^[a-z 🗳\\+-]{0,12}$/u)
    fc.assert(
      fc.property(
        fc.array(line, { minLength: 1, maxLength: 12 }),
        fc.string({ maxLength: 8 }),
        (lines, right) => {
          const body = `${lines.join('\n')}\nIt cost 412 crore.\n${lines.join('\n')}`
          const report = reportOn(body, [['412 crore', `4${right.replace(/\r/g, '')}`]])
          const patch = parsePatch(written(unifiedDiff.write(report)))
          expect(patch).toHaveLength(1)
          const copy = written(correctedCopy.write(report))
          const applied = applyPatch(report.articles[0]!.article.text, patch[0]!)
          expect(applied).not.toBe(false)
          expect([copy, copy.slice(0, -1)]).toContain(applied)
        }
      )
    )
  })
})

describe('the HTML report', () => {
  it('shows hostile words as words', () => {
    const hostile = `It cost <script>alert(1)</script> "5" & '6' crore.`
    const page = written(
      html.write(reportOn(hostile, [['crore', '<img src=x onerror=alert(2)>']], 'A <b>title</b>'))
    )
    expect(page).not.toMatch(/<script|<img|<b>/)
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &quot;5&quot; &amp; &#39;6&#39;')
    expect(page).toContain('Desk &lt;1&gt;')
  })
})

describe('the CSV report', () => {
  it('hands no spreadsheet a formula', () => {
    const table = written(
      csv.write(reportOn('It cost 412 crore.', [['412 crore', '=HYPERLINK("http://x","y")']]))
    )
    expect(table).toContain(`"'=HYPERLINK(""http://x"",""y"")"`)
  })
})

describe('the web annotations', () => {
  it('count code points, so that other programs find the words', () => {
    const report = reportOn('🗳🗳 It cost 412 crore.', [['412 crore', '400 crore']])
    const { first } = JSON.parse(written(webAnnotation.write(report)))
    const [quote, position] = first.items[0].target.selector
    const points = [...report.articles[0]!.article.text]
    expect(points.slice(position.start, position.end).join('')).toBe(quote.exact)
    expect(first.items[0].id).toMatch(
      /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/
    )
  })

  it('count as the whole text counts', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const at = codePointOffsets(text)
        let unit = 0
        for (const [point, character] of [...text].entries()) {
          expect(at(unit)).toBe(point)
          unit += character.length
        }
        expect(at(unit)).toBe([...text].length)
      })
    )
  })
})
