import type { Reading } from '../../facts/reading'
import { calendarWords } from '../../lexicon/en/calendar'
import { functionWords } from '../../lexicon/en/function-words'
import { eventNouns, eventNounWords, eventVerbWords } from '../../lexicon/en/turns'
import { TokenKind } from '../../text/tokens'
import type { Anchor } from './anchors'

/** The dated time of an event that words from a token on speak of without a date; null where none or two could be meant. */
export type EventReader = (token: number) => Anchor | null

/** How many tokens of a clause beside a date tell what happened then. */
const clause = 12
/** How many tokens the mention of an event may have. */
const mention = 9

/**
 * Finds when something happened that the text dates elsewhere: "his death" is when he "died", "the timetable takes effect"
 * is when "the timetable takes effect" stood beside a date. Every content word of a clause must stand in one dated clause
 * and in no other.
 */
export function eventReader(reading: Reading, anchors: readonly Anchor[]): EventReader {
  let index: Index | null = null
  return (token) => {
    index ??= indexOf(reading, anchors)
    const noun = nounAt(reading, token)
    if (noun !== null) {
      const found = new Set(eventNouns.get(noun)!.flatMap((verb) => [...(index!.verbs.get(verb) ?? [])]))
      if (found.size > 0) return found.size === 1 ? [...found][0]! : null
    }
    const words = contentFrom(reading, token)
    if (words.length === 1) return index.days.get(words[0]!) ?? null
    if (words.length === 0) return null
    const [first, ...rest] = words.map((word) => index!.words.get(word) ?? new Set<Anchor>())
    const found = [...first!].filter(
      (each) => rest.every((set) => set.has(each)) && !isSame(reading, each, token)
    )
    return found.length === 1 ? found[0]! : null
  }
}

/** The date stands in the sentence of the mention, whose words are its own. */
const isSame = (reading: Reading, { sentence }: Anchor, token: number): boolean =>
  reading.tokens.sentence[token] === sentence

interface Index {
  /** "The vote is on 9 June": the one day of what "the" speaks of; null for two. */
  readonly days: ReadonlyMap<string, Anchor | null>
  readonly verbs: ReadonlyMap<string, ReadonlySet<Anchor>>
  readonly words: ReadonlyMap<string, ReadonlySet<Anchor>>
}

function indexOf(reading: Reading, anchors: readonly Anchor[]): Index {
  const verbs = new Map<string, Set<Anchor>>()
  const words = new Map<string, Set<Anchor>>()
  const days = new Map<string, Anchor | null>()
  const put = (map: Map<string, Set<Anchor>>, key: string, anchor: Anchor) => {
    const set = map.get(key)
    if (set) set.add(anchor)
    else map.set(key, new Set([anchor]))
  }
  anchors.forEach((anchor, k) => {
    const noun = subjectOf(reading, anchor)
    if (noun !== null) days.set(noun, days.has(noun) ? null : anchor)
    const before = anchors[k - 1]?.lastToken ?? -1
    const after = anchors[k + 1]?.token ?? Number.POSITIVE_INFINITY
    let isVerbTold = false
    let told = 0
    for (let i = anchor.token - 1; i > before && i >= anchor.token - clause; i--) {
      // "July 1, when the timetable takes effect, the railway said on Friday": what stands before is of July 1.
      if (!reading.together(i, anchor.token) || (told >= 2 && reading.word(i) === ',')) break
      if (reading.is(i, eventVerbWords) && !isVerbTold) {
        put(verbs, reading.lower(i), anchor)
        isVerbTold = true
      }
      if (!isContent(reading, i)) continue
      told++
      put(words, stem(reading.lower(i)), anchor)
    }
    for (let i = anchor.lastToken + 1; i < after && i <= anchor.lastToken + clause; i++) {
      if (!reading.together(i, anchor.token)) break
      if (reading.is(i, eventVerbWords) && !isVerbTold && i <= anchor.lastToken + 5) {
        put(verbs, reading.lower(i), anchor)
        isVerbTold = true
      }
      if (isContent(reading, i)) put(words, stem(reading.lower(i)), anchor)
    }
  })
  return { days, verbs, words }
}

/** "The vote is on 9 June", "the final will be held on Saturday 9 June": what is on that day, as a stem. */
function subjectOf(reading: Reading, { token }: Anchor): string | null {
  let i = token - 1
  while (
    i > token - 6 &&
    /^(?:on|be|held|take|takes|took|place|is|was|will|falls|fell|due)$/.test(reading.lower(i))
  )
    i--
  const isSubject = i < token - 2 && reading.together(i, token) && isContent(reading, i)
  return isSubject && reading.lower(i - 1) === 'the' ? stem(reading.lower(i)) : null
}

/** "His death", "the ship's sinking", "her wedding": an event noun with nothing behind it that makes it another's. */
function nounAt(reading: Reading, token: number): string | null {
  for (let i = token; i <= token + 2 && reading.together(i, token); i++) {
    if (reading.is(i, eventNounWords))
      return /^(?:|[.,;:)–—]|and|at|in|to|but|when|from|as|of)$/.test(reading.lower(i + 1)) &&
        reading.lower(i + 1) !== 'of'
        ? reading.lower(i)
        : null
    if (!/^(?:his|her|their|its|the|own)$/.test(reading.lower(i))) return null
  }
  return null
}

/** The content words from a token to the end of its clause, as stems. */
function contentFrom(reading: Reading, token: number): readonly string[] {
  const found: string[] = []
  for (let i = token; i < token + mention && reading.together(i, token); i++) {
    if (/^(?:[.,;:()–—]|and|but|when|while|in|at|from|for)$/.test(reading.lower(i))) break
    if (isContent(reading, i)) found.push(stem(reading.lower(i)))
  }
  return found
}

const isContent = (reading: Reading, i: number): boolean =>
  reading.tokens.kind[i] === TokenKind.word &&
  reading.lower(i).length > 2 &&
  !reading.is(i, functionWords) &&
  !reading.is(i, calendarWords)

/** A word without its commonest endings: "opened", "opens" and "opening" are one. */
const stem = (lower: string): string => lower.replace(/(?<=\p{L}{3})(?:ing|ed|es|s|e)$/u, '')
