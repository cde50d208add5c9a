import type { Body, BodyMention } from '../facts/bodies/bodies-of'
import { bodyWords, placeBeginnings } from '../lexicon/en/body-words'
import { isOrdinaryWord } from '../lexicon/en/ordinary-words'
import { isDerived } from '../text/is-derived'
import { likenessOf } from '../text/likeness'
import { standingOf } from './respelt-words'

/** A body by the name the article uses, and by one that it uses once. */
export interface RespeltBody {
  readonly usual: Body
  readonly odd: BodyMention
}

/** More names with one beginning than this prove nothing. */
const mostAlike = 10

const groups = (rows: string): ReadonlyMap<string, number> =>
  new Map(
    rows.split('|').flatMap((row, k) =>
      row
        .trim()
        .split(/\s+/)
        .map((word): [string, number] => [word, k])
    )
  )

/** Words for bodies that are taken for one another. */
const kindOf = groups(
  `trust society foundation association institute council alliance accord union league federation conference congress forum
   bank guild fellowship chamber|construction civils builders contractors engineering homes developments|
   printers prints press printing publishing|university college school academy polytechnic|hospital clinic infirmary|
   commission committee board authority agency office bureau|museum gallery`
)
/** With another of these it is another body of the same place. */
const administrative: ReadonlySet<string> = new Set(
  'city county town borough district state parish village high primary middle elementary secondary junior senior girls boys public private medical law business north south east west central upper lower first second'.split(
    ' '
  )
)

/**
 * Finds bodies that are named otherwise once: the same words and another kind of body ("Lanyon Bank", "Lanyon Building
 * Society"), a team of another beast, a seat a slip away. Names are looked up by their first and last words.
 */
export function respeltBodies(bodies: readonly Body[]): readonly RespeltBody[] {
  const byFirst = new Map<string, Body[]>()
  for (const body of bodies) {
    const key = body.keys[0]!
    const known = byFirst.get(key)
    if (!known) byFirst.set(key, [body])
    else if (known.length < mostAlike) known.push(body)
  }
  const found: RespeltBody[] = []
  const done = new Set<Body>()
  for (const odd of bodies) {
    if (odd.mentions.length > 1 || odd.mentions[0]!.quoted) continue
    for (const usual of byFirst.get(odd.keys[0]!) ?? []) {
      if (usual === odd || done.has(usual) || !isUsual(usual, odd) || !isRespelt(odd, usual)) continue
      done.add(odd)
      found.push({ usual, odd: odd.mentions[0]! })
      break
    }
  }
  return found
}

/** Printed more often, or first; and never in one sentence with the other. */
function isUsual(usual: Body, odd: Body): boolean {
  const [mention] = odd.mentions as [BodyMention]
  if (usual.mentions.some(({ sentence }) => sentence === mention.sentence)) return false
  return usual.mentions.length > 1 || usual.mentions[0]!.span.start < mention.span.start
}

function isRespelt(odd: Body, usual: Body): boolean {
  const [a, b] = [odd.keys, usual.keys]
  if (a.every((key) => b.includes(key)) || b.every((key) => a.includes(key))) return false
  return isOtherKind(odd, usual) || isOtherTeam(odd, usual) || isOtherSeat(odd, usual)
}

/** The words that only one of them has. */
const only = (a: readonly string[], b: readonly string[]): readonly string[] =>
  a.filter((key) => !b.includes(key))

function isOtherKind({ keys: a }: Body, { keys: b }: Body): boolean {
  const [last, otherLast] = [a.at(-1)!, b.at(-1)!]
  const group = kindOf.get(last)
  const [mine, theirs] = [only(a, b), only(b, a)]
  if (mine.length > 2 || theirs.length > 2) return false
  if ([...mine, ...theirs].some((key) => administrative.has(key))) return false
  const shared = a.filter((key) => b.includes(key))
  const telling = shared.filter((key) => standingOf(key) === 'new')
  if (last !== otherLast && group !== undefined && group === kindOf.get(otherLast)) {
    const isLong =
      shared.length >= 2 && !shared.some((key) => placeBeginnings.has(key) || standingOf(key) === 'map')
    return mine.includes(last) && theirs.includes(otherLast) && (telling.length > 0 || isLong)
  }
  if (group !== kindOf.get(otherLast) && kindOf.has(last) && kindOf.has(otherLast)) return false
  // "Norrhaven University of Technology", "Norrhaven Technical University"
  return (
    telling.length > 0 &&
    shared.some((key) => kindOf.has(key)) &&
    mine.some((key) => theirs.some((other) => key.slice(0, 4) === other.slice(0, 4)))
  )
}

/** "the Rail Kings", "the Rail Barons". */
function isOtherTeam({ keys: a, mentions: [odd] }: Body, { keys: b, mentions }: Body): boolean {
  if (a.length !== 2 || b.length !== 2 || mentions.length < 2 || !odd!.definite) return false
  if (!mentions.some(({ definite }) => definite) || standingOf(a[0]!) === 'map' || placeBeginnings.has(a[0]!))
    return false
  const isBeast = (key: string) => key.endsWith('s') && (isOrdinaryWord(key) || bodyWords.has(key))
  return isBeast(a[1]!) && isBeast(b[1]!) && !isDerived(a[1]!, b[1]!)
}

/** "University of Overberg", "University of Overstrand". */
function isOtherSeat({ keys: a, mentions: [odd] }: Body, { keys: b, mentions }: Body): boolean {
  const { headWords } = odd!
  if (headWords === 0 || mentions[0]!.headWords !== headWords || a.length !== b.length) return false
  const different = only(a, b)
  if (different.length !== 1 || a.indexOf(different[0]!) < headWords) return false
  const [mine] = different as [string]
  const [theirs] = only(b, a)
  if (!theirs || standingOf(mine) === 'map' || isDerived(mine, theirs)) return false
  return likenessOf(mine, theirs) !== 'far' || (mine.length >= 7 && mine.slice(0, 4) === theirs.slice(0, 4))
}
