import sax from 'sax'
import type { Spelling } from './importer'
import { collectLayer, type LayerCollector, type WrittenLayer } from './written-layer'

export interface MarkupOptions {
  /** Names of elements, prefix included, in small letters, whose words nobody reads. */
  readonly mute?: ReadonlySet<string>
  /** Of elements whose words stand apart from those around them, such as notes. */
  readonly apart?: ReadonlySet<string>
  /** Of the only elements that hold words; all do where left out. */
  readonly only?: ReadonlySet<string>
  /** Of elements each of which is a record of its own. */
  readonly records?: ReadonlySet<string>
}

/** The words of a stretch of markup, and where it stands in the layer it was read from. */
export interface MarkupRecord {
  readonly start: number
  readonly end: number
  readonly layers: readonly WrittenLayer[]
}

/**
 * The words between the tags of XML or HTML, in one pass, with the places they are written in. It is no parser: what a
 * reader makes of the markup is the importer's to say; here its words are found again.
 * @returns the records, or the whole as one where there are none; of each, its words, then those that stand apart
 */
export function markupRecords(outer: WrittenLayer, options: MarkupOptions = {}): readonly MarkupRecord[] {
  const { text } = outer
  const records: MarkupRecord[] = []
  let main = collectLayer(outer)
  let apart: LayerCollector[] = []
  let begun = 0
  const open: { readonly name: string; readonly hidden: boolean; readonly track: LayerCollector }[] = []
  let track = main
  let hidden = options.only !== undefined
  const close = (end: number) => {
    records.push({ start: begun, end, layers: [main, ...apart].map((each) => each.layer()) })
    main = collectLayer(outer)
    track = main
    apart = []
    begun = end
  }
  const enter = (name: string) => {
    open.push({ name, hidden, track })
    if (options.apart?.has(name)) {
      track = collectLayer(outer)
      apart.push(track)
    }
    if (options.mute?.has(name)) hidden = true
    else if (options.only && !open.some((each) => options.mute?.has(each.name)))
      hidden = !options.only.has(name)
  }
  const leave = (name: string, at: number) => {
    const level = open.findLastIndex((each) => each.name === name)
    if (level < 0) return
    ;({ hidden, track } = open[level]!)
    open.length = level
    if (options.records?.has(name)) close(at)
  }
  for (let at = 0; at < text.length; ) {
    if (text[at] === '<') {
      const next = text[at + 1] ?? ''
      if (text.startsWith('<![CDATA[', at)) {
        const end = indexOr(text, ']]>', at + 9)
        if (!hidden) for (let i = at + 9; i < end; i++) track.add(text[i]!, i, 1, asData)
        at = Math.min(end + 3, text.length)
        continue
      }
      if (text.startsWith('<!--', at)) {
        at = Math.min(indexOr(text, '-->', at + 4) + 3, text.length)
        continue
      }
      if (/[\p{L}_/!?]/u.test(next)) {
        const end = endOfTag(text, at)
        const name = nameIn(text, next === '/' ? at + 2 : at + 1)
        if (next === '/') leave(name, end)
        else if (next !== '!' && next !== '?') {
          if (options.records?.has(name)) begun = at
          if (text[end - 2] !== '/' && !isVoid.has(name)) enter(name)
        }
        at = end
        continue
      }
    }
    const written = text[at] === '&' ? referenceAt(text, at) : null
    const signs = written?.signs ?? text[at]!
    const width = written?.width ?? 1
    if (!hidden) track.add(signs, at, width, asMarkup)
    at += width
  }
  if (records.length === 0) close(text.length)
  return records
}

/** The words of a whole stretch of markup. */
export const markupLayers = (outer: WrittenLayer, options: MarkupOptions = {}): readonly WrittenLayer[] =>
  markupRecords(outer, options).flatMap(({ layers }) => layers)

/** Elements of HTML that end where they begin. */
const isVoid = new Set(['br', 'img', 'hr', 'meta', 'link', 'input', 'col', 'wbr', 'source', 'area', 'base'])

const indexOr = (text: string, mark: string, from: number): number => {
  const at = text.indexOf(mark, from)
  return at < 0 ? text.length : at
}

/** Behind the tag that opens at a place; marks of a tag within quotation marks end nothing. */
function endOfTag(text: string, from: number): number {
  for (let at = from + 1; at < text.length; at++) {
    const sign = text[at]!
    if (sign === '>') return at + 1
    if (sign === '"' || sign === "'") at = indexOr(text, sign, at + 1)
  }
  return text.length
}

const namePattern = /[\w:.-]{1,100}/y

function nameIn(text: string, at: number): string {
  namePattern.lastIndex = at
  return (namePattern.exec(text)?.[0] ?? '').toLowerCase()
}

/** The library's own list, which its types leave out. */
const { ENTITIES: entities } = sax as unknown as { ENTITIES: Readonly<Record<string, string | number>> }

const reference = /&(?:#(\d{1,8})|#x([\da-f]{1,8})|([a-z][a-z\d]{1,40}));/iy

function referenceAt(text: string, at: number): { readonly signs: string; readonly width: number } | null {
  reference.lastIndex = at
  const found = reference.exec(text)
  if (!found) return null
  const [whole, decimal, hex, name] = found
  const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : (entities[name!] ?? -1)
  if (typeof code === 'string') return { signs: code, width: whole.length }
  return code > 0 && code < 0x110000 ? { signs: String.fromCodePoint(code), width: whole.length } : null
}

/** Words between tags; a sign the file's encoding lacks is written by its number. */
export const asMarkup: Spelling = (words, has) =>
  Array.from(words, (sign) => escapes[sign] ?? (has(sign) ? sign : `&#${sign.codePointAt(0)};`)).join('')

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

const asData: Spelling = (words) => (words.includes(']]>') ? null : words)
