import type { MailMessage } from '../ports'
import { done, fail } from '../result'
import { mendMojibake } from '../text/mend-mojibake'
import { type ArticleParts, buildArticle, type Piece } from './build-article'
import { extensionOf } from './extension-of'
import type { SourceFile, TextImporter, Warning } from './importer'
import { collectLeftOut, type LeftOutCollector, mergedLeftOut } from './left-out-collector'
import { publishedOnFrom } from './published-on'

const header = /^[A-Za-z][\w-]{0,60}[ \t]{0,9}:(?:[ \t][^\n]*)?(?:\n[ \t][^\n]*)*\n/
/** What a browser writes at the top of a saved page. */
const savedPage = /^(?:Snapshot-Content-Location:|From: *<?"?Saved by)/im
/** The line between two mails of a box. */
const boxLine = /^From \S+(?: .{10,40}\d{4})?[ \t]{0,9}\n(?=[A-Za-z-]+:)/m

/** A mail, or a box of several, whatever its file is called. */
export const mail: TextImporter = {
  kind: 'text',
  id: 'mail',
  label: 'Mail',
  extensions: ['eml', 'mbox'],
  keeps:
    'subject as headline, sender as byline, date; the text of the mail, else its page; names of attachments, said',
  loses: 'older mail that is quoted and signatures, counted; attachments, formatting',
  ownEncoding: true,
  accepts(text, name) {
    const lines = text.trimStart()
    const heads = boxLine.test(lines.slice(0, 200)) ? lines.slice(lines.indexOf('\n') + 1) : lines
    const head = headOf(heads)
    if (savedPage.test(head) || /^mht(?:ml)?$/.test(extensionOf(name))) return false
    if (mail.extensions.includes(extensionOf(name))) return head !== ''
    return (
      /^From[ \t]*:/im.test(head) &&
      /^(?:Subject|Date)[ \t]*:/im.test(head) &&
      /^(?:To|Received|Message-ID|Delivered-To)[ \t]*:/im.test(head)
    )
  },
  async read(text, file, readers) {
    const articles = []
    const warnings: Warning[] = []
    const mails = boxLine.test(text.slice(0, 400)) ? partsOfBox(file.bytes) : [afterSpace(file.bytes)]
    for (const [i, bytes] of mails.entries()) {
      const message = await readers.readMail(bytes)
      const parts = message && (await partsOf(message, file, String(i + 1)))
      if (!parts || parts.body.every(({ kind }) => kind === 'byline')) continue
      articles.push(buildArticle(parts, file, mail.id))
      if (message.attachments.length > 0) warnings.push(attached(file.name, message.attachments))
    }
    if (articles.length === 0)
      return fail('empty', `${file.name} is a mail without a text in it. Save its attachment and add that.`)
    return done({ articles, warnings })
  },
  origins: async (text) => (await import('./raw-origins')).rawOrigins(text)
}

/** The lines of the head, up to the first that is none. */
function headOf(text: string): string {
  let at = 0
  for (let lines = 0; lines < 200; lines++) {
    const line = header.exec(text.slice(at, at + 8000))
    if (!line) break
    at += line[0].length
  }
  return text.slice(0, at)
}

function afterSpace(bytes: Uint8Array): Uint8Array {
  let at = 0
  while (at < bytes.length && bytes[at]! <= 0x20) at++
  return bytes.subarray(at)
}

/** The mails of a box: each begins behind a line "From …" after an empty one. */
function partsOfBox(bytes: Uint8Array): readonly Uint8Array[] {
  const starts: number[] = []
  const isMark = (at: number) => [0x46, 0x72, 0x6f, 0x6d, 0x20].every((code, i) => bytes[at + i] === code)
  for (let at = 0; at < bytes.length; at = nextLine(bytes, at)) {
    const isAfterEmpty =
      at < 2 || (bytes[at - 1] === 0x0a && (bytes[at - 2] === 0x0a || bytes[at - 2] === 0x0d))
    if (isAfterEmpty && isMark(at)) starts.push(at)
  }
  return starts.map((start, i) => bytes.subarray(nextLine(bytes, start), starts[i + 1] ?? bytes.length))
}

function nextLine(bytes: Uint8Array, from: number): number {
  const end = bytes.indexOf(0x0a, from)
  return end < 0 ? bytes.length : end + 1
}

async function partsOf(
  { subject, from, date, text, html }: MailMessage,
  file: SourceFile,
  place: string
): Promise<ArticleParts & { readonly body: readonly Piece[] }> {
  const collector = collectLeftOut()
  const headline = mendMojibake(subject)
    .text.replace(/^(?:\s*(?:re|fwd?|aw|wg|tr)\s*:)+/i, '')
    .replace(/\s+/g, ' ')
    .trim()
  const mended = mendMojibake(text).text
  const own = file.whole ? mended : withoutOlder(mended, collector)
  const story =
    own.trim() !== '' || html === ''
      ? { body: (await import('./pieces-of-text')).piecesOfText(own.trim()), leftOut: [] }
      : (await import('./read-html')).piecesOfHtml(html, file.whole)
  const day = publishedOnFrom(date)
  const pieces = story.body.filter((piece) => piece.text.trim() !== '')
  const isPrinted = pieces.slice(0, 2).some((piece) => from !== '' && piece.text.includes(from))
  return {
    ...(headline === '' ? {} : { headline }),
    body: from === '' || isPrinted ? pieces : [{ kind: 'byline', text: from }, ...pieces],
    ...(day ? { publishedOn: day } : {}),
    entry: place === '1' ? '' : place,
    leftOut: mergedLeftOut(collector.leftOut(), story.leftOut)
  }
}

const older = /^-{2,}\s*Original Message\s*-{2,}$/im
const attribution = /^(?:On|Am|Le|El) .{4,120}(?:wrote|schrieb|écrit|escribió)\s*:\s*$/
const signature = /^-- ?$/m

/** The text of a mail without what it answers to, and without the lines below it. */
function withoutOlder(text: string, { add }: LeftOutCollector): string {
  const cut = older.exec(text)
  if (cut) add('quoted', text.slice(cut.index))
  const kept: string[] = []
  const quoted: string[] = []
  const lines = (cut ? text.slice(0, cut.index) : text).split('\n')
  lines.forEach((line, i) => {
    const isQuoted =
      /^\s{0,3}>/.test(line) || (attribution.test(line.trim()) && /^\s{0,3}>/.test(nextFilled(lines, i)))
    if (isQuoted) quoted.push(line)
    else kept.push(line)
  })
  add('quoted', quoted.join('\n'))
  const own = kept.join('\n')
  const sign = signature.exec(own)
  if (sign) add('signature', own.slice(sign.index + sign[0].length))
  return sign ? own.slice(0, sign.index) : own
}

const nextFilled = (lines: readonly string[], at: number): string =>
  lines.slice(at + 1, at + 4).find((line) => line.trim() !== '') ?? ''

const attached = (name: string, attachments: readonly string[]): Warning => ({
  code: 'attachments',
  message: `${name}: ${attachments.length === 1 ? 'an attachment was' : `${attachments.length} attachments were`} not read: ${attachments
    .slice(0, 10)
    .map((each) => `“${each}”`)
    .join(
      ', '
    )}. Save ${attachments.length === 1 ? 'it' : 'them'} and add ${attachments.length === 1 ? 'it' : 'them'}.`
})
