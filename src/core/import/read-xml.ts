import sax from 'sax'
import type { XmlNode } from './xml-nodes'

interface OpenNode {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: XmlNode[]
  text: string
  readonly content: (XmlNode | string)[]
}

/** Deeper than any feed; what nests deeper is hung on the last one. */
const deepest = 200
/** So many elements are kept open by the parser: it looks through them all for the one an end tag ends. */
const deepestOpen = 1000
/** A document with more faults is read on without counting them: each costs as much as a page of good markup. */
const mostFaults = 1000

/** So much may come of the entities that a document declares, in UTF-16 code units; what is more stays as it is written. */
const mostOfEntities = 2_000_000
/** Nobody has to count on. */
const mostNamed = 2_000_001
/** A document declares no more of its own. */
const mostDeclared = 500

/** Stands round the document, so that words before and after its outermost element are words like others. */
const frame = 'corrigenda-frame'

/**
 * Reads XML in one pass, with the entities of HTML and those the document declares itself. Never throws: an element
 * that is not closed ends with its parent, a stray end is skipped.
 */
export function readXml(xml: string): XmlNode {
  const root: OpenNode = { name: '', attributes: new Map(), children: [], text: '', content: [] }
  const open = [root]
  const parser = sax.parser(true, { lowercase: true, noscript: true, position: false })
  /** What the parser makes of an end tag that ends nothing: the words it puts in its place. */
  let stray = ''
  let faults = 0
  const write = (words: string) => {
    const kept = stray !== '' && words.startsWith(stray) ? words.slice(stray.length) : words
    stray = ''
    if (kept === '') return
    const top = open.at(-1)!
    top.text += kept
    top.content.push(kept)
  }
  parser.onerror = ({ message }) => {
    const unmatched = /^Unmatched closing tag: ([^\n]*)/.exec(message)?.[1]
    if (unmatched !== undefined) stray = `</${unmatched}>`
    ;(parser as { error: Error | null }).error = null
    if (++faults > mostFaults) (parser as unknown as { strict: boolean }).strict = false
  }
  parser.ondoctype = (words) => {
    let room = mostOfEntities
    for (const [, name, , plain, quoted] of [...words.matchAll(declared)].slice(0, mostDeclared)) {
      const value = plain ?? quoted ?? ''
      // An entity that names others could grow without end, and so could one that is named everywhere.
      if (/&(?!#)/.test(value)) continue
      room -= (xml.split(`&${name};`, mostNamed).length - 1) * value.length
      if (room >= 0) parser.ENTITIES[name!] ??= numbersRead(value)
    }
  }
  parser.ontext = write
  parser.oncdata = write
  parser.onopentag = ({ name, attributes, isSelfClosing }) => {
    stray = ''
    const top = open.at(-1)!
    const node: OpenNode = {
      name: name.toLowerCase(),
      attributes: new Map(
        Object.entries(attributes).map(([key, value]) => [key.toLowerCase(), String(value)] as const)
      ),
      children: [],
      text: '',
      content: []
    }
    if (node.name === frame) {
      open.push(top)
      return
    }
    top.children.push(node)
    top.content.push(node)
    if (open.length < deepestOpen || isSelfClosing) open.push(open.length < deepest ? node : top)
    else (parser as unknown as { tags: unknown[] }).tags.pop()
  }
  parser.onclosetag = () => {
    stray = ''
    if (open.length > 1) open.pop()
  }
  parser.write(`<${frame}>`).write(wellFormed(xml)).close()
  return root
}

const declared = /<!ENTITY\s+([\w.-]{1,60})\s+("([^"]{0,2000})"|'([^']{0,2000})')\s*>/g

const numbersRead = (words: string): string =>
  words.replace(/&#(?:(\d{1,7})|[xX]([\da-fA-F]{1,6}));/g, (whole, decimal, hex) => {
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16)
    return code > 8 && code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })

/** Ampersands that begin no entity are words; a character section that is not closed ends with the document. */
function wellFormed(xml: string): string {
  const parts: string[] = []
  for (let at = 0; at < xml.length; ) {
    const section = xml.indexOf('<![CDATA[', at)
    const from = section < 0 ? xml.length : section
    parts.push(xml.slice(at, from).replace(/&(?!#?\w{1,60};)/g, '&amp;'))
    const closed = section < 0 ? -1 : xml.indexOf(']]>', from)
    at = closed < 0 ? xml.length : closed + 3
    parts.push(xml.slice(from, at))
    if (section >= 0 && closed < 0) parts.push(']]>')
  }
  return parts.join('')
}
