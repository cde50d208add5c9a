import { importFile } from '../import/import-file'
import type { PartEdit, SourceFile } from '../import/importer'
import { type OriginMap, originMap } from '../import/origin-map'
import type { Article } from '../model/article'
import { asRead } from '../model/head'
import type { DocumentReaders } from '../ports'
import { correctedText } from '../report/corrections-of'
import { done, fail, type Result } from '../result'
import { type FileEdit, placeEdits } from './place-edits'
import { type ByteEdit, spliceBytes } from './splice-bytes'
import { spliceZip } from './splice-zip'
import { wordEdits } from './word-edits'

/** Words of an article, and those that are to stand in their place. */
export interface WrittenCorrection {
  readonly start: number
  readonly end: number
  readonly wrong: string
  readonly right: string
}

/** The corrections of one of the articles of a file. */
export interface ArticleCorrections<Correction extends WrittenCorrection> {
  readonly article: Article
  /** In reading order; none overlaps another. */
  readonly corrections: readonly Correction[]
}

/** A file with corrections made in it. */
export interface CorrectedFile<Correction extends WrittenCorrection> {
  readonly bytes: Uint8Array
  /** What was changed, in order; nothing else differs. `null` where the file is packed. */
  readonly edits: readonly ByteEdit[] | null
  /** Corrections whose words do not stand in the file in a way that can be changed. */
  readonly notMade: readonly { readonly article: Article; readonly correction: Correction }[]
}

export type WriteBackErrorCode = 'source-changed' | 'no-way-back'

/**
 * Makes corrections in the very file articles were read from: only their words are changed, each by the fewest characters.
 * What was written is read again: a correction after which the file would not say what it should is not made.
 * @param file as it is now
 * @returns the file; `source-changed` where it is not the one the articles were read from; `no-way-back` for a form that
 * is never written to
 */
export async function correctedFile<Correction extends WrittenCorrection>(
  file: SourceFile,
  corrected: readonly ArticleCorrections<Correction>[],
  readers: DocumentReaders
): Promise<Result<CorrectedFile<Correction>, WriteBackErrorCode>> {
  const { source } = corrected[0]!.article
  if (corrected.some(({ article }) => article.source.sha256 !== file.sha256))
    return fail(
      'source-changed',
      `${file.name} has changed since it was read, so its corrections might land on other words. Add it again, look at what has changed, then write it.`
    )
  const known: SourceFile = { ...file, ...(source.whole ? { whole: true } : {}) }
  const map = await originMap(source.format, known, readers)
  if (!map) return fail('no-way-back', `Corrections cannot be written into ${file.name} itself.`)
  const asked = corrected.flatMap(({ article, corrections }) => {
    const origins = map.of(asRead(article))
    return corrections.map((correction): Asked<Correction> => {
      const { start, wrong, right } = correction
      return { article, correction, edits: placeEdits(wordEdits(start, wrong, right), origins, map.parts) }
    })
  })
  const before = await saidIn(known, readers)
  const holds = async (made: readonly Asked<Correction>[]) => {
    const written = writtenFile(known, map, made)
    return written !== null && (await saysSo(written.bytes, known, readers, before, made)) ? written : null
  }
  const placed = asked.filter(({ edits }) => edits !== null)
  const all = await holds(placed)
  if (all) return done({ ...all, notMade: asked.filter(({ edits }) => edits === null) })
  // One of them comes out otherwise: those that come out alone are made.
  const kept: Asked<Correction>[] = []
  for (const each of placed.slice(0, mostTried)) if (await holds([...kept, each])) kept.push(each)
  const some = await holds(kept)
  if (!some) return fail('no-way-back', `Corrections cannot be written into ${file.name} itself.`)
  return done({ ...some, notMade: asked.filter((each) => !kept.includes(each)) })
}

/** The file is read once for each of so many. */
const mostTried = 50

interface Asked<Correction extends WrittenCorrection> {
  readonly article: Article
  readonly correction: Correction
  readonly edits: readonly FileEdit[] | null
}

/** The file with the edits made; `null` where they cannot all be. */
function writtenFile<Correction extends WrittenCorrection>(
  { bytes }: SourceFile,
  { parts, isPacked, beside }: OriginMap,
  made: readonly Asked<Correction>[]
): { readonly bytes: Uint8Array; readonly edits: readonly ByteEdit[] | null } | null {
  const edits = made.flatMap((each) => each.edits ?? [])
  const changed = new Map<string, readonly ByteEdit[]>()
  for (const [name, text] of parts) {
    const own: PartEdit[] = edits.filter(({ part }) => part === name)
    if (own.length === 0) continue
    const inPart = [...own, ...(beside?.(text.text, own) ?? [])]
      .map(({ start, end, written }) => ({
        start: text.byteAt(start),
        end: text.byteAt(end),
        bytes: text.encode(written)!
      }))
      .sort((a, b) => a.start - b.start || a.end - b.end)
    if (inPart.some((edit, i) => edit.start < (inPart[i - 1]?.end ?? 0))) return null
    changed.set(name, inPart)
  }
  if (!isPacked) {
    const own = changed.get('') ?? []
    return { bytes: spliceBytes(bytes, own), edits: own }
  }
  const written = new Map([...changed].map(([name, own]) => [name, spliceBytes(parts.get(name)!.bytes, own)]))
  const whole = spliceZip(bytes, written)
  return whole && { bytes: whole, edits: null }
}

/** What a file says: its articles in their order. */
interface Said {
  readonly entry: string
  /** White space folded. */
  readonly text: string
}

async function saidIn(file: SourceFile, readers: DocumentReaders): Promise<readonly Said[] | null> {
  const read = await importFile(file, readers)
  if (!read.ok) return null
  return read.value.articles.map(({ source, text }) => ({ entry: source.entry ?? '', text: fold(text) }))
}

/** Whether a file that was written says what it said before, the corrections made. */
async function saysSo<Correction extends WrittenCorrection>(
  bytes: Uint8Array,
  file: SourceFile,
  readers: DocumentReaders,
  before: readonly Said[] | null,
  made: readonly Asked<Correction>[]
): Promise<boolean> {
  const now = await saidIn({ ...file, bytes }, readers)
  if (!now || !before || now.length !== before.length) return false
  const wanted = before.map(({ text }) => text)
  for (const article of new Set(made.map((each) => each.article))) {
    const text = fold(article.text)
    const at = before.findIndex((said) => said.entry === (article.source.entry ?? '') && said.text === text)
    if (at < 0) return false
    const own = made.flatMap((each) => (each.article === article ? [each.correction] : []))
    wanted[at] = fold(correctedText(article.text, own))
  }
  return wanted.every((text, i) => now[i]!.text === text)
}

const fold = (text: string): string => text.replace(/\s+/gu, ' ').trim()
