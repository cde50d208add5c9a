import type { NameMention, Person } from '../model/fact'
import { givenNames } from '../text/given-names'
import { TokenKind } from '../text/tokens'
import { WordForm } from '../text/vocabulary'
import { institutionWords, nameParticles, roleWords, sentenceStarters } from './name-words'
import type { Reading } from './reading'

/**
 * Reads names of people: runs of capitalised words that are no institution, no place of one word and no sentence start.
 * A word alone counts only as the short form of a full name that the article prints somewhere.
 *
 * @returns every mention in reading order, and the people they speak of
 */
export function namesOf(
  reading: Reading,
  taken: Uint8Array,
  quoted: Uint8Array
): { readonly mentions: readonly NameMention[]; readonly people: readonly Person[] } {
  const runs = runsOf(reading, taken, quoted)
  const people = new People(runs.filter((run) => run.words.length >= 2))
  const known = runs.filter((run) => run.words.length >= 2 || people.knows(run.words[0]!))
  const mentions = [...known, ...headlineMentions(reading, people)].sort(
    (a, b) => a.span.start - b.span.start
  )
  for (const mention of mentions) people.claim(mention)
  return { mentions, people: people.list }
}

const isPossessive = (reading: Reading, i: number): boolean => (reading.form(i) & WordForm.possessive) !== 0

/** Where the token ends, its possessive left out. */
const endOfName = (reading: Reading, i: number): number =>
  reading.tokens.end[i]! - (isPossessive(reading, i) ? possessive.exec(reading.word(i))![0].length : 0)

const possessive = /['’]s?$/

/** The capitalised runs outside title-case headlines, trimmed to what can be a person's name. */
function runsOf(reading: Reading, taken: Uint8Array, quotes: Uint8Array): NameMention[] {
  const { tokens, text } = reading
  const runs: NameMention[] = []
  for (let i = 0; i < tokens.count; i++) {
    if (!opensName(reading, i, taken)) continue
    let last = i
    // "Panasonic's Hollywood Laboratories": the possessive ends one name and begins another.
    while (!isPossessive(reading, last) && continuesName(reading, last, taken)) {
      last = isParticle(reading, last + 1) ? last + 2 : last + 1
    }
    const run = trimRun(reading, i, last)
    if (run) {
      const end = endOfName(reading, run.last)
      const start = tokens.start[run.first]!
      runs.push({
        kind: 'name',
        span: { start, end },
        phrase: { start: tokens.start[run.phraseFirst]!, end },
        words: wordsOf(text, start, end),
        sentence: tokens.sentence[i]!,
        quoted: quotes[run.first] === 1
      })
    }
    i = last
  }
  return runs
}

const wordsOf = (text: string, start: number, end: number): string[] => text.slice(start, end).split(/\s+/)

function isNameWord(reading: Reading, i: number, taken: Uint8Array): boolean {
  return reading.tokens.kind[i] === TokenKind.word && !taken[i] && isCapitalised(reading, i)
}

function opensName(reading: Reading, i: number, taken: Uint8Array): boolean {
  return isNameWord(reading, i, taken) && !reading.titleCase.has(reading.tokens.sentence[i]!)
}

const isCapitalised = (reading: Reading, i: number): boolean => (reading.form(i) & WordForm.capital) !== 0

const isParticle = (reading: Reading, i: number): boolean =>
  reading.is(i, nameParticles) && (reading.form(i) & WordForm.plain) !== 0

/** Whether the run that ends with token `last` goes on: a capitalised word follows with nothing but space between. */
function continuesName(reading: Reading, last: number, taken: Uint8Array): boolean {
  const { tokens } = reading
  let next = last + 1
  if (!reading.together(next, last)) return false
  if (tokens.kind[next] === TokenKind.word && isParticle(reading, next)) next++
  return reading.together(next, last) && isNameWord(reading, next, taken) && touches(reading, last, next)
}

/** No line break between the tokens: names are not set across a paragraph's hard break after a full line of address. */
function touches(reading: Reading, from: number, to: number): boolean {
  const { text, tokens } = reading
  const start = tokens.end[from]!
  const end = tokens.start[to]!
  // Nearly always a space.
  if (end - start < 2) return true
  return end - start < 24 && !text.slice(start, end).includes('\n\n')
}

interface Trimmed {
  readonly phraseFirst: number
  readonly first: number
  readonly last: number
}

/** The name begins after the last role or acronym of the run ("Kanpur Cant MLA | Hassan Roomi"); institutions are refused. */
function trimRun(reading: Reading, from: number, to: number): Trimmed | null {
  const { tokens } = reading
  const opensSentence = from === tokens.firstOfSentence[tokens.sentence[from]!]
  const phraseFirst = opensSentence && reading.is(from, sentenceStarters) ? from + 1 : from
  let last = to
  while (last >= phraseFirst && isTitle(reading, last)) last--
  let first = last + 1
  while (first > phraseFirst && !isTitle(reading, first - 1)) first--
  if (first > last || last - first >= 4) return null
  for (let i = first; i <= last; i++) {
    if (reading.is(i, institutionWords)) return null
    // "Helena Marsh-Hale": a double surname behind a first name.
    const isDouble = i === last && i > first && givenNames.has(reading.lower(first))
    if (isCompound(reading, i) && !(isDouble && doubled.test(reading.word(i)))) return null
  }
  return { phraseFirst, first, last }
}

const isTitle = (reading: Reading, i: number): boolean =>
  reading.is(i, roleWords) || (reading.form(i) & WordForm.acronym) !== 0

/** First halves of given names that are joined to a second ("Jean-Philippe"). */
const joinedGiven =
  /^(?:Jean|Marie|Anne?|Mary|Karl|Hans|Franz|Juan|Lee|Billie|Abdul)-\p{Lu}\p{Ll}+(?:['’]s?)?$/u

/** Two words with a capital each, one hyphen between. */
const doubled = /^\p{Lu}\p{L}+-\p{Lu}\p{L}+(?:['’]s?)?$/u

/** "Lucknow-Agra", "G20" are no names of people; "Naeem-ul-Hasan" and "Jean-Paul" are. */
function isCompound(reading: Reading, i: number): boolean {
  const word = reading.word(i)
  if ((reading.form(i) & WordForm.digit) !== 0) return true
  if (!word.includes('-') || joinedGiven.test(word)) return false
  return /-(?!(?:ul|ur|al|e|i)-)\p{Lu}/u.test(
    word.replace(/^(?:Al|El|Abu|Ben|Ibn|Bin)-/, '').replace(/-(?:ul|ur|al|e|i)-\p{L}/giu, '')
  )
}

/** Which tokens stand between quotation marks. A quotation left open ends with its sentence. */
export function quotedTokens(reading: Reading): Uint8Array {
  const { tokens, text } = reading
  const quoted = new Uint8Array(tokens.count)
  let open = false
  for (let i = 0; i < tokens.count; i++) {
    if (i > 0 && tokens.sentence[i] !== tokens.sentence[i - 1]) open = false
    const unit = text.charCodeAt(tokens.start[i]!)
    if (unit === 0x201c) open = true
    else if (unit === 0x201d) open = false
    else if (unit === 0x22) open = !open
    else if (open) quoted[i] = 1
  }
  return quoted
}

/**
 * One person for each printed full form, unless a form is the tail or head of a longer one
 * ("Hassan Roomi" beside "Mohammad Hassan Roomi"): then both are one person.
 */
class People {
  readonly list: {
    readonly id: string
    readonly name: string
    readonly words: readonly string[]
    readonly mentions: NameMention[]
  }[] = []
  /** Every printed form of two words or more, and every head and tail of one, to the person it means. */
  private readonly byForm = new Map<string, number>()
  /** Every single word of a name to the person it means; -1 where it could be several. */
  private readonly byWord = new Map<string, number>()
  private readonly tailsByFirstWord = new Map<string, Set<string>>()

  constructor(full: readonly NameMention[]) {
    const forms = new Map<string, readonly string[]>()
    for (const mention of full) {
      const key = keyOf(mention.words)
      if (!forms.has(key)) forms.set(key, mention.words)
    }
    for (const [key, words] of [...forms].sort((a, b) => b[1].length - a[1].length)) {
      if (!this.byForm.has(key)) this.add(key, words)
    }
  }

  private add(id: string, words: readonly string[]): void {
    const index = this.list.length
    this.list.push({ id, name: words.join(' '), words, mentions: [] })
    for (let size = words.length; size >= 2; size--) {
      for (const part of [words.slice(0, size), words.slice(words.length - size)]) {
        const key = keyOf(part)
        if (!this.byForm.has(key)) this.byForm.set(key, index)
        const first = part[0]!.toLowerCase()
        const tails = this.tailsByFirstWord.get(first)
        if (tails) tails.add(key)
        else this.tailsByFirstWord.set(first, new Set([key]))
      }
    }
    for (const word of new Set(words.map((w) => w.toLowerCase()))) {
      this.byWord.set(word, this.byWord.has(word) ? -1 : index)
    }
  }

  knows(word: string): boolean {
    return this.byWord.has(word.toLowerCase())
  }

  /** The printed forms, lower-case, that begin with this word. */
  formsFrom(word: string): ReadonlySet<string> | undefined {
    return this.tailsByFirstWord.get(word)
  }

  claim(mention: NameMention): void {
    const index =
      mention.words.length > 1
        ? this.byForm.get(keyOf(mention.words))
        : this.byWord.get(mention.words[0]!.toLowerCase())
    if (index !== undefined && index >= 0) this.list[index]!.mentions.push(mention)
  }
}

const keyOf = (words: readonly string[]): string => words.join(' ').toLowerCase()

/** In a title-case headline only names that the body prints are read: the capitals there prove nothing. */
function headlineMentions(reading: Reading, people: People): NameMention[] {
  const { tokens } = reading
  const mentions: NameMention[] = []
  for (const sentence of reading.titleCase) {
    const limit = tokens.firstOfSentence[sentence + 1]!
    for (let i = tokens.firstOfSentence[sentence]!; i < limit; i++) {
      const forms = people.formsFrom(reading.lower(i))
      if (!forms) continue
      // The longest form that stands here: four words are the longest a name may have.
      for (let last = Math.min(i + 3, limit - 1); last > i; last--) {
        const words = Array.from({ length: last - i + 1 }, (_, k) => reading.lower(i + k))
        if (!forms.has(words.join(' '))) continue
        const end = endOfName(reading, last)
        const span = { start: tokens.start[i]!, end }
        mentions.push({
          kind: 'name',
          span,
          phrase: span,
          words: wordsOf(reading.text, span.start, end),
          sentence,
          quoted: false
        })
        i = last
        break
      }
    }
  }
  return mentions
}
