import { applyPatch, parsePatch } from 'diff'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { codePointOffsets } from '../../../src/core/export/code-point-offsets'
import { correctedCopy } from '../../../src/core/export/corrected-copy'
import { correctedFile } from '../../../src/core/export/corrected-file'
import { csv } from '../../../src/core/export/csv'
import { html } from '../../../src/core/export/html'
import { pdf } from '../../../src/core/export/pdf'
import { redline } from '../../../src/core/export/redline'
import { exporters } from '../../../src/core/export/registry'
import { unifiedDiff } from '../../../src/core/export/unified-diff'
import { webAnnotation } from '../../../src/core/export/web-annotation'
import { writeReport } from '../../../src/core/export/write-report'
import type { Report } from '../../../src/core/report/build-report'
import { done, type Result } from '../../../src/core/result'
import { withUnseenShown } from '../../../src/core/text/unseen'
import { documentWriters } from '../../../src/node/document-writers'
import { sourceFiles } from '../../../src/node/source-files'
import { reportOn } from '../report-on'

const written = <Content>(result: Result<Content>): Content => {
  if (!result.ok) throw new Error(result.error.message)
  return result.value
}

const page = async (report: Report): Promise<string> =>
  new TextDecoder().decode(written(await html.write(report, documentWriters)))
const tools = { writers: documentWriters, sources: sourceFiles() }

const text = ({ content }: { readonly content: string | Uint8Array }): string =>
  typeof content === 'string' ? content : new TextDecoder().decode(content)

describe('every exporter for readers', () => {
  it('shows a sign that is not seen by its name', async () => {
    const turned = reportOn('She won by \u202e231\u202c votes, he said.', [
      ['\u202e231\u202c votes', '132 votes']
    ])
    for (const id of ['md', 'html', 'csv', 'notice']) {
      const answer = written(await writeReport(exporters.find((each) => each.id === id)!, turned, tools))
      expect(text(answer), id).not.toMatch(/[\u202a-\u202e]/)
      expect(text(answer).replaceAll('\\', ''), id).toContain('[U+202E]231[U+202C]')
    }
    // What machines read has the words themselves.
    const json = exporters.find(({ id }) => id === 'json')!
    expect(text(written(await writeReport(json, turned, tools)))).toMatch(/\u202e|\\u202e/)
  })
})

describe('every exporter', () => {
  it('has an id of its own and says what it is for', () => {
    expect(new Set(exporters.map(({ id }) => id)).size).toBe(exporters.length)
    for (const { label, summary } of exporters)
      expect(Math.min(label.length, summary.length)).toBeGreaterThan(8)
  })

  it('answers an article nobody worked on, with a file or with the reason there is none', async () => {
    const untouched = reportOn('The bridge cost 412 crore.', [])
    const refused: string[] = []
    for (const exporter of exporters)
      if (!(await writeReport(exporter, untouched, tools)).ok) refused.push(exporter.id)
    expect(refused).toEqual([
      'pdf',
      'notice',
      'queries',
      'file',
      'diff',
      'webannotation',
      'correction',
      'claimreview'
    ])
  })

  it('says which corrections stand in each other’s way instead of leaving one out', async () => {
    const clashing = reportOn('It cost 412 crore in all.', [
      ['cost 412', 'cost 400'],
      ['412 crore', '400 lakh']
    ])
    for (const exporter of [correctedCopy, correctedFile, redline, unifiedDiff])
      expect(await writeReport(exporter, clashing, tools)).toMatchObject({
        ok: false,
        error: { code: 'corrections-clash', message: expect.stringContaining('“412 crore” (paragraph 1)') }
      })
    expect(await page(clashing)).toContain('In no copy: another correction replaces the same words.')
  })
})

describe('the PDF', () => {
  const report = reportOn('It cost 412 crore.', [['412 crore', '400 crore']])

  it('is the HTML report, printed', async () => {
    const pages: string[] = []
    const feet: string[] = []
    const made = await pdf.write(report, {
      ...documentWriters,
      pageToPdf: async (printed, foot) => {
        pages.push(printed)
        feet.push(foot)
        return done(new Uint8Array([1, 2]))
      }
    })
    expect(written(made)).toEqual(new Uint8Array([1, 2]))
    expect(pages).toEqual([await page(report)])
  })

  it('is refused where there is no window, with the way out', async () => {
    expect(await pdf.write(report, documentWriters)).toMatchObject({
      ok: false,
      error: { code: 'needs-window', message: expect.stringContaining('“--format html”') }
    })
  })
})

describe('the unified diff of an article that came from no file', () => {
  it('makes the corrected copy of the text when it is applied', () => {
    const line = fc.stringMatching(/^[a-z 🗳\\+-]{0,12}$/u)
    return fc.assert(
      fc.asyncProperty(
        fc.array(line, { minLength: 1, maxLength: 12 }),
        fc.string({ maxLength: 8 }),
        async (lines, right) => {
          const body = `${lines.join('\n')}\nIt cost 412 crore.\n${lines.join('\n')}`
          const report = reportOn(body, [['412 crore', `4${right.replace(/\r/g, '')}`]])
          const { content } = written(await unifiedDiff.write(report, tools.sources))
          const patch = parsePatch(
            new TextDecoder('utf-8', { ignoreBOM: true }).decode(content as Uint8Array)
          )
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
  it('shows hostile words as words', async () => {
    const hostile = `It cost <script>alert(1)</script> "5" & '6' crore.`
    const shown = await page(reportOn(hostile, [['crore', '<img src=x onerror=alert(2)>']], 'A <b>title</b>'))
    expect(shown).not.toMatch(/<script|<img|<b>/)
    expect(shown).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &quot;5&quot; &amp; &#39;6&#39;')
    expect(shown).toContain('Desk &lt;1&gt;')
  })
})

describe('the CSV report', () => {
  it('hands no spreadsheet a formula', () => {
    const table = written(
      csv.write(reportOn('It cost 412 crore.', [['412 crore', '=HYPERLINK("http://x","y")']]))
    )
    expect(table).toContain(`"'=HYPERLINK(""http://x"",""y"")"`)
  })

  it.each([
    ['of several lines', '=1+1\nand more'],
    ['after blanks', '  =1+1'],
    ['after a break', '\n@SUM(A1)'],
    ['after a mark that is not seen', '\u200b=1+1'],
    ['full width', '\uff1d1+1'],
    ['with a full-width plus', '\uff0b1'],
    ['with a minus sign', '\u22121+1'],
    ['after a no-break space', '\u00a0-1']
  ])('lets no cell be run as a formula: one %s', (_, cell) => {
    const table = written(csv.write(reportOn('It cost 412 crore.', [['412 crore', cell]])))
    // What is shown by its name in front of a sign leaves none in the first place.
    const shown = withUnseenShown(cell)
    expect(table).toContain(shown === cell ? `"'${cell}` : `,${shown},`)
  })

  it('leaves words alone that have such a mark inside', () => {
    const table = written(csv.write(reportOn('It cost 412 crore.', [['412 crore', 'four=4, a-b\n=1']])))
    expect(table).toContain(`"four=4, a-b\n=1"`)
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
