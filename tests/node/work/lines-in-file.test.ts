import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { prettyWriter } from '../../../src/cli/formats/pretty'
import { sourceTexts } from '../../../src/cli/source-texts'
import { analyse } from '../../../src/core/analyse'
import { sarifResults } from '../../../src/core/export/sarif'
import { importFile } from '../../../src/core/import/import-file'
import { importers } from '../../../src/core/import/registry'
import { shownPlaces } from '../../../src/core/import/shown-places'
import type { Finding } from '../../../src/core/model/finding'
import { readArticleFile } from '../../../src/node/article-files'
import { documentReaders } from '../../../src/node/document-readers'
import { linesInFile } from '../../../src/node/work/lines-in-file'
import { docxOf, wordParagraph } from '../../core/import/docx-of'
import { said, textFiles } from '../../core/import/text-files'
import { temporaryFolder } from '../temporary-folder'

const printed = (content: string | Uint8Array): string =>
  typeof content === 'string'
    ? content.replace('\ufeff', '')
    : content[0] === 0xff
      ? Buffer.from(content).toString('utf16le').slice(1)
      : Buffer.from(content).toString('latin1')

/** The line and column of the figure in a text, as an editor of text shows them. */
function lineOf(text: string): string {
  const lines = text.slice(0, text.indexOf('5,678')).split(/\r\n?|\n/)
  return `${lines.length}:${lines.at(-1)!.length + 1}`
}

describe('the line of the file', () => {
  it.each(textFiles)('is told alike by window, terminal and SARIF: %s', async (name, content) => {
    const path = join(temporaryFolder(), name)
    writeFileSync(path, content)
    const file = await readArticleFile(path)
    if (!file.ok) throw new Error(file.error.message)
    const read = await importFile(file.value, documentReaders)
    if (!read.ok) throw new Error(read.error.message)
    const article = read.value.articles.find(({ text }) => text.includes('5,678'))!
    const start = article.text.indexOf('5,678')
    const span = { start, end: start + 5 }
    const wanted = lineOf(printed(content))
    expect(await linesInFile(article, [span])).toEqual([wanted])

    const finding = {
      id: 'f',
      check: 'num.total',
      code: 'total',
      severity: 'error',
      data: {},
      places: [{ ...span, role: 'total', quote: '5,678' }],
      repairs: []
    } as unknown as Finding
    const places = await shownPlaces(article, await sourceTexts().textOf(path))
    const [result] = sarifResults(article, [finding], 'a', [], places) as {
      locations: { physicalLocation: { region: { startLine: number; startColumn: number } } }[]
    }[]
    const { startLine, startColumn } = result!.locations[0]!.physicalLocation.region
    expect(`${startLine}:${startColumn}`).toBe(wanted)
    const terminal: string[] = []
    const shown = { ...analyse(article), findings: [finding] }
    await prettyWriter({ colour: false }, async (words) => void terminal.push(words)).article({
      article,
      shown,
      path,
      places
    })
    expect(terminal.join('')).toMatch(new RegExp(`\\n\\s+${wanted}\\s+5,678\\n`))
  })

  it('is shown for every form of text that has a way back to its file', async () => {
    const formats = new Set<string>()
    for (const [name, content] of textFiles) {
      const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
      const read = await importFile({ name, bytes, sha256: '' }, documentReaders)
      for (const { source } of read.ok ? read.value.articles : []) formats.add(source.format)
    }
    const all = importers.filter((each) => each.kind === 'text' && each.origins).map(({ id }) => id)
    expect([...formats].sort()).toEqual([...all].sort())
  })

  it('is none where the file is gone, is another by now, or has no lines', async () => {
    const folder = temporaryFolder()
    const at = async (name: string, content: string | Uint8Array) => {
      writeFileSync(join(folder, name), content)
      const file = await readArticleFile(join(folder, name))
      const read = file.ok ? await importFile(file.value, documentReaders) : file
      if (!read.ok) throw new Error(read.error.message)
      return read.value.articles[0]!
    }
    const span = { start: 0, end: 3 }
    const changed = await at('a.txt', `${said}\n`)
    writeFileSync(join(folder, 'a.txt'), `Now ${said}\n`)
    expect(await linesInFile(changed, [span])).toBeNull()
    expect(
      await linesInFile({ ...changed, source: { ...changed.source, path: join(folder, 'b') } }, [span])
    ).toBeNull()
    expect(await linesInFile(await at('a.docx', docxOf(wordParagraph(said))), [span])).toBeNull()
    expect(await linesInFile(await at('a.rtf', `{\\rtf1 ${said}}`), [span])).toBeNull()
  })
})
