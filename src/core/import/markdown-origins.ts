import type { Article } from '../model/article'
import { followWords } from './follow-words'
import { frontMatterLength } from './front-matter'
import type { OriginStretch, OriginsOf, Spelling } from './importer'
import { collectStretches } from './stretches'

/** What may stand between two words, or within one, that a reader does not see. */
const marks =
  /(?:\[\^[^\]\s]{1,40}\]:?|\{\{[<%][\s\S]{0,2000}?[>%]\}\}|\{%[\s\S]{0,2000}?%\}|<!--[\s\S]{0,4000}?-->|\]\([^)\n]{0,2000}\)|[\s*_`#>|~=+\\![\]-]|\d{1,3}[.)][ \t]|<(?=https?:)|(?<=\w)>)/y
/** So many signs of a block must be found again where the blocks before it do not lead to it. */
const telling = 24

/**
 * Where the words of an article stand in its Markdown: each block is followed sign by sign from where the last one
 * ended, over marks only. A block that cannot be followed is left out; the next is looked for by its first words, which
 * must stand in the file once.
 */
export const markdownOrigins =
  (text: string): OriginsOf =>
  (article) =>
    originsIn(text, article)

function originsIn(text: string, article: Article): readonly OriginStretch[] {
  const collector = collectStretches()
  const front = frontMatterLength(text)
  let cursor = front
  let isLost = false
  for (const { kind, start, end } of article.blocks) {
    const words = article.text.slice(start, end)
    const field = kind === 'headline' || kind === 'byline' ? fieldIn(text.slice(0, front), kind, words) : null
    if (field && (kind === 'byline' || !heading.test(text.slice(front, front + 1000)))) {
      collector.add({ start, length: words.length, width: words.length, ...field })
      continue
    }
    if (isLost) {
      const opening = words.slice(0, telling)
      const at = text.indexOf(opening, cursor)
      if (at < 0 || text.indexOf(opening, at + 1) >= 0) continue
      cursor = at
    }
    const found = followWords(text, cursor, words, marks)
    // A byline of several names is in no field as it stands; what follows is looked for where it would have been.
    isLost = found === null && kind !== 'byline' && kind !== 'headline'
    if (!found) continue
    for (const { at, length, from, width } of found)
      collector.add({ start: start + at, length, from, width, spell: asMarkdown })
    cursor = found.at(-1)!.from + found.at(-1)!.width
  }
  return collector.stretches
}

/** A heading of the first rank at the top goes before the title of the front matter. */
const heading = /^\s*(?:#[ \t]|[^\n]+\n {0,3}=+[ \t]*(?:\n|$))/

const fields = {
  headline: /^(?:title|headline)[ \t]*[:=][ \t]*/gim,
  byline: /^(?:authors?|byline|by)[ \t]*[:=][ \t]*/gim
} as const

/** Where a field of the front matter has these very words, and how words are written in it. */
function fieldIn(
  matter: string,
  kind: keyof typeof fields,
  words: string
): { readonly from: number; readonly spell: Spelling } | null {
  for (const field of matter.matchAll(fields[kind])) {
    const at = field.index + field[0].length
    const mark = matter[at] === '"' || matter[at] === "'" ? matter[at]! : ''
    if (matter.startsWith(words, at + mark.length))
      return { from: at + mark.length, spell: mark === '"' ? asQuoted : mark === "'" ? asSingle : asBare }
  }
  return null
}

/** Words inside a text; marks that would mean something are made harmless. */
const asMarkdown: Spelling = (words) => words.replace(/[\\`*_[\]<|]/g, '\\$&')
const asQuoted: Spelling = (words) => (/["\\\n]/.test(words) ? null : words)
const asSingle: Spelling = (words) => (/['\n]/.test(words) ? null : words)
const asBare: Spelling = (words) => (/[:#](?=\s|$)|(?:^|\s)#|\n/.test(words) ? null : words)
