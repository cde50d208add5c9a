import { lettersNeed } from '../checks/respelt-people'
import { fingerprint } from '../text/fingerprint'
import { transliterationKey } from '../text/transliteration-key'
import type { ArticleDigest, DigestPerson } from './article-digest'
import type { CrossFinding } from './cross-finding'

interface Known {
  readonly digest: ArticleDigest
  readonly person: DigestPerson
}

/** More people under one key than this share a common name, not a life. */
const most = 40

/**
 * One person whom two articles spell differently. The letters must be as near as inside one article, and the two
 * articles must speak of one story: another person in common, or one seat. What tells of two people keeps it silent.
 */
export function crossNames(digests: readonly ArticleDigest[]): readonly CrossFinding[] {
  const people = new Map<ArticleDigest, ReadonlySet<string>>()
  const byKey = new Map<string, Known[]>()
  for (const digest of digests) {
    people.set(digest, new Set(digest.people.map(nameOf)))
    for (const person of digest.people)
      for (const key of keysOf(person)) {
        const same = byKey.get(key)
        if (!same) byKey.set(key, [{ digest, person }])
        else if (same.length < most) same.push({ digest, person })
      }
  }
  const found = new Map<string, CrossFinding>()
  for (const same of byKey.values()) {
    same.forEach((a, i) => {
      for (const b of same.slice(i + 1)) {
        if (a.digest === b.digest || nameOf(a.person) === nameOf(b.person)) continue
        const id = fingerprint('cross.name', ...[nameOf(a.person), nameOf(b.person)].sort())
        if (found.has(id) || !isOnePerson(a, b, people)) continue
        found.set(id, findingOf(id, a, b))
      }
    })
  }
  return [...found.values()]
}

function isOnePerson(a: Known, b: Known, people: ReadonlyMap<ArticleDigest, ReadonlySet<string>>): boolean {
  const inA = people.get(a.digest)!
  const inB = people.get(b.digest)!
  // An article that prints both tells them apart, or is told so by its own check.
  if (inA.has(nameOf(b.person)) || inB.has(nameOf(a.person))) return false
  if (tellTwo(a.person, b.person)) return false
  const office = overlap(a.person.roles, b.person.roles) || overlap(a.person.parties, b.person.parties)
  const company = [...inA].some((name) => inB.has(name))
  const seat = overlap(a.digest.contests, b.digest.contests)
  const points = (office ? 2 : 0) + (company ? 1 : 0) + (seat ? 1 : 0)
  return (company || seat) && lettersNeed(a.person.words, b.person.words) <= points
}

const nameOf = ({ words }: DigestPerson): string => words.join(' ').toLowerCase()

function* keysOf({ words }: DigestPerson): Generator<string> {
  const lower = words.map((word) => word.toLowerCase())
  for (const gap of lower.keys()) yield lower.map((word, i) => (i === gap ? '·' : word)).join(' ')
  yield lower.map((word) => `~${transliterationKey(word)}`).join(' ')
}

const overlap = <T>(a: readonly T[], b: readonly T[]): boolean => a.some((each) => b.includes(each))

function tellTwo(a: DigestPerson, b: DigestPerson): boolean {
  const apart = <T>(one: readonly T[], two: readonly T[]) =>
    one.length > 0 && two.length > 0 && !overlap(one, two)
  const ages = [...a.ages, ...b.ages]
  return (
    a.kin ||
    b.kin ||
    apart(a.roles, b.roles) ||
    apart(a.parties, b.parties) ||
    apart(a.sexes, b.sexes) ||
    Math.max(...ages) - Math.min(...ages) > 1
  )
}

function findingOf(id: string, a: Known, b: Known): CrossFinding {
  const [first, second] = [a, b].map(({ person }) => person.words.join(' ')) as [string, string]
  return {
    id,
    check: 'cross.name',
    code: 'two-spellings',
    severity: 'warning',
    message: `One name in two spellings? “${first}” in one article, “${second}” in another.`,
    data: { first, second },
    places: [a, b].flatMap(({ digest, person }) =>
      person.places.map((place) => ({ ...place, role: 'spelling', articleId: digest.id }))
    )
  }
}
