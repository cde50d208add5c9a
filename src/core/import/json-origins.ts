import { extensionOf } from './extension-of'
import type { OriginsOf, SourceFile, Spelling } from './importer'
import { recordsIn } from './json'
import { recordOrigins, type WrittenRecord } from './record-origins'
import { collectLayer, rawLayer, type WrittenLayer } from './written-layer'

/** Finds the words of articles in the strings of their records. */
export function jsonOrigins(text: string, { name }: Pick<SourceFile, 'name'>): OriginsOf {
  const whole = extensionOf(name) === 'json' ? readWritten(text, 0) : null
  if (whole)
    return recordOrigins(
      recordsIn(whole.value).map((record, i) => recordOf(record, whole, text, [`record ${i + 1}`]))
    )
  const records: WrittenRecord[] = []
  let at = 0
  text.split('\n').forEach((line, i) => {
    const read = line.trim() === '' ? null : readWritten(line, at)
    if (read) records.push(recordOf(read.value, read, text, [`line ${i + 1}`]))
    at += line.length + 1
  })
  return recordOrigins(records)
}

function recordOf(
  record: unknown,
  { strings, numbers, spans }: WrittenJson,
  text: string,
  keys: readonly string[]
): WrittenRecord {
  const span = (typeof record === 'object' && record !== null && spans.get(record)) || null
  const own = <Place extends { readonly start: number }>(places: readonly Place[]) =>
    span ? places.slice(firstFrom(places, span.start), firstFrom(places, span.end)) : places
  return {
    values: own(strings).map(({ start, end }) => stringLayer(text, start, end)),
    keys: [...keys, ...own(numbers).map(({ value }) => value)]
  }
}

function firstFrom(places: readonly { readonly start: number }[], offset: number): number {
  let low = 0
  let high = places.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (places[middle]!.start < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** A value of JSON, and where its strings and numbers are written, those that are names of keys aside. */
interface WrittenJson {
  readonly value: unknown
  /** Without the quotation marks. */
  readonly strings: readonly { readonly start: number; readonly end: number }[]
  readonly numbers: readonly { readonly start: number; readonly value: string }[]
  readonly spans: WeakMap<object, { readonly start: number; readonly end: number }>
}

/** What nests deeper holds no articles. */
const deepest = 200
const number = /-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y
const gap = /[ \t\r\n]*/y

/** Reads JSON with its places. @returns `null` where it is none, or nests too deep */
function readWritten(json: string, offset: number): WrittenJson | null {
  const strings: { start: number; end: number }[] = []
  const numbers: { start: number; value: string }[] = []
  const spans = new WeakMap<object, { readonly start: number; readonly end: number }>()
  let at = 0
  const skip = () => {
    gap.lastIndex = at
    gap.exec(json)
    at = gap.lastIndex
  }
  const expect = (sign: string) => {
    skip()
    if (json[at] !== sign) throw new NoJson()
    at++
  }
  const string = (isValue: boolean): string => {
    const start = at + 1
    let end = start
    while (end < json.length && json[end] !== '"') end += json[end] === '\\' ? 2 : 1
    if (json[at] !== '"' || end >= json.length) throw new NoJson()
    at = end + 1
    if (isValue) strings.push({ start: offset + start, end: offset + end })
    return JSON.parse(json.slice(start - 1, at)) as string
  }
  const value = (depth: number): unknown => {
    if (depth > deepest) throw new NoJson()
    skip()
    const start = offset + at
    const sign = json[at]
    if (sign === '"') return string(true)
    if (sign === '{') {
      at++
      const made: Record<string, unknown> = {}
      let isFirst = true
      for (skip(); json[at] !== '}'; skip()) {
        if (!isFirst) expect(',')
        isFirst = false
        skip()
        const key = string(false)
        expect(':')
        Object.defineProperty(made, key, {
          value: value(depth + 1),
          configurable: true,
          enumerable: true,
          writable: true
        })
      }
      at++
      spans.set(made, { start, end: offset + at })
      return made
    }
    if (sign === '[') {
      at++
      const made: unknown[] = []
      for (skip(); json[at] !== ']'; skip()) {
        if (made.length > 0) expect(',')
        made.push(value(depth + 1))
      }
      at++
      spans.set(made, { start, end: offset + at })
      return made
    }
    for (const [word, known] of words)
      if (json.startsWith(word, at)) {
        at += word.length
        return known
      }
    number.lastIndex = at
    const digits = number.exec(json)?.[0]
    if (digits === undefined) throw new NoJson()
    at += digits.length
    numbers.push({ start, value: String(Number(digits)) })
    return Number(digits)
  }
  try {
    const read = value(0)
    skip()
    return at === json.length ? { value: read, strings, numbers, spans } : null
  } catch (error) {
    if (error instanceof NoJson || error instanceof SyntaxError) return null
    throw error
  }
}

class NoJson extends Error {}

const words: readonly (readonly [string, unknown])[] = [
  ['true', true],
  ['false', false],
  ['null', null]
]

function stringLayer(text: string, start: number, end: number): WrittenLayer {
  const layer = collectLayer(rawLayer(text))
  for (let at = start; at < end; ) {
    const width = text[at] !== '\\' ? 1 : text[at + 1] === 'u' ? 6 : 2
    const sign = width === 1 ? text[at]! : (JSON.parse(`"${text.slice(at, at + width)}"`) as string)
    layer.add(sign, at, width, asJson)
    at += width
  }
  return layer.layer()
}

const asJson: Spelling = (words, has) =>
  JSON.stringify(words)
    .slice(1, -1)
    .replace(/[^ -~]/g, (sign) =>
      has(sign) ? sign : `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`
    )
