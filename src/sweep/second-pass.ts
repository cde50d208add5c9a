import type { ArticleDigest } from '../core/cross/article-digest'
import type { CrossFinding } from '../core/cross/cross-finding'
import { CrossIndex } from '../core/cross/cross-index'
import { most } from '../core/cross/name-index'
import type { Database } from '../postgres/database'

/** So many keys are looked at with one question. */
const together = 500

/**
 * What the articles of a sweep say against each other: key by key, with only the articles of one key in memory. A key
 * under which all say the same, or too many different things, is passed over, as a `CrossIndex` of all of them would.
 *
 * @returns each difference once; places name articles by the number of their line
 */
export async function secondPass(database: Database, sweep: string): Promise<readonly CrossFinding[]> {
  const found = new Map<string, CrossFinding>()
  for (let after = ''; ; ) {
    const keys = await database.rows<{ readonly key: string }>(
      `select key from meeting where sweep = $1 and key > $2
       group by key having count(distinct variant) between 2 and $3 order by key limit $4`,
      [sweep, after, most, together]
    )
    if (keys.length === 0) break
    after = keys.at(-1)!.key
    const members = await database.rows<{ readonly key: string; readonly number: number }>(
      `select distinct key, number from (
         select key, number, row_number() over (partition by key, variant order by number) nth
         from meeting where sweep = $1 and key = any($2)) each
       where nth <= $3 order by key, number`,
      [sweep, keys.map(({ key }) => key), most]
    )
    const digests = await digestsOf(database, sweep, [...new Set(members.map(({ number }) => number))])
    for (const numbers of byKey(members).values()) {
      const index = new CrossIndex()
      for (const number of numbers) index.put(digests.get(number)!)
      for (const finding of index.differences()) {
        const before = found.get(finding.id)
        if (!before || before.places.length < finding.places.length) found.set(finding.id, finding)
      }
    }
  }
  return [...found.values()]
}

function byKey(
  members: readonly { readonly key: string; readonly number: number }[]
): ReadonlyMap<string, readonly number[]> {
  const keys = new Map<string, number[]>()
  for (const { key, number } of members) {
    const same = keys.get(key)
    if (same) same.push(number)
    else keys.set(key, [number])
  }
  return keys
}

async function digestsOf(
  database: Database,
  sweep: string,
  numbers: readonly number[]
): Promise<ReadonlyMap<number, ArticleDigest>> {
  const rows = await database.rows<{ readonly number: number; readonly digest: string }>(
    'select number, digest from digest where sweep = $1 and number = any($2)',
    [sweep, numbers]
  )
  // Two lines of one id are two articles.
  return new Map(rows.map(({ number, digest }) => [number, { ...JSON.parse(digest), id: String(number) }]))
}
