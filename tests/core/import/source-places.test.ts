import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sourcePlaces } from '../../../src/core/import/source-places'
import { imported } from '../article'

/** What stands in the file where these words of its article were read from. */
async function foundAt(text: string, name: string, words: string) {
  const { articles } = await imported(text, name)
  const { text: read } = articles[0]!
  const start = read.indexOf(words)
  expect(start).toBeGreaterThanOrEqual(0)
  const place = (await sourcePlaces(articles[0]!, text))!.placeOf({ start, end: start + words.length })
  return place && { words: text.slice(place.start, place.end), exact: place.exact }
}

describe('sourcePlaces', () => {
  it('finds words in one piece exactly, and others from the first to the last', async () => {
    const markdown = '# Count 🏠 ends\r\n\r\nShe won by **5,678** votes of *all* 9,000.\r\n'
    expect(await foundAt(markdown, 'a.md', '5,678')).toEqual({ words: '5,678', exact: true })
    expect(await foundAt(markdown, 'a.md', '5,678 votes')).toEqual({ words: '5,678** votes', exact: false })
    const page =
      '<html><body><article><h1>A</h1><p>She won by 5,<b>678</b> &amp; he lost.</p></article></body></html>'
    expect(await foundAt(page, 'a.html', '5,678')).toEqual({ words: '5,<b>678', exact: false })
    expect(await foundAt(page, 'a.html', '678 &')).toMatchObject({ exact: false })
  })

  it('finds the words of a page whose head is cut into lines', async () => {
    const page =
      '<html><body><article><h1>Count ends</h1><p>By Ann Poe<br>Coast correspondent<br>3 May 2025</p><p>She won by 5678 votes.</p></article></body></html>'
    expect(await foundAt(page, 'a.html', '5678')).toEqual({ words: '5678', exact: true })
    expect(await foundAt(page, 'a.html', 'Ann Poe')).toEqual({ words: 'Ann Poe', exact: true })
  })

  it('reads no comment of Markdown as words, and finds the words around it', async () => {
    const text =
      'One.\n\n<!-- corrigenda-disable-next because it is 9 -->\n\nShe won by <!-- 5 -->5,678 votes.\n'
    const { articles } = await imported(text, 'a.md')
    expect(articles[0]!.text).toBe('One.\n\nShe won by 5,678 votes.')
    expect(await foundAt(text, 'a.md', '5,678')).toEqual({ words: '5,678', exact: true })
    const { articles: open } = await imported('One <!-- and two.\n', 'a.md')
    expect(open[0]!.text).toBe('One <!-- and two.')
  })

  it('finds the cells of a table, and has no way back into rich text', async () => {
    const table = 'id,title,text\n1,Count ends,She won by 5678 votes.\n'
    expect(await foundAt(table, 'a.csv', '5678')).toEqual({ words: '5678', exact: true })
    const rich = '{\\rtf1 She won by 5678 votes.}'
    expect(await sourcePlaces((await imported(rich, 'a.rtf')).articles[0]!, rich)).toBeNull()
  })

  it('calls only those words exact that stand there, whatever the text', async () => {
    const sign = fc.constantFrom(
      'a',
      'Bé',
      ' ',
      '\n',
      '\r\n',
      '🏠',
      '*',
      '`',
      '5',
      '# ',
      '\n\n',
      '> ',
      '- ',
      '.'
    )
    await fc.assert(
      fc.asyncProperty(
        fc.array(sign, { minLength: 1, maxLength: 60 }),
        fc.nat(),
        fc.nat(),
        async (signs, a, b) => {
          const text = `x${signs.join('')}`
          const { articles } = await imported(text, 'a.md')
          const article = articles[0]!
          const start = a % article.text.length
          const end = start + 1 + (b % (article.text.length - start))
          const place = (await sourcePlaces(article, text))?.placeOf({ start, end })
          if (place?.exact) expect(text.slice(place.start, place.end)).toBe(article.text.slice(start, end))
        }
      )
    )
  })
})
