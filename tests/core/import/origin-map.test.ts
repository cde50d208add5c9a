import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type OriginMap, originMap } from '../../../src/core/import/origin-map'
import type { Article } from '../../../src/core/model/article'
import type { Span } from '../../../src/core/model/span'
import { documentReaders } from '../../../src/node/document-readers'
import { fileOf, imported } from '../article'

const utf8 = (bytes: Uint8Array) => new TextDecoder().decode(bytes)

async function mapped(content: string | Uint8Array, name: string) {
  const file = fileOf(content, name)
  const { articles } = await imported(content, name)
  const article = articles[0]!
  return {
    article,
    articles,
    file,
    map: bytesOf(await originMap(article.source.format, file, documentReaders))
  }
}

/** The one stretch of bytes that words stand in; null where they stand in several, or in none. */
const bytesOf = (map: OriginMap | null) =>
  map && {
    of: (article: Article) => (span: Span) => {
      const places = map.of(article).originsOf(span)
      const text = map.parts.get('')!
      return places?.length === 1
        ? { start: text.byteAt(places[0]!.start), end: text.byteAt(places[0]!.end) }
        : null
    }
  }

/** The bytes that these words were read from, as text. */
async function rawOf(content: string | Uint8Array, name: string, words: string) {
  const { article, file, map } = await mapped(content, name)
  const start = article.text.indexOf(words)
  expect(start).toBeGreaterThanOrEqual(0)
  const place = map!.of(article)({ start, end: start + words.length })
  return place && utf8(file.bytes.slice(place.start, place.end))
}

describe('originMap', () => {
  it.each([
    ['text', 'Rawat’s seat\n\nShe won by 5678 votes.\n', 'a.txt', '5678', '5678'],
    [
      'text with a mark and line ends of two',
      '\ufeffRawat’s seat\r\n\r\nShe won\r\nby 5678 votes.',
      'a.txt',
      'won\nby 5678',
      'won\r\nby 5678'
    ],
    [
      'a dated headline',
      ' date 2024-11-23 Rawat keeps 2024 | X\nShe won by 5678.',
      'a.txt',
      'keeps 2024',
      'keeps 2024'
    ],
    ['a dump', "7;b'It\\xe2\\x80\\x99s 5678 votes\\n.'", 'a.txt', '’s 5', '\\xe2\\x80\\x99s 5'],
    [
      'a page',
      '<html><title>She won by 5678</title><article><h1>A</h1><p>Rawat&amp;Sen won\n   by  5678&nbsp;votes.</p></article>',
      'a.html',
      'Rawat&Sen won by 5678',
      'Rawat&amp;Sen won\n   by  5678'
    ],
    [
      'Markdown',
      '# Rawat wins\n\n1. She won by 5678\n2. votes [of all](http://x.org/5678) 1,000',
      'a.md',
      '5678',
      '5678'
    ]
  ])('finds words of %s', async (_, content, name, words, raw) => {
    expect(await rawOf(content, name, words)).toBe(raw)
  })

  it('finds the words printed on a page, not the same words in its head', async () => {
    const page =
      '<html><title>She won by 5678 votes.</title><article><h1>A</h1><p>She won by 5678 votes.</p></article>'
    const { article, map } = await mapped(page, 'a.html')
    const start = article.text.indexOf('5678')
    expect(map!.of(article)({ start, end: start + 4 })).toEqual({
      start: page.lastIndexOf('5678'),
      end: page.lastIndexOf('5678') + 4
    })
  })

  it.each([
    [
      'words with markup between them',
      '<html><article><p>She <b>won</b> by 5.</p></article>',
      'a.html',
      'She won'
    ],
    ['half of what one sign stands for', "7;b'a \\xf0\\x9f\\x97\\xb3 b'", 'a.txt', '\ud83d'],
    [
      'a byline the importer put together',
      '---\nauthors: [Asha Pal, Ravi Sen]\n---\n\nShe won.',
      'a.md',
      'Asha Pal, Ravi Sen'
    ]
  ])('finds no place for %s', async (_, content, name, words) => {
    expect(await rawOf(content, name, words)).toBeNull()
  })

  it('tells the records of a dump apart', async () => {
    const dump = "1;b'She won by 5678.'\n2;b'She won by 5678.'\n"
    const { articles, map } = await mapped(dump, 'a.txt')
    const places = articles.map((article) => map!.of(article)({ start: 11, end: 15 })!.start)
    expect(places).toEqual([dump.indexOf('5678'), dump.lastIndexOf('5678')])
  })

  it.each([
    ['a form that cannot be written back', '{\\rtf1 She won.}', 'a.rtf'],
    ['a file whose letters were put right', 'Rawatâ€™s margin isnâ€™t known.', 'a.txt']
  ])('has no map for %s', async (_, content, name) => {
    expect((await mapped(content, name)).map).toBeNull()
  })

  it('has in UTF-16 two bytes for a unit', async () => {
    const bytes = new Uint8Array([
      0xff,
      0xfe,
      ...[...'Won by 56.'].flatMap((sign) => [sign.charCodeAt(0), 0])
    ])
    const { article, map } = await mapped(bytes, 'a.txt')
    expect(map!.of(article)({ start: 7, end: 9 })).toEqual({ start: 16, end: 20 })
  })

  const sign = fc.constantFrom(
    'a',
    'B',
    '7',
    ' ',
    ',',
    '.',
    '’',
    'न',
    'ी',
    '🗳',
    '&',
    '<',
    '"',
    "'",
    '\\',
    '\n',
    '*',
    '-'
  )
  const words = fc.string({ unit: sign, minLength: 1, maxLength: 60 })
  const escapedHtml = (text: string) =>
    text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('’', '&#8217;')
  const literal = (text: string) =>
    [...new TextEncoder().encode(text)]
      .map((byte) =>
        byte >= 0x80
          ? `\\x${byte.toString(16)}`
          : byte === 10
            ? '\\n'
            : byte === 39 || byte === 92
              ? `\\${String.fromCharCode(byte)}`
              : String.fromCharCode(byte)
      )
      .join('')
  const forms: readonly (readonly [string, string, (text: string) => string, (raw: string) => string])[] = [
    ['plain text', 'a.txt', (text) => text, (raw) => raw],
    ['dated headline', 'a.txt', (text) => ` date 2024-11-23 Votes | X\n${text}`, (raw) => raw],
    ['dump', 'a.txt', (text) => `7;b'${literal(text)}'`, (raw) => unescaped(raw)],
    [
      'page',
      'a.html',
      (text) => `<html><article><h1>Votes</h1><p>Votes ${escapedHtml(text)}</p></article>`,
      (raw) =>
        raw.replaceAll('&lt;', '<').replaceAll('&#8217;', '’').replaceAll('&amp;', '&').replace(/\s+/g, ' ')
    ],
    ['Markdown', 'a.md', (text) => `# Votes\n\nVotes ${text}`, (raw) => raw]
  ]
  const unescaped = (raw: string) =>
    new TextDecoder().decode(
      Uint8Array.from(raw.match(/\\x[\da-f]{2}|\\.|[\s\S]/g) ?? [], (each) =>
        each.startsWith('\\x')
          ? Number.parseInt(each.slice(2), 16)
          : each === '\\n'
            ? 10
            : each.at(-1)!.charCodeAt(0)
      )
    )

  it.each(forms)(
    'leads from any words of a %s to bytes that say them',
    async (_, name, write, read) => {
      let found = 0
      await fc.assert(
        fc.asyncProperty(words, fc.nat(), fc.nat(), async (text, a, b) => {
          fc.pre(text.trim() !== '')
          const { article, file, map } = await mapped(write(text), name)
          const span = spanIn(article, a, b)
          const place = map?.of(article)(span)
          if (!place) return
          found++
          const raw = utf8(file.bytes.slice(place.start, place.end))
          expect(read(raw).replace(/\s+/g, ' ')).toBe(
            article.text.slice(span.start, span.end).replace(/\s+/g, ' ')
          )
        }),
        { numRuns: 200, seed: 7 }
      )
      expect(found).toBeGreaterThan(60)
    },
    60_000
  )
})

const spanIn = ({ text }: Article, a: number, b: number) => {
  const [start = 0, end = 0] = [a % text.length, b % (text.length + 1)].sort((x, y) => x - y)
  return { start, end }
}
