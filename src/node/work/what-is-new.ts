import type { Take } from './job'

/**
 * For a job that may be begun once more: gives for each time a way to take that passes on only the articles that no time
 * before has given, after whatever was being taken then. A job gives the same articles in the same order each time.
 */
export function whatIsNew(take: Take): () => Take {
  let taken = 0
  let taking: Promise<void> = Promise.resolve()
  return () => {
    let seen = 0
    return async (articles) => {
      const before = taking
      const fresh = articles.slice(Math.max(0, taken - seen))
      seen += articles.length
      taken = Math.max(taken, seen)
      taking = before.then(() => (fresh.length === 0 && articles.length > 0 ? undefined : take(fresh)))
      await taking
    }
  }
}
