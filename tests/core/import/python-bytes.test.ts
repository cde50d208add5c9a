import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { importFile } from '../../../src/core/import/import-file'
import { documentReaders } from '../../../src/node/document-readers'
import { fileOf, imported } from '../article'

const bodyOf = async (content: string) => (await imported(content)).articles[0]!.text

describe('python-bytes', () => {
  it.each([
    ["1;b'One \\n \\nTwo'", 'One \n \nTwo'],
    ["1;b'It\\'s \\\\ here'", "It's \\ here"],
    ['1;b"It\'s"', "It's"],
    ["1;b'It\\xe2\\x80\\x99s 5 \\xe2\\x82\\xb9'", 'It’s 5 ₹'],
    ["1;b'an unknown \\q stays'", 'an unknown \\q stays'],
    ["1;b'a curly ’ as it is'", 'a curly ’ as it is']
  ])('%s', async (content, text) => {
    expect(await bodyOf(content)).toBe(text)
  })

  it('reads thousands of records, each with its key', async () => {
    const lines = Array.from({ length: 3000 }, (_, i) => `${i};b'Story ${i} has ${i},000 votes.'`)
    const { articles, warnings } = await imported(lines.join('\n'))
    expect(articles.map(({ source }) => source.entry)).toEqual(lines.map((_, i) => String(i)))
    expect(new Set(articles.map(({ id }) => id)).size).toBe(3000)
    expect(warnings).toEqual([])
  })

  it('keeps what it can of a bad file, and names the lines', async () => {
    const { articles, warnings } = await imported("1;b'Good one.'\nnonsense\n3;b'lost \\xff byte'\n4;b'open")
    expect(articles.map(({ text }) => text)).toEqual(['Good one.', 'lost \ufffd byte', 'open'])
    expect(warnings.map(({ message }) => message)).toEqual([
      "article.txt, line 2: no “id;b'…'” record; the line was left out.",
      'article.txt, line 3: 1 character could not be read and stand as “\ufffd”.',
      'article.txt, line 4: the record is not closed by its quotation mark; all that is there was kept.'
    ])
  })
})

describe('importFile', () => {
  it.each([
    ['an empty file', '', 'empty'],
    ['white space', ' \n\t\n', 'empty'],
    ['a binary file', Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0, 0]), 'unreadable'],
    ['a dump with nothing in it', "1;b''", 'unreadable']
  ])('answers for %s, with the name of the file', async (_, content, code) => {
    const result = await importFile(fileOf(content, 'story.txt'), documentReaders)
    expect(result).toMatchObject({
      ok: false,
      error: { code, message: expect.stringContaining('story.txt') }
    })
  })

  it('never throws, and every block lies inside the text, in order', async () => {
    const content = fc.oneof(
      fc.uint8Array({ maxLength: 200 }),
      fc.string({
        unit: fc.constantFrom('1', ';', 'b', "'", '"', '\\', 'x', 'e', '\n', ' ', 'A', ':', '|', '’'),
        maxLength: 120
      }),
      fc.string({ maxLength: 60 }).map((text) => ` date 2024-11-23 ${text}`),
      fc.string({ maxLength: 60 }).map((text) => `9;b'${text}'`)
    )
    await fc.assert(
      fc.asyncProperty(content, async (bytes) => {
        const result = await importFile(fileOf(bytes), documentReaders)
        if (!result.ok) return
        for (const { text, blocks, headlineLength, bodyStart, dateline } of result.value.articles) {
          let last = 0
          for (const { start, end } of blocks) {
            expect(start).toBeGreaterThanOrEqual(last)
            expect(end).toBeGreaterThan(start)
            last = end
          }
          expect(last).toBeLessThanOrEqual(text.length)
          expect(headlineLength).toBeLessThanOrEqual(bodyStart)
          if (dateline) expect(text.slice(dateline.start, dateline.end)).toContain(dateline.place)
        }
      }),
      { numRuns: 500 }
    )
  })

  it('gives one record the same id again, and another of the same file another', async () => {
    const ids = async (content: string) => (await imported(content, 'dump.txt')).articles.map(({ id }) => id)
    const [a, b] = await ids("1;b'One.'\n2;b'Two.'")
    expect(a).not.toBe(b)
    expect(await ids("1;b'One, edited.'")).toEqual([a])
  })
})
