import { describe, expect, it } from 'vitest'
import { exporters } from '../../src/core/export/registry'
import { buildReport } from '../../src/core/report/build-report'
import { documentWriters } from '../../src/node/document-writers'
import { sourceFiles } from '../../src/node/source-files'
import { strings } from '../../src/renderer/src/ui/strings'
import { imported } from '../core/article'
import { about, correctedRecord } from '../core/report-on'
import { goldenText } from '../golden-report'

const page = `<html><body><nav><a href="/">Home</a></nav><article><h1>Fund grows</h1><p>The fund grew to £6m on Monday.</p><p>It was a long week, and much was done in it by the people of the harbour and of the town, who met each day.</p>
<div class="comments"><div class="comment">I paid £9 at the gate.</div><div class="comment">So did I.</div></div></article></body></html>`
const told = '10 words left out: 9 of readers’ comments, 1 of the page round the article'

describe('what of a file is left out of its article', () => {
  it('is told by window, command line and every form of the report, with the same count', async () => {
    const { articles, warnings } = await imported(page, 'fund.html')
    const article = articles[0]!
    expect(warnings.map(({ message }) => message)).toEqual([`fund.html: ${told}.`])
    const sum = article.leftOut!.reduce((all, { words }) => all + words, 0)
    expect(strings.leftOut.words(sum)).toBe('10 words left out')
    const start = article.text.indexOf('£6m')
    const report = buildReport([correctedRecord(article, [], [{ start, wrong: '£6m', right: '£8m' }])], about)
    const missing: string[] = []
    // A PDF is the page of another form, printed.
    const forms = exporters.filter(({ id, label }) => label.startsWith('Correction report') && id !== 'pdf')
    for (const exporter of forms) {
      const made =
        exporter.kind === 'text'
          ? exporter.write(report)
          : exporter.kind === 'binary'
            ? await exporter.write(report, documentWriters)
            : await exporter.write(report, sourceFiles())
      if (!made.ok) throw new Error(made.error.message)
      const content =
        typeof made.value === 'object' && 'content' in made.value ? made.value.content : made.value
      const text = goldenText(content as string | Uint8Array, exporter).replace(/<[^>]*>/g, '')
      const says = {
        csv: /words left out of file\r?\n.*,10\r?\n$/,
        json: /"leftOut": \[\s*\{\s*"reason": "comments",\s*"words": 9,/
      }[exporter.id]
      if (!(says ?? new RegExp(`Of its file ${told}\\.`)).test(text)) missing.push(exporter.id)
    }
    expect(forms.map(({ id }) => id)).toEqual(['md', 'html', 'docx', 'csv', 'json'])
    expect(missing).toEqual([])
  })

  it('is not told where nothing is', async () => {
    const { articles } = await imported('Fund grows\n\nThe fund grew to £6m on Monday.\n', 'fund.txt')
    const report = buildReport([correctedRecord(articles[0]!, [], [])], about)
    const markdown = exporters.find(({ id }) => id === 'md')
    const made = markdown?.kind === 'text' ? markdown.write(report) : null
    expect(made?.ok && made.value).not.toContain('left out')
  })
})
