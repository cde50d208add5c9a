import { describe, expect, it } from 'vitest'
import { importFile } from '../../../src/core/import/import-file'
import { documentReaders } from '../../../src/node/document-readers'
import { fileOf, imported } from '../article'

const textsOf = async (content: string, name: string) =>
  (await imported(content, name)).articles.map(({ text }) => text)
const saidOf = async (content: string, name: string) =>
  (await imported(content, name)).warnings.map(({ message }) => message)

describe('table', () => {
  it('knows the columns by their names, whatever stands between them', async () => {
    const { articles } = await imported(
      'ID;Headline;Body;Published On;Author\n7;Rawat wins;"One; two.\n\nThree.";3 May 2023;Asha\n',
      'a.csv'
    )
    expect(articles).toMatchObject([
      { text: 'Rawat wins\n\nAsha\n\nOne; two.\n\nThree.', publishedOn: '2023-05-03', source: { entry: '7' } }
    ])
  })

  it('reads tabs, doubled quotation marks and paragraphs of HTML', async () => {
    expect(await textsOf('title\ttext\nA\t"He said ""no""."\nB\t<p>One.</p><p>Two.</p>', 'a.tsv')).toEqual([
      'A\n\nHe said "no".',
      'B\n\nOne.\n\nTwo.'
    ])
  })

  it('names the line of a broken quotation mark, and reads on after it', async () => {
    const rows = Array.from({ length: 20 }, (_, i) => (i === 15 ? '16,"broken' : `${i + 1},Story ${i + 1}.`))
    const content = `id,text\n${rows.join('\n')}\n`
    expect(await textsOf(content, 'a.csv')).toEqual(
      Array.from({ length: 20 }, (_, i) => `Story ${i + 1}.`).filter((_, i) => i !== 15)
    )
    expect(await saidOf(content, 'a.csv')).toEqual([
      'a.csv, line 17: a quotation mark is not closed, or not doubled inside a cell; the line was left out.'
    ])
  })

  it('leaves out a record without text and a second one of the same key, and says so', async () => {
    expect(await saidOf('id,text\n1,One.\n2,\n1,Again.\n', 'a.csv')).toEqual([
      'a.csv, record 2: the record holds no text.',
      'a.csv, record 3: “1” stands for an article above already; this one was left out.'
    ])
  })

  it('says which columns there are where none is the text', async () => {
    expect(await importFile(fileOf('name,votes\nRawat,5', 'a.csv'), documentReaders)).toMatchObject({
      ok: false,
      error: {
        code: 'unknown-columns',
        message:
          'a.csv, line 1: no column is named “text”, “body” or “content” (there are “name”, “votes”). Say which column holds the articles, or name it “text”.'
      }
    })
  })
})

describe('json', () => {
  it.each([
    ['one article', '{"title":"A","text":"One."}', ['A\n\nOne.']],
    ['a list', '[{"text":"One."},{"body":"Two."}]', ['One.', 'Two.']],
    ['a list under a name', '{"total":2,"articles":[{"text":"One."}]}', ['One.']],
    [
      'ninjs',
      '{"uri":"u:1","headline":"A","body_text":"One.","versioncreated":"2023-05-03T10:00:00Z"}',
      ['A\n\nOne.']
    ],
    [
      'ninjs 2',
      '{"uri":"u:1","headlines":[{"value":"A"}],"bodies":[{"value":"One."},{"value":"1"}]}',
      ['A\n\nOne.']
    ],
    ['lines under .json', '{"text":"One."}\n{"text":"Two."}', ['One.', 'Two.']]
  ])('reads %s', async (_, content, texts) => {
    expect(await textsOf(content, 'a.json')).toEqual(texts)
  })

  it('reads on after a line that is no JSON', async () => {
    const content = '{"id":1,"text":"One."}\n{"id":2,"te\n\n{"id":4,"text":"Four."}\n[]'
    expect(await textsOf(content, 'a.jsonl')).toEqual(['One.', 'Four.'])
    expect(await saidOf(content, 'a.jsonl')).toEqual([
      'a.jsonl, line 2: the line is not JSON and was left out.',
      'a.jsonl, line 5: the record holds no text.'
    ])
  })

  it.each([
    ['{"text": "One."', 'a.json'],
    ['[1, 2]', 'a.json, record 1: the record holds no text.'],
    ['{}', 'a.json, record 1: the record holds no text.'],
    ['[]', 'a.json holds no article. Each needs a “text”, “body” or “content”.']
  ])('answers for %s', async (content, message) => {
    expect(await importFile(fileOf(content, 'a.json'), documentReaders)).toMatchObject({
      ok: false,
      error: { code: 'unreadable', message: expect.stringContaining(message) }
    })
  })
})
