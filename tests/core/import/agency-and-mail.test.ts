import { describe, expect, it } from 'vitest'
import { importFile } from '../../../src/core/import/import-file'
import { documentReaders } from '../../../src/node/document-readers'
import { fileOf, imported, wordsOf } from '../article'

const read = async (content: string | Uint8Array, name: string) => {
  const { articles, warnings } = await imported(content, name)
  const told = articles.map((article) => ({
    title: article.title,
    day: article.publishedOn,
    blocks: article.blocks.map(({ kind }, i) => [kind, wordsOf(article.text, article.blocks)[i]])
  }))
  return { told, articles, warnings: warnings.map(({ message }) => message) }
}
const latin = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0))

describe('mail', () => {
  const head = 'From: Ann Poe <ann@example.org>\nTo: desk@example.org\nDate: Tue, 3 Mar 2015 11:27:36 +0000\n'

  it('reads subject, sender, day and the encoded text, and counts older mail and the signature', async () => {
    const { told, articles } = await read(
      `${head}Subject: =?utf-8?B?SGFyYm91ciBmdW5kIGdyb3dz?=\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\nThe fund grew to =C2=A3618,000, a rise of 60 per=\n cent.\n\nOn Monday Joe wrote:\n> It is 50 per cent.\n\n-- \nAnn Poe, Marlow\n`,
      'copy.eml'
    )
    expect(told).toEqual([
      {
        title: 'Harbour fund grows',
        day: '2015-03-03',
        blocks: [
          ['headline', 'Harbour fund grows'],
          ['byline', 'Ann Poe'],
          ['paragraph', 'The fund grew to £618,000, a rise of 60 per cent.']
        ]
      }
    ])
    expect(articles[0]!.leftOut).toEqual([
      { reason: 'quoted', words: 9, parts: 1, opening: 'On Monday Joe wrote: > It is 50 per cent.' },
      { reason: 'signature', words: 3, parts: 1, opening: 'Ann Poe, Marlow' }
    ])
  })

  it('is known by its head where it was saved as text, and keeps the letters of its charset', async () => {
    const { told, warnings } = await read(
      latin(
        `\n\nReceived: by 10.0.0.1 with SMTP;\n        Mon, 02 Mar 2015 16:27:38 -0800 (PST)\n${head}Subject: Fwd: Piers\nContent-Type: text/plain; charset=windows-1252\n\nThe caf\xe9 paid \x8018.\n`
      ),
      'mail.txt'
    )
    expect(told[0]!.blocks).toEqual([
      ['headline', 'Piers'],
      ['byline', 'Ann Poe'],
      ['paragraph', 'The café paid €18.']
    ])
    expect(warnings).toEqual([])
  })

  it('reads the page of a mail that has no text, names attachments, and is no saved page', async () => {
    const { told, warnings } = await read(
      `${head}Subject: Piers\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary="x"\n\n--x\nContent-Type: text/html\n\n<p>Two piers were sold.</p><p>One was kept.</p>\n--x\nContent-Type: application/pdf; name="accounts.pdf"\nContent-Disposition: attachment; filename="accounts.pdf"\nContent-Transfer-Encoding: base64\n\nJVBERi0=\n--x--\n`,
      'copy.eml'
    )
    expect(told[0]!.blocks.slice(2)).toEqual([
      ['paragraph', 'Two piers were sold.'],
      ['paragraph', 'One was kept.']
    ])
    expect(warnings).toEqual(['copy.eml: an attachment was not read: “accounts.pdf”. Save it and add it.'])
  })

  it('leaves a text alone that only begins like one', async () => {
    const { articles } = await read('Date: unknown\n\nSubject: nobody knows.\n', 'note.txt')
    expect(articles[0]!.source.format).toBe('plain-text')
  })
})

describe('mail as old programs write it', () => {
  it('is known by its head behind a line of a box without a day, and with spaces before its colons', async () => {
    const boxed = `From ann@example.org\nReturn-Path: <ann@example.org>\nFrom : Ann Poe <ann@example.org>\nTo : desk@example.org\nDate: Tue, 3 Mar 2015 11:27:36 +0000\nSubject: Seat kept\n\nShe won by 5,678 votes.\n`
    for (const text of [boxed, boxed.slice(boxed.indexOf('\n') + 1)]) {
      const { told, articles } = await read(text, 'copy.txt')
      expect(articles[0]!.source.format).toBe('mail')
      expect(told[0]).toMatchObject({ title: 'Seat kept', day: '2015-03-03' })
      expect(told[0]!.blocks.at(-1)).toEqual(['paragraph', 'She won by 5,678 votes.'])
    }
  })
})

describe('sentences of a news document outside its story', () => {
  const summary = 'The harbour fund grew by half in the year, the trust said.'

  it('are counted where its text does not say them', async () => {
    const nitf = (abstract: string) =>
      `<nitf><body><body.head><hl1>Fund grows</hl1><abstract><p>${abstract}</p></abstract></body.head><body.content><p>${summary}</p></body.content></body></nitf>`
    expect((await read(nitf(summary), 'a.xml')).articles[0]!.leftOut).toBeUndefined()
    const other = 'It never grew so much before, the chair of the trust said.'
    expect((await read(nitf(other), 'a.xml')).articles[0]!.leftOut).toEqual([
      { reason: 'fields', words: 12, parts: 1, opening: other }
    ])
    const item = `<newsItem guid="1"><contentMeta><headline>Fund grows</headline><description>${other}</description></contentMeta><contentSet><inlineXML><html><body><p>${summary}</p></body></html></inlineXML></contentSet></newsItem>`
    expect((await read(item, 'a.xml')).articles[0]!.leftOut).toMatchObject([{ reason: 'fields', words: 12 }])
  })

  it('are no summary that only begins as the text does', async () => {
    const rss = (words: string) =>
      `<rss xmlns:content="c"><channel><item><title>Fund grows</title><description>${words}</description><content:encoded>${summary} It met on Monday.</content:encoded></item></channel></rss>`
    const [cut] = (await read(rss('The harbour fund grew by half in the year, the trust […]'), 'a.rss'))
      .articles
    expect(cut!.leftOut).toBeUndefined()
    const [own] = (await read(rss('The fund never grew by so much in any year before.'), 'a.rss')).articles
    expect(own!.leftOut).toMatchObject([{ reason: 'fields', words: 11 }])
  })
})

describe('subtitles', () => {
  const srt =
    '1\n00:00:01,000 --> 00:00:04,200\nThe council has 60 members: 28 Labour,\n\n2\n00:00:04,300 --> 00:00:08,000\n22 Conservative and ten Green.\n\n3\n00:01:08,500 --> 00:01:12,000\nTurnout <i>rose</i>.\n'

  it('joins lines to sentences, begins anew after a silence, and keeps the times', async () => {
    const { articles } = await read(srt, 'talk.srt')
    const { text, times } = articles[0]!
    expect(text).toBe(
      'The council has 60 members: 28 Labour, 22 Conservative and ten Green.\n\nTurnout rose.'
    )
    expect(times?.map(({ start, seconds }) => [text.slice(start, start + 7), seconds])).toEqual([
      ['The cou', 1],
      ['22 Cons', 4.3],
      ['Turnout', 68.5]
    ])
  })

  it('names the speakers of WebVTT and leaves its notes out', async () => {
    const { told } = await read(
      'WEBVTT\n\nNOTE made by hand\n\n00:01.000 --> 00:04.000\n<v Ann Poe>The fund grew\n\n00:04.000 --> 00:05.000\n<v Ann Poe>to £6m.\n\n00:05.000 --> 00:06.000\n<v Joe Marsh>It did not.\n',
      'talk.vtt'
    )
    expect(told[0]!.blocks).toEqual([
      ['paragraph', 'Ann Poe: The fund grew to £6m.'],
      ['paragraph', 'Joe Marsh: It did not.']
    ])
  })
})

describe('wire', () => {
  it('reads a story of IPTC 7901 between start and end of text', async () => {
    const { told, articles } = await read(
      '\u0001eca062 4 i 211 dpa 061\r\n\r\nHarbour-fund/\r\n\u0002REFILE\r\nHarbour fund grows\r\nBy dpa correspondents =\r\n\r\n   Berlin (dpa) - The fund grew to 6 million\r\neuros, the trust said.\r\n\r\n   It will sell two piers.\r\n\u0003 dpa ann\r\n051120 GMT Nov 13\r\n',
      'wire.txt'
    )
    expect(told).toEqual([
      {
        title: 'Harbour fund grows',
        day: '2013-11-05',
        blocks: [
          ['headline', 'Harbour fund grows'],
          ['kicker', 'REFILE'],
          ['byline', 'By dpa correspondents'],
          ['paragraph', 'Berlin (dpa) - The fund grew to 6 million\neuros, the trust said.'],
          ['paragraph', 'It will sell two piers.']
        ]
      }
    ])
    expect(articles[0]!.leftOut).toMatchObject([{ reason: 'transmission', words: 13 }])
  })

  it('reads the fields and the signs of ANPA', async () => {
    const { told, warnings } = await read(
      "\u0016\u0001G7787\u001f_x\r\nr d\u0013\u0011 BC-Lobster 08-29 0590\r\n\u0002^BC-Lobster,127<\r\n^$210 lobster is found dead<\r\n^Eds: New approach.<\r\n^By ANN POE=\r\n^Associated Press=\r\n\t   CHATHAM (AP) _ ``It died,'' she said.\r\n\r\n\t   ^AP-WF-08-29-16 1626GMT<\r\n\u0003",
      'wire.tst'
    )
    expect(told).toEqual([
      {
        title: '$210 lobster is found dead',
        day: '2016-08-29',
        blocks: [
          ['headline', '$210 lobster is found dead'],
          ['byline', 'By ANN POE'],
          ['agency', 'Associated Press'],
          ['paragraph', 'CHATHAM (AP) — “It died,” she said.']
        ]
      }
    ])
    expect(warnings[0]).toBe('wire.tst: a note to editors says: “New approach.”')
  })
})

describe('XML of other kinds', () => {
  it('takes headline and text by the names of their elements', async () => {
    const { told } = await read(
      '<?xml version="1.0"?><Queue><News><NewsID>8</NewsID><PublishDate>2018-02-01T18:44:52</PublishDate><headline>Harbour fund grows</headline><body>&lt;p&gt;It grew to £6m.&lt;/p&gt;</body></News><News><headline>Piers sold</headline><body>Two piers\nwere sold.</body></News></Queue>',
      'queue.xml'
    )
    expect(told.map(({ title, day }) => [title, day])).toEqual([
      ['Harbour fund grows', '2018-02-01'],
      ['Piers sold', undefined]
    ])
    expect(told[0]!.blocks[1]).toEqual(['paragraph', 'It grew to £6m.'])
  })

  it('reads XML by its name where it does not say that it is XML, however many attributes it has', async () => {
    const many = Array.from({ length: 25_000 }, (_, i) => `a${i}="1"`).join(' ')
    const { articles } = await imported(
      `<a ${many}><headline>Harbour fund grows</headline><body>It grew to £6m.</body></a>`,
      'story.xml'
    )
    expect(articles.map(({ title, text }) => [title, text])).toEqual([
      ['Harbour fund grows', 'Harbour fund grows\n\nIt grew to £6m.']
    ])
  })

  it('says of a message of Outlook what to do with it', async () => {
    const result = await importFile(
      fileOf(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1), 'copy.msg'),
      documentReaders
    )
    expect(!result.ok && result.error.message).toBe(
      'copy.msg is a message of Outlook. In Outlook, save it as “Text only”, or drag it into another mail program and save it from there as .eml; open that.'
    )
  })

  it('takes a file without an ending for XML only where it is one element', async () => {
    const story = '<items><item><headline>Seat kept</headline><body>She won.</body></item></items>'
    expect((await read(story, 'channel1')).articles[0]!.source.format).toBe('other-xml')
    const log = await importFile(fileOf('<results><id>7</id></results>', 'channel1'), documentReaders)
    expect(log.ok ? '' : log.error.message).toMatch(/of a kind that is not known \(“results”\)/)
    const words = '<votes> were 5,678 in all, he said.'
    expect((await read(words, 'a.txt')).articles[0]!.text).toBe(words)
  })

  it('refuses what holds no story, by the name of its form', async () => {
    const result = await importFile(
      fileOf('<?xml version="1.0"?><packageItem><group/></packageItem>', 'set.xml'),
      documentReaders
    )
    expect(!result.ok && result.error.message).toBe(
      'set.xml is XML of a kind that is not known (“packageitem”): no headline and text were found in it. Export it as NITF, NewsML-G2, HTML or text.'
    )
  })

  it('reads flat OpenDocument text', async () => {
    const { told } = await read(
      '<?xml version="1.0"?><office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"><office:body><office:text><text:h>Harbour fund grows</text:h><text:p>It grew to £618,000.</text:p></office:text></office:body></office:document>',
      'story.fodt'
    )
    expect(told[0]!.blocks).toEqual([
      ['headline', 'Harbour fund grows'],
      ['paragraph', 'It grew to £618,000.']
    ])
  })

  it('reads stories of InCopy by the names of their styles', async () => {
    const { told } = await read(
      '<?xml version="1.0"?><?aid style="50" type="snippet"?><Document DOMVersion="8.0"><Story><ParagraphStyleRange AppliedParagraphStyle="ParagraphStyle/Headline"><CharacterStyleRange><Content>Harbour fund</Content><Content> grows</Content><Br/></CharacterStyleRange></ParagraphStyleRange><ParagraphStyleRange AppliedParagraphStyle="ParagraphStyle/Body"><CharacterStyleRange><Content>It grew.</Content><Br/><Content>Two piers were sold.</Content></CharacterStyleRange></ParagraphStyleRange></Story></Document>',
      'story.icml'
    )
    expect(told[0]!.blocks).toEqual([
      ['headline', 'Harbour fund grows'],
      ['paragraph', 'It grew.'],
      ['paragraph', 'Two piers were sold.']
    ])
  })
})

describe('NITF', () => {
  const nitf = (head: string, release: string) =>
    `<?xml version="1.0"?><nitf><head><docdata><date.release norm="${release}"/></docdata></head><body><body.head><hedline><hl1>Harbour</hl1></hedline>${head}</body.head><body.content><p>It grew.</p></body.content></body></nitf>`

  it('parts the name and the office of a byline, and leaves a machine’s day out of the dateline', async () => {
    const { told } = await read(
      nitf(
        '<byline>By <person>ANN POE</person><byttl>AP Business Writer</byttl></byline><dateline><location>NEW YORK</location><story.date norm="20150303T110000Z">20150303T110000+0000</story.date></dateline>',
        ''
      ),
      'a.nitf'
    )
    expect(told[0]!.blocks).toEqual([
      ['headline', 'Harbour'],
      ['byline', 'By ANN POE AP Business Writer'],
      ['dateline', 'NEW YORK'],
      ['paragraph', 'It grew.']
    ])
  })

  it.each([
    ['20141126T152703', []],
    ['YYYYMMDD000000-HHMM', []],
    ['20370303T110000Z', ['a.nitf: it is not to be published before 3 March 2037, 11:00 UTC.']]
  ])('says of a release on %s what is to be said on 30 November 2026', async (release, words) => {
    const result = await importFile(
      { ...fileOf(nitf('', release), 'a.nitf'), today: '2026-11-30' },
      documentReaders
    )
    expect(result.ok && result.value.warnings.map(({ message }) => message)).toEqual(words)
  })
})

describe('JSON of publishing systems', () => {
  const said = ['paragraph', 'It grew to £618,000.']
  it.each([
    [
      'ninjs in “item”',
      { item: [{ uri: 'u', headline: 'Harbour', body_html: '<p>It grew to £618,000.</p>' }] }
    ],
    [
      'the Guardian',
      {
        response: {
          results: [
            {
              id: 'u',
              webTitle: 'Harbour',
              webPublicationDate: '2015-03-03T11:00:00Z',
              fields: { body: '<p>It grew to £618,000.</p>' }
            }
          ]
        }
      }
    ],
    [
      'one story of the Guardian',
      {
        response: {
          content: {
            id: 'u',
            webTitle: 'Harbour',
            fields: { headline: 'Harbour', body: '<p>It grew to £618,000.</p>' }
          }
        }
      }
    ],
    [
      'Arc',
      {
        headlines: { basic: 'Harbour' },
        content_elements: [{ type: 'text', content: 'It grew to £618,000.' }]
      }
    ],
    ['Ghost', { posts: [{ title: 'Harbour', html: '<p>It grew to £618,000.</p>' }] }],
    [
      'an export of Ghost',
      { db: [{ meta: {}, data: { posts: [{ title: 'Harbour', html: '<p>It grew to £618,000.</p>' }] } }] }
    ],
    [
      'WordPress',
      [{ id: 1, title: { rendered: 'Harbour' }, content: { rendered: '<p>It grew to £618,000.</p>' } }]
    ],
    [
      'JSON Feed',
      { title: 'Post', items: [{ id: '1', title: 'Harbour', content_html: '<p>It grew to £618,000.</p>' }] }
    ]
  ])('reads %s', async (_, value) => {
    const { told } = await read(JSON.stringify(value), 'feed.json')
    expect(told).toHaveLength(1)
    expect(told[0]!.title).toBe('Harbour')
    expect(told[0]!.blocks.at(-1)).toEqual(said)
  })

  it('says of a draft that it is one, and counts sentences in other fields', async () => {
    const { articles, warnings } = await read(
      JSON.stringify([
        {
          title: 'Harbour',
          text: 'It grew.',
          status: 'draft',
          standfirst: 'The trust said on Monday that the fund grew again.'
        }
      ]),
      'feed.json'
    )
    expect(warnings[0]).toBe('feed.json, record 1: it is not published yet (“draft”).')
    expect(articles[0]!.leftOut).toEqual([
      { reason: 'fields', words: 10, parts: 1, opening: 'The trust said on Monday that the fund grew again.' }
    ])
  })
})

describe('Markdown of generators', () => {
  it('reads TOML, lists of authors, codes and notes', async () => {
    const { told, articles } = await read(
      '+++\ntitle = "Harbour"\ndate = 2015-03-03T11:00:00Z\nauthors = ["Ann Poe", "Joe Marsh"]\n+++\n\nIt grew.[^1]\n\n{{< figure src="a.jpg" caption="The harbour" >}}\n\n{{% notice %}}\nCorrected.\n{{% /notice %}}\n\n[^1]: To £6m.\n',
      'post.md'
    )
    expect(told).toEqual([
      {
        title: 'Harbour',
        day: '2015-03-03',
        blocks: [
          ['headline', 'Harbour'],
          ['byline', 'Ann Poe, Joe Marsh'],
          ['paragraph', 'It grew.'],
          ['caption', 'The harbour'],
          ['paragraph', 'Corrected.'],
          ['note', 'To £6m.']
        ]
      }
    ])
    expect(articles[0]!.leftOut).toMatchObject([{ reason: 'code', words: 2, parts: 2 }])
  })

  it('reads authors of YAML in a list', async () => {
    const { told } = await read(
      '---\ntitle: Harbour\nauthors:\n  - name: Ann Poe\n    url: x\n  - Joe Marsh\n---\nIt grew.\n',
      'post.md'
    )
    expect(told[0]!.blocks[1]).toEqual(['byline', 'Ann Poe, Joe Marsh'])
  })
})

describe('paragraphs of a record', () => {
  it('are lines that were not wrapped at a column', async () => {
    const wrapped =
      'The harbour fund grew from 4 million euros to 6 million euros, a rise of 60\nper cent, the trust said on Wednesday, and the three piers that it still owns\nwould be kept for the boats of the fishermen.\nAsha Rawat, the chairwoman, said that two of them would be sold before the\nend of the year.'
    const { told } = await read(JSON.stringify({ text: wrapped }), 'a.json')
    expect(told[0]!.blocks.map(([, words]) => words!.slice(0, 10))).toEqual(['The harbou', 'Asha Rawat'])
  })

  it('are parted by indents', async () => {
    const { told } = await read(
      JSON.stringify({
        text: '   The fund grew to\nsix million.\n   Two piers were\nsold.\n   One was\nkept.'
      }),
      'a.json'
    )
    expect(told[0]!.blocks.map(([, words]) => words)).toEqual([
      'The fund grew to\nsix million.',
      'Two piers were\nsold.',
      'One was\nkept.'
    ])
  })
})
