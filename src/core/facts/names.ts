import type { NameMention, Person } from '../model/fact'
import { givenNames } from '../text/given-names'
import { TokenKind } from '../text/tokens'
import { WordForm } from '../text/vocabulary'
import { wordClass } from '../text/word-classes'
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
  const people = new People(runs.filter(({ mention }) => mention.words.length >= 2))
  const known = runs.filter(({ mention, lower }) => mention.words.length >= 2 || people.knows(lower[0]!))
  const all = [...known, ...headlineMentions(reading, people)].sort(
    (a, b) => a.mention.span.start - b.mention.span.start
  )
  for (const run of all) people.claim(run)
  return { mentions: all.map(({ mention }) => mention), people: people.list }
}

/** A mention with its words in lower case: they are compared often, and asking the text for them costs no new string. */
interface Run {
  readonly mention: NameMention
  readonly lower: readonly string[]
}

const isPossessive = (reading: Reading, i: number): boolean => (reading.form(i) & WordForm.possessive) !== 0

/** Where the token ends, its possessive left out. */
const endOfName = (reading: Reading, i: number): number =>
  reading.tokens.end[i]! - (isPossessive(reading, i) ? possessive.exec(reading.word(i))![0].length : 0)

const possessive = /['’]s?$/

/** The capitalised runs outside title-case headlines, trimmed to what can be a person's name. */
function runsOf(reading: Reading, taken: Uint8Array, quotes: Uint8Array): Run[] {
  const { tokens } = reading
  const runs: Run[] = []
  let past = -1
  for (const i of reading.capitals) {
    if (i <= past || !opensName(reading, i, taken)) continue
    let last = i
    // "Panasonic's Hollywood Laboratories": the possessive ends one name and begins another.
    while (!isPossessive(reading, last) && continuesName(reading, last, taken)) {
      last = isParticle(reading, last + 1) ? last + 2 : last + 1
    }
    const run = trimRun(reading, i, last)
    if (run) {
      const end = endOfName(reading, run.last)
      const start = tokens.start[run.first]!
      const { words, lower } = wordsOf(reading, run.first, run.last, end)
      runs.push({
        mention: {
          kind: 'name',
          span: { start, end },
          phrase: { start: tokens.start[run.phraseFirst]!, end },
          words,
          sentence: tokens.sentence[i]!,
          quoted: quotes[run.first] === 1
        },
        lower
      })
    }
    past = last
  }
  return runs
}

/** The words of a name from token `first` to `last`, as printed and in lower case, a possessive left out. */
function wordsOf(
  reading: Reading,
  first: number,
  last: number,
  end: number
): { readonly words: readonly string[]; readonly lower: readonly string[] } {
  const { tokens, text } = reading
  const words: string[] = []
  const lower: string[] = []
  for (let i = first; i <= last; i++) {
    // Something else than one space between two of them: seldom.
    if (i < last && (tokens.end[i]! + 1 !== tokens.start[i + 1] || text[tokens.end[i]!] !== ' ')) {
      const cut = text.slice(tokens.start[first], end).split(/\s+/)
      return { words: cut, lower: cut.map((word) => word.toLowerCase()) }
    }
    const word = i < last || tokens.end[i] === end ? reading.word(i) : text.slice(tokens.start[i], end)
    const small = reading.lower(i)
    words.push(word)
    // Of "RAM'S" the token's own is a word shorter.
    lower.push(small.length === word.length ? small : word.toLowerCase())
  }
  return { words, lower }
}

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

const quotationMarks = wordClass('“ ” "')

/** Which tokens stand between quotation marks. A quotation left open ends with its sentence. */
export function quotedTokens(reading: Reading): Uint8Array {
  const { tokens, text } = reading
  const quoted = new Uint8Array(tokens.count)
  let open = -1
  const close = (at: number) => {
    if (open >= 0) quoted.fill(1, open + 1, Math.min(at, endOfSentence(reading, open)))
  }
  for (const i of reading.where(quotationMarks)) {
    close(i)
    const isOpen = open >= 0 && i < endOfSentence(reading, open)
    const unit = text.charCodeAt(tokens.start[i]!)
    open = unit === 0x201c || (unit === 0x22 && !isOpen) ? i : -1
  }
  close(tokens.count)
  return quoted
}

const endOfSentence = ({ tokens }: Reading, i: number): number =>
  tokens.firstOfSentence[tokens.sentence[i]! + 1]!

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

  constructor(full: readonly Run[]) {
    const forms = new Map<string, Run>()
    for (const run of full) {
      const key = keyOf(run.lower)
      if (!forms.has(key)) forms.set(key, run)
    }
    for (const [key, run] of [...forms].sort((a, b) => b[1].lower.length - a[1].lower.length)) {
      if (!this.byForm.has(key)) this.add(key, run)
    }
  }

  private add(id: string, { mention: { words }, lower }: Run): void {
    const index = this.list.length
    this.list.push({ id, name: words.join(' '), words, mentions: [] })
    this.addForm(id, lower[0]!, index)
    for (let size = lower.length - 1; size >= 2; size--) {
      for (const part of [lower.slice(0, size), lower.slice(lower.length - size)])
        this.addForm(keyOf(part), part[0]!, index)
    }
    lower.forEach((word, i) => {
      if (lower.indexOf(word) === i) this.byWord.set(word, this.byWord.has(word) ? -1 : index)
    })
  }

  private addForm(key: string, first: string, index: number): void {
    if (!this.byForm.has(key)) this.byForm.set(key, index)
    const tails = this.tailsByFirstWord.get(first)
    if (tails) tails.add(key)
    else this.tailsByFirstWord.set(first, new Set([key]))
  }

  /** @param word in lower case */
  knows(word: string): boolean {
    return this.byWord.has(word)
  }

  /** The printed forms, lower-case, that begin with this word. */
  formsFrom(word: string): ReadonlySet<string> | undefined {
    return this.tailsByFirstWord.get(word)
  }

  claim({ mention, lower }: Run): void {
    const index = lower.length > 1 ? this.byForm.get(keyOf(lower)) : this.byWord.get(lower[0]!)
    if (index !== undefined && index >= 0) this.list[index]!.mentions.push(mention)
  }
}

const keyOf = (lower: readonly string[]): string => lower.join(' ')

/** In a title-case headline only names that the body prints are read: the capitals there prove nothing. */
function headlineMentions(reading: Reading, people: People): Run[] {
  const { tokens } = reading
  const mentions: Run[] = []
  for (const sentence of reading.titleCase) {
    const limit = tokens.firstOfSentence[sentence + 1]!
    for (let i = tokens.firstOfSentence[sentence]!; i < limit; i++) {
      const forms = people.formsFrom(reading.lower(i))
      if (!forms) continue
      // The longest form that stands here: four words are the longest a name may have.
      for (let last = Math.min(i + 3, limit - 1); last > i; last--) {
        const here = Array.from({ length: last - i + 1 }, (_, k) => reading.lower(i + k))
        if (!forms.has(keyOf(here))) continue
        const end = endOfName(reading, last)
        const span = { start: tokens.start[i]!, end }
        const { words, lower } = wordsOf(reading, i, last, end)
        mentions.push({
          mention: { kind: 'name', span, phrase: span, words, sentence, quoted: false },
          lower
        })
        i = last
        break
      }
    }
  }
  return mentions
}
