import type { Article } from '../model/article'
import type { Span } from '../model/span'

/** Words to put in the place of a span. */
export interface Replacement extends Span {
  readonly right: string
}

/** An article with its corrections made, and the way back to the text as it is printed. */
export interface CorrectedArticle {
  readonly article: Article
  /** Where printed words stand in the corrected text: the whole correction, where they are in one. */
  standing(span: Span): Span
  /** The printed words that a span of the corrected text stands for: whole corrections, where it touches any. */
  printed(span: Span): Span
  /** What of the printed text an edit of the corrected text would replace, and by what. */
  printedEdit(edit: Span & { readonly text: string }): Span & { readonly text: string }
}

/** A correction, and where it stands in the corrected text. */
interface Put extends Span {
  readonly was: Span
}

/**
 * Makes corrections in an article as a newer text would have them: blocks, headline and dateline move along.
 * @param made in reading order, none reaching into another
 */
export function correctedArticle(article: Article, made: readonly Replacement[]): CorrectedArticle {
  const pieces: string[] = []
  const puts: Put[] = []
  let from = 0
  let length = 0
  for (const { start, end, right } of made) {
    const kept = article.text.slice(from, start)
    pieces.push(kept, right)
    length += kept.length
    puts.push({ start: length, end: length + right.length, was: { start, end } })
    length += right.length
    from = end
  }
  pieces.push(article.text.slice(from))
  const text = pieces.join('')

  /** A position of the printed text in the corrected one; inside a correction, its beginning or end. */
  const moved = (at: number, isEnd: boolean): number => {
    let shift = 0
    for (const put of puts) {
      if (at <= put.was.start) break
      if (at < put.was.end) return isEnd ? put.end : put.start
      shift = put.end - put.was.end
    }
    return at + shift
  }
  const span = <Kind extends Span>(each: Kind): Kind => ({
    ...each,
    start: moved(each.start, false),
    end: moved(each.end, true)
  })
  /** A position of the corrected text in the printed one; inside a correction, its beginning or end. */
  const back = (at: number, isEnd: boolean): number => {
    let shift = 0
    for (const put of puts) {
      if (at < put.start || (isEnd && at === put.start)) break
      if (at < put.end || (isEnd && at === put.end)) return isEnd ? put.was.end : put.was.start
      shift = put.was.end - put.end
    }
    return at + shift
  }
  const printed = ({ start, end }: Span): Span => {
    const first = back(start, false)
    return { start: first, end: Math.max(first, back(end, true)) }
  }

  const headlineLength = moved(article.headlineLength, true)
  return {
    article: {
      ...article,
      text,
      title: article.headlineLength > 0 ? text.slice(0, headlineLength).replace(/\s+/g, ' ') : article.title,
      headlineLength,
      bodyStart: moved(article.bodyStart, false),
      blocks: article.blocks.map(span),
      ...(article.dateline ? { dateline: span(article.dateline) } : {})
    },
    standing: ({ start, end }) => ({ start: moved(start, false), end: moved(end, true) }),
    printed,
    printedEdit: ({ start, end, text: words }) => {
      const whole = printed({ start, end })
      const touched = puts.filter((put) => put.start < end && start < put.end)
      const head = touched[0] && touched[0].start < start ? text.slice(touched[0].start, start) : ''
      const last = touched.at(-1)
      const tail = last && end < last.end ? text.slice(end, last.end) : ''
      return { ...whole, text: head + words + tail }
    }
  }
}
