import { describe, expect, it } from 'vitest'
import { importFile } from '../../../src/core/import/import-file'
import { documentReaders } from '../../../src/node/document-readers'
import { fileOf, imported } from '../article'
import { type Printed, pdfOf, printing } from './pdf-of'

/** Lines one below the other, 12 points apart. */
const column = (x: number, top: number, lines: readonly string[]): Printed[] =>
  lines.map((words, i) => ({ x, y: top - i * 12, words }))

const textOf = async (...pages: readonly (readonly Printed[])[]) =>
  (await imported(pdfOf(pages.map(printing)), 'a.pdf')).articles[0]!.text

const answerFor = (bytes: Uint8Array) => importFile(fileOf(bytes, 'a.pdf'), documentReaders)

describe('pdf', () => {
  it('reads one column after the other, below the headline that spans them', async () => {
    const left = [
      'The count at Tilpur began at eight',
      'and went on until the lamps were lit',
      'in the hall by the river, where the',
      'agents of both sides kept their own'
    ]
    const right = [
      'tallies of every round. Asha Rawat',
      'was ahead from the third of them to',
      'the last. She won by 2,160 votes in',
      'the end, of 94,460 that were valid.'
    ]
    expect(
      await textOf([
        { x: 60, y: 780, size: 20, words: 'Rawat keeps Tilpur after a long count by the river' },
        ...column(60, 740, left),
        ...column(320, 740, right)
      ])
    ).toBe(`Rawat keeps Tilpur after a long count by the river\n\n${[...left, ...right].join(' ')}`)
  })

  it('joins the halves of a word, and keeps the hyphen of a numeral, a name and a figure', async () => {
    expect(
      await textOf(
        column(60, 700, [
          'She had waited in the hall for twenty-',
          'two years, she said; the commis-',
          'sioner of the Indo-',
          'Gangetic division came in the 2023-',
          '24 season, as printed before.'
        ])
      )
    ).toBe(
      'She had waited in the hall for twenty-two years, she said; the commissioner of the Indo-Gangetic division came in the 2023-24 season, as printed before.'
    )
  })

  it('leaves out running heads and page numbers, and joins a paragraph over the page', async () => {
    const page = (number: number, lines: readonly string[]) => [
      { x: 60, y: 810, words: `The Tilpur Desk, May ${number}` },
      ...column(60, 760, lines),
      { x: 290, y: 30, words: `- ${number} -` }
    ]
    expect(
      await textOf(
        page(1, ['The roads of the district were counted', 'in March by the engineers, who found']),
        page(2, ['that 31 of 48 bridges want new decks', 'before the rains.'])
      )
    ).toBe(
      'The roads of the district were counted in March by the engineers, who found that 31 of 48 bridges want new decks before the rains.'
    )
  })

  it('keeps figures that stand alone in the middle of a page', async () => {
    expect(
      await textOf([...column(60, 700, ['The sum printed on the sheet was this', '31', 'and it stood.'])])
    ).toContain('31')
  })

  it('begins paragraphs at indents, at gaps, and after lines that end early', async () => {
    const text = await textOf([
      { x: 60, y: 700, words: 'The first of the paragraphs fills up all its lines' },
      { x: 60, y: 688, words: 'but the last.' },
      { x: 72, y: 676, words: 'The second of them begins with an indent and' },
      { x: 60, y: 664, words: 'goes on for a line and another of the same kind' },
      { x: 60, y: 652, words: 'to its end on the right side of it.' },
      { x: 60, y: 630, words: 'The third stands below a gap of nearly a line.' }
    ])
    expect(text.split('\n\n').map((paragraph) => paragraph.slice(0, 10))).toEqual([
      'The first ',
      'The second',
      'The third '
    ])
  })

  it('reads rows of a table as rows, not as columns', async () => {
    const row = (y: number, cells: readonly string[]) =>
      cells.map((words, i) => ({ x: 60 + i * 160, y, words }))
    const rows = [
      ['Part', 'Estimate', 'Cost'],
      ['North', '198', '221'],
      ['South', '142', '157'],
      ['Roads', '35', '34']
    ]
    expect(await textOf(rows.flatMap((cells, i) => row(700 - i * 14, cells)))).toBe(
      rows.map((cells) => cells.join('\t')).join('\n\n')
    )
  })

  it('writes the small raised figure of a note as one, so that no sum grows by a digit', async () => {
    expect(
      await textOf([
        { x: 60, y: 700, words: 'They cost Rs 412' },
        { x: 136, y: 704, size: 6, words: '3' },
        { x: 141, y: 700, words: 'crore.' }
      ])
    ).toBe('They cost Rs 412³ crore.')
  })

  it('names the pages that hold no text', async () => {
    const { warnings } = await imported(
      pdfOf([
        printing(column(60, 700, ['Votes.'])),
        '',
        'q 10 0 0 10 60 60 cm Q',
        printing(column(60, 700, ['More.'])),
        ''
      ]),
      'a.pdf'
    )
    expect(warnings.map(({ message }) => message)).toEqual([
      'a.pdf: pages 2–3, 5 hold no text and were left out. A scan needs its text recognised (OCR) first.'
    ])
  })

  it.each([
    ['all scans', pdfOf(['', '']), 'a.pdf holds pictures of its pages, but no text.'],
    ['cut short', pdfOf([printing(column(60, 700, ['Votes.']))]).subarray(0, 40), 'a.pdf'],
    [
      'of its name alone',
      Uint8Array.from('%PDF-1.7\n', (sign) => sign.charCodeAt(0)),
      'a.pdf is a damaged PDF.'
    ]
  ])('answers for one %s', async (_, bytes, message) => {
    expect(await answerFor(bytes)).toMatchObject({
      ok: false,
      error: { code: 'unreadable', message: expect.stringContaining(message) }
    })
  })

  it('reads two thousand pages, a page at a time', async () => {
    const pages = Array.from({ length: 2000 }, (_, i) =>
      printing([
        { x: 60, y: 810, words: 'Report of the Commission' },
        ...column(60, 760, [
          `Round ${i + 1} was counted in the hall by the river,`,
          'and nobody objected to it.'
        ]),
        { x: 290, y: 30, words: `${i + 1}` }
      ])
    )
    const [article] = (await imported(pdfOf(pages), 'long.pdf')).articles
    expect(article!.blocks).toHaveLength(2000)
    expect(article!.text).toContain(
      'Round 1999 was counted in the hall by the river, and nobody objected to it.'
    )
    expect(article!.text).not.toContain('Commission')
  }, 120_000)
})

describe('a page that is printed on its side', () => {
  const line = (words: string, x: number) => `BT /F1 10 Tf 0 1 -1 0 ${x} 60 Tm (${words}) Tj ET\n`

  it('is read as it is meant to be held, and a stamp along its edge is not', async () => {
    const page = [
      line('The fund grew from 4 million crowns to', 100),
      line('6 million crowns, the trust said here.', 112),
      'BT /F1 10 Tf 300 20 Td (Copy 7) Tj ET\n'
    ].join('')
    const { articles } = await imported(pdfOf([page]), 'a.pdf')
    expect(articles[0]!.text).toBe(
      'The fund grew from 4 million crowns to 6 million crowns, the trust said here.'
    )
  })

  it('is read where it stands on its head', async () => {
    const page =
      'BT /F1 10 Tf -1 0 0 -1 500 60 Tm (The fund grew.) Tj ET\nBT /F1 10 Tf -1 0 0 -1 500 100 Tm (It met.) Tj ET\n'
    const { articles } = await imported(pdfOf([page]), 'a.pdf')
    expect(articles[0]!.text).toBe('The fund grew. It met.')
  })
})
