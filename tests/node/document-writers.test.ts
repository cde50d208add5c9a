import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import mammoth from 'mammoth'
import { describe, expect, it } from 'vitest'
import { docx } from '../../src/core/export/docx'
import { redline } from '../../src/core/export/redline'
import type { Report } from '../../src/core/report/build-report'
import { documentWriters } from '../../src/node/document-writers'
import { threadedWriters } from '../../src/node/word/threaded-writers'
import { reportOn } from '../core/report-on'
import { documentBody } from '../golden-report'
import { bundleProgram } from './bundle-program'
import { temporaryFolder } from './temporary-folder'

async function written(exporter: typeof docx, report: Report): Promise<Uint8Array> {
  const file = await exporter.write(report, documentWriters)
  if (!file.ok) throw new Error(file.error.message)
  return file.value
}

const read = async (bytes: Uint8Array) => {
  const { value, messages } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) })
  expect(messages.filter(({ type }) => type === 'error')).toEqual([])
  return value
}

const costs = reportOn(
  'It cost 412 crore in all.\n\nThe 412 crore came late.',
  [['412 crore', '400 crore']],
  'Costs'
)

describe('a correction report in Word', () => {
  it('has headings, lists and a table with a head that other programs see as such', async () => {
    const html = await read(await written(docx, costs))
    expect(html.match(/<h1>.*?<\/h1>/g)).toEqual(['<h1>Costs</h1>'])
    expect(html).toContain('<h2>1 correction</h2>')
    expect(html).toContain(
      'Correction (2 January 2026): An earlier version of this article misstated a figure.'
    )
    expect(html).toContain('paragraph 1; also in paragraph 2')
    expect(html).toContain('It cost 412\u00a0400 crore in all.')
    expect(html).toMatch(/<thead><tr>(<th>.*?<\/th>){4}<\/tr><\/thead>/)
    // Nothing is nested.
    expect(html).not.toMatch(/<li>[^/]*<[uo]l>/)
  })

  it('says its language, title and author, and when it was made', async () => {
    const parts = unzipSync(await written(docx, costs))
    const about = strFromU8(parts['docProps/core.xml']!)
    expect(about).toContain('<dc:title>Costs</dc:title>')
    expect(about).toContain('<dc:creator>N &quot;K&quot;</dc:creator>')
    expect(about.match(/2026-01-02T03:04:05Z/g)).toHaveLength(2)
    expect(strFromU8(parts['word/styles.xml']!)).toContain('<w:lang w:val="en-GB"')
  })
})

describe('a corrected copy in Word', () => {
  it('reads as corrected where every change is accepted, and as printed where none is', async () => {
    const bytes = await written(redline, costs)
    expect(await read(bytes)).toBe(
      '<h1>Costs</h1><p>It cost 400 crore in all.</p><p>The 412 crore came late.</p>'
    )
    const body = documentBody(bytes)
    expect(body).toContain(
      '<w:del w:id="1" w:author="NK" w:date="2026-01-02T03:04:05Z"><w:r><w:delText xml:space="preserve">412</w:delText></w:r></w:del>' +
        '<w:ins w:id="2" w:author="NK" w:date="2026-01-02T03:04:05Z"><w:r><w:t xml:space="preserve">400</w:t></w:r></w:ins>'
    )
  })

  it('shows items of lists after their numbers', async () => {
    const paragraphs = [
      { kind: 'list', marker: '3.', parts: [{ kind: 'same', text: 'Kanpur' }] },
      { kind: 'list', parts: [{ kind: 'same', text: 'Sisamau' }] }
    ] as const
    const about = { title: 'Rounds', generatedAt: '2026-01-02T03:04:05.000Z', checker: 'NK' }
    expect(await read(await documentWriters.redlineToDocx({ ...about, paragraphs }))).toBe(
      '<p>3.\tKanpur</p><ul><li>Sisamau</li></ul>'
    )
  })

  it('opens whatever the words are made of', async () => {
    const wild = 'It \u0000\u000b\ud800 cost <w:p/> & "412" \u{1f5f3} crore.\nNext line.'
    const html = await read(await written(redline, reportOn(wild, [['"412"', ']]>\udc00\n400']])))
    expect(html).toContain('cost &lt;w:p/&gt; &amp; ]]&gt;\ufffd<br />400 \u{1f5f3} crore.</p><p>Next line.')
  })

  it('sets right to left what is read so', async () => {
    const body = documentBody(
      await written(redline, reportOn('بلغت 412 ألفا.\n\nIt cost.', [['412', '400']]))
    )
    expect(body.match(/<w:bidi\/>/g)).toHaveLength(1)
    expect(body).toContain('<w:rtl/>')
  })
})

it('a thread makes the same documents, and says where it cannot', async () => {
  const built = temporaryFolder()
  const program = await bundleProgram(join(import.meta.dirname, '../../src/node/word/word-thread.ts'), built)
  const threaded = { ...documentWriters, ...threadedWriters(program) }
  for (const exporter of [docx, redline]) {
    const there = await exporter.write(costs, threaded)
    expect(there.ok && Buffer.from(there.value).equals(Buffer.from(await written(exporter, costs)))).toBe(
      true
    )
  }
  await expect(threadedWriters(join(built, 'nowhere.mjs')).reportToDocx({} as never)).rejects.toThrow()
})

it('the same words make the same bytes', async () => {
  for (const exporter of [docx, redline]) {
    const first = await written(exporter, costs)
    expect(Buffer.from(await written(exporter, costs)).equals(Buffer.from(first))).toBe(true)
  }
})
