import { partyOf } from '../../facts/affiliations'
import { institutionWords, roleWords } from '../../facts/name-words'
import type { Reading } from '../../facts/reading'
import { tokenAt } from '../../facts/token-at'
import { fullMonthWords, fullWeekdayWords, months } from '../../lexicon/en/calendar'
import { notNouns } from '../../lexicon/en/not-nouns'
import { remembered } from '../../text/remembered'
import { spellingChange } from '../../text/spelling-distance'
import { TokenKind } from '../../text/tokens'
import { WordForm } from '../../text/vocabulary'
import { wordClass } from '../../text/word-classes'
import type { ClaimDraft, Detector } from '../detector'

const prepositions = wordClass('in at near outside from')
/** Those that a person seldom follows. */
const sites = wordClass('in at near outside')

/** Where it happened: a capitalised name after "in", "near", "from", at its first mention. People and bodies are no places. */
export const place: Detector = {
  id: 'place',
  summary: 'Places, at the first mention.',
  find({ reading, people, dates }) {
    const { tokens } = reading
    const taken = new Set<number>(dates.map(({ span }) => span.start))
    // Two words that only ever follow "in" or "near" are no person.
    const real = people.filter(({ mentions }) =>
      mentions.some(({ phrase }) => !reading.is(tokenAt(tokens, phrase.start) - 1, sites))
    )
    const persons = new Set(real.flatMap(({ mentions }) => mentions.map(({ span }) => span.start)))
    const known = new Set(real.flatMap(({ words }) => words.map((word) => word.toLowerCase())))
    const seen = new Set<string>()
    const drafts: ClaimDraft[] = []
    const isPart = (i: number) =>
      tokens.kind[i] === TokenKind.word &&
      (reading.form(i) & WordForm.capital) !== 0 &&
      (reading.form(i) & WordForm.acronym) === 0 &&
      !taken.has(tokens.start[i]!)
    /** Words of which bodies are named, and days and months: none is a place. */
    const isOfBody = (i: number) =>
      reading.is(i, institutionWords) || reading.is(i, fullMonthWords) || reading.is(i, fullWeekdayWords)
    /** The last token of a place's name that begins here; null where it is no place. */
    const endOfPlace = (first: number): number | null => {
      if (
        !isPart(first) ||
        persons.has(tokens.start[first]!) ||
        known.has(reading.lower(first)) ||
        isSlippedMonth(reading.lower(first)) ||
        isInitial(reading, first) ||
        isDemonym(reading, first)
      )
        return null
      let last = first
      while (
        last < first + 3 &&
        reading.together(last + 1, first) &&
        isPart(last + 1) &&
        !/['’]s?$/.test(reading.word(last))
      )
        last++
      // "From Classes 7th to 10th", "on Channel 4"; "from Panasonic's laboratories".
      const isNumbered = reading.together(last + 1, first) && /^\d/.test(reading.word(last + 1))
      const isOwner = reading.lower(first - 1) === 'from' && /['’]s?$/.test(reading.word(last))
      if (isNumbered || isOwner) return null
      if (last === first) return isOfBody(first) || isParty(reading, first) ? null : last
      for (let at = first; at <= last; at++) {
        if (reading.is(at, roleWords)) return null
        if (isOfBody(at) && !ofLand.has(reading.lower(at))) return null
      }
      return last
    }
    const add = (first: number, last: number) => {
      const end = tokens.end[last]! - (/['’]s?$/.exec(reading.word(last))?.[0].length ?? 0)
      const name = reading.text.slice(tokens.start[first], end)
      if (seen.has(name)) return
      seen.add(name)
      drafts.push({
        kinds: ['place'],
        span: { start: tokens.start[first]!, end },
        sentence: tokens.sentence[first]!
      })
    }
    for (const i of reading.where(prepositions)) {
      if (!reading.together(i + 1, i)) continue
      if (reading.titleCase.has(tokens.sentence[i]!)) continue
      const last = endOfPlace(i + 1)
      if (last === null) continue
      add(i + 1, last)
      for (const [first, end] of restOfList(reading, last, endOfPlace)) add(first, end)
    }
    return drafts
  }
}

/** Parts of a body's name that are parts of a place's too: "West Bengal", "Uttar Pradesh", "Mill Lane", "Lake Como". */
const ofLand = new Set(
  `north south east west northern southern eastern western central upper lower new old great greater pradesh city town village
  district county province region road street avenue lane bridge river lake sea ocean bay mount mountain hill hills valley park
  square island islands`.split(/\s+/)
)

/** "In London and Labour won": a party by its one-word name. */
const isParty = (reading: Reading, i: number): boolean => partyOf(reading.word(i)) !== undefined

/** How many places one list may name. */
const longestList = 12

/**
 * "In Leeds, York and Hull": the places after the first, as far as an "and" closes the list before a mark or a word in
 * small letters; none without it, for "in Leeds, Labour won" is no list.
 */
function restOfList(
  reading: Reading,
  from: number,
  endOfPlace: (first: number) => number | null
): readonly (readonly [first: number, last: number])[] {
  const found: [first: number, last: number][] = []
  let at = from
  while (found.length < longestList) {
    const hasComma = reading.word(at + 1) === ','
    const isLast = /^(?:and|or)$/.test(reading.lower(hasComma ? at + 2 : at + 1))
    if (!hasComma && !isLast) return []
    const first = at + 1 + Number(hasComma) + Number(isLast)
    const last = reading.together(first, from) ? endOfPlace(first) : null
    if (last === null) return []
    found.push([first, last])
    at = last
    if (isLast) return found
  }
  return []
}

/** "in B.Tech": a letter and a stop. */
const isInitial = (reading: Reading, i: number): boolean => /^\p{Lu}$/u.test(reading.word(i))

/** "in Greek cuisine", "in British waters": an adjective before its noun. */
const isDemonym = (reading: Reading, i: number): boolean =>
  reading.together(i + 1, i) &&
  reading.tokens.kind[i + 1] === TokenKind.word &&
  /^\p{Ll}/u.test(reading.word(i + 1)) &&
  !notNouns.has(reading.lower(i + 1)) &&
  /(?:[a-z]{2}ish|[a-z]{2}ese|[a-z]{3}ian|[a-z]{2}ican|pean)$|^(?:greek|french|dutch|german|welsh|arab|thai|swiss|tamil|czech|iraqi|israeli|pakistani)$/.test(
    reading.lower(i)
  )

/** "Febraury": a month with two letters swapped or one too many or few. Short months are too near to other words. */
const isSlippedMonth = remembered(
  (word) =>
    word.length >= 6 &&
    longMonths.some((month) => /^(?:swapped|one-letter-more)$/.test(spellingChange(month, word)))
)
const longMonths = [...months.keys()].filter((month) => month.length >= 7)
