import { calendarWords, monthWords } from '../lexicon/en/calendar'
import { orderWords } from '../lexicon/en/same-wordings'
import { sayVerbs } from '../lexicon/en/say-verbs'
import { activeVoice } from './active-voice'
import { standsAlone } from './stands-alone'

interface Ordered {
  readonly key: string
  readonly printed: string
  readonly isLight: boolean
  readonly isMark: boolean
  readonly isName: boolean
}

/**
 * The words of a sentence in the one order that is compared, whichever of its usual orders it is printed in: who says it
 * first, when it was last, who did it before what was done, two things of a list by the alphabet, statements joined by a
 * semicolon by the alphabet.
 */
export function inOneOrder<Word extends Ordered>(words: readonly Word[]): readonly Word[] {
  return listsInOrder(activeVoice(dayLast(speakerFirst(joinedInOrder(words)))))
}

/** "9 May" as "May 9": dates in one order of their parts. */
export function datesInOrder<Word extends Ordered>(words: readonly Word[]): readonly Word[] {
  const ordered = [...words]
  for (let i = 1; i < ordered.length; i++) {
    const [day, month] = [ordered[i - 1]!, ordered[i]!]
    if (!/^#\d{1,2}$/.test(day.key) || !monthWords.has(month.key.toLowerCase())) continue
    ordered[i - 1] = month
    ordered[i] = day
  }
  return ordered
}

const isSay = ({ key }: Ordered): boolean => key === '=say' || sayVerbs.has(key)
const isStop = ({ printed }: Ordered): boolean => /^[,;:?!)]$/.test(printed)
const opensName = (word: Ordered | undefined): boolean =>
  word !== undefined && (word.isName || /^(?:the|a|an|he|she|they|it|one|#\d+)$/.test(word.key))
/** The longest way to name who speaks, in words. */
const longestSpeaker = 9

/** "..., Rawat said" and "..., said Rawat" as "Rawat said ...", where the sentence has one statement only. */
function speakerFirst<Word extends Ordered>(words: readonly Word[]): readonly Word[] {
  const says = words.flatMap((word, i) => (isSay(word) ? [i] : []))
  if (says.length !== 1) return words
  const say = says[0]!
  // What is printed behind a comma and a connective may be said by nobody.
  const joined = words.some(
    (word, i) =>
      word.printed === ';' || (/^(?:and|but|=while)$/.test(word.key) && words[i - 1]?.printed === ',')
  )
  if (joined) return words
  const end = words.length
  let from = say
  while (from > 0 && say - from < longestSpeaker && !isStop(words[from - 1]!) && words[from - 1]!.key !== '"')
    from--
  const opened = from > 0 ? words[from - 1] : undefined
  const behind = words[say + 1]
  if (
    opened !== undefined &&
    say === from &&
    behind !== undefined &&
    !leadsOn.test(behind.key) &&
    end - say <= longestSpeaker + 4
  ) {
    // "..., said Rawat": to the end of the sentence.
    if (words.slice(say).some(({ key }) => key === '"')) return words
    return [...words.slice(say + 1), words[say]!, ...words.slice(0, from)]
  }
  if (opened !== undefined && say > from && opensName(words[from])) {
    // "..., Rawat said.", "..., Rawat said, ..."
    const isLast = say === end - 1
    if (!isLast && !(behind !== undefined && isStop(behind))) return words
    return [...words.slice(from, say + 1), ...words.slice(0, from), ...words.slice(say + 1)]
  }
  return words
}

/** What follows a verb of saying that has no speaker behind it. */
const leadsOn = /^(?:that|=to|to|it|=on|in|at|by|,|:|")$/

const oneThing =
  /^(?:and|or|but|that|who|which|,who|,which|=when|when|after|=after|before|=before|as|=because|because|if|=while|=to|to|=say|"|;|:|\()$/

/** "On Monday the council met" as "the council met on Monday", where the sentence says one thing only. */
function dayLast<Word extends Ordered>(words: readonly Word[]): readonly Word[] {
  if (words.some(({ key, printed }) => oneThing.test(key) || printed === ';')) return words
  const length = dayAt(words)
  if (length === 0) return words
  const rest = words.slice(words[length]?.printed === ',' ? length + 1 : length)
  if (rest.some(({ printed }) => printed === ',')) return words
  return [...rest, ...words.slice(0, length)]
}

/** How many words at the start only say when: "on Monday", "in 2019", "last week", "yesterday". */
function dayAt(words: readonly Ordered[]): number {
  const [first, second, third] = words.map(({ key }) => key)
  if (first === undefined) return 0
  if (/^(?:yesterday|today|tomorrow|tonight)$/.test(first)) return 1
  if (/^(?:last|this|next)$/.test(first) && /^(?:week|month|year|night|season)$/.test(second ?? '')) return 2
  if (!/^(?:in|=on)$/.test(first) || second === undefined) return 0
  if (calendarWords.has(second.toLowerCase())) return /^#(?:19|20)\d\d$/.test(third ?? '') ? 3 : 2
  return /^#(?:19|20)\d\d$/.test(second) ? 2 : 0
}

/** "rice and wheat" as "rice and wheat", "wheat and rice" too, at the end of what is said. */
function listsInOrder<Word extends Ordered>(words: readonly Word[]): readonly Word[] {
  if (words.some(({ key }) => orderWords.has(key))) return words
  const figures = words.filter(({ key }) => key.startsWith('#')).length
  const ordered = [...words]
  for (let i = 1; i + 1 < ordered.length; i++) {
    const [a, and, b, next, before] = [
      ordered[i - 1]!,
      ordered[i]!,
      ordered[i + 1]!,
      ordered[i + 2],
      ordered[i - 2]
    ]
    if (and.key !== 'and' || !(next === undefined || isStop(next))) continue
    if (a.isMark || b.isMark || /\d/.test(a.key + b.key) || a.isName !== b.isName || a.key <= b.key) continue
    if (a.isName && (figures > 1 || before?.isName)) continue
    ordered[i - 1] = b
    ordered[i + 1] = a
  }
  return ordered
}

/** Statements joined by a semicolon, each with its own subject, by the alphabet. */
function joinedInOrder<Word extends Ordered>(words: readonly Word[]): readonly Word[] {
  const at = words.findIndex(({ printed }) => printed === ';')
  if (at < 0 || words.findLastIndex(({ printed }) => printed === ';') !== at) return words
  const [a, b] = [words.slice(0, at), words.slice(at + 1)]
  const leans = words.some(({ key }) =>
    /^(?:"|:|=say|he|she|they|it|its|his|her|their|this|that|then|former|latter)$/.test(key)
  )
  const firstKey = (list: readonly Word[]) => list.find(({ isLight }) => !isLight)?.key ?? ''
  if (leans || standsAlone(a) || standsAlone(b) || firstKey(a) <= firstKey(b)) return words
  return [...b, words[at]!, ...a]
}
