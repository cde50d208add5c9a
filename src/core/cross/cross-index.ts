import type { ArticleDigest } from './article-digest'
import { CountIndex } from './count-index'
import type { CrossFinding, CrossPlace, TakenBackWords } from './cross-finding'
import { NameIndex } from './name-index'
import { ValueIndex } from './value-index'

/**
 * The digests of a desk, ready to be asked about one article after the other: what it prints otherwise than another,
 * and what it prints as others do. Asking looks at what shares a key with the article, however many others there are.
 */
export class CrossIndex {
  private readonly digests = new Map<string, ArticleDigest>()
  private readonly values = new ValueIndex()
  private readonly names = new NameIndex()
  private readonly counts = new CountIndex()

  /** Takes an article's digest, in the place of an older one. */
  put(digest: ArticleDigest): void {
    this.remove(digest.id)
    this.digests.set(digest.id, digest)
    this.values.add(digest)
    this.names.add(digest)
    this.counts.add(digest)
  }

  remove(id: string): void {
    const digest = this.digests.get(id)
    if (!digest) return
    this.digests.delete(id)
    this.values.remove(digest)
    this.names.remove(digest)
    this.counts.remove(digest)
  }

  /** What the article and others say of one fact or person, differing first; its own places come first in each. */
  findingsFor(id: string): readonly CrossFinding[] {
    const digest = this.digests.get(id)
    if (!digest) return []
    const found = [...this.values.findingsFor(digest), ...this.names.findingsFor(digest)]
    const isAlike = ({ severity }: CrossFinding): number => (severity === 'agrees' ? 1 : 0)
    return found
      .map((finding) => ({ ...finding, places: [...finding.places].sort((a, b) => own(b, id) - own(a, id)) }))
      .sort((a, b) => isAlike(a) - isAlike(b))
  }

  /** Every difference between any two articles, each once. */
  differences(): readonly CrossFinding[] {
    const names = new Map<string, CrossFinding>()
    for (const digest of this.digests.values())
      for (const finding of this.names.findingsFor(digest))
        if (!names.has(finding.id)) names.set(finding.id, finding)
    return [...this.values.differences(), ...names.values()]
  }

  /**
   * The articles that tell of what this one tells of: the same people, in this or a like spelling, seats, bodies and
   * places. The most kindred first.
   */
  siblingsOf(id: string, most: number): readonly string[] {
    const digest = this.digests.get(id)
    if (!digest) return []
    const contests = new Set(digest.contests)
    const names = new Set(digest.names)
    const like = this.names.withNamesLike(digest)
    const kin: { readonly id: string; readonly shared: number }[] = []
    for (const other of this.digests.values()) {
      if (other === digest) continue
      const shared =
        other.contests.filter((seat) => contests.has(seat)).length +
        other.names.filter((name) => names.has(name)).length +
        (like.get(other) ?? 0)
      if (shared > 0) kin.push({ id: other.id, shared })
    }
    return kin
      .sort((a, b) => b.shared - a.shared)
      .slice(0, most)
      .map(({ id: kinId }) => kinId)
  }

  /**
   * Where other articles still print what a correction of this one takes back: the same figure of the same fact or story,
   * or the same spelling of a person of the same story.
   */
  printedElsewhere(id: string, words: TakenBackWords): readonly CrossPlace[] {
    const digest = this.digests.get(id)
    if (!digest) return []
    return [this.values, this.names, this.counts].flatMap((index) => index.printedElsewhere(digest, words))
  }
}

const own = ({ articleId }: { readonly articleId: string }, id: string): number => (articleId === id ? 1 : 0)
