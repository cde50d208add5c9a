import type { Facts } from '../facts/facts-of'
import { isSpeaking } from '../facts/people/is-speaking'
import type { LedgerPerson, LedgerRun } from '../facts/people/ledger'
import { bodyWords } from '../lexicon/en/body-words'
import { demonyms } from '../lexicon/en/demonyms'
import { isGivenName } from '../lexicon/en/given-names'
import { ranks, titlesOfEither, titlesOfMen, titlesOfWomen } from '../lexicon/en/honorifics'
import { isKnownName } from '../lexicon/en/known-names'
import { offices } from '../lexicon/en/offices'
import { isOrdinaryWord } from '../lexicon/en/ordinary-words'
import { isLongPlace, places } from '../lexicon/en/places'
import { surnames } from '../lexicon/en/surnames'
import { isDerived } from '../text/is-derived'
import { type Likeness, likenessOf } from '../text/likeness'
import { WordForm } from '../text/vocabulary'

/** A surname that speaks or has a title, of whom no full name stands in the article. */
export interface Unintroduced {
  readonly run: LedgerRun
  /** The title it has; absent where it only speaks. */
  readonly title?: string
  /** Who may be meant: introduced before, nearly of that name, and of no other sex. */
  readonly likely?: LedgerPerson
  /** How near the likely one is: `alike` in the letters, `only` the one person it can be. */
  readonly by: 'alike' | 'only' | 'none'
}

/** What a surname may begin with, and be printed without. */
const particle = /^(?:al|el|as|ash|ad|de|di|da|du|la|le|von|van)[-‑ ]?/

/** More people than this are a list. */
const mostPeople = 60

/**
 * The strangers of an article who are printed once or twice, with who may be meant. Nobody who is known without
 * introduction: no head of state by office, nobody quoted, no word of the language.
 */
export function unintroducedIn({ reading, ledger }: Facts): readonly Unintroduced[] {
  const introduced = ledger.people.filter((person) => person.introduced)
  if (introduced.length === 0 || introduced.length > mostPeople) return []
  const wordsInNames = new Set(
    ledger.runs.filter(({ words }) => words.length > 1).flatMap(({ keys }) => keys)
  )
  const sentencesOf = new Map(
    introduced.map((person) => [person, new Set(person.mentions.map(({ sentence }) => sentence))])
  )
  const found: Unintroduced[] = []
  const seen = new Set<string>()
  const counts = new Map<string, number>()
  for (const { keys, words } of ledger.runs)
    if (words.length === 1) counts.set(keys[0]!, (counts.get(keys[0]!) ?? 0) + 1)
  for (const run of ledger.runs) {
    if (run.words.length !== 1 || run.person?.introduced) continue
    const [key] = run.keys as [string]
    if (key.length < 3 || seen.has(key) || wordsInNames.has(key) || counts.get(key)! > 2) continue
    const title = courtesyOf(reading, run)
    const speaks = !run.quoted && isSpeaking(reading, run)
    if (title === undefined && !(speaks && run.titles.length === 0)) continue
    if (title === undefined && isNoSpeaker(key)) continue
    // "Smirnova", where a Smirnov is introduced: one family.
    if (introduced.some(({ keys: others }) => isDerived(key, others.at(-1)!))) continue
    // "Murad el-Tamimi", "Colonel Tamimi"
    if (introduced.some(({ keys: others }) => others.at(-1)!.replace(particle, '') === key)) continue
    const word = run.words[0]!
    if (isLongPlace(`${reading.lower(word - 1)} ${reading.lower(word)}`) || isNoSurname(reading, word))
      continue
    seen.add(key)
    const elsewhere = introduced.filter((person) => !sentencesOf.get(person)!.has(run.sentence))
    const who = likelyOf(reading, run, key, elsewhere, title)
    // Whom every reader knows is not looked for above, and who only speaks may be a paper.
    if (who.by !== 'alike' && (title === undefined || run.quoted || isKnownName(key))) continue
    found.push({ run, ...(title === undefined ? {} : { title }), ...who })
  }
  return found
}

/** "Inspector General", "Mr President", "MSNBC", "GuideStar" */
function isNoSurname(reading: Facts['reading'], i: number): boolean {
  if (reading.is(i, ranks) || reading.is(i, offices) || reading.is(i, bodyWords)) return true
  if ((reading.form(i) & WordForm.small) === 0 || /-\p{Ll}/u.test(reading.word(i))) return true
  if (/\p{Ll}\p{Lu}/u.test(reading.word(i).replace(/^(?:Mc|Mac|De|Di|Du|La|Le|Fitz|Van|O['’])/, '')))
    return true
  return isOrdinaryWord(reading.lower(i)) && !reading.is(i, surnames) && reading.is(i - 1, ranks)
}

/** The title with which papers come back to people: "Ms", "Professor", "Sergeant". */
function courtesyOf(reading: Facts['reading'], { titles }: LedgerRun): string | undefined {
  const last = titles.at(-1)
  if (last === undefined) return undefined
  const comesBack =
    reading.is(last, titlesOfMen) ||
    reading.is(last, titlesOfWomen) ||
    reading.is(last, titlesOfEither) ||
    reading.is(last, ranks)
  const isCalling =
    /^(?:king|queen|prince|princess|pope|saint|st|lord|lady|sir|dame|count|duke|emperor|sultan|emir|mother|father|sister|brother|baba|swami|guru|general|major|justice|marshal|miss|imam|sheikh|don)$/
  return comesBack && !isCalling.test(reading.lower(last)) ? reading.word(last) : undefined
}

const isNoSpeaker = (key: string): boolean =>
  isOrdinaryWord(key) ||
  places.has(key) ||
  demonyms.has(key) ||
  isKnownName(key) ||
  isGivenName(key) ||
  key.length < 5

function likelyOf(
  { is }: Facts['reading'],
  run: LedgerRun,
  key: string,
  introduced: readonly LedgerPerson[],
  title: string | undefined
): Pick<Unintroduced, 'likely' | 'by'> {
  const female = run.titles.some((i) => is(i, titlesOfWomen))
  const male = run.titles.some((i) => is(i, titlesOfMen))
  const mayBe = ({ sex, introduction }: LedgerPerson): boolean =>
    introduction.run.first < run.first && !(female && sex === 'male') && !(male && sex === 'female')
  const candidates = introduced.filter(mayBe)
  let best: { readonly person: LedgerPerson; readonly rank: number } | null = null
  for (const person of candidates) {
    const other = person.keys.at(-1)!
    const rank = order.indexOf(likenessOf(key, other))
    if (rank < 0 || isDerived(key, other)) continue
    if (title === undefined && rank > 2) continue
    if (!best || rank < best.rank) best = { person, rank }
  }
  if (best) return { likely: best.person, by: 'alike' }
  if (title === undefined) return { by: 'none' }
  const [only, ...more] = candidates.filter(({ keys }) => {
    const other = keys.at(-1)!
    return other[0] === key[0] && Math.abs(other.length - key.length) <= 3
  })
  return only && more.length === 0 ? { likely: only, by: 'only' } : { by: 'none' }
}

const order: readonly Likeness[] = ['close', 'near', 'kin', 'loose']
