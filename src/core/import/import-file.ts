import type { DocumentReaders } from '../ports'
import { done, fail, type Result } from '../result'
import { type DecodedText, decodeText } from '../text/decode-text'
import { holdsRulings } from './holds-rulings'
import type { ImportErrorCode, Imported, Importer, ImportResult, SourceFile, Warning } from './importer'
import { leftOutWarning } from './left-out-warning'
import { importers } from './registry'
import { withoutBinary } from './rtf-binary'
import { unseenWarning } from './unseen-warning'

/**
 * Turns a file into articles. A file that cannot be read, or holds no article, is an answer with its name in it.
 * @param readers the libraries that need more than core has; nobody else loads them
 */
export async function importFile(
  file: SourceFile,
  readers: DocumentReaders
): Promise<Result<Imported, ImportErrorCode>> {
  if (file.bytes.length === 0)
    return fail('empty', `${file.name} is empty: there is nothing to check in it.`, { name: file.name })
  for (const importer of importers)
    if (importer.kind === 'binary' && (await isTaken(() => importer.accepts(file.bytes))))
      return told(await unbroken(importer, file.name, () => importer.read(file, readers)), file.name)
  const stranger = strangers.find(({ opening }) => beginsWith(file.bytes, opening))
  const bytes = withoutBinary(file.bytes)
  const decoded = stranger ? null : decodeText(bytes)
  if (!decoded) {
    if (stranger === zip && documentEnding.test(file.name))
      return fail(
        'unreadable',
        `${file.name} is damaged or cut short: no document is found in it. Get the file once more, or save the article as text and open that.`,
        { name: file.name, reason: 'cut-short' }
      )
    if (stranger && /\.msg$/i.test(file.name))
      return fail(
        'unreadable',
        `${file.name} is a message of Outlook. In Outlook, save it as “Text only”, or drag it into another mail program and save it from there as .eml; open that.`,
        { name: file.name, reason: 'outlook' }
      )
    const what = stranger ? `is ${stranger.name}, not a text file` : 'is not a text file'
    return fail('unreadable', `${file.name} ${what}. Save the article as text and open that.`, {
      name: file.name,
      reason: 'no-text'
    })
  }
  const other =
    decoded.encoding === 'Windows-1252'
      ? await (await import('./other-encoding')).otherText(bytes, decoded.text, readers)
      : null
  const lines = (other ?? decoded).text.replaceAll('\r\n', '\n').replaceAll('\r', '\n')
  if (lines.trim() === '')
    return fail('empty', `${file.name} holds only white space: there is nothing to check in it.`, {
      name: file.name,
      reason: 'white-space'
    })
  if (holdsRulings(lines))
    return fail(
      'rulings',
      `${file.name} holds annotations or rulings, no article. Put it on the desk that has the article they are about.`,
      { name: file.name }
    )
  for (const importer of importers) {
    if (importer.kind !== 'text' || !(await isTaken(() => importer.accepts(lines, file.name)))) continue
    const read = () => importer.read(lines, file, readers)
    const result = told(await unbroken(importer, file.name, read), file.name)
    if (!result.ok) return result
    const guesses = importer.ownEncoding ? [] : warningsOf(decoded, file.name, other?.encoding)
    return done({ ...result.value, warnings: [...guesses, ...result.value.warnings] })
  }
  return broken(file.name, 'the reader of plain text')
}

/** An importer that breaks down over the question takes no file: the next is asked. */
async function isTaken(asks: () => boolean | Promise<boolean>): Promise<boolean> {
  try {
    return await asks()
  } catch {
    return false
  }
}

/** What an importer reads. One that breaks down takes no other file with it: the answer says whose fault it is. */
async function unbroken(
  { label }: Importer,
  name: string,
  read: () => ImportResult | Promise<ImportResult>
): Promise<ImportResult> {
  try {
    return await read()
  } catch (error) {
    return broken(name, `the reader of ${label} (${error instanceof Error ? error.message : String(error)})`)
  }
}

const broken = (name: string, reader: string): ImportResult =>
  fail(
    'unreadable',
    `${name} brought ${reader} down: a fault of Corrigenda, to be reported. Save the article as plain text and open that.`
  )

/** Whether reading a file makes no more of it than it has: it is text, and of a form without parts and entities. */
export async function neverGrows({ bytes, name }: Pick<SourceFile, 'bytes' | 'name'>): Promise<boolean> {
  for (const each of importers) if (each.kind === 'binary' && (await each.accepts(bytes))) return false
  const text = decodeText(bytes)?.text.replaceAll('\r\n', '\n').replaceAll('\r', '\n')
  if (text === undefined) return false
  const first = importers.find((each) => each.kind === 'text' && each.accepts(text, name))
  return first?.kind === 'text' && first.neverGrows === true
}

/** Says which words were left out, and which languages the checks do not read. */
function told(result: Result<Imported, ImportErrorCode>, name: string): Result<Imported, ImportErrorCode> {
  if (!result.ok) return result
  const { articles } = result.value
  const more = [leftOutWarning(name, articles), unseenWarning(name, articles)]
  const warnings = [...result.value.warnings, ...more.filter((each) => each !== undefined)]
  const foreign = articles.flatMap(({ language }) => (language && language !== 'en' ? [language] : []))
  if (foreign.length === 0) return done({ articles, warnings })
  const languageNames = new Intl.DisplayNames(['en'], { type: 'language' })
  const languages = [...new Set(foreign)].map((code) => languageNames.of(code) ?? code).join(', ')
  const what =
    articles.length === 1
      ? `is in ${languages}: the checks read English only, and none was run on it.`
      : `${foreign.length} of ${articles.length} articles are in ${languages}: the checks read English only, and none was run on them.`
  const message = articles.length === 1 ? `${name} ${what}` : `${name}: ${what}`
  return done({ articles, warnings: [...warnings, { code: 'other-language', message }] })
}

interface Stranger {
  readonly name: string
  readonly opening: string
}

const zip: Stranger = { name: 'an archive or another kind of office document', opening: 'PK\u0003\u0004' }
/** Files that editors have in the same folder, and how they begin. */
const strangers: readonly Stranger[] = [
  zip,
  { name: 'an old Word document or Excel workbook', opening: '\u00d0\u00cf\u0011\u00e0' }
]
/** What is read when it is whole. */
const documentEnding = /\.(?:docx|odt)$/i

const beginsWith = (bytes: Uint8Array, opening: string): boolean =>
  [...opening].every((character, at) => bytes[at] === character.charCodeAt(0))

function warningsOf({ encoding, lost, mended }: DecodedText, name: string, other?: string): Warning[] {
  const warnings: Warning[] = []
  if (encoding === 'Windows-1252') {
    warnings.push({
      code: 'guessed-encoding',
      message: `${name} is not UTF-8 and was read as ${other ?? encoding}. If letters look wrong, save it as UTF-8 and open it again.`
    })
  }
  if (other !== undefined) return warnings
  if (lost > 0) {
    const what = lost === 1 ? 'byte' : 'bytes'
    warnings.push({
      code: 'lost-bytes',
      message: `${name}: ${lost} ${what} could not be read as ${encoding} and ${lost === 1 ? 'stands' : 'stand'} as “\u{fffd}”.`
    })
  }
  if (mended.example) {
    const [before, after] = mended.example
    warnings.push({
      code: 'mended-characters',
      message: `${name}: ${mended.count} garbled ${mended.count === 1 ? 'character was' : 'characters were'} put right, such as “${before}” to “${after}”. An earlier program saved the file in the wrong encoding.`
    })
  }
  return warnings
}
