import { done, fail, type Result } from '../result'
import { decodeUtf8 } from '../text/decode-utf8'
import { utf8Of } from '../text/encode-utf8'
import { buildArticle } from './build-article'
import type {
  ImportErrorCode,
  Imported,
  OriginStretch,
  SourceFile,
  Spelling,
  TextImporter,
  Warning
} from './importer'
import { collectStretches } from './stretches'

const record = /^[ \t]*([\w.-]{1,64});b(?=['"])/

/** Archive dumps of `id;b'…'` lines: each record a Python bytes literal that holds UTF-8 text. */
export const pythonBytes: TextImporter = {
  kind: 'text',
  id: 'python-bytes',
  label: "Archive dump (id;b'…')",
  extensions: ['txt', 'dump'],
  keeps: 'every record with its key, its bytes read as UTF-8',
  loses: 'lines that hold no record, which are named',
  accepts: (text) => record.test(text),
  read(text, file) {
    const articles: Imported['articles'][number][] = []
    const warnings: Warning[] = []
    let at = 0
    let line = 1
    while (at < text.length) {
      const stop = text.indexOf('\n', at)
      const end = stop < 0 ? text.length : stop
      const source = text.slice(at, end)
      if (source.trim() !== '') readRecord(source, line, file, articles, warnings)
      at = end + 1
      line++
    }
    return articles.length > 0 ? done({ articles, warnings }) : nothing(file, warnings)
  },
  origins(text) {
    const lines = linesByKey(text)
    return (article) => {
      for (const at of lines.get(article.source.entry ?? '') ?? []) {
        const stop = text.indexOf('\n', at)
        const source = text.slice(at, stop < 0 ? text.length : stop)
        const quote = record.exec(source)![0].length
        const literal = literalBytes(source, quote)
        const { text: words, lost } = decodeUtf8(literal.bytes)
        const [a, b, c] = literal.bytes
        const places = a === 0xef && b === 0xbb && c === 0xbf ? literal.places.slice(3) : literal.places
        if (words === article.text && lost === 0)
          return literalOrigins(words, places, at, literalSpelling(source[quote]!))
      }
      return []
    }
  }
}

/** Where the lines of each record's key begin. */
function linesByKey(text: string): ReadonlyMap<string, readonly number[]> {
  const lines = new Map<string, number[]>()
  for (let at = 0; at < text.length; ) {
    const stop = text.indexOf('\n', at)
    const key = record.exec(text.slice(at, at + 200))?.[1]
    const known = key === undefined ? undefined : lines.get(key)
    if (known) known.push(at)
    else if (key !== undefined) lines.set(key, [at])
    at = stop < 0 ? text.length : stop + 1
  }
  return lines
}

/** Words as a literal between such quotation marks has them, in ASCII alone. */
const literalSpelling =
  (mark: string): Spelling =>
  (words) =>
    Array.from(words, (sign) =>
      sign === '\n'
        ? '\\n'
        : sign === mark || sign === '\\'
          ? `\\${sign}`
          : sign >= ' ' && sign <= '~'
            ? sign
            : utf8Of(sign.codePointAt(0)!)
                .map((byte) => `\\x${byte.toString(16).padStart(2, '0')}`)
                .join('')
    ).join('')

/** Runs of signs that stand for themselves, and escapes one by one. */
function literalOrigins(
  text: string,
  places: readonly number[],
  line: number,
  spell: Spelling
): readonly OriginStretch[] {
  const { add, stretches } = collectStretches()
  let byte = 0
  for (let at = 0; at < text.length; ) {
    const code = text.codePointAt(at)!
    const length = code > 0xffff ? 2 : 1
    const from = places[byte]!
    byte += utf8Of(code).length
    add({ start: at, length, from: line + from, width: places[byte]! - from, spell })
    at += length
  }
  return stretches
}

function nothing(file: SourceFile, warnings: readonly Warning[]): Result<Imported, ImportErrorCode> {
  return fail('unreadable', warnings[0]?.message ?? `${file.name} holds no article.`)
}

function readRecord(
  source: string,
  line: number,
  file: SourceFile,
  articles: Imported['articles'][number][],
  warnings: Warning[]
): void {
  const opening = record.exec(source)
  if (!opening) {
    warnings.push({
      code: 'bad-record',
      message: `${file.name}, line ${line}: no “id;b'…'” record; the line was left out.`
    })
    return
  }
  const { bytes, closed } = literalBytes(source, opening[0].length)
  const { text, lost } = decodeUtf8(bytes)
  if (!closed) {
    warnings.push({
      code: 'unclosed-record',
      message: `${file.name}, line ${line}: the record is not closed by its quotation mark; all that is there was kept.`
    })
  }
  if (lost > 0) {
    warnings.push({
      code: 'lost-bytes',
      message: `${file.name}, line ${line}: ${lost} ${lost === 1 ? 'character' : 'characters'} could not be read and stand as “\u{fffd}”.`
    })
  }
  if (text.trim() === '') {
    warnings.push({ code: 'empty-record', message: `${file.name}, line ${line}: the record holds no text.` })
    return
  }
  articles.push(buildArticle({ body: text, entry: opening[1]! }, file, pythonBytes.id))
}

const escapes: Readonly<Record<string, number>> = {
  n: 10,
  r: 13,
  t: 9,
  '\\': 92,
  "'": 39,
  '"': 34,
  a: 7,
  b: 8,
  f: 12,
  v: 11
}

/**
 * The bytes of the literal whose opening quotation mark stands at `quote`
 * (https://docs.python.org/3/reference/lexical_analysis.html#strings). Characters over U+007F, which a literal of
 * bytes cannot hold but hand-made files do, are taken as their UTF-8.
 */
function literalBytes(
  source: string,
  quote: number
): { readonly bytes: Uint8Array; readonly closed: boolean; readonly places: readonly number[] } {
  const mark = source[quote]
  const bytes: number[] = []
  /** Where each byte is written, and where the last of them ends. */
  const places: number[] = []
  let at = quote + 1
  while (at < source.length && source[at] !== mark) {
    if (source[at] === '\\' && at + 1 < source.length) {
      const next = source[at + 1]!
      const hex = next === 'x' ? /^[0-9a-fA-F]{2}/.exec(source.slice(at + 2, at + 4)) : null
      const known = escapes[next]
      if (hex) bytes.push(Number.parseInt(hex[0], 16))
      else if (known !== undefined) bytes.push(known)
      // Python keeps the backslash of an escape it does not know.
      else bytes.push(92, ...utf8Of(source.codePointAt(at + 1)!))
      while (places.length < bytes.length) places.push(at)
      at += hex ? 4 : 2
    } else {
      const code = source.codePointAt(at)!
      bytes.push(...utf8Of(code))
      while (places.length < bytes.length) places.push(at)
      at += code > 0xffff ? 2 : 1
    }
  }
  places.push(at)
  return { bytes: Uint8Array.from(bytes), closed: at < source.length, places }
}
