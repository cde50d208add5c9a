import type { NameMention } from '../model/fact'
import type { Span } from '../model/span'
import { TokenKind } from '../text/tokens'
import { partyOf } from './affiliations'
import type { Reading } from './reading'
import { isKinship, roleOf } from './role-nouns'
import { tokenAt } from './token-at'

/** What the words beside a name say of who it is. */
export interface Description {
  /** Ids of the offices and trades named beside it. */
  readonly roles: ReadonlySet<string>
  /** Ids of the parties. */
  readonly parties: ReadonlySet<string>
  /** "Asha Rawat, 52,". */
  readonly age?: { readonly years: number; readonly span: Span }
  /** By a courtesy title before it, or a word for a woman or a man. */
  readonly sex?: 'female' | 'male'
  /** A word of kin stands beside it, whose kin being left to the text ("his brother Asif Khan", "Asif Khan, a cousin"). */
  readonly kin: boolean
}

const female = new Set(
  'mrs ms miss dame lady smt kumari queen princess actress sister chairwoman spokeswoman'.split(' ')
)
const male = new Set(
  'mr sir lord shri sri pandit maulana king prince chairman spokesman father brother'.split(' ')
)

/** How many words before and after a name may describe it. */
const reachBefore = 7
const reachAfter = 9

/**
 * Reads what stands straight before a name ("the BJP candidate Asha Rawat") and straight after it in commas or
 * brackets ("Asha Rawat, 52, the former mayor,"). Nothing beyond a verb or another name's words is read.
 */
export function descriptionOf(reading: Reading, { phrase, span }: NameMention): Description {
  const roles = new Set<string>()
  const parties = new Set<string>()
  let sex: Description['sex']
  let kin = false
  const take = (i: number) => {
    const lower = reading.lower(i)
    const role = roleOf(lower)
    if (role) roles.add(role)
    const party = partyOf(reading.word(i).replace(/['’]s?$/, ''))
    if (party) parties.add(party)
    if (isKinship(lower) && !isNamedKin(reading, i)) kin = true
  }
  const first = tokenAt(reading.tokens, span.start)
  const last = tokenAt(reading.tokens, span.end) - 1
  const phraseFirst = tokenAt(reading.tokens, phrase.start)
  for (let i = first - 1; i >= first - reachBefore && reading.together(i, first); i--) {
    const lower = reading.lower(i)
    if (i < phraseFirst && !describes(reading, i)) break
    if (female.has(lower)) sex ??= 'female'
    else if (male.has(lower)) sex ??= 'male'
    take(i)
  }
  const age = ageAfter(reading, last)
  const opener = reading.lower(last + 1)
  if (reading.together(last + 1, last) && (opener === ',' || opener === '(')) {
    for (let i = last + 2; i <= last + reachAfter && reading.together(i, last); i++) {
      const word = reading.word(i)
      if (opener === '(' && word === ')') break
      if (reading.tokens.kind[i] === TokenKind.number) continue
      if (stopsApposition.has(reading.lower(i))) break
      take(i)
    }
  } else if (opener === 'of') {
    for (let i = last + 2; i <= last + 4 && reading.together(i, last); i++) take(i)
  }
  return { roles, parties, ...(age ? { age } : {}), ...(sex ? { sex } : {}), kin }
}

/** The age in commas or brackets straight after the name that ends with token `last`. */
export function ageAfter(reading: Reading, last: number): Description['age'] {
  const { tokens } = reading
  const at = last + 2
  if (tokens.kind[at] !== TokenKind.number || !reading.together(at, last)) return undefined
  const opener = reading.lower(last + 1)
  if (opener !== ',' && opener !== '(') return undefined
  const years = Number(reading.word(at))
  if (!Number.isInteger(years) || years <= 0 || years >= 120) return undefined
  return /^[,).]$/.test(reading.word(at + 1))
    ? { years, span: { start: tokens.start[at]!, end: tokens.end[at]! } }
    : undefined
}

/** "Hukum Singh's daughter", "wife of Lokendra Singh": whose kin it is stands beside it, and is nobody of this name. */
function isNamedKin(reading: Reading, i: number): boolean {
  if (/^\p{Lu}/u.test(reading.word(i - 1)) && !/^(?:his|her|their|the|a)$/.test(reading.lower(i - 1)))
    return true
  const of = reading.lower(i + 1)
  return (of === 'of' || of === 'to') && reading.together(i + 2, i)
}

/**
 * Where the words between commas or brackets that say who somebody is end ("Asha Rawat, 52, the mayor of Hull," to
 * "Hull"); null where none follow the name.
 */
export function apposition(reading: Reading, { span }: NameMention): number | null {
  const { tokens } = reading
  const opener = tokenAt(tokens, span.end)
  if (reading.word(opener) === '(') {
    const inside = partyOf(reading.word(opener + 1))
    return inside && reading.word(opener + 2) === ')' ? tokens.end[opener + 2]! : null
  }
  if (reading.word(opener) !== ',') return null
  let found = false
  let open = 0
  for (let i = opener + 1; i <= opener + 14 && reading.together(i, opener); i++) {
    const word = reading.word(i)
    // "chief executive of China Oil (CAO), was": the initials belong to what they are short for.
    if (word === '(') open++
    if (word === ')' && open-- > 0) continue
    if (open === 0 && /^[,.;)–—]$/.test(word)) {
      const isAge = tokens.kind[i - 1] === TokenKind.number && i === opener + 2
      if (!isAge) return found ? tokens.end[i - 1]! : null
    } else if (stopsApposition.has(reading.lower(i))) return null
    else if (roleOf(reading.lower(i)) !== undefined && endsRole.test(reading.word(i + 1))) found = true
  }
  return null
}

/** What may follow a role: a "pilot scheme" is no pilot. */
const endsRole = /^(?:\W|of|for|at|with|in|and|to|from|on|or)$/

/** Where the words straight before a name that name its office begin ("Hull mayor Asha Rawat"); null without an office. */
export function roleBefore(reading: Reading, { span }: NameMention): number | null {
  const { tokens } = reading
  const first = tokenAt(tokens, span.start)
  // In a title-case headline every word looks like a name.
  if (reading.titleCase.has(tokens.sentence[first]!) || roleOf(reading.lower(first - 1)) === undefined)
    return null
  let start = -1
  for (let i = first - 1; i >= first - reachBefore && reading.together(i, first); i--) {
    const lower = reading.lower(i)
    const isRole = roleOf(lower) !== undefined
    // "Council leader", "health secretary": the noun an office is of, in small letters straight before it.
    if (!describes(reading, i) && i === first - 2 && ofOffices.has(lower) && roleOf(reading.lower(i + 1))) {
      start = i
      continue
    }
    if (!describes(reading, i) || isKinship(lower) || lower === 'of') break
    // "Tess Daly and actress Anita Dobson": what goes before is somebody else.
    if (lower === 'and' && roleOf(reading.lower(i - 1)) === undefined) break
    if (i === tokens.firstOfSentence[tokens.sentence[i]!] && !isRole && !ofOffices.has(lower)) break
    if (!articles.has(lower)) start = i
  }
  return start < 0 ? null : tokens.start[start]!
}

/** What offices are named by ("council leader", "finance minister"), so that the office is underlined whole. */
const ofOffices = new Set(
  `council opposition party union group committee company bank club team school college university hospital police army navy
  air-force prison court trust charity church city town county district state national regional federal assembly parliamentary
  finance health education home foreign defence defense transport housing treasury trade industry energy environment
  agriculture labour labor justice culture sports railway railways shadow cabinet chief prime first managing executive general
  public press interior planning borough village ward branch campaign government`.split(/\s+/)
)

const articles = new Set('the a an his her its their of for and then late'.split(' '))

const stopsApposition = new Set(
  'and but said says told who whom whose was is were had has have will would while when after as because added'.split(
    ' '
  )
)
/** Words that may stand between what describes a name and the name. */
const joins = new Set(
  'the a an his her its their of for and former late ex deputy vice senior junior acting then incumbent rival fellow sitting'.split(
    ' '
  )
)

const describes = (reading: Reading, i: number): boolean => {
  const lower = reading.lower(i)
  const { kind, start } = reading.tokens
  if (kind[i] !== TokenKind.word) return false
  return (
    joins.has(lower) ||
    roleOf(lower) !== undefined ||
    isKinship(lower) ||
    // A capital: the body, party or place the office is of.
    /\p{Lu}/u.test(reading.text[start[i]!]!)
  )
}
