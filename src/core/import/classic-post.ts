import type { LeftOut } from '../model/left-out'
import { collectLeftOut } from './left-out-collector'

/** Elements that stand on lines of their own in what WordPress keeps of a post. */
const blocks =
  'p|div|ul|ol|li|dl|dt|dd|table|thead|tbody|tr|td|th|h[1-6]|blockquote|pre|figure|figcaption|section|article|hr|address'
const blockTag = new RegExp(`<(?:${blocks})(?=[\\s/>])[^<>]{0,2000}>`, 'gi')
const blockEnd = new RegExp(`</(?:${blocks})\\s*>`, 'gi')
const beginsBlock = new RegExp(`^</?(?:${blocks})(?=[\\s/>])`, 'i')

const caption = /\[caption\b[^\]]{0,1000}\]([\s\S]{0,4000}?)\[\/caption\]/gi
/** Codes that stand for what is no text: with all that is between them. */
const figures =
  /\[(gallery|embed|video|audio|playlist|instagram|tweet|youtube)\b([^\]]{0,1000})\](?:([^[\]]{0,2000})\[\/\1\])?/gi
const quoted = /\[(pullquote|blockquote|quote)\b[^\]]{0,300}\]([\s\S]{0,4000}?)\[\/\1\]/gi
/** Any other code: with attributes, or the end of one. A word in brackets is the writer's ("[sic]"). */
const others =
  /\[(?:[a-z][\w-]{1,40}(?:\s+[\w-]{1,40}=(?:"[^"\]]{0,500}"|'[^'\]]{0,500}'|[^\s\]"']{1,200}))+\s*\/?|\/[a-z][\w-]{1,40})\]/gi

/** A post of a publishing system as HTML, and what of it is left out. */
export interface ClassicPost {
  readonly html: string
  readonly leftOut: readonly LeftOut[]
}

/** Takes the short codes off a post: captions and quotations become elements, galleries and players go. */
export function withoutShortCodes(text: string): ClassicPost {
  const leftOut = collectLeftOut()
  const drop = (code: string) => {
    leftOut.add('code', code)
    return '\n\n'
  }
  const opened = new Set(
    [...text.matchAll(/\[\/([a-z][\w-]{1,40})\]/gi)].map(([, name]) => name!.toLowerCase())
  )
  const html = text
    .replace(
      caption,
      (_, inner: string) => `\n\n<figure><figcaption>${withoutPictures(inner)}</figcaption></figure>\n\n`
    )
    .replace(quoted, (_, __, inner: string) => `\n\n<blockquote>${inner}</blockquote>\n\n`)
    .replace(figures, drop)
    .replace(others, (code) => {
      leftOut.add('code', code)
      return ''
    })
    // The opening of a code without attributes is known by its end.
    .replace(/\[([a-z][\w-]{1,40})\]/gi, (code, name: string) => (opened.has(name.toLowerCase()) ? '' : code))
  return { html, leftOut: leftOut.leftOut() }
}

const withoutPictures = (words: string): string => words.replace(/<img\b[^>]{0,4000}>/gi, '').trim()

/** The paragraphs of a post that has blank lines between them rather than elements, as HTML. */
export const paragraphsMarked = (text: string): string =>
  text
    .replace(/<!--more[\s\S]{0,200}?-->|<!--nextpage-->/g, '\n\n')
    .replace(blockTag, '\n\n$&')
    .replace(blockEnd, '$&\n\n')
    .split(/\n[ \t]*\n\s*/)
    .map((chunk) => chunk.trim())
    .filter((chunk) => chunk !== '')
    .map((chunk) => (beginsBlock.test(chunk) ? chunk : `<p>${chunk.replaceAll('\n', '<br>')}</p>`))
    .join('\n')
