import { describe, expect, it } from 'vitest'
import { readXml } from '../../../src/core/import/read-xml'
import { rootName, type XmlNode } from '../../../src/core/import/xml-nodes'

type Shown = string | readonly [name: string, ...content: readonly unknown[]]
const shown = ({ name, content }: XmlNode): Shown => [
  name,
  ...content.map((part) => (typeof part === 'string' ? part : shown(part)))
]
const parts = (xml: string) => shown(readXml(xml)).slice(1)

describe('readXml', () => {
  it('reads a sign that ends a tag inside an attribute as one of its signs', () => {
    const root = readXml('<p class="a > b" title=\'"\'>Votes</p>')
    expect(shown(root).slice(1)).toEqual([['p', 'Votes']])
    expect([...root.children[0]!.attributes]).toEqual([
      ['class', 'a > b'],
      ['title', '"']
    ])
  })

  it('reads the entities a document declares itself, and those of HTML', () => {
    const xml =
      '<!DOCTYPE nitf [<!ENTITY desk "Ann > Poe"> <!ELEMENT p (#PCDATA)>]><nitf>&desk; &amp; caf&eacute; &#8217;</nitf>'
    expect(parts(xml)).toEqual([['nitf', 'Ann > Poe & café ’']])
    expect(rootName(xml)).toBe('nitf')
  })

  it('does not let entities grow out of entities', () => {
    expect(parts('<!DOCTYPE a [<!ENTITY b "Votes"><!ENTITY c "&b;&b;&b;">]><a>&c;</a>')).toEqual([
      ['a', '&c;']
    ])
  })

  it('keeps the words of what is not well-formed', () => {
    expect(parts('<p>AT&T rose</p>')).toEqual([['p', 'AT&T rose']])
    expect(parts('<a><b>Votes</a> end')).toEqual([['a', ['b', 'Votes']], ' end'])
    expect(parts('<a>one</b> two</a>')).toEqual([['a', 'one', ' two']])
    expect(parts('<a><![CDATA[1 < 2 & 3')).toEqual([['a', '1 < 2 & 3']])
    expect(parts('Votes')).toEqual(['Votes'])
  })

  it.each([
    ['open', '<a>'.repeat(50_000) + '</b>'.repeat(50_000)],
    ['signs', `<a ${';'.repeat(300_000)}`],
    ['ends', '</x>'.repeat(100_000)],
    ['types', '<!DOCTYPE '.repeat(30_000)],
    ['sections', '<![CDATA['.repeat(50_000)]
  ])('comes to the end of hostile %s', (_, xml) => {
    expect(() => readXml(xml)).not.toThrow()
    expect(rootName(xml).length).toBeLessThan(60)
  })
})
