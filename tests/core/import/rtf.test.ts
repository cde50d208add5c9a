import { describe, expect, it } from 'vitest'
import { importFile } from '../../../src/core/import/import-file'
import { documentReaders } from '../../../src/node/document-readers'
import { fileOf, imported, wordsOf } from '../article'

const blocks = async (rtf: string) => {
  const { text, blocks: all } = (await imported(rtf, 'a.rtf')).articles[0]!
  return wordsOf(text, all)
}

describe('old rich text', () => {
  const hex = (words: string, bytes: string) => words.replace('%', bytes.replace(/../g, "\\'$&"))

  it.each([
    ['Mac OS Roman by a word', hex('{\\rtf1\\mac Caf%}', '8e'), 'Café'],
    ['code page 437 by a word', hex('{\\rtf1\\pc Caf%}', '82'), 'Café'],
    ['code page 850 by a word', hex('{\\rtf1\\pca %re}', '9d'), 'Øre'],
    ['Windows-1251', hex('{\\rtf1\\ansi\\ansicpg1251 %}', 'd4eeede4'), 'Фонд'],
    ['GB18030 by its page', hex('{\\rtf1\\ansi\\ansicpg936 %}', 'b8dbbfda'), '港口'],
    ['GB18030 by its font', hex('{\\rtf1\\ansi{\\fonttbl{\\f1\\fcharset134 S;}}\\f1 %}', 'b8dbbfda'), '港口'],
    ['a page the machine had', hex('{\\rtf1\\ansi\\ansicpg0 Caf%}', 'e9'), 'Café']
  ])('reads %s', async (_, rtf, words) => {
    expect(await blocks(rtf)).toEqual([words])
  })

  it('passes over the bytes of a picture, whatever they are, and over none that are not there', async () => {
    const file = (count: string) =>
      Buffer.concat([
        Buffer.from(`{\\rtf1 One.\\par{\\pict\\bin${count} `),
        Buffer.from([0, 1, 0x7b, 0x5c, 0, 0xff]),
        Buffer.from('}Two.\\par}')
      ])
    const read = await importFile(fileOf(new Uint8Array(file('6')), 'a.rtf'), documentReaders)
    expect(read.ok && read.value.articles[0]!.text).toBe('One.\n\nTwo.')
    const long = `{\\rtf1 One.\\par{\\pict\\bin2147483647 }Two.\\par}`
    expect(await blocks(long)).toEqual(['One.', 'Two.'])
  })
})

describe('rtf', () => {
  it.each([
    ['two paragraphs', '{\\rtf1\\ansi One.\\par Two.\\par}', ['One.', 'Two.']],
    ['a headline', '{\\rtf1 {\\b Rawat wins}\\par\nShe \\i won\\i0  by 5.}', ['Rawat wins', 'She won by 5.']],
    [
      'tables of fonts and notes',
      '{\\rtf1{\\fonttbl{\\f0 Arial;}}{\\*\\generator X;}One.{\\footnote no}}',
      ['One.', 'no']
    ],
    [
      'dates of changes, which are no figures of the story',
      '{\\rtf1 The {\\revised\\revauth1\\revdttm1205019264 18,400}{\\deleted\\revdttmdel1205019264 17,900} votes.}',
      ['The 18,400 votes.']
    ],
    [
      'notes after the story',
      '{\\rtf1 One{\\super\\chftn{\\*\\footnote \\chftn A note.}} two.\\par Three.}',
      ['One two.', 'Three.', 'A note.']
    ],
    [
      'rows of a table',
      '{\\rtf1 \\trowd\\intbl Part\\cell\\intbl Cost\\cell\\row\\pard After.}',
      ['Part\tCost', 'After.']
    ],
    ['letters by code', "{\\rtf1 caf\\'e9 \\'93a\\'94 \\u2344?\\u8217'.}", ['café “a” न’.']],
    ['an emoji of two halves', '{\\rtf1\\uc1 \\u-10179?\\u-8691?.}', ['😍.']],
    ['two stand-ins', '{\\rtf1\\uc2 \\u8217??s.}', ['’s.']],
    ['braces and signs', '{\\rtf1 \\{a\\} \\endash  b\\~c\\_d.}', ['{a} – b\u00a0c-d.']]
  ])('reads %s', async (_, source, words) => {
    expect(await blocks(source)).toEqual(words)
  })

  it.each(['{\\rtf1', '{\\rtf1{\\pict 00ff}}', '{\\rtf1}}}}'])('answers for %s', async (source) => {
    expect(await importFile(fileOf(source, 'a.rtf'), documentReaders)).toMatchObject({
      ok: false,
      error: { code: 'empty', message: 'a.rtf holds no text: there is nothing to check in it.' }
    })
  })
})
