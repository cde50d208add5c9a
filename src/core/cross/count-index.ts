import type { ArticleDigest } from './article-digest'
import type { CrossPlace, TakenBackWords } from './cross-finding'

/** So many names in common make two articles of one story, where they have nobody in common. */
const enough = 3

/** One figure that more articles than this print is nobody's own. */
const most = 200

/** The counts and sums of many articles, by their value and what they are of: a figure meets others of its story only. */
export class CountIndex {
  private readonly byKey = new Map<string, Set<ArticleDigest>>()

  add(digest: ArticleDigest): void {
    for (const { key } of digest.counts) {
      const same = this.byKey.get(key)
      if (same) same.add(digest)
      else this.byKey.set(key, new Set([digest]))
    }
  }

  remove(digest: ArticleDigest): void {
    for (const { key } of digest.counts) {
      const same = this.byKey.get(key)
      same?.delete(digest)
      if (same?.size === 0) this.byKey.delete(key)
    }
  }

  /** Where others print, of the same story, one of the figures that are taken back. */
  printedElsewhere(digest: ArticleDigest, { keys = [] }: TakenBackWords): readonly CrossPlace[] {
    const people = new Set(digest.people.map(({ words }) => words.join(' ').toLowerCase()))
    const names = new Set(digest.words)
    const isOfStory = (other: ArticleDigest): boolean =>
      other.people.some(({ words }) => people.has(words.join(' ').toLowerCase())) ||
      other.words.filter((name) => names.has(name)).length >= enough
    return [...new Set(keys)].flatMap((key) => {
      const others = this.byKey.get(key) ?? new Set<ArticleDigest>()
      if (others.size > most) return []
      return [...others]
        .filter((other) => other !== digest && isOfStory(other))
        .flatMap((other) =>
          other.counts
            .filter((count) => count.key === key)
            .map(({ place }) => ({ ...place, role: 'count', articleId: other.id }))
        )
    })
  }
}
