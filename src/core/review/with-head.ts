import type { Article, Block, BlockKind, Dateline } from '../model/article'
import { asRead, type Head, type ReadHead } from '../model/head'
import type { Span } from '../model/span'
import { filedFrom, filedIn } from '../text/filed-from'

/** So far into an article its head may stand, in blocks and in UTF-16 code units. */
const [mostBlocks, mostUnits] = [12, 1_500]

/**
 * An article with its head as an editor sets it, over what its copy was read as; a head set before is forgotten. The text
 * stays. Words that stand in the copy become what they are set as; words that do not are kept beside it.
 */
export function withHead(article: Article, head: Head): Article {
  const read = asRead(article)
  const set = Object.fromEntries(Object.entries(head).filter(([, value]) => value !== undefined)) as Head
  if (Object.keys(set).length === 0) return read
  let next = read
  if (set.headline !== undefined) next = withHeadline(next, set.headline)
  if (set.byline !== undefined) next = withBlock(next, 'byline', set.byline)
  if (set.agency !== undefined) next = withBlock(next, 'agency', set.agency)
  if (set.dateline !== undefined || set.place !== undefined) next = withDateline(next, set)
  if (set.publishedOn !== undefined) next = dated(next, set.publishedOn)
  return { ...next, byHand: { set, read: readHead(read) } }
}

/** Whether words stand in the head of an article, so that what they are set as is read and checked. */
export const standsInHead = (article: Article, words: string): boolean =>
  findInHead(asRead(article), words) !== null

const readHead = ({
  title,
  headlineLength,
  bodyStart,
  blocks,
  dateline,
  publishedOn
}: Article): ReadHead => ({
  title,
  headlineLength,
  bodyStart,
  blocks,
  ...(dateline ? { dateline } : {}),
  ...(publishedOn ? { publishedOn } : {})
})

const escaped = (word: string): string => word.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')

/** Where words stand at the beginning of a line of an article's head, however they are spaced; null where they do not. */
function findInHead({ text, blocks }: Pick<Article, 'text' | 'blocks'>, words: string): Span | null {
  const parts = words.trim().split(/\s+/).filter(Boolean)
  if (parts.length === 0) return null
  const wanted = new RegExp(
    `(?:by:?\\s+)?${parts.map(escaped).join('\\s+')}(?![\\p{L}\\p{M}\\p{N}])(?:[ \\t]*[.,:|—–-](?=\\s|$))?`,
    'iuy'
  )
  for (const block of blocks.slice(0, mostBlocks)) {
    if (block.start > mostUnits) return null
    for (let at = block.start; at < block.end; ) {
      wanted.lastIndex = at
      const found = wanted.exec(text)
      if (found && at + found[0].length <= block.end) return { start: at, end: at + found[0].length }
      const stop = text.indexOf('\n', at)
      if (stop < 0) break
      at = stop + 1
      while (at < block.end && /\s/.test(text[at]!)) at++
    }
  }
  return null
}

/** The blocks with one of this kind on these words, cut out of the block that held them. */
function cutOut({ text, blocks }: Article, { start, end }: Span, kind: BlockKind): readonly Block[] {
  return blocks.flatMap((block): readonly Block[] => {
    if (block.start > start || block.end < end) return [block]
    const before = trimmed(text, block.start, start)
    const after = trimmed(text, end, block.end)
    return [
      ...(before.end > before.start ? [{ ...block, ...before }] : []),
      { kind, start, end },
      ...(after.end > after.start ? [{ ...block, ...after }] : [])
    ]
  })
}

const trimmed = (text: string, from: number, to: number): Span => {
  let [start, end] = [from, to]
  while (start < end && /\s/.test(text[start]!)) start++
  while (end > start && /\s/.test(text[end - 1]!)) end--
  return { start, end }
}

const demoted = (blocks: readonly Block[], from: BlockKind, to: BlockKind): readonly Block[] =>
  blocks.map((block) => (block.kind === from ? { ...block, kind: to } : block))

function withBlock(article: Article, kind: 'byline' | 'agency', words: string): Article {
  const found = findInHead(article, words)
  // Words that stand nowhere leave the copy as it is read: what is printed there is still no part of the story.
  if (words !== '' && found === null) return article
  const plain = { ...article, blocks: demoted(article.blocks, kind, 'paragraph') }
  return found ? { ...plain, blocks: cutOut(plain, found, kind) } : plain
}

/** What stands above the headline is set above it in print as well. */
function withHeadline(article: Article, words: string): Article {
  const { text } = article
  const found = findInHead(article, words)
  if (words !== '' && found === null) return { ...article, title: words }
  if (found === null) {
    const blocks = demoted(article.blocks, 'headline', 'paragraph')
    return { ...article, headlineLength: 0, bodyStart: 0, blocks }
  }
  const plain = { ...article, blocks: demoted(article.blocks, 'headline', 'paragraph') }
  const blocks = cutOut(plain, found, 'headline').map((block) =>
    block.end <= found.start && block.kind === 'paragraph' ? { ...block, kind: 'kicker' as const } : block
  )
  const bodyStart = blocks.find(({ start }) => start >= found.end)?.start ?? text.length
  const title = text.slice(found.start, found.end).replace(/\s+/g, ' ')
  return { ...article, title, headlineLength: found.end, bodyStart, blocks }
}

function withDateline(article: Article, set: Head): Article {
  const { dateline: read, ...rest } = article
  const line = set.dateline === undefined ? (read ?? placeLine(article, set.place ?? '')) : null
  const found = set.dateline === undefined ? line : findInHead(article, set.dateline)
  if (!found) return set.dateline === undefined ? article : rest
  const { start, end } = found
  const filed = line ?? filedIn(article.text.slice(start, end))
  const { place: _place, ...told } = { start, end, ...filed }
  const dateline: Dateline = { ...told, place: set.place || filed.place }
  const isWhole = article.blocks.some(
    (block) => block.kind === 'paragraph' && block.start === start && block.end === end
  )
  return { ...rest, dateline, ...(isWhole ? { blocks: cutOut(article, { start, end }, 'dateline') } : {}) }
}

/** A dateline that only its place tells: these words at the head of a line, up to a colon or dash. */
function placeLine(article: Article, place: string): Dateline | null {
  const found = findInHead(article, place)
  if (!found) return null
  const rest = article.text.slice(found.start, found.start + 120)
  const whole = /^[^:—–\n]{1,90}(?::|[—–])/.exec(rest)
  if (!whole) return null
  const behind = whole[0].slice(place.length)
  return { start: found.start, end: found.start + whole[0].length, ...filedFrom(place, behind) }
}

function dated({ publishedOn: _read, ...article }: Article, day: string): Article {
  return day === '' ? article : { ...article, publishedOn: day }
}
