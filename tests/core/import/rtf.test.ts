import { describe, expect, it } from 'vitest'
import { importFile } from '../../../src/core/import/import-file'
import { documentReaders } from '../../../src/node/document-readers'
import { fileOf, imported, wordsOf } from '../article'

const blocks = async (rtf: string) => {
  const { text, blocks: all } = (await imported(rtf, 'a.rtf')).articles[0]!
  return wordsOf(text, all)
}

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
