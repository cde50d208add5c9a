import { type Description, descriptionOf } from '../facts/descriptions'
import type { Facts } from '../facts/facts-of'
import { isSpeaking } from '../facts/people/is-speaking'
import type { NameRun } from '../facts/people/name-runs'
import { isKinship } from '../facts/role-nouns'
import type { NameMention, Person } from '../model/fact'
import { givenNames } from '../text/given-names'
import { letterHash, soundHash } from '../text/name-hashes'
import { type NameSlip, nameSlip } from '../text/name-slip'
import { isOneGivenName } from '../text/one-given-name'
import { sharingAKey } from '../text/sharing-a-key'
import { transliterationKey } from '../text/transliteration-key'
import { emptyHash, hashUnit, WordForm } from '../text/vocabulary'

/**
 * Pairs of full names that are one person in two spellings. The less alike the letters, the more the text must say
 * that one person is meant: the same office or party, one form rare and unintroduced, a headline. What tells of two
 * people (kin, another office, another age, both in one sentence) outweighs any likeness.
 */
export function respeltPeople({ reading, people, ledger }: Facts): {
  readonly pairs: readonly (readonly [Person, Person])[]
  /** Every position inside a name that the text tells apart from its look-alike. */
  readonly apart: ReadonlySet<number>
} {
  const pairs: (readonly [Person, Person])[] = []
  const apart = new Set<number>()
  const described = new Map<Person, readonly Description[]>()
  const descriptionsOf = (person: Person): readonly Description[] => {
    const known = described.get(person)
    if (known) return known
    const made = printed(person).map((mention) => descriptionOf(reading, mention))
    described.set(person, made)
    return made
  }
  for (const [a, b] of candidatePairs(people.filter(({ words }) => words.length > 1))) {
    const need = lettersNeed(a.words, b.words)
    if (need > most || printed(a).length === 0 || printed(b).length === 0) continue
    if (
      inOneSentence(a, b) ||
      isClause(reading, a) ||
      isClause(reading, b) ||
      saysTwo(reading, a) ||
      saysTwo(reading, b) ||
      tellTwo(descriptionsOf(a), descriptionsOf(b))
    ) {
      for (const { span } of [...printed(a), ...printed(b)])
        for (let at = span.start; at < span.end; at++) apart.add(at)
    } else if (
      need <= 0 ||
      evidence(a, b, descriptionsOf(a), descriptionsOf(b)) +
        (comesBack(reading, ledger, a, b, descriptionsOf) ? ofComingBack : 0) >=
        need
    )
      pairs.push([a, b])
  }
  return { pairs, apart }
}

/** Mentions that show how the desk's own writer spells the name: whole forms, outside quotations. */
export const printed = (person: Person): readonly NameMention[] =>
  person.mentions.filter((mention) => !mention.quoted && mention.words.length === person.words.length)

/** Pairs that share all words but one, or sound alike word by word: looked up, never all against all. */
function* candidatePairs(people: readonly Person[]): Generator<readonly [Person, Person]> {
  const seen = new Map<string, Person[]>()
  const paired = new Set<string>()
  for (const person of sharingAKey(people, addKeys)) {
    const words = person.words.map((word) => word.toLowerCase())
    const keys = words.map((_, gap) => words.map((word, i) => (i === gap ? '·' : word)).join(' '))
    keys.push(words.map((word) => `~${transliterationKey(word)}`).join(' '))
    // "Naeem ul Hasan", "Naeemul Hasan": one name, cut otherwise.
    keys.push(`=${transliterationKey(words.join(''))}`)
    for (const key of keys) {
      const others = seen.get(key)
      if (!others) {
        seen.set(key, [person])
        continue
      }
      for (const other of others) {
        const pair = `${other.id}|${person.id}`
        if (!paired.has(pair)) {
          paired.add(pair)
          yield [other, person]
        }
      }
      // A text that prints more than this many people of one surname proves nothing by spelling.
      if (others.length < 12) others.push(person)
    }
  }
}

/** Hashes of the keys by which `candidatePairs` looks people up, or of more than one key. */
function addKeys({ words }: Person, hashes: number[]): void {
  const spellings = words.map(letterHash)
  for (let gap = 0; gap < spellings.length; gap++) {
    let key = emptyHash
    for (let i = 0; i < spellings.length; i++) key = hashUnit(key, i === gap ? 0 : spellings[i]!)
    hashes.push(key)
  }
  // Words that sound alike one by one sound alike set in one.
  hashes.push(soundHash(words))
}

/** More points than any text can give. */
const most = 9

/** The points that must speak for one person whose given names have no more in common than their first letter. */
const ofInitial = 6

/** What the letters alone leave to be shown, where the first name is shared and where the last is. */
const needs: Readonly<Record<NameSlip, readonly [sharedFirst: number, sharedLast: number]>> = {
  same: [0, 0],
  typing: [0, 0],
  sound: [0, 0],
  letter: [0, 1],
  vowel: [0, 1],
  consonant: [2, 3],
  ending: [3, 4],
  far: [most + 1, most + 1]
}

/** First names so common that sharing one says nothing. */
const fillers = new Set(
  'mohammad mohammed muhammad mohd md syed sayed sheikh shaikh abdul ram sri kumari'.split(' ')
)

/** Surnames so common that two who bear them may well have one given name. */
const commonSurnames = new Set(
  'smith jones brown williams taylor davies evans thomas johnson singh kumar khan ahmed ahmad ali sharma patel hussain das lee kim chen wang li zhang nguyen garcia'.split(
    ' '
  )
)

/** How many points must speak for one person before two names as unlike as these are called one; high where none would do. */
export function lettersNeed(a: readonly string[], b: readonly string[]): number {
  // "Asha Rawat-Singh" is "Asha Rawat" to some.
  if (isHalf(a.at(-1)!, b.at(-1)!) || isHalf(b.at(-1)!, a.at(-1)!)) return most + 1
  if (a.length !== b.length) return isCutOtherwise(a, b) ? 1 : most + 1
  let need = 0
  let differ = 0
  for (let i = 0; i < a.length; i++) {
    const one = a[i]!.toLowerCase()
    const two = b[i]!.toLowerCase()
    if (one === two) continue
    differ++
    const isGiven = i < a.length - 1
    // "Sara Okafor", "Sarah Okafor": parents do not give two children one name.
    if (isGiven && isOneGivenName(one, two)) {
      need += commonSurnames.has(a.at(-1)!.toLowerCase()) ? 2 : 1
      continue
    }
    const slip = nameSlip(one, two)
    if (Math.min(one.length, two.length) < 4 && slip !== 'sound') return most + 1
    const isLast = !isGiven
    // "Denise Broussard", "Diane Broussard": one initial, and as long; but Bernie is a Bernard.
    if (slip === 'far' && isGiven && one.slice(0, 3) !== two.slice(0, 3) && one[0] === two[0]) {
      need += Math.abs(one.length - two.length) <= 1 ? ofInitial : most + 1
      continue
    }
    need += needs[slip][isLast ? 0 : 1]
    if (slip === 'ending' && isPlural(one, two)) need += 3
    if (isLast && fillers.has(a[0]!.toLowerCase())) need += 1
    if (!isLast && givenNames.has(one) && givenNames.has(two)) need += 3
    if (Math.max(one.length, two.length) < (slip === 'letter' && !isLast ? 6 : 5)) need += 1
  }
  return differ === 0 ? most + 1 : need
}

const isHalf = (one: string, double: string): boolean => double.startsWith(`${one}-`)

const isCutOtherwise = (a: readonly string[], b: readonly string[]): boolean => {
  const one = a.join('').toLowerCase()
  const two = b.join('').toLowerCase()
  return Math.min(one.length, two.length) >= 8 && transliterationKey(one) === transliterationKey(two)
}

/** "Golden Globe", "Golden Globes". */
const isPlural = (a: string, b: string): boolean => `${a}s` === b || `${b}s` === a

/** Both in one sentence: the writer tells them apart, so do we. */
function inOneSentence(a: Person, b: Person): boolean {
  const sentences = new Set(a.mentions.map((mention) => mention.sentence))
  return b.mentions.some((mention) => sentences.has(mention.sentence))
}

/** "Evans wins, and Chris Evens the odds": a verb in capitals, and what it is done to. */
const isClause = ({ text }: Facts['reading'], { mentions, words }: Person): boolean =>
  mentions.length === 1 &&
  words.at(-1)!.endsWith('s') &&
  /^ (?:the|his|her|its|their|up|out|down|off) /.test(
    text.slice(mentions[0]!.span.end, mentions[0]!.span.end + 8)
  )

/** "Harsh Rawat, who is no relation", "the brothers". */
const saysTwo = ({ text, sentences }: Facts['reading'], { mentions }: Person): boolean =>
  mentions.some(({ sentence, phrase }) => {
    const { start, end } = sentences[sentence]!
    // "Her sister, Sarah Okafor, said".
    const before = /(\p{Ll}+), $/u.exec(text.slice(Math.max(start, phrase.start - 24), phrase.start))?.[1]
    return (before !== undefined && isKinship(before)) || two.test(text.slice(start, end))
  })

const two =
  /\b(?:no relation|not related|unrelated|namesakes?|not to be confused|brothers|sisters|twins|siblings|cousins)\b/

const union = (
  descriptions: readonly Description[],
  of: (description: Description) => ReadonlySet<string>
): ReadonlySet<string> => new Set(descriptions.flatMap((description) => [...of(description)]))

const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some((word) => b.has(word))

/** Offices and trades that one person may have at once: a chief is a chairman, a minister an MP, an actor a director. */
const together = [
  'mp mla mlc mep msp senator congressman minister president vice-president chancellor mayor governor speaker councillor candidate leader head chief boss secretary chairman spokesman lawyer',
  'leader head chief boss chairman director manager executive officer founder owner president',
  'professor lecturer teacher scientist doctor surgeon engineer economist analyst director author poet',
  'actor director producer film-maker singer musician author poet artist photographer',
  'economist analyst banker broker director executive trader'
].map((row) => new Set(row.split(' ')))

/** Whether one person may have offices of both. */
export const mayBeOne = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  together.some((group) => shared(group, a) && shared(group, b))

/** What is said of each cannot be said of one person. */
function tellTwo(a: readonly Description[], b: readonly Description[]): boolean {
  if ([...a, ...b].some(({ kin }) => kin)) return true
  const parties = [a, b].map((of) => union(of, (d) => d.parties))
  if (parties.every(({ size }) => size > 0) && !shared(parties[0]!, parties[1]!)) return true
  const roles = [a, b].map((of) => union(of, (d) => d.roles))
  if (roles.every(({ size }) => size > 0) && !shared(roles[0]!, roles[1]!) && !mayBeOne(roles[0]!, roles[1]!))
    return true
  const sexes = new Set([...a, ...b].flatMap(({ sex }) => sex ?? []))
  const ages = [...a, ...b].flatMap(({ age }) => age?.years ?? [])
  return sexes.size > 1 || Math.max(...ages) - Math.min(...ages) > 1
}

const isUndescribed = (descriptions: readonly Description[]): boolean =>
  descriptions.every(({ roles, parties, age }) => roles.size + parties.size === 0 && !age)

/** Points for one person, where nobody new would be brought in so. */
const ofComingBack = 5

/**
 * Whether the later of two is printed once, speaks, and nobody says who it is, while the earlier was introduced: whoever is
 * new in a story is told of with more than a name.
 */
function comesBack(
  reading: Facts['reading'],
  { runs }: Facts['ledger'],
  a: Person,
  b: Person,
  descriptionsOf: (person: Person) => readonly Description[]
): boolean {
  const [first, later] = printed(a)[0]!.span.start < printed(b)[0]!.span.start ? [a, b] : [b, a]
  if (later.mentions.length !== 1) return false
  if (!isUndescribed(descriptionsOf(later)) || isUndescribed(descriptionsOf(first))) return false
  const { sentence, span } = printed(later)[0]!
  const { start } = span
  // "Kurt Weiss said his brother was tired"; "… persuaded by a grandson of Jim Weiss. James Weiss IV told them."
  const [before, own] = [reading.sentences[Math.max(0, sentence - 1)]!, reading.sentences[sentence]!]
  if (
    reading.text
      .slice(before.start, own.end)
      .split(/[^\p{L}]+/u)
      .some((word) => isKinship(word.toLowerCase()))
  )
    return false
  const run = runs.find((one) => one.span.start === start)
  return run !== undefined && run.titles.length === 0 && (isSpeaking(reading, run) || opens(reading, run))
}

/** Whether a sentence begins with the name, or with "But" and the name, and goes on in small letters. */
function opens({ tokens, lower, form }: Facts['reading'], { first, last }: NameRun): boolean {
  const start = tokens.firstOfSentence[tokens.sentence[first]!]!
  if (first !== start && !(first === start + 1 && /^(?:but|and|yet|then|later)$/.test(lower(start))))
    return false
  return (form(last + 1) & WordForm.plain) !== 0 && tokens.sentence[last + 1] === tokens.sentence[first]
}

/** Points for one person: the rarer form comes later and nobody says who it is; one office; the other form is usual. */
function evidence(a: Person, b: Person, ofA: readonly Description[], ofB: readonly Description[]): number {
  let points = 0
  const [usual, rare] = printed(a).length >= printed(b).length ? [a, b] : [b, a]
  if (printed(rare).length === 1 && (printed(usual).length >= 2 || usual.mentions.length >= 3)) points++
  if (printed(rare).length === 1 && usual.mentions.length >= 4) points++
  if (isUndescribed(rare === a ? ofA : ofB)) points++
  else if (printed(rare).length === printed(usual).length && isUndescribed(usual === a ? ofA : ofB)) points++
  for (const of of [(d: Description) => d.roles, (d: Description) => d.parties])
    if (shared(union(ofA, of), union(ofB, of))) points += 2
  return points
}
