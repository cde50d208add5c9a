import { done, fail } from '../result'
import { decodeText } from '../text/decode-text'
import { buildArticle } from './build-article'
import { extensionOf } from './extension-of'
import type { TextImporter } from './importer'

const opening =
  /^(?:[\w-]+:[^\n]*\n(?:[ \t][^\n]*\n)*){0,30}?(?:MIME-Version|Content-Type: *multipart\/related)/i

/** A page saved with its pictures in one file (MHTML, RFC 2557). The first page in it is read. */
export const mhtml: TextImporter = {
  kind: 'text',
  id: 'mhtml',
  label: 'Saved web page',
  extensions: ['mhtml', 'mht'],
  keeps: 'what a web page keeps, of the first page in the file',
  loses: 'what a web page loses, and frames',
  accepts: (text, name) => mhtml.extensions.includes(extensionOf(name)) || opening.test(text.slice(0, 4000)),
  async read(text, file) {
    const page = firstPage(text)
    if (page === null) {
      return fail('unreadable', `${file.name} holds no web page. Save the page again, or save it as HTML.`)
    }
    const { readHtml } = await import('./read-html')
    return done({
      articles: [buildArticle(readHtml(page, { whole: file.whole ?? false }), file, mhtml.id)],
      warnings: []
    })
  }
}

/** The HTML of the first part that is one. */
function firstPage(text: string): string | null {
  const boundary = /boundary="?([^"\n;]{1,100})"?/i.exec(text.slice(0, 8000))?.[1]?.trim()
  const parts = boundary ? text.split(`--${boundary}`) : [text]
  for (const part of parts) {
    const lines = part.replace(/^\n/, '')
    const end = lines.indexOf('\n\n')
    if (end < 0) continue
    const head = lines.slice(0, end)
    if (!/^content-type:\s*(?:text\/html|application\/xhtml)/im.test(head)) continue
    const encoding = /^content-transfer-encoding:\s*([\w-]+)/im.exec(head)?.[1]?.toLowerCase()
    return decoded(lines.slice(end + 2), encoding)
  }
  return null
}

function decoded(body: string, encoding: string | undefined): string {
  const bytes =
    encoding === 'quoted-printable' ? quotedPrintable(body) : encoding === 'base64' ? base64(body) : null
  return bytes ? (decodeText(bytes)?.text ?? '').replaceAll('\r\n', '\n') : body
}

/** The bytes of quoted-printable text (RFC 2045, 6.7). Characters it cannot hold become question marks. */
function quotedPrintable(body: string): Uint8Array {
  const bytes = new Uint8Array(body.length)
  let length = 0
  for (let at = 0; at < body.length; at++) {
    const unit = body.charCodeAt(at)
    if (unit !== 0x3d) bytes[length++] = unit < 0x80 ? unit : 0x3f
    else if (body[at + 1] === '\n') at++
    else {
      const hex = body.slice(at + 1, at + 3)
      if (/^[0-9a-f]{2}$/i.test(hex)) {
        bytes[length++] = Number.parseInt(hex, 16)
        at += 2
      } else bytes[length++] = unit
    }
  }
  return bytes.subarray(0, length)
}

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

function base64(body: string): Uint8Array {
  const bytes = new Uint8Array(Math.floor((body.length * 3) / 4) + 3)
  let length = 0
  let bits = 0
  let held = 0
  for (const character of body) {
    const value = digits.indexOf(character)
    if (value < 0) continue
    bits = ((bits << 6) | value) & 0xffff
    held += 6
    if (held >= 8) {
      held -= 8
      bytes[length++] = (bits >> held) & 0xff
    }
  }
  return bytes.subarray(0, length)
}
