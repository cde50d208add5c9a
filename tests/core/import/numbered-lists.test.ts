import { describe, expect, it } from 'vitest'
import type { Article } from '../../../src/core/model/article'
import { imported } from '../article'

/** The items of a document's lists, each after what is printed before it. */
const items = async (text: string, name: string) => {
  const { blocks, text: words }: Article = (await imported(text, name)).articles[0]!
  return blocks
    .filter(({ kind }) => kind === 'list')
    .map(({ marker, start, end }) => [marker ?? '•', words.slice(start, end)])
}

const page = (list: string) =>
  `<article><h1>Rawat holds on</h1><p>She won by 8,564 votes.</p>${list}<p>The end came late.</p></article>`

describe('numbered lists', () => {
  it('keep the numbers a page gives them, apart from their words', async () => {
    const list =
      '<ol><li>Kanpur</li><li>Sisamau<ul><li>north</li></ul></li><li><p>Noorpur</p><p>and Kairana</p></li></ol>'
    expect(await items(page(list), 'a.html')).toEqual([
      ['1.', 'Kanpur'],
      ['2.', 'Sisamau'],
      ['•', 'north'],
      ['3.', 'Noorpur'],
      ['', 'and Kairana']
    ])
  })

  it('begin and go on where the page says', async () => {
    expect(
      await items(page('<ol start="4"><li>four</li><li value="7">seven</li><li>eight</li></ol>'), 'a.html')
    ).toEqual([
      ['4.', 'four'],
      ['7.', 'seven'],
      ['8.', 'eight']
    ])
    expect(await items(page('<ol start="many"><li value="9e9">one</li></ol>'), 'a.html')).toEqual([
      ['1.', 'one']
    ])
  })

  it('in Markdown keep the number among the words, and are given no other', async () => {
    expect(await items('# Rounds\n\n1. Kanpur\n2. Sisamau\n\n- Noorpur\n', 'a.md')).toEqual([
      ['', '1. Kanpur'],
      ['', '2. Sisamau'],
      ['•', 'Noorpur']
    ])
  })

  it('are numbered in news documents too', async () => {
    const nitf = `<nitf><body><body.head><hedline><hl1>Rounds</hl1></hedline></body.head><body.content>
      <p>Two rounds.</p><ol><li>Kanpur</li><li>Sisamau</li></ol><ul><li>Noorpur</li></ul></body.content></body></nitf>`
    expect(await items(nitf, 'a.nitf')).toEqual([
      ['1.', 'Kanpur'],
      ['2.', 'Sisamau'],
      ['•', 'Noorpur']
    ])
  })
})
