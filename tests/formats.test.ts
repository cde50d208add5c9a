import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { importers } from '../src/core/import/registry'
import { tableRow } from './table-row'

const page = resolve(import.meta.dirname, '../docs/formats.md')

/** What the page must say; `npx vitest run -u` writes it. */
const expected = `# What can be opened

This page is written from the importers themselves. The first importer, from the top, that knows a file's form reads it.

${tableRow(['form', 'file names', 'kept', 'lost'])}
| --- | --- | --- | --- |
${importers.map(({ label, extensions, keeps, loses }) => tableRow([label, extensions.map((each) => `.${each}`).join(' '), keeps, loses])).join('\n')}

Text may be in UTF-8, UTF-16 or Windows-1252. What was guessed, lost or put right (such as \`â€™\` for an apostrophe) is
said when the file is opened. Line ends become single line feeds; nothing else is changed in a text. Where a form marks
paragraphs, a blank line stands between them.
`

describe('docs/formats.md', () => {
  it('says of every form what is kept and what is lost', async () => {
    expect(existsSync(page)).toBe(true)
    for (const { keeps, loses } of importers) expect(Math.min(keeps.length, loses.length)).toBeGreaterThan(10)
    await expect(expected).toMatchFileSnapshot(page)
  })
})
