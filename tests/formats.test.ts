import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { importers } from '../src/core/import/registry'
import { tableRow } from './table-row'

const page = resolve(import.meta.dirname, '../docs/formats.md')
const readme = resolve(import.meta.dirname, '../README.md')

const forms = `${tableRow(['form', 'file names', 'kept', 'lost'])}
| --- | --- | --- | --- |
${importers.map(({ label, extensions, keeps, loses }) => tableRow([label, extensions.map((each) => `.${each}`).join(' '), keeps, loses])).join('\n')}`

/** What the page must say; `npx vitest run -u` writes it. */
const expected = `# What can be opened

This page is written from the importers themselves. The first importer, from the top, that knows a file's form reads it.

${forms}

Text may be in UTF-8, UTF-16, Windows-1252, Mac OS Roman or an old encoding told by its letters (Cyrillic, Greek, Hebrew,
Arabic, Chinese, Japanese, Korean). What was guessed, lost or put right (such as \`â€™\` for an apostrophe) is
said when the file is opened. Line ends become single line feeds; nothing else is changed in a text. Where a form marks
paragraphs, a blank line stands between them. A row of a table is one block, its cells parted by tabs.

Office documents are unpacked up to 32 MB, workbooks up to 64, whatever they say of their size. The language of an article is detected; the
checks read English and stay silent on others. Corrections can be written back into the
very file, nothing else in it changed, where it is a text in any of these encodings, Markdown with its front matter, a web
page, a dump, a table or JSON of articles, a Word or OpenDocument text, or XML; what is written is read again before it
counts. PDF, rich text, saved pages and text whose letters were put right are never written to.

What is left out of an article is counted in words, by its reason: menus, readers’ comments, pointers to other stories,
short codes, drafts. The window says it above the article, the command line beside the file's name; “Take them in” or
\`--whole\` reads the file again with all of it.
`

describe('docs/formats.md', () => {
  it('says of every form what is kept and what is lost', async () => {
    expect(existsSync(page)).toBe(true)
    for (const { keeps, loses } of importers) expect(Math.min(keeps.length, loses.length)).toBeGreaterThan(10)
    await expect(expected).toMatchFileSnapshot(page)
  })
})

describe('README.md', () => {
  it('has the same table', async () => {
    const written = readFileSync(readme, 'utf8')
    const section = /(<!-- forms: [^>]*-->\n)[\s\S]*?(<!-- \/forms -->)/
    expect(written).toMatch(section)
    await expect(
      written.replace(section, (_, open, close) => `${open}${forms}\n${close}`)
    ).toMatchFileSnapshot(readme)
  })
})
