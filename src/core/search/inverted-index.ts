import { eachWord, wordsOf } from './words-of'

/** What is searched of an article. */
export interface SearchedText {
  readonly id: string
  readonly title: string
  readonly text: string
}

/** Articles that have every word asked for, the best first. */
export interface SearchAnswer {
  readonly ids: readonly string[]
  /** How many there are in all; `ids` may be fewer. */
  readonly total: number
}

export interface InvertedIndex {
  /** Takes an article in, in the place of what it was before. */
  put(article: SearchedText): void
  remove(id: string): void
  /**
   * Articles with every word of the query; the last word may be the beginning of one, for it is still being typed.
   * @param limit how many ids at most
   */
  search(query: string, limit: number): SearchAnswer
  readonly size: number
}

/**
 * Where a word stands: a document's number, rising, then how often it stands in it, and so on by pairs. One flat array
 * a word: there are many words, and most stand in few documents.
 */
type Postings = number[]

/** Documents in no order, and what each is worth by its number; 0 where it is not among them. */
interface Scores {
  readonly docs: number[]
  readonly worths: Float64Array
}

const titleWeight = 6
/** How much a word that comes often in one article still adds: the usual saturation of BM25, without its length term. */
const saturation = 1.2

/** Makes an empty index. Nothing in it reads a disk; feeding it is its owner's. */
export function createIndex(): InvertedIndex {
  const terms = new Map<string, Postings>()
  const ids: (string | null)[] = []
  const numberOf = new Map<string, number>()
  let sorted: readonly string[] = []
  let sortedSize = 0

  function drop(id: string): void {
    const doc = numberOf.get(id)
    if (doc === undefined) return
    // Its postings stay and lead nowhere: articles change seldom, and a number is never given twice.
    ids[doc] = null
    numberOf.delete(id)
  }

  function put({ id, title, text }: SearchedText): void {
    drop(id)
    const doc = ids.length
    ids.push(id)
    numberOf.set(id, doc)
    const take = (weight: number) => (word: string) => {
      const postings = terms.get(word)
      if (postings === undefined) terms.set(word, [doc, weight])
      else if (postings[postings.length - 2] === doc) postings[postings.length - 1]! += weight
      else postings.push(doc, weight)
    }
    eachWord(text, take(1))
    eachWord(title, take(titleWeight))
  }

  function sortedTerms(): readonly string[] {
    if (sortedSize !== terms.size) {
      sorted = [...terms.keys()].sort()
      sortedSize = terms.size
    }
    return sorted
  }

  /** The postings of every word with this beginning. */
  function endingsOf(beginning: string): readonly Postings[] {
    const all = sortedTerms()
    let low = 0
    let high = all.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (all[middle]! < beginning) low = middle + 1
      else high = middle
    }
    const found: Postings[] = []
    for (let at = low; at < all.length; at += 1) {
      if (!all[at]!.startsWith(beginning)) break
      found.push(terms.get(all[at]!)!)
    }
    return found
  }

  /** How much a word tells by being in one document and not in others. */
  const rarity = (postings: Postings): number => Math.log(1 + (2 * ids.length) / postings.length)

  /**
   * What each document with one of these words is worth, beside what it was worth before.
   * @param before null for the first words asked for, else only documents in it count
   */
  function scoresOf(several: readonly Postings[], before: Scores | null): Scores {
    const worths = new Float64Array(ids.length)
    const docs: number[] = []
    for (const postings of several) {
      const tells = rarity(postings) * (saturation + 1)
      for (let at = 0; at < postings.length; at += 2) {
        const doc = postings[at]!
        if (ids[doc] === null || (before !== null && before.worths[doc] === 0)) continue
        const count = postings[at + 1]!
        const score = (before?.worths[doc] ?? 0) + (tells * count) / (count + saturation)
        if (worths[doc] === 0) docs.push(doc)
        // Of several words with one beginning the best one counts.
        if (score > worths[doc]!) worths[doc] = score
      }
    }
    return { docs, worths }
  }

  return {
    put,
    remove: drop,
    get size() {
      return numberOf.size
    },
    search(query, limit) {
      const words = wordsOf(query)
      if (words.length === 0) return { ids: [], total: 0 }
      const unfinished = words.at(-1)!
      const whole = [...new Set(words.slice(0, -1))].map((word) => terms.get(word))
      if (whole.some((postings) => postings === undefined)) return { ids: [], total: 0 }
      // The rarest first: what it leaves is all that the others are asked of.
      const inOrder = (whole as Postings[]).sort((a, b) => a.length - b.length)
      let scores: Scores | null = null
      for (const postings of inOrder) scores = scoresOf([postings], scores)
      const { docs, worths } = scoresOf(endingsOf(unfinished), scores)
      const best = docs.sort((a, b) => worths[b]! - worths[a]! || a - b).slice(0, limit)
      return { ids: best.map((doc) => ids[doc]!), total: docs.length }
    }
  }
}
