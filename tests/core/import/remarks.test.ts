import { describe, expect, it } from 'vitest'
import { importFile } from '../../../src/core/import/import-file'
import { linesOf } from '../../../src/core/import/pdf-lines'
import { documentReaders } from '../../../src/node/document-readers'
import { fileOf, wordsOf } from '../article'
import { docxOf } from './docx-of'
import { odtOf } from './odt-of'

async function read(bytes: Uint8Array, name: string, whole: boolean) {
  const result = await importFile({ ...fileOf(bytes, name), whole }, documentReaders)
  if (!result.ok) throw new Error(result.error.message)
  const article = result.value.articles[0]!
  return {
    notes: article.blocks
      .map(({ kind }, i) => [kind, wordsOf(article.text, article.blocks)[i]!] as const)
      .filter(([kind]) => kind === 'note')
      .map(([, words]) => words),
    leftOut: article.leftOut,
    said: result.value.warnings.map(({ code }) => code)
  }
}

const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const docx = docxOf(
  '<w:p><w:r><w:t>The fund of the harbour is told here.</w:t></w:r></w:p><w:p><w:r><w:t xml:space="preserve">The trust said </w:t></w:r><w:commentRangeStart w:id="4"/><w:r><w:t>the fund</w:t></w:r><w:del w:id="9"><w:r><w:delText>s</w:delText></w:r></w:del><w:r><w:t xml:space="preserve"> grew</w:t></w:r><w:commentRangeEnd w:id="4"/><w:r><w:t>.</w:t></w:r></w:p>',
  {
    'word/comments.xml': `<w:comments ${word}><w:comment w:id="4" w:author="Ann Poe"><w:p><w:r><w:t>Is this so?</w:t></w:r></w:p></w:comment></w:comments>`
  }
)
const odt = odtOf(
  '<text:h>Harbour</text:h><text:p>The fund<office:annotation><dc:creator>Ann Poe</dc:creator><dc:date>2026-01-01</dc:date><text:p>Is this so?</text:p></office:annotation> grew.</text:p>'
)

describe('comments of a document', () => {
  it.each([
    ['story.docx', docx],
    ['story.odt', odt]
  ])('are counted in words in %s, and are no part of the story', async (name, bytes) => {
    const { notes, leftOut, said } = await read(bytes, name, false)
    expect(notes).toEqual([])
    expect(leftOut).toEqual([{ reason: 'remarks', words: 3, parts: 1, opening: 'Is this so?' }])
    expect(said).toContain('comments')
  })

  it('come in as notes with the words they are about, where they are asked for', async () => {
    expect(await read(docx, 'story.docx', true)).toMatchObject({
      notes: ['Ann Poe on “the fund grew”: Is this so?']
    })
    const { notes, leftOut, said } = await read(odt, 'story.odt', true)
    expect(notes).toEqual(['Ann Poe: Is this so?'])
    expect(leftOut).toBeUndefined()
    expect(said).not.toContain('comments')
  })
})

describe('words printed over themselves', () => {
  const run = (text: string, left: number, baseline: number) => ({
    text,
    left,
    width: 40,
    baseline,
    size: 10,
    rtl: false
  })

  it('are bold, and are read once; words that only come again stay', () => {
    const [column] = linesOf({
      runs: [
        run('Votes', 60, 100),
        run('Votes', 60.4, 100),
        run('Votes', 60, 100.3),
        run('Votes', 101, 100),
        run('Votes', 60, 112)
      ]
    })
    expect(column!.map(({ text }) => text)).toEqual(['VotesVotes', 'Votes'])
  })
})
