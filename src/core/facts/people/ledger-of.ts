import { agencies, bodyWords } from '../../lexicon/en/body-words'
import { demonyms, partisans } from '../../lexicon/en/demonyms'
import { mensNames, womensNames } from '../../lexicon/en/given-names'
import { ranks, titlesOfMen, titlesOfWomen } from '../../lexicon/en/honorifics'
import { menOfKin, womenOfKin } from '../../lexicon/en/kin'
import { roleNouns } from '../../lexicon/en/offices'
import { isOrdinaryWord } from '../../lexicon/en/ordinary-words'
import { places } from '../../lexicon/en/places'
import { sayVerbs } from '../../lexicon/en/say-verbs'
import { surnames } from '../../lexicon/en/surnames'
import { TokenKind } from '../../text/tokens'
import { WordForm } from '../../text/vocabulary'
import type { Reading } from '../reading'
import { headlineRuns } from './headline-runs'
import type { Ledger, LedgerMention, LedgerPerson, LedgerRun } from './ledger'
import { type LetterCases, letterCasesOf } from './letter-cases'
import { nameKey } from './name-key'
import { isGiven, isTitleAt, type NameRun, nameRunsOf } from './name-runs'
import { enough, personEvidence } from './person-evidence'

/** More people of one word than this are a list. */
const mostOfOneWord = 12

type Draft = { -readonly [Key in keyof LedgerRun]: LedgerRun[Key] }

/** A person while the ledger is being made. */
interface Entry {
  readonly keys: readonly string[]
  readonly introduced: boolean
  readonly runs: Draft[]
  readonly introduction: Draft
  person?: LedgerPerson
}

/**
 * Reads everybody the article names: full names first, the longest first, so that a shorter form finds the person it is
 * short for; then surnames and other single words of those names; then strangers behind a title. Linear: people are
 * looked up by the words of their names.
 *
 * @param taken tokens that belong to a date
 * @param quoted tokens between quotation marks
 */
export function ledgerOf(reading: Reading, taken: Uint8Array, quoted: Uint8Array): Ledger {
  const cases = letterCasesOf(reading)
  const runs = drafted(reading, nameRunsOf(reading, taken, quoted, cases))
  strengthenLists(runs)
  const register = new Register(reading)
  const full = runs.filter((run) => run.words.length > 1 && run.evidence >= enough)
  for (const run of [...full].sort((a, b) => b.words.length - a.words.length)) register.addFull(run)
  addSharers(reading, runs, register)
  // In the order of the text, for of several of one name the one named last is meant.
  const unknown: Draft[] = []
  for (const run of runs) if (!register.claim(run)) unknown.push(run)
  for (const run of unknown) if (isStranger(reading, run)) register.addStranger(run)
  for (const run of headlineRuns(reading, cases, (key) => register.knows(key))) {
    const draft = draftOf(reading, run, 0)
    if (register.claimHeadline(draft)) runs.push(draft)
  }
  return register.ledger(
    runs.sort((a, b) => a.first - b.first),
    cases
  )
}

function drafted(reading: Reading, runs: readonly NameRun[]): Draft[] {
  const titledAlone = new Set<string>()
  const alone = new Set<string>()
  for (const { words, titles } of runs) {
    if (words.length > 1) continue
    const key = nameKey(reading.lower(words[0]!))
    alone.add(key)
    if (titles.some((i) => isTitleAt(reading, i))) titledAlone.add(key)
  }
  return runs.map((run) => {
    const last = nameKey(reading.lower(run.words.at(-1)!))
    const first = nameKey(reading.lower(run.words[0]!))
    const elsewhere = {
      titledAlone: titledAlone.has(last),
      lastAlone: alone.has(last) && !alone.has(first)
    }
    return draftOf(reading, run, personEvidence(reading, run, elsewhere))
  })
}

function draftOf(reading: Reading, run: NameRun, evidence: number): Draft {
  const { tokens } = reading
  const end =
    tokens.end[run.last]! - (run.possessive ? (/['’]s?$/.exec(reading.word(run.last))?.[0].length ?? 0) : 0)
  return {
    ...run,
    span: { start: tokens.start[run.first]!, end },
    evidence,
    keys: run.words.map((i) => nameKey(reading.lower(i))),
    shared: false
  }
}

/** In a list of people the one of whom nothing is known is a person too: forwards, then backwards. */
function strengthenLists(runs: readonly Draft[]): void {
  const strengthen = (run: Draft, beside: Draft | undefined) => {
    if (!beside || run.evidence >= enough || run.evidence < 0.5 || run.words.length < 2) return
    if (beside.evidence < enough || beside.words.length < 2) return
    const gap = run.first > beside.first ? run.first - beside.last : beside.first - run.last
    if (gap <= 7 && !run.joined) run.evidence = enough
  }
  for (let k = 1; k < runs.length; k++) strengthen(runs[k]!, runs[k - 1])
  for (let k = runs.length - 2; k >= 0; k--) strengthen(runs[k]!, runs[k + 1])
}

/** "Doug and Asha Haines": the surname stands once for both. */
function addSharers(reading: Reading, runs: readonly Draft[], register: Register): void {
  for (let k = 1; k < runs.length; k++) {
    const run = runs[k]!
    const before = runs[k - 1]!
    if (run.words.length < 2 || before.words.length !== 1 || !register.isClaimed(run)) continue
    if (before.last + 2 !== run.phraseFirst || reading.lower(before.last + 1) !== 'and') continue
    if (isGiven(reading, before.first) && before.sentence === run.sentence)
      register.add([before.keys[0]!, run.keys.at(-1)!], before)
  }
}

/** A title and a surname of whom no full name stands anywhere. */
function isStranger(reading: Reading, run: Draft): boolean {
  if (run.words.length !== 1) return false
  const [word] = run.words as [number]
  if (run.titles.length === 0) return isCalledByRole(reading, run)
  if (reading.tokens.end[word]! - reading.tokens.start[word]! < 2) return false
  const courtesy = run.titles.some((i) => isTitleAt(reading, i) && !reading.is(i, ranks))
  if (!courtesy && (reading.is(word, places) || reading.is(word, demonyms))) return false
  if (reading.lower(run.titles.at(-1)!) === 'miss' && isOrdinaryWord(reading.lower(word))) return false
  const known = reading.is(word, surnames)
  if (reading.is(word, bodyWords) && !courtesy) return false
  // "Chief Medical", "President Elect"
  return courtesy || known || (!isOrdinaryWord(reading.lower(word)) && !reading.is(word, places))
}

/** "the striker Ronaldo", "said Petrov": a word that is neither English nor on the map. */
function isCalledByRole(reading: Reading, { words, phraseFirst, last, possessive }: Draft): boolean {
  const [word] = words as [number]
  const lower = reading.lower(word)
  if (
    lower.length < 3 ||
    (isOrdinaryWord(lower) && !isGiven(reading, word)) ||
    reading.is(word, places) ||
    reading.is(word, demonyms)
  )
    return false
  if ((reading.form(word) & WordForm.acronym) !== 0 || reading.is(word, bodyWords)) return false
  if (reading.is(word, partisans) || reading.is(word, agencies)) return false
  const before = phraseFirst - 1
  const age = Number(reading.word(last + 2))
  if (reading.word(last + 1) === ',' && age > 2 && age < 115 && reading.word(last + 3) === ',') return true
  if (reading.together(before, word) && (reading.form(before) & WordForm.plain) !== 0) {
    if (reading.is(before, roleNouns)) return !possessive
    if (reading.is(before, womenOfKin) || reading.is(before, menOfKin)) return !possessive
    if (reading.lower(before) === 'quoted' && reading.lower(last + 1) === 'as') return true
    if (reading.is(before, sayVerbs) && /^[”",]$/.test(reading.word(before - 1))) return true
  }
  return reading.is(word, surnames) && reading.together(last + 1, word) && reading.is(last + 1, sayVerbs)
}

/** The people found so far, by the words of their names. */
class Register {
  private readonly entries: Entry[] = []
  /** Whole forms, and every head and tail of one, to their person. */
  private readonly byForm = new Map<string, Entry>()
  private readonly byLast = new Map<string, Entry[]>()
  private readonly byOther = new Map<string, Entry[]>()
  private readonly owners = new Map<Draft, Entry>()

  constructor(private readonly reading: Reading) {}

  isClaimed(run: Draft): boolean {
    return this.owners.has(run)
  }

  knows(key: string): boolean {
    return this.byLast.has(key) || this.byOther.has(key)
  }

  addFull(run: Draft): void {
    const known =
      this.byForm.get(run.keys.join(' ')) ??
      this.byForm.get(withoutInitials(run.keys)) ??
      this.ofInitials(run)
    if (known) this.give(known, run)
    else this.add(run.keys, run)
  }

  /** "A. Rawat" where an Asha Rawat is known, and the other way about. */
  private ofInitials({ keys }: Draft): Entry | undefined {
    const given = keys[0]!
    return this.byLast
      .get(keys.at(-1)!)
      ?.find(
        (entry) =>
          entry.introduced &&
          entry.keys.length > 1 &&
          (entry.keys[0]!.length === 1 || given.length === 1) &&
          entry.keys[0]![0] === given[0]
      )
  }

  add(keys: readonly string[], run: Draft): void {
    const entry: Entry = { keys, introduced: true, runs: [], introduction: run }
    this.entries.push(entry)
    this.give(entry, run)
    for (let size = keys.length; size >= 2; size--) {
      for (const part of [keys.slice(0, size), keys.slice(keys.length - size)]) {
        const form = part.join(' ')
        if (!this.byForm.has(form)) this.byForm.set(form, entry)
      }
    }
    const short = withoutInitials(keys)
    if (!this.byForm.has(short)) this.byForm.set(short, entry)
    put(this.byLast, keys.at(-1)!, entry)
    for (const key of new Set(keys.slice(0, -1))) if (key.length > 1) put(this.byOther, key, entry)
  }

  addStranger(run: Draft): void {
    const key = run.keys[0]!
    const known = this.byLast.get(key)?.find(({ introduced }) => !introduced)
    if (known) {
      this.give(known, run)
      return
    }
    const entry: Entry = { keys: [key], introduced: false, runs: [], introduction: run }
    this.entries.push(entry)
    this.give(entry, run)
    put(this.byLast, key, entry)
  }

  /** Gives a run to the person it is a form of. Of several who share a word: by title, then the one named last before it. */
  claim(run: Draft): boolean {
    if (this.owners.has(run)) return true
    if (run.words.length > 1) {
      const entry = this.byForm.get(run.keys.join(' '))
      if (entry) this.give(entry, run)
      return entry !== undefined
    }
    const key = run.keys[0]!
    const bearers = this.byLast.get(key) ?? []
    const others = bearers.length > 0 ? [] : (this.byOther.get(key) ?? [])
    const pool = bearers.length > 0 ? bearers : others
    if (pool.length === 0) return false
    if (others.length > 0 && run.titles.length > 0 && !this.mayFollowTitle(others, key)) return false
    const sex = this.titleSex(run)
    const fit = pool.filter((entry) => sex === undefined || (this.sexOf(entry)?.sex ?? sex) === sex)
    const before = (fit.length > 0 ? fit : pool).filter(({ introduction }) => introduction.first <= run.first)
    const candidates = before.length > 0 ? before : fit.length > 0 ? fit : pool
    let best = candidates[0]!
    for (const entry of candidates) if (lastBefore(entry, run) > lastBefore(best, run)) best = entry
    run.shared = pool.length > 1
    this.give(best, run)
    return true
  }

  /** "President Xi", "Mr Hassan", "Ms García": a word of a name that is not its last, behind a title. */
  private mayFollowTitle(entries: readonly Entry[], key: string): boolean {
    return entries.some(({ keys }) => keys.length > 2 || keys[0] === key)
  }

  claimHeadline(run: Draft): boolean {
    const entry = run.words.length > 1 ? this.byForm.get(run.keys.join(' ')) : undefined
    if (run.words.length > 1) {
      if (entry) this.give(entry, run)
      return entry !== undefined
    }
    return this.byLast.has(run.keys[0]!) && this.claim(run)
  }

  private give(entry: Entry, run: Draft): void {
    entry.runs.push(run)
    this.owners.set(run, entry)
  }

  private titleSex(run: Draft): 'female' | 'male' | undefined {
    for (const i of run.titles) {
      if (this.reading.is(i, titlesOfWomen)) return 'female'
      if (this.reading.is(i, titlesOfMen)) return 'male'
    }
    return undefined
  }

  private sexOf({ runs, introduction }: Entry): Pick<LedgerPerson, 'sex' | 'sexFrom'> | undefined {
    for (const run of runs) {
      const sex = this.titleSex(run)
      if (sex) return { sex, sexFrom: 'title' }
    }
    const [given] = introduction.words
    if (introduction.words.length < 2) return undefined
    if (this.reading.is(given!, womensNames)) return { sex: 'female', sexFrom: 'name' }
    if (this.reading.is(given!, mensNames)) return { sex: 'male', sexFrom: 'name' }
    return undefined
  }

  ledger(runs: Draft[], { alsoSmall }: LetterCases): Ledger {
    const { reading } = this
    const mentionOf = new Map<Draft, LedgerMention>()
    const people = this.entries
      .sort(
        (a, b) => Number(b.introduced) - Number(a.introduced) || a.introduction.first - b.introduction.first
      )
      .map((entry): LedgerPerson => {
        entry.runs.sort((a, b) => a.first - b.first)
        const first = entry.runs.find(({ keys }) => keys.length === entry.keys.length) ?? entry.introduction
        const whole = entry.runs.filter(({ words }) => words.length > 1)
        const headline = reading.article.headlineLength
        const introduction =
          whole.find(({ span }) => span.start >= headline) ?? whole[0] ?? entry.introduction
        const mentions = entry.runs.map((run) => {
          const mention = mentionAt(reading, run)
          mentionOf.set(run, mention)
          return mention
        })
        const words = wordsOf(reading, first)
        const person: LedgerPerson = {
          id: entry.keys.join(' '),
          name: reading.text.slice(first.span.start, first.span.end),
          words,
          mentions,
          keys: entry.keys,
          surname: printed(reading, first.words.at(-1)!),
          introduced: entry.introduced,
          introduction: mentionOf.get(introduction)!,
          titles: entry.runs.flatMap(({ titles }) => titles.map((i) => reading.lower(i))),
          ...this.sexOf(entry)
        }
        for (const run of entry.runs) run.person = person
        return person
      })
    return {
      runs,
      people,
      mentions: [...mentionOf.values()].sort((a, b) => a.span.start - b.span.start),
      alsoSmall,
      withWord: (key) =>
        [...(this.byLast.get(key) ?? []), ...(this.byOther.get(key) ?? [])].flatMap(
          (entry) => entry.runs[0]?.person ?? []
        )
    }
  }
}

/** "Asha M. Rawat" is "Asha Rawat" elsewhere. */
const withoutInitials = (keys: readonly string[]): string =>
  keys.filter((key, k) => k === 0 || key.length > 1).join(' ')

const put = (map: Map<string, Entry[]>, key: string, entry: Entry): void => {
  const known = map.get(key)
  if (!known) map.set(key, [entry])
  else if (known.length < mostOfOneWord && !known.includes(entry)) known.push(entry)
}

/** Where the person was last named before the run; -1 where only later. */
function lastBefore({ runs }: Entry, run: Draft): number {
  let last = -1
  for (let k = runs.length - 1; k >= 0 && k >= runs.length - 8; k--)
    if (runs[k]!.first <= run.first && runs[k]!.first > last) last = runs[k]!.first
  return last
}

/** A word of a name as it stands, without a possessive. */
const printed = (reading: Reading, i: number): string => {
  const word = reading.word(i)
  return word.slice(0, reading.lower(i).length === word.length ? word.length : reading.lower(i).length)
}

/** The words of a name, its small particles too, without suffixes and what stands in quotation marks. */
function wordsOf(reading: Reading, run: Draft): readonly string[] {
  const words: string[] = []
  for (let i = run.first; i <= run.last; i++) {
    const particle = (reading.form(i) & WordForm.plain) !== 0 && reading.tokens.kind[i] === TokenKind.word
    if (particle || run.words.includes(i)) words.push(printed(reading, i))
  }
  return words
}

function mentionAt(reading: Reading, run: Draft): LedgerMention {
  return {
    kind: 'name',
    span: run.span,
    phrase: { start: reading.tokens.start[run.phraseFirst]!, end: run.span.end },
    words: wordsOf(reading, run),
    sentence: run.sentence,
    quoted: run.quoted,
    run
  }
}
