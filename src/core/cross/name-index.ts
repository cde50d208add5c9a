import { lettersNeed } from '../checks/respelt-people'
import { overlaps } from '../model/span'
import { fingerprint } from '../text/fingerprint'
import { transliterationKey } from '../text/transliteration-key'
import type { ArticleDigest, DigestPerson } from './article-digest'
import type { CrossFinding, CrossPlace, TakenBackWords } from './cross-finding'

interface Known {
  readonly digest: ArticleDigest
  readonly person: DigestPerson
}

/** More names under one key than this are a common surname; more articles with one name are not all looked at. */
export const most = 40
/** More points than this never speak for one person: a shared office, company and a seat. */
const mostPoints = 4

/**
 * The people of many articles, by their names. One person whom two articles spell differently is a difference: the
 * letters must be as near as inside one article, and the two articles must speak of one story: another person in
 * common, or one seat. What tells of two people keeps it silent.
 */
export class NameIndex {
  /** Names, in lower case, by what is left of them with one word out, or with each word as it sounds. */
  private readonly byKey = new Map<string, Set<string>>()
  private readonly byName = new Map<string, Known[]>()
  private readonly people = new Map<ArticleDigest, ReadonlySet<string>>()

  add(digest: ArticleDigest): void {
    this.people.set(digest, new Set(digest.people.map(nameOf)))
    for (const person of digest.people) {
      const name = nameOf(person)
      const same = this.byName.get(name)
      if (same) same.push({ digest, person })
      else {
        this.byName.set(name, [{ digest, person }])
        for (const key of keysOf(person)) {
          const names = this.byKey.get(key)
          if (names) names.add(name)
          else this.byKey.set(key, new Set([name]))
        }
      }
    }
  }

  remove(digest: ArticleDigest): void {
    this.people.delete(digest)
    for (const person of digest.people) {
      const name = nameOf(person)
      const rest = (this.byName.get(name) ?? []).filter((known) => known.digest !== digest)
      if (rest.length > 0) {
        this.byName.set(name, rest)
        continue
      }
      this.byName.delete(name)
      for (const key of keysOf(person)) {
        this.byKey.get(key)?.delete(name)
        if (this.byKey.get(key)?.size === 0) this.byKey.delete(key)
      }
    }
  }

  /** The people of an article whom another spells otherwise. */
  findingsFor(digest: ArticleDigest): readonly CrossFinding[] {
    return digest.people.flatMap((person) =>
      [...this.namesLike(person)].flatMap((other) => {
        const found = (this.byName.get(other) ?? [])
          .slice(0, most)
          .filter((known) => known.digest !== digest && this.isOnePerson({ digest, person }, known))
        return found.length === 0 ? [] : [findingOf({ digest, person }, found)]
      })
    )
  }

  /** The articles that name people of this one, in this or a like spelling, with how many of them. */
  withNamesLike(digest: ArticleDigest): ReadonlyMap<ArticleDigest, number> {
    const found = new Map<ArticleDigest, number>()
    for (const person of digest.people)
      for (const name of [nameOf(person), ...this.namesLike(person)])
        for (const known of (this.byName.get(name) ?? []).slice(0, most))
          if (known.digest !== digest) found.set(known.digest, (found.get(known.digest) ?? 0) + 1)
    return found
  }

  /** Where others spell, of the same story, a person as the words that were wrong did. */
  printedElsewhere(digest: ArticleDigest, { wrong, ...span }: TakenBackWords): readonly CrossPlace[] {
    const words = folded(wrong).trim().replaceAll(/\s+/g, ' ')
    return digest.people
      .filter(({ places }) => places.some((place) => overlaps(place, span)))
      .flatMap((person) => {
        // Where the correction was made since, the person goes by the right name here and by the wrong one elsewhere.
        const name = words.includes(nameOf(person)) ? nameOf(person) : words
        return (this.byName.get(name) ?? []).slice(0, most).filter((known) => {
          if (known.digest === digest || tellTwo(person, known.person)) return false
          const { company, seat } = this.shared(digest, known.digest, name)
          return company || seat
        })
      })
      .flatMap(placesOf)
  }

  private *namesLike(person: DigestPerson): Generator<string> {
    const own = nameOf(person)
    const seen = new Set([own])
    for (const key of keysOf(person)) {
      const names = this.byKey.get(key) ?? new Set()
      if (names.size > most) continue
      for (const name of names) {
        if (seen.has(name)) continue
        seen.add(name)
        const [first] = this.byName.get(name) ?? []
        if (first && lettersNeed(person.words, first.person.words) <= mostPoints) yield name
      }
    }
  }

  private isOnePerson(a: Known, b: Known): boolean {
    // An article that prints both tells them apart, or is told so by its own check.
    const prints = ({ digest }: Known, { person }: Known) => this.people.get(digest)!.has(nameOf(person))
    if (prints(a, b) || prints(b, a) || tellTwo(a.person, b.person)) return false
    const office = overlap(a.person.roles, b.person.roles) || overlap(a.person.parties, b.person.parties)
    const { company, seat } = this.shared(a.digest, b.digest)
    const points = (office ? 2 : 0) + (company ? 1 : 0) + (seat ? 1 : 0)
    return (company || seat) && lettersNeed(a.person.words, b.person.words) <= points
  }

  /** Whether two articles tell of one story: of a seat, or of people, `but` this one. */
  private shared(a: ArticleDigest, b: ArticleDigest, but = '') {
    const inB = this.people.get(b)!
    return {
      company: [...this.people.get(a)!].some((name) => name !== but && inB.has(name)),
      seat: overlap(a.contests, b.contests)
    }
  }
}

/** In lower case, with one form of apostrophe: papers print it as they please. */
const folded = (words: string): string => words.toLowerCase().replaceAll('’', "'")

/** A person's name as it is compared: folded, its words with a space between. */
export const nameOf = ({ words }: DigestPerson): string => folded(words.join(' '))

/** Under these a name meets those that may be another spelling of it. */
export function* keysOf({ words }: DigestPerson): Generator<string> {
  const lower = words.map(folded)
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

const placesOf = ({ digest, person }: Known): readonly CrossPlace[] =>
  person.places.map((place) => ({ ...place, role: 'spelling', articleId: digest.id }))

function findingOf(a: Known, others: readonly Known[]): CrossFinding {
  const [first, second] = [a, others[0]!].map(({ person }) => person.words.join(' ')) as [string, string]
  return {
    id: fingerprint('cross.name', ...[first, second].map((name) => name.toLowerCase()).sort()),
    check: 'cross.name',
    code: 'two-spellings',
    severity: 'warning',
    data: { first, second },
    places: [a, ...others].flatMap(placesOf),
    repairs: []
  }
}
