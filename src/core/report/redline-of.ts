import type { BlockKind } from '../model/article'
import type { ReportedArticle } from './build-report'

/** A stretch of a text with its corrections shown: it stays, it goes, or it comes. */
export interface RedlinePart {
  readonly kind: 'same' | 'removed' | 'added'
  readonly text: string
  /** Who ruled that it goes or comes, and the ISO 8601 instant; absent where it stays. */
  readonly change?: { readonly by: string; readonly at: string }
}

export interface RedlineParagraph {
  readonly kind: BlockKind
  /** `Block.marker` */
  readonly marker?: string
  readonly parts: readonly RedlinePart[]
}

type Signature = NonNullable<RedlinePart['change']>

/** A paragraph that is being written. */
interface Draft extends Omit<RedlineParagraph, 'parts'> {
  readonly parts: RedlinePart[]
}

/**
 * An article's text with its corrections shown word by word, a paragraph for each of its blocks. Nothing is left out
 * but the white space between paragraphs: `same` and `removed` are the text as it was read, `same` and `added` the
 * corrected copy.
 * @param fallback who signs a correction whose ruling names nobody
 */
export function redlineOf(
  { article, corrections, claims }: Pick<ReportedArticle, 'article' | 'corrections' | 'claims'>,
  fallback: Signature
): readonly RedlineParagraph[] {
  const { text, blocks } = article
  const ruled = new Map(claims.disputed.map((item) => [item.claim, item.ruled]))
  const paragraphs: Draft[] = []
  let at = 0
  let next = 0
  const begin = () => {
    while (next < blocks.length && blocks[next]!.start <= at) {
      const { kind, marker } = blocks[next++]!
      paragraphs.push({ kind, ...(marker === undefined ? {} : { marker }), parts: [] })
    }
    if (paragraphs.length === 0) paragraphs.push({ kind: 'paragraph', parts: [] })
  }
  const add = (part: RedlinePart) => {
    if (part.text !== '') paragraphs.at(-1)!.parts.push(part)
  }
  /** Words of the article up to here, parted where a block begins. */
  const upTo = (end: number, kind: 'same' | 'removed', change?: Signature) => {
    while (at < end) {
      begin()
      const to = Math.min(end, blocks[next]?.start ?? end)
      add({ kind, text: text.slice(at, to), ...(change ? { change } : {}) })
      at = to
    }
  }
  for (const { claim, start, parts } of corrections) {
    const change = ruled.get(claim) ?? fallback
    upTo(start, 'same')
    for (const part of parts) {
      if (part.kind === 'added') {
        begin()
        add({ ...part, change })
      } else upTo(at + part.text.length, part.kind, part.kind === 'removed' ? change : undefined)
    }
  }
  upTo(text.length, 'same')
  return paragraphs.map(withoutOuterSpace).filter(({ parts }) => parts.length > 0)
}

/** Paragraphs are parted by being paragraphs: the line breaks around them go, those within stay. */
function withoutOuterSpace({ parts, ...paragraph }: Draft): RedlineParagraph {
  const trimmed = parts.map((part, i) => {
    if (part.kind !== 'same') return part
    const head = i === 0 ? part.text.replace(/^\s+/, '') : part.text
    return { ...part, text: i === parts.length - 1 ? head.replace(/\s+$/, '') : head }
  })
  return { ...paragraph, parts: trimmed.filter(({ text }) => text !== '') }
}
