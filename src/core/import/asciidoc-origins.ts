import type { Article } from '../model/article'
import { readAsciidocHeader } from './asciidoc-header'
import { followWords } from './follow-words'
import type { OriginStretch, OriginsOf, Spelling } from './importer'
import { collectStretches } from './stretches'

/** What may stand between two words, or within one, that a reader does not see. */
const marks =
  /(?:footnote:[\w-]{0,60}\[(?:[^\]\\\n]|\\.){0,2000}\]|^\/\/\/\/+\n[\s\S]{0,20000}?\n\/\/\/\/+$|^\/\/[^\n]{0,4000}$|^:!?[\w-]+!?:[^\n]{0,2000}$|^(?:include|ifdef|ifndef|ifeval|endif|toc|video|audio)::[^\n]{0,2000}$|^\[[^\n]{0,500}\]$|^image::[^[\n]{0,2000}\[|(?:link|xref|mailto|image|kbd|btn|menu|icon|pass|https?):[^\s[\]]{1,2000}\[|\]\]|\(\(\([^()\n]{1,200}\)\)\)|<<[^<>,\n]{1,200}(?:,|>>)|\[\[[^\]\n]{1,200}\]\]|\[[.#%][^\]\n]{0,200}\]|[\s*_`#^~|='".:<>+,\\![\]()/-]|\d{1,3}\.[ \t]|\d+\+\|)/my
const curved: Readonly<Record<string, string>> = { '“': '"`', '”': '`"', '‘': "'`", '’': "`'" }
/** So many signs of a block must be found again where the blocks before it do not lead to it. */
const telling = 24

/**
 * Where the words of an article stand in its AsciiDoc: each block is followed sign by sign from where the last one
 * ended, over marks only. A block that cannot be followed, as one with the value of an attribute in it, is left out.
 */
export const asciidocOrigins =
  (text: string): OriginsOf =>
  (article) =>
    originsIn(text, article)

function originsIn(text: string, article: Article): readonly OriginStretch[] {
  const collector = collectStretches()
  const body = readAsciidocHeader(text).length
  let cursor = 0
  let isLost = false
  for (const { kind, start, end } of article.blocks) {
    const words = article.text.slice(start, end)
    if (kind !== 'headline' && kind !== 'byline') cursor = Math.max(cursor, body)
    const isNote = kind === 'note'
    if (isLost || isNote || kind === 'byline') {
      const at = onlyPlaceOf(text, words, isNote ? body : kind === 'byline' ? 0 : cursor)
      if (at < 0) continue
      cursor = at
    }
    const found = followWords(text, cursor, words, marks, curved)
    isLost = found === null && kind !== 'byline' && kind !== 'headline'
    if (!found) continue
    for (const { at, length, from, width } of found)
      collector.add({ start: start + at, length, from, width, spell: asAsciidoc })
    const last = found.at(-1)!
    cursor = last.from + last.width
  }
  return collector.stretches
}

/** Where a block begins that stands once behind `from`: by its first signs, or its first word. -1 where it does not. */
function onlyPlaceOf(text: string, words: string, from: number): number {
  for (const opening of [words.slice(0, telling), /^\S*/.exec(words)![0]]) {
    const at = opening.length < 3 ? -1 : text.indexOf(opening, from)
    if (at >= 0 && text.indexOf(opening, at + 1) < 0) return at
  }
  return -1
}

/** Words inside a text; marks that would mean something are made harmless. */
const asAsciidoc: Spelling = (words) =>
  /[{}|[\]\n]|\+\+|<</.test(words) ? null : words.replace(/[*_`#^~]/g, '\\$&')
