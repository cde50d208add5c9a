import { isSpeaking } from '../facts/people/is-speaking'
import type { LedgerRun } from '../facts/people/ledger'
import { enough } from '../facts/people/person-evidence'
import type { NamedWord, NamePlace } from '../facts/people/words-of-names'
import type { Reading } from '../facts/reading'
import { bodyWords } from '../lexicon/en/body-words'
import { demonyms, partisans } from '../lexicon/en/demonyms'
import { isGivenName, mensNames, womensNames } from '../lexicon/en/given-names'
import { titlesOfMen, titlesOfWomen } from '../lexicon/en/honorifics'
import { isKnownName } from '../lexicon/en/known-names'
import { isOrdinaryWord } from '../lexicon/en/ordinary-words'
import { places } from '../lexicon/en/places'
import { surnames } from '../lexicon/en/surnames'
import { isDerived, isFamilyForm, isMadeOf } from '../text/is-derived'
import { isOtherConsonant, isSwap, type Likeness, likenessOf } from '../text/likeness'
import { transliterationKey } from '../text/transliteration-key'
import { WordForm } from '../text/vocabulary'

/** A word of a name in a spelling that the article uses once or twice, and the one it uses otherwise. */
export interface RespeltWord {
  readonly usual: NamedWord
  readonly odd: NamedWord
}

/** A word printed more often than this is no slip. */
const mostOdd = 2
/** From so many points on the two spellings are one name. */
const needed = 2.5
/** Spellings that share a key with more than this many others prove nothing. */
const mostAlike = 10

/**
 * Finds words of names printed once or twice that are a slip away from another one: the rarer is the suspect. Nothing
 * may explain it: a person of that name who is introduced, a plural or a people, a word of the language, a quotation.
 * Candidates share a spelling with a letter left out, a beginning, an end or a sound: never all against all.
 *
 * @param words of the body's names (`wordsOfNames`)
 * @param apart positions inside names that the text tells apart from their look-alikes
 */
export function respeltWords(
  reading: Reading,
  words: ReadonlyMap<string, NamedWord>,
  apart: ReadonlySet<number>,
  isAlsoSmall: (token: number) => boolean
): readonly RespeltWord[] {
  const alike = neighbours(words)
  const found: RespeltWord[] = []
  const done = new Set<string>()
  const judge = new Judge(reading, isAlsoSmall)
  for (const odd of words.values()) {
    if (!judge.mayBeOdd(odd) || odd.at.some(({ token }) => apart.has(reading.tokens.start[token]!))) continue
    let best: { readonly usual: NamedWord; readonly points: number } | null = null
    for (const usual of alike(odd.key)) {
      if (usual === odd || done.has(`${usual.key}|${odd.key}`)) continue
      const points = judge.points(odd, usual)
      if (points >= needed && (!best || points > best.points)) best = { usual, points }
    }
    if (!best || odd.at.every(({ run }) => isOfSpelling(reading, run))) continue
    done.add(`${odd.key}|${best.usual.key}`)
    found.push({ usual: best.usual, odd })
  }
  return found
}

/** No sentence that tells of a spelling is longer. */
const mostLetters = 400

/** "This story has been corrected to change the spelling of …". */
function isOfSpelling({ text, sentences }: Reading, { sentence }: LedgerRun): boolean {
  const { start, end } = sentences[sentence]!
  return end - start <= mostLetters && ofSpelling.test(text.slice(start, end))
}

const ofSpelling = /\b(?:(?:mis)?spelling|misspel(?:t|led|ls)|(?:been|is|was|are|were) corrected)\b/i

/** The words that share a key with a word. */
function neighbours(words: ReadonlyMap<string, NamedWord>): (key: string) => ReadonlySet<NamedWord> {
  const byKey = new Map<string, NamedWord[]>()
  for (const word of words.values()) {
    if (word.key.length < 4 || word.key.length > 24) continue
    for (const key of slipKeys(word.key)) {
      const others = byKey.get(key)
      if (!others) byKey.set(key, [word])
      else if (others.length <= mostAlike) others.push(word)
    }
  }
  return (key) => {
    const found = new Set<NamedWord>()
    if (key.length < 4 || key.length > 24) return found
    for (const each of slipKeys(key)) {
      const others = byKey.get(each) ?? []
      if (others.length <= mostAlike) for (const word of others) found.add(word)
    }
    return found
  }
}

/** The word, it without each of its letters, its sound, its beginning and its end. */
function slipKeys(word: string): readonly string[] {
  const keys = [word, `~${transliterationKey(word)}`]
  for (let i = 0; i < word.length; i++)
    if (word[i] !== word[i - 1]) keys.push(word.slice(0, i) + word.slice(i + 1))
  if (word.length >= 6) keys.push(`<${word.slice(0, 4)}`, `>${word.slice(-4)}`)
  return keys
}

/** How a spelling stands to the lists. */
type Standing = 'word' | 'name' | 'map' | 'new'

const abbreviated: ReadonlySet<string> = new Set(
  'conn mass minn calif tenn penn wash mont colo miss ariz nebr okla wisc mich kans'.split(' ')
)

export function standingOf(key: string): Standing {
  if (places.has(key) || demonyms.has(key) || partisans.has(key)) return 'map'
  if (isOrdinaryWord(key)) return 'word'
  return isGivenName(key) || surnames.has(key) || isKnownName(key) ? 'name' : 'new'
}

class Judge {
  constructor(
    private readonly reading: Reading,
    private readonly isAlsoSmall: (token: number) => boolean
  ) {}

  mayBeOdd({ key, printed, at }: NamedWord): boolean {
    if (key.length < 4 || at.length > mostOdd || abbreviated.has(key)) return false
    if (at.every(({ token }) => this.isInCapitals(token))) return false
    // "Broooklyn", "O'Biden": on purpose.
    const isTitled = at.some(({ run }) => run.titles.length > 0)
    if ((/(.)\1\1/.test(key) && !isTitled) || /^[OD]['’]/.test(printed)) return false
    return !/\p{Ll}\p{Lu}/u.test(printed.replace(/^(?:Mc|Mac|De|Di|La|Le|Fitz|Van|O['’])/, ''))
  }

  /** How much speaks for one name; negative where something explains the odd spelling. */
  points(odd: NamedWord, usual: NamedWord): number {
    const likeness = likenessOf(odd.key, usual.key)
    if (likeness !== 'close' && likeness !== 'near') return -1
    if (!this.isComparable(odd, usual)) return -1
    const standing = standingOf(odd.key)
    const usualStanding = standingOf(usual.key)
    if (this.isExplained(odd, usual, likeness, standing, usualStanding)) return -1
    const oddFull = fullRun(odd)
    const usualFull = fullRun(usual)
    if (oddFull) return usualFull ? -1 : this.introducedOnce(odd, oddFull, usual, usualStanding)
    if (usual.at.length < odd.at.length) return -1
    if (usual.at.length === odd.at.length && usual.at[0]!.token > odd.at[0]!.token && !usualFull) return -1
    return this.strength(odd, usual, likeness, standing, usualStanding, usualFull)
  }

  private isInCapitals(token: number): boolean {
    return (this.reading.form(token) & WordForm.small) === 0
  }

  private isComparable(odd: NamedWord, usual: NamedWord): boolean {
    if (usual.key.length < 4 || abbreviated.has(usual.key)) return false
    if (usual.at.every(({ token }) => this.isInCapitals(token))) return false
    const sameFirst = odd.key[0] === usual.key[0]
    if (odd.key.length === 4 && !sameFirst) return false
    if (!sameFirst && (odd.key.length < 6 || usual.key.slice(-2) !== odd.key.slice(-2))) return false
    return !this.isFormOf(odd, usual) && isOneHalfRespelt(odd.printed, usual.printed)
  }

  /** A plural, a people, a creed; behind a courtesy title none of these, and of a surname no adjective is made. */
  private isFormOf(odd: NamedWord, usual: NamedWord): boolean {
    const { reading } = this
    const isCourtesy = (i: number) => reading.is(i, titlesOfMen) || reading.is(i, titlesOfWomen)
    const isSurname = fullRun(usual)?.keys.at(-1) === usual.key
    if (!isSurname) return isDerived(odd.key, usual.key)
    if (odd.at.some(({ run }) => run.titles.some(isCourtesy))) return isFamilyForm(odd.key, usual.key)
    return isMadeOf(odd.key, usual.key)
  }

  /** A reading under which the odd spelling is right. */
  private isExplained(
    odd: NamedWord,
    usual: NamedWord,
    likeness: Likeness,
    standing: Standing,
    usualStanding: Standing
  ): boolean {
    const isPersons = ({ at }: NamedWord) =>
      at.some(({ run }) => run.titles.length > 0 || (run.words.length > 1 && run.evidence >= enough))
    const insideQuotes = odd.at.every(({ run }) => run.quoted)
    if (insideQuotes && !odd.at.some(({ run }) => run.titles.length > 0)) return true
    if (standing === 'word' && (this.isAlsoSmall(odd.at[0]!.token) || !isPersons(odd))) {
      const standsForName =
        likeness === 'close' &&
        usualStanding === 'new' &&
        usual.at.length >= 3 &&
        !fullRun(odd) &&
        !odd.at.some(({ run }) => run.quoted || run.opens)
      if (!standsForName) return true
    }
    if (standing === 'map' && usualStanding !== 'new') return true
    if (
      usualStanding === 'word' &&
      (this.isAlsoSmall(usual.at[0]!.token) ||
        !usual.at.some(
          ({ run }) =>
            run.evidence >= enough ||
            (run.keys.length === 2 && run.keys[1] === usual.key && isTitledAlone(odd))
        ))
    )
      return true
    return odd.key[0] !== usual.key[0] && (standing !== 'new' || !fullRun(usual))
  }

  /** "Engineer Alan Greenwodo … Greenwood said": introduced in a spelling that never comes again. */
  private introducedOnce(odd: NamedWord, full: LedgerRun, usual: NamedWord, usualStanding: Standing): number {
    if (odd.at.length > 1 || full.keys.at(-1) !== odd.key || usualStanding === 'map') return -1
    if (usualStanding !== 'new' && standingOf(odd.key) !== 'new') return -1
    const alone = usual.at.filter(({ run }) => run.words.length === 1)
    if (alone.length < usual.at.length) return -1
    if (alone.some(({ run }) => run.sentence === full.sentence)) return -1
    const isPerson = alone.some(({ run }) => run.titles.length > 0 || isSpeaking(this.reading, run))
    if (!isPerson || alone.some(({ run }) => this.hasOtherOffice(run, odd))) return -1
    const sex = full.person?.sex
    if (alone.some(({ run }) => this.isOtherSex(run, sex))) return -1
    return needed
  }

  private isOtherSex(run: LedgerRun, sex: 'female' | 'male' | undefined): boolean {
    if (!sex) return false
    const other = sex === 'female' ? titlesOfMen : titlesOfWomen
    return run.titles.some((i) => this.reading.is(i, other))
  }

  /** "Justice Hasan", where Naeem Hassan is no judge. */
  private hasOtherOffice({ titles }: LedgerRun, usual: NamedWord): boolean {
    const office = titles.filter(
      (i) => !this.reading.is(i, titlesOfMen) && !this.reading.is(i, titlesOfWomen)
    )
    const theirs = new Set(usual.at.flatMap(({ run }) => run.person?.titles ?? []))
    return office.some(
      (i) => !theirs.has(this.reading.lower(i)) && !/^(?:dr|prof|professor)$/.test(this.reading.lower(i))
    )
  }

  private strength(
    odd: NamedWord,
    usual: NamedWord,
    likeness: Likeness,
    standing: Standing,
    usualStanding: Standing,
    usualFull: LedgerRun | undefined
  ): number {
    const { reading } = this
    const sex = usualFull?.person?.sex
    if (odd.at.some(({ run }) => this.isOtherSex(run, sex))) return -1
    if (standing === 'name' && usualFull && odd.at.some(({ run }) => this.hasOtherOffice(run, usual)))
      return -1
    const longer = odd.at.find(({ run }) => run.words.length > 1)
    if (longer && odd.at.length === 1 && !sharesFrame(longer.run, longer.position, usual)) {
      if (standing !== 'new' || likeness !== 'close' || usual.at.length < 2 || odd.key.length < 6) return -1
      // "the Free Yezidi Foundation": a body spells its own name.
      if (longer.position > 0 && reading.is(longer.run.words.at(-1)!, bodyWords)) return -1
    }
    const isSurname = usualFull?.keys.at(-1) === usual.key
    const besides = odd.at.some((one) => usual.at.some(({ run }) => run.sentence === one.run.sentence))
    const isKnighted = odd.at.some(({ run }) =>
      run.titles.some((i) => /^(?:sir|dame|lady)$/.test(reading.lower(i)))
    )
    const sameTitle = sharesTitle(reading, odd, usual)
    let points = likeness === 'close' ? 1 : 0
    points += standing === 'new' ? 1.5 : standing === 'name' ? 0 : standing === 'map' ? -2 : -1
    if (usualStanding === 'new') points += 0.5
    if (isSurname) points += 1
    // Nobody is called by a given name who is not called so elsewhere.
    else if (usualFull && !longer && !isKnighted && usual.at.every(({ run }) => run.words.length > 1))
      points -= 1.5
    if (usual.at.length >= 3) points += 0.5
    if (usual.at.length >= 6) points += 0.5
    if (odd.key.length >= 7) points += 0.5
    if (odd.at.length > 1) points -= 0.75
    if (likeness === 'near' && standing === 'name') points -= 1
    if (besides) points -= 1.5
    if (odd.at.some(({ run }) => run.titles.length > 0)) points += 1
    if (odd.at.every(({ run }) => run.quoted)) points -= 1
    // "Lord Wilder", "Lord Welder"
    if (sameTitle && !besides) points += standing === 'word' ? 2.5 : 1.5
    const swapped = isSwap(odd.key, usual.key)
    if (swapped && !besides) points += 0.5
    // "The Angelus was rung", "Los Angeles": a thing, and no thing.
    const isThing = ({ run }: NamePlace) => reading.lower(run.phraseFirst - 1) === 'the'
    if (!longer && odd.at.every(isThing) && !usual.at.some(isThing)) points -= 1
    // "Norlys Bank", "Nordlys Bank"
    if (longer && sharesFrame(longer.run, longer.position, usual)) points += 1.5
    if (usual.at.length === 1 && !usualFull && !sameTitle)
      points -= odd.key.length < 8 && !(swapped && usualStanding === 'map') ? 1.5 : 0.5
    if (odd.key[0] !== usual.key[0]) points -= 1
    const isPersons = odd.at.some(({ run }) => run.evidence >= 1 || run.titles.length > 0)
    // "Waller County", where a Walker speaks; "Preston" and a virus called Reston.
    if (!isPersons && isOtherConsonant(odd.key, usual.key)) points -= 1.25
    if (!isPersons && odd.key[0] !== usual.key[0] && usual.at.length === 1) points -= 1
    if (!longer && isSurname && standing === 'name' && !besides) points += 0.5
    if (!longer && usualFull?.keys[0] === usual.key && isOneSex(odd.key, usual.key)) points += 0.5
    const inPlace = odd.at.some(({ run }) =>
      /^(?:in|at|near|from|to)$/.test(reading.lower(run.phraseFirst - 1))
    )
    if (inPlace && usualFull && standing !== 'new') points -= 1.5
    return points
  }
}

/** The run of a word in which a whole person's name stands. */
const fullRun = ({ at }: NamedWord): LedgerRun | undefined =>
  at.find(({ run }) => run.words.length > 1 && run.evidence >= enough)?.run

const isOneSex = (a: string, b: string): boolean =>
  isGivenName(a) && !(womensNames.has(a) && mensNames.has(b)) && !(mensNames.has(a) && womensNames.has(b))

/** It stands alone behind a title: "Ms Stoe". */
const isTitledAlone = ({ at }: NamedWord): boolean =>
  at.some(({ run }) => run.words.length === 1 && run.titles.length > 0)

/** One title stands before both. */
function sharesTitle(reading: Reading, odd: NamedWord, usual: NamedWord): boolean {
  const titlesOf = ({ at }: NamedWord) =>
    at.flatMap(({ run }) => (run.words.length === 1 ? run.titles : [])).map((i) => reading.lower(i))
  const theirs = new Set(titlesOf(usual))
  return titlesOf(odd).some((title) => theirs.has(title))
}

/** The other words of the run stand round the usual spelling too ("Lindquist Clinic", "Lindqvist Clinic"). */
const sharesFrame = (run: LedgerRun, position: number, usual: NamedWord): boolean =>
  usual.at.some(
    (place) =>
      place.position === position &&
      place.run.keys.length === run.keys.length &&
      place.run.keys.every((key, k) => k === position || key === run.keys[k])
  )

/** Double names differ in one half alone, and that one is long. */
function isOneHalfRespelt(one: string, two: string): boolean {
  if (!/[-‑]/.test(one) && !/[-‑]/.test(two)) return true
  const [a, b] = [one, two].map((word) => word.toLowerCase().split(/[-‑]/)) as [string[], string[]]
  if (a.length !== b.length) return false
  const other = a.findIndex((half, k) => half !== b[k])
  if (other < 0 || Math.max(a[other]!.length, b[other]!.length) < 5) return false
  return !isDerived(a[other]!, b[other]!) && !isOrdinaryWord(a[other]!)
}
