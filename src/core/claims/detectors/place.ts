import { months } from '../../facts/dates'
import { institutionWords, roleWords } from '../../facts/name-words'
import { notUnits } from '../../facts/printed-numbers'
import type { Reading } from '../../facts/reading'
import { tokenAt } from '../../facts/token-at'
import { spellingChange } from '../../text/spelling-distance'
import { TokenKind } from '../../text/tokens'
import { WordForm } from '../../text/vocabulary'
import { wordClass } from '../../text/word-classes'
import type { ClaimDraft, Detector } from '../detector'

const prepositions = wordClass('in at near outside from')

/** Where it happened: a capitalised name after "in", "near", "from", at its first mention. People and bodies are no places. */
export const place: Detector = {
  id: 'place',
  summary: 'Places, at the first mention.',
  find({ reading, people, dates }) {
    const { tokens } = reading
    const taken = new Set<number>(dates.map(({ span }) => span.start))
    // Two words that only ever follow "in" or "near" are no person.
    const real = people.filter(({ mentions }) =>
      mentions.some(({ phrase }) => !reading.is(tokenAt(tokens, phrase.start) - 1, prepositions))
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
    for (let i = 0; i + 1 < tokens.count; i++) {
      const first = i + 1
      if (!reading.is(i, prepositions) || !reading.together(first, i) || !isPart(first)) continue
      if (
        reading.titleCase.has(tokens.sentence[i]!) ||
        persons.has(tokens.start[first]!) ||
        known.has(reading.lower(first)) ||
        isSlippedMonth(reading.lower(first)) ||
        isInitial(reading, first) ||
        isDemonym(reading, first)
      )
        continue
      let last = first
      while (
        last < first + 3 &&
        reading.together(last + 1, first) &&
        isPart(last + 1) &&
        !/['’]s?$/.test(reading.word(last))
      )
        last++
      const body = Array.from({ length: last - first + 1 }, (_, k) => first + k).some(
        (at) => reading.is(at, roleWords) || (reading.is(at, institutionWords) && last > first)
      )
      const end = tokens.end[last]! - (/['’]s?$/.exec(reading.word(last))?.[0].length ?? 0)
      const name = reading.text.slice(tokens.start[first], end)
      if (body || reading.is(first, institutionWords) || seen.has(name)) continue
      seen.add(name)
      drafts.push({
        kinds: ['place'],
        span: { start: tokens.start[first]!, end },
        sentence: tokens.sentence[first]!
      })
    }
    return drafts
  }
}

/** "in B.Tech": a letter and a stop. */
const isInitial = (reading: Reading, i: number): boolean => /^\p{Lu}$/u.test(reading.word(i))

/** "in Greek cuisine", "in British waters": an adjective before its noun. */
const isDemonym = (reading: Reading, i: number): boolean =>
  reading.together(i + 1, i) &&
  reading.tokens.kind[i + 1] === TokenKind.word &&
  /^\p{Ll}/u.test(reading.word(i + 1)) &&
  !notUnits.has(reading.lower(i + 1)) &&
  /(?:[a-z]{2}ish|[a-z]{2}ese|[a-z]{3}ian|[a-z]{2}ican|pean)$|^(?:greek|french|dutch|german|welsh|arab|thai|swiss|tamil|czech|iraqi|israeli|pakistani)$/.test(
    reading.lower(i)
  )

/** "Febraury": a month with two letters swapped or one too many or few. Short months are too near to other words. */
const isSlippedMonth = (word: string): boolean =>
  word.length >= 6 &&
  longMonths.some((month) => /^(?:swapped|one-letter-more)$/.test(spellingChange(month, word)))
const longMonths = [...months.keys()].filter((month) => month.length >= 7)
