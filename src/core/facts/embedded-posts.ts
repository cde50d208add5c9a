import type { Span } from '../model/span'

/** What signs a post that a page shows as it was posted: "(@handle) June 4, 2018". */
const signature = /^\(@\w{1,30}\)[ ,]{1,2}\p{Lu}\p{Ll}{2,8}\.? \d{1,2}, \d{4}/u
/** A paragraph with a post and its signature is no longer. */
const mostLetters = 1000
/** The words of one post are no longer, whatever paragraphs they make. */
const longestPost = 300

/**
 * Posts from elsewhere that stand in an article as they were posted, with who posted them and when: "… — Name (@handle)
 * June 4, 2018". Each from the beginning of its paragraph, or of the one before where only
 * the signature stands in its own; one that follows another at once, from the end of that.
 *
 * @returns half-open, in UTF-16 code units, in order, none inside another
 */
export function embeddedPosts(text: string): readonly Span[] {
  const posts: Span[] = []
  let from = 0
  for (let at = text.indexOf('(@'); at >= 0; at = text.indexOf('(@', at + 2)) {
    const signed = signature.exec(text.slice(at, at + 70))
    if (!signed) continue
    const before = text.slice(Math.max(from, at - mostLetters), at)
    const dash = Math.max(before.lastIndexOf('—'), before.lastIndexOf('–'))
    if (dash < 0 || /[\n(]/.test(before.slice(dash))) continue
    const words = before.slice(0, dash).trimEnd()
    // Nothing of the article stands between two posts so near.
    const follows = from > 0 && at - from < mostLetters && words.trim().length <= longestPost
    const start = follows ? from : at - before.length + words.lastIndexOf('\n') + 1
    const end = at + signed[0].length
    posts.push({ start, end })
    from = end
  }
  return posts
}
