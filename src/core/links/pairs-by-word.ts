import type { Quantity } from '../facts/quantity/quantity'
import type { Reading } from '../facts/reading'
import { fall, fewer, gap, more, rise } from '../lexicon/en/change'
import { commonWords } from '../lexicon/en/common-words'
import { WordForm } from '../text/vocabulary'
import type { Link } from './links-of'

/** How many tokens before and behind a figure tell what it is of. */
const before = 10
const behind = 6
/** A word that stands beside more pairs than this tells none of them. */
const tooMany = 6

/** The pairs of an article (what was, what became of it) by the words that tell what they are of. */
export class PairsByWord {
  private readonly byWord = new Map<number, Link[]>()

  constructor(
    private readonly reading: Reading,
    links: readonly Link[]
  ) {
    for (const link of links) {
      if (link.row.joins !== 'pair' && link.row.joins !== 'prior') continue
      const { a, b } = link.quantities
      const [first, last] = a!.token < b!.token ? [a!, b!] : [b!, a!]
      for (const word of this.wordsAround(first.token, last.lastToken)) {
        const list = this.byWord.get(word)
        if (!list) this.byWord.set(word, [link])
        else if (list.length <= tooMany) list.push(link)
      }
    }
  }

  /** The pairs outside the target's sentence that share most words with it. */
  of(target: Quantity): readonly Link[] {
    const shared = new Map<Link, number>()
    for (const word of this.wordsAround(target.token, target.lastToken)) {
      const list = this.byWord.get(word) ?? []
      if (list.length > tooMany) continue
      for (const link of list)
        if (link.sentence !== target.sentence) shared.set(link, (shared.get(link) ?? 0) + 1)
    }
    const most = Math.max(0, ...shared.values())
    return [...shared].filter(([, count]) => count === most).map(([link]) => link)
  }

  private wordsAround(first: number, last: number): ReadonlySet<number> {
    const { reading } = this
    const words = new Set<number>()
    for (let i = first - before; i <= last + behind; i++)
      if (reading.together(i, first) && this.tells(i)) words.add(reading.root(i))
    return words
  }

  private tells(i: number): boolean {
    const { reading } = this
    const word = reading.lower(i)
    if (word.length < 4 || (reading.form(i) & WordForm.small) === 0 || !/^\p{L}/u.test(word)) return false
    return ![commonWords, rise, fall, more, fewer, gap].some((common) => reading.is(i, common))
  }
}
