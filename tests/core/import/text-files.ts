/** What stands in each of them. */
export const said = 'She won by 5,678 votes.'
const page = `<!doctype html>\n<html><body>\n<nav><a href="/">Home</a></nav>\n<article><h1>Seat kept</h1>\n<p>${said}</p></article></body></html>\n`
const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')
const cyrillic = Buffer.from('d1cbc0d2c8ca20c2dbc8c3d0c0cb20cdc020c2dbc1cED0c0d5', 'hex')

/** A file of every form that is a text: its words stand in it once. */
export const textFiles: readonly (readonly [name: string, content: string | Uint8Array])[] = [
  ['a.txt', `Seat kept\n\n${said}\n`],
  ['crlf.txt', `Seat kept\r\n\r\n${said}\r\n`],
  ['mac.txt', `Seat kept\r\r${said}\r`],
  ['mark.txt', `\ufeffSeat kept\n\n${said}\n`],
  ['wide.txt', utf16(`Seat kept\n\n${said}\n`)],
  ['old.txt', Buffer.from(`Caf\u00e9 count ends\n\n${said}\n`, 'latin1')],
  ['cyrillic.txt', Buffer.concat([cyrillic, Buffer.from(`\n\n${said}\n`)])],
  ['dump.txt', `1;b'Seat lost.'\n2;b'Seat kept. It\\xe2\\x80\\x99s over. ${said}'\n`],
  ['dated.txt', `date 2024-11-23 Seat kept | The Desk\n\n${said}\n`],
  ['a.tst', `\u0001dpa0100 1 pol 100\n\u0002Seat kept =\n\nMarlow - ${said}\nHe lost.\n\u0003\n`],
  [
    'a.srt',
    `1\n00:00:01,000 --> 00:00:02,000\nThe count is over.\n\n2\n00:00:03,000 --> 00:00:04,000\n${said}\n`
  ],
  ['a.vtt', `WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ann>${said}\n`],
  ['a.eml', `From: Ann <ann@example.org>\nTo: b@example.org\nSubject: Seat kept\n\nHello.\n\n${said}\n`],
  [
    'a.rss',
    `<rss><channel>\n<item><title>Lost</title><guid>1</guid><description>Lost.</description></item>\n<item><title>Seat kept</title><guid>2</guid>\n<description>&lt;p&gt;${said}&lt;/p&gt;</description></item>\n</channel></rss>\n`
  ],
  [
    'item.xml',
    `<newsItem guid="1"><contentMeta>\n<headline>Seat kept</headline></contentMeta><contentSet><inlineXML><html><body>\n<p>${said}</p></body></html></inlineXML></contentSet></newsItem>`
  ],
  [
    'a.nitf',
    `<nitf>\n<body><body.head><hl1>Seat kept</hl1></body.head>\n<body.content><p>It is over.</p>\n<p>${said}</p></body.content></body></nitf>`
  ],
  [
    'a.fodt',
    `<?xml version="1.0"?>\n<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"><office:body><office:text>\n<text:h>Seat kept</text:h>\n<text:p>${said}</text:p></office:text></office:body></office:document>`
  ],
  [
    'a.icml',
    `<?xml version="1.0"?>\n<Document DOMVersion="8.0"><Story>\n<ParagraphStyleRange><CharacterStyleRange><Content>${said}</Content></CharacterStyleRange></ParagraphStyleRange></Story></Document>`
  ],
  [
    'other.xml',
    `<?xml version="1.0"?>\n<stories><story><headline>Seat kept</headline>\n<body>${said}</body></story></stories>`
  ],
  ['a.html', page],
  ['a.json', `{\n  "title": "Seat kept",\n  "text": "It\\u2019s over. ${said}"\n}\n`],
  ['a.jsonl', `{"title":"Lost","text":"Lost."}\n{"title":"Seat kept","text":"${said}"}\n`],
  ['a.csv', `title,text\nLost,Lost.\nSeat kept,"It is ""over"". ${said}"\n`],
  ['a.md', `---\ntitle: Seat kept\n---\n\nIt *is* over.\n\n- ${said}\n`],
  ['a.adoc', `= Seat kept\n\nIt *is* over.\n\n* ${said}\n`]
]
