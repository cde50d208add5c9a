import type { Article } from '../model/article'
import type { Span } from '../model/span'
import type { DocumentReaders } from '../ports'
import { decodeText } from '../text/decode-text'
import { decodeUtf8 } from '../text/decode-utf8'
import { type EncodedText, encodedText } from '../text/encoded-text'
import type {
  BinaryImporter,
  DocumentOrigins,
  OriginStretch,
  OriginsOf,
  SourceFile,
  Spelling
} from './importer'
import { importers } from './registry'
import { asWritten } from './written-layer'

/** A stretch of a part of a file that words of an article stand in. */
export interface Origin extends Span {
  /** The part's name; empty where the file is one text. */
  readonly part: string
  readonly spell: Spelling
}

/** Finds the places in a file that words of one of its articles were read from: there a correction can be written back. */
export interface ArticleOrigins {
  /**
   * @param span of `Article.text`
   * @returns the stretches the words stand in, in order, more than one where markup stands between them; in code units
   * of the part's text; `null` for words that do not all stand in the file, such as those the importer put there
   */
  originsOf(span: Span): readonly Origin[] | null
  /** Where the first sign from here on that stands in the file, stands; `null` where none does. */
  nearest(at: number): Origin | null
}

/** A file that articles were read from, opened to find their words in it. */
export interface OriginMap {
  /** The texts it is made of, by part; one without a name where it is a text itself. */
  readonly parts: ReadonlyMap<string, EncodedText>
  /** Whether the parts are packed into one file. */
  readonly isPacked: boolean
  of(article: Article): ArticleOrigins
  readonly beside: DocumentOrigins['beside']
}

/**
 * The way back from articles to their file. It is worked out anew from the file's bytes, so nothing of it is stored.
 * @param format what read the file: `Article.source.format`
 * @param file the very bytes its articles were read from
 * @param readers what reads old encodings; a file in one has no way back without them
 * @returns `null` for forms in which words cannot be found again, and for files whose letters were lost or put right
 */
export async function originMap(
  format: string,
  file: SourceFile,
  readers?: Pick<DocumentReaders, 'decode' | 'guessEncoding'>
): Promise<OriginMap | null> {
  const importer = importers.find(({ id }) => id === format)
  if (!importer?.origins) return null
  if (importer.kind === 'binary') return packed(importer, file)
  const encoded = await asRead(file.bytes, readers)
  if (!encoded) return null
  return mapOf(new Map([['', encoded]]), false, await importer.origins(encoded.text, file))
}

async function packed(importer: BinaryImporter, file: SourceFile): Promise<OriginMap | null> {
  const { mostOfDocument, zipParts } = await import('./zip-parts')
  const origins = importer.origins!
  const parts = zipParts(file, origins.holdsWords, mostOfDocument)
  if (!parts.ok) return null
  const texts = new Map<string, EncodedText>()
  for (const [name, bytes] of parts.value) {
    // As its importer reads it; where it is in another encoding, nothing can be found again.
    const text = decodeUtf8(bytes).lost === 0 ? encodedText(bytes) : null
    if (text) texts.set(name, text)
  }
  const find = origins.find(new Map([...texts].map(([name, { text }]) => [name, text])))
  return mapOf(texts, true, find, origins.beside)
}

/** The text of a file as it is imported, in old encodings too. */
async function asRead(
  bytes: Uint8Array,
  readers?: Pick<DocumentReaders, 'decode' | 'guessEncoding'>
): Promise<EncodedText | null> {
  const decoded = decodeText(bytes)
  if (!readers || decoded?.encoding !== 'Windows-1252') return encodedText(bytes)
  const other = await (await import('./other-encoding')).otherText(bytes, decoded.text, readers)
  if (!other) return encodedText(bytes)
  return encodedText(bytes, { text: other.text, decode: (part) => readers.decode(part, other.label) })
}

const mapOf = (
  parts: OriginMap['parts'],
  isPacked: boolean,
  find: OriginsOf,
  beside?: DocumentOrigins['beside']
): OriginMap => ({
  parts,
  isPacked,
  beside,
  of(article) {
    const stretches = find(article)
    return {
      originsOf: (span) =>
        cutsPair(article.text, span.start) || cutsPair(article.text, span.end)
          ? null
          : placesOf(stretches, span),
      nearest(at) {
        const stretch = stretches[firstEndingAfter(stretches, at)]
        if (!stretch) return null
        const into = stretch.length === stretch.width ? Math.max(0, at - stretch.start) : 0
        return { ...originIn(stretch), start: stretch.from + into, end: stretch.from + stretch.width }
      }
    }
  }
})

const cutsPair = (text: string, at: number): boolean => at > 0 && text.codePointAt(at - 1)! > 0xffff

function firstEndingAfter(stretches: readonly OriginStretch[], at: number): number {
  let low = 0
  let high = stretches.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (stretches[middle]!.start + stretches[middle]!.length <= at) low = middle + 1
    else high = middle
  }
  return low
}

const originIn = ({ part = '', spell = asWritten }: OriginStretch) => ({ part, spell })

/** Where a span stands in the decoded file: stretch after stretch, those that follow one another put together. */
function placesOf(stretches: readonly OriginStretch[], { start, end }: Span): readonly Origin[] | null {
  if (end <= start) return null
  const places: Origin[] = []
  let at = start
  for (let i = firstEndingAfter(stretches, start); at < end; i++) {
    const stretch = stretches[i]
    if (!stretch || stretch.start > at) return null
    const stop = Math.min(end, stretch.start + stretch.length)
    const isWhole = at === stretch.start && stop === stretch.start + stretch.length
    if (!isWhole && stretch.length !== stretch.width) return null
    const from = stretch.from + (at - stretch.start)
    const to = isWhole ? stretch.from + stretch.width : from + (stop - at)
    const last = places.at(-1)
    const { part, spell } = originIn(stretch)
    if (last?.part === part && last.end === from) places[places.length - 1] = { ...last, end: to }
    else places.push({ part, spell, start: from, end: to })
    at = stop
  }
  return places
}
