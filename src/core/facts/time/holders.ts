import { calendarWords } from '../../lexicon/en/calendar'
import { courtesyTitles, kinWords, personPronouns } from '../../lexicon/en/life-events'
import type { Person } from '../../model/fact'
import { WordForm } from '../../text/vocabulary'
import { countBefore } from '../count-before'
import type { Reading } from '../reading'
import { tokenAt } from '../token-at'
import { isCapital } from '../word-form'

/** Whom words are about. */
export interface Holder {
  /** One key for one person: `Person.id`, or the sentence in which somebody without a name was introduced. */
  readonly key: string
  /** The full name, where there is one. */
  readonly name: string | null
}

/**
 * Whom a token is about; null where two could be meant.
 *
 * @param beside only the person named two tokens before it ("Joe Marsh, 43"), or straight after it ("43-year-old Joe Marsh")
 */
export type HolderReader = (token: number, beside?: 'before' | 'after') => Holder | null

interface Mention {
  readonly holder: Holder
  readonly token: number
  readonly lastToken: number
}

/**
 * Tells whom a token is about: the person named last before it in its sentence; where nobody is named, whoever the
 * sentences before were about, as long as a pronoun goes on with them ("He died on Saturday. He was 83."). Kin named in
 * between ("his son, 14,") are somebody else: then nobody is told.
 */
export function holderReader(reading: Reading, people: readonly Person[]): HolderReader {
  const { tokens } = reading
  const bySentence = new Map<number, Mention[]>()
  for (const person of people)
    for (const { span, sentence } of person.mentions) {
      const mention = {
        holder: { key: person.id, name: person.name },
        token: tokenAt(tokens, span.start),
        lastToken: tokenAt(tokens, span.end) - 1
      }
      const list = bySentence.get(sentence)
      if (list) list.push(mention)
      else bySentence.set(sentence, [mention])
    }
  addLoneNames(reading, bySentence)
  for (const list of bySentence.values()) list.sort((a, b) => a.token - b.token)
  const main = mainPerson(people)
  const subjects = subjectsOf(reading, bySentence, main)
  return (token, beside) => {
    const sentence = tokens.sentence[token]
    if (sentence === undefined) return null
    const named = near(bySentence.get(sentence) ?? [], token)
    if (beside === 'before') return named.find(({ lastToken }) => lastToken === token - 2)?.holder ?? null
    if (beside === 'after')
      return named.find((mention) => mention.token > token && mention.token <= token + 4)?.holder ?? null
    const last = named.findLast((mention) => mention.token <= token && !isObject(reading, mention))
    const from = last ? last.lastToken : tokens.firstOfSentence[sentence]!
    // "Her son, 14", "Ann's son, 14": somebody else.
    for (let i = Math.max(from + 1, token - 30); i < token; i++)
      if (reading.is(i, kinWords) && isOwned(reading, i, from)) return null
    if (isOfTwo(reading, token, tokens.firstOfSentence[sentence]!)) return null
    const subject = subjects[sentence] ?? null
    if (!last) return subject ?? (reading.word(token + 1) === ':' ? main : null)
    if (subject?.key === last.holder.key || isApposed(reading, last, token)) return last.holder
    const others = new Set(
      named.filter((mention) => !isObject(reading, mention)).map(({ holder }) => holder.key)
    )
    return others.size === 1 ? last.holder : null
  }
}

/** "When he was 23 and she was 20": two people, and which of them is named is not told. */
function isOfTwo(reading: Reading, token: number, first: number): boolean {
  const sex = (at: number) => /^(?:he|she)$/.exec(reading.lower(at))?.[0]
  const own = sex(token - 1) ?? sex(token - 2)
  if (own === undefined) return false
  for (let at = Math.max(first, token - 30); at < token - 2; at++) {
    const other = sex(at)
    if (other !== undefined && other !== own) return true
  }
  return false
}

/** The names of a sentence near a token; a sentence that names more people is a list. */
function near(list: readonly Mention[], token: number): readonly Mention[] {
  if (list.length <= 12) return list
  const at = countBefore(list, (mention) => mention.token <= token)
  return list.slice(Math.max(0, at - 6), at + 6)
}

/** "At Hull Creek", "of Carl Marsh": a name behind a preposition is not what the sentence is about. */
const isObject = (reading: Reading, { token }: Mention): boolean =>
  /^(?:of|at|in|from|for|to|with|near|by|the|under|against|between)$/.test(reading.lower(token - 1))

/** "His son", "whose younger sister", "Ann's son". */
function isOwned(reading: Reading, kin: number, from: number): boolean {
  for (let i = kin - 1; i >= Math.max(from, kin - 3); i--)
    if (
      /^(?:his|her|their|whose)$/.test(reading.lower(i)) ||
      (i === from && (reading.form(i) & WordForm.possessive) !== 0)
    )
      return true
  return false
}

/** "Marsh, 54", "Marsh (54)", "Marsh, who was born in 1961". */
function isApposed(reading: Reading, { lastToken }: Mention, token: number): boolean {
  const mark = reading.word(lastToken + 1)
  return (
    (mark === ',' || mark === '(') &&
    (token <= lastToken + 3 ||
      reading.lower(lastToken + 2) === 'who' ||
      reading.lower(lastToken + 2) === 'born')
  )
}

/** Names of one word that the ledger has not: "Mr Bell", "Bell, 53,", "Bell, who", "Bell, born in 1961". */
function addLoneNames(reading: Reading, bySentence: Map<number, Mention[]>): void {
  const { tokens } = reading
  const taken = new Set<number>()
  for (const list of bySentence.values())
    for (const { token, lastToken } of list) for (let i = token; i <= lastToken; i++) taken.add(i)
  for (const i of reading.capitals) {
    const titled =
      reading.is(i - 1, courtesyTitles) || (reading.word(i - 1) === '.' && reading.is(i - 2, courtesyTitles))
    const apposed = reading.word(i + 1) === ',' && /^(?:born|who|aged|\d{2})$/.test(reading.lower(i + 2))
    if ((!titled && !apposed) || reading.is(i, courtesyTitles) || reading.is(i, calendarWords)) continue
    const sentence = tokens.sentence[i]!
    const list = bySentence.get(sentence) ?? []
    if (taken.has(i)) continue
    // "Anna Bell, 53": a longer name that is no person's.
    if (!titled && (reading.form(i - 1) & WordForm.capital) !== 0) continue
    const holder = { key: `name ${reading.lower(i)}`, name: reading.word(i) }
    list.push({ holder, token: i, lastToken: i })
    bySentence.set(sentence, list)
  }
}

/** Whom each sentence is about: the person named first, where that opens it; else whoever the one before was about, if a pronoun says so. */
function subjectsOf(
  reading: Reading,
  bySentence: ReadonlyMap<number, readonly Mention[]>,
  main: Holder | null
): readonly (Holder | null)[] {
  const { tokens, sentences } = reading
  const subjects: (Holder | null)[] = []
  for (let s = 0; s < sentences.length; s++) {
    const first = tokens.firstOfSentence[s]!
    const end = tokens.firstOfSentence[s + 1]!
    const named = bySentence.get(s)?.[0]
    const pronoun = pronounIn(reading, first, Math.min(end, first + 14))
    const before = subjects[s - 1] ?? null
    if (opensWithAge(reading, first)) subjects.push(before)
    else if (!named && opensWithPerson(reading, first)) subjects.push({ key: `sentence ${s}`, name: null })
    else if (pronoun >= 0 && (!named || pronoun < named.token)) subjects.push(before ?? main)
    else subjects.push(named && named.token <= first + 12 ? named.holder : null)
  }
  return subjects
}

/** The person an article is about: the one it names most often, if that is three times or more and no other comes near. */
function mainPerson(people: readonly Person[]): Holder | null {
  const [first, second] = [...people].sort((a, b) => b.mentions.length - a.mentions.length)
  if (!first || first.mentions.length < 3 || first.mentions.length < 2 * (second?.mentions.length ?? 0))
    return null
  return { key: first.id, name: first.name }
}

function pronounIn(reading: Reading, first: number, end: number): number {
  for (let i = first; i < end; i++)
    if (reading.is(i, personPronouns) && reading.lower(i) !== 'who' && reading.lower(i) !== 'him') return i
  return -1
}

/** "The 17-year-old wants to study": somebody told of before. */
const opensWithAge = (reading: Reading, first: number): boolean =>
  reading.lower(first) === 'the' &&
  [first + 1, first + 3].some((i) => /^(?:\p{L}+(?:-\p{L}+)?-)?years?-old$/u.test(reading.lower(i))) &&
  !isCapital(reading, first + 4)

/** "The 17-year-old goalkeeper": a noun says who. */
/** "The keeper died in August": an article and a noun without a name, followed by a verb of a person or "who". */
function opensWithPerson(reading: Reading, first: number): boolean {
  if (reading.lower(first) === 'born') return reading.word(first + 1) !== ':'
  if (!/^(?:the|a|an)$/.test(reading.lower(first))) return false
  if ((reading.form(first + 1) & WordForm.capital) !== 0) return false
  for (let i = first + 2; i < first + 8; i++)
    if (/^(?:who|died|he|she|born|aged)$/.test(reading.lower(i)) && reading.together(i, first)) return true
  return false
}
