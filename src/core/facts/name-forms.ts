import { TokenKind } from '../text/tokens'
import { honorifics, institutionWords, roleWords, sentenceStarters } from './name-words'
import { type Reading, startsWithCapital } from './reading'

/** One capitalised word where it stands. A double name ("Marsh-Hale") gives one for each half. */
export interface NameWord {
  /** Without a possessive. */
  readonly start: number
  readonly end: number
  readonly sentence: number
  /** A courtesy title stands before it ("Mr", "Dr."). */
  readonly titled: boolean
  /** An office stands before it ("President"). */
  readonly office: boolean
  /** A verb of what people do follows ("said", "won", ", who"). */
  readonly acts: boolean
  /** A comma or bracket on both sides: one of a list of names. */
  readonly listed: boolean
  /** It opens its sentence, so that its capital proves nothing. */
  readonly opens: boolean
  readonly quoted: boolean
  /** The capitalised words beside it, lower-case; empty where there is none or where it is a title or a starter. */
  readonly before: string
  readonly after: string
}

/** A capitalised word in one spelling, with every place it stands at. */
export interface NameForm {
  readonly printed: string
  readonly lower: string
  readonly at: readonly NameWord[]
}

/**
 * Every capitalised word of the article that may be part of a name, by its spelling. Words that also occur in lower
 * case, acronyms, titles, roles, months and title-case headlines are left out. One pass over the tokens.
 *
 * @param taken tokens that belong to a date
 */
export function nameFormsOf(reading: Reading, taken: Uint8Array, quoted: Uint8Array): readonly NameForm[] {
  const { tokens, text } = reading
  const forms = new Map<string, { printed: string; lower: string; at: NameWord[] }>()
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.kind[i] !== TokenKind.word || taken[i]) continue
    if (!startsWithCapital(text, tokens.start[i]!)) continue
    if (reading.titleCase.has(tokens.sentence[i]!) || !isNameLike(reading, i)) continue
    const opens = opensSentence(reading, i)
    const titledAt = reading.lower(i - 1) === '.' ? i - 2 : i - 1
    const titled =
      reading.together(titledAt, i) &&
      honorifics.has(reading.lower(titledAt)) &&
      // "A Mr Davis": somebody not met before.
      !/^(?:an?|another|one)$/.test(reading.lower(titledAt - 1))
    const office =
      reading.together(i - 1, i) && isOffice(reading, i - 1) && !honorifics.has(reading.lower(i - 1))
    const listed = isListMark(reading.lower(i - 1)) && isListMark(reading.lower(i + 1))
    const parts = partsOf(text, tokens.start[i]!, tokens.end[i]!)
    for (const [k, part] of parts.entries()) {
      const printed = text.slice(part.start, part.end)
      const lower = printed.toLowerCase()
      const form = forms.get(lower) ?? { printed, lower, at: [] }
      forms.set(lower, form)
      form.at.push({
        ...part,
        sentence: tokens.sentence[i]!,
        titled: titled && k === 0,
        office: office && k === 0,
        listed,
        acts: k === parts.length - 1 && actsAfter(reading, i),
        opens: opens && k === 0,
        quoted: quoted[i] === 1,
        before: k > 0 ? lowerPart(text, parts[k - 1]!) : neighbour(reading, i, -1),
        after: k < parts.length - 1 ? lowerPart(text, parts[k + 1]!) : neighbour(reading, i, 1)
      })
    }
  }
  const ordinary = ordinaryAmong(reading, taken, forms)
  return [...forms.values()].filter(({ lower }) => !ordinary.has(lower))
}

/** Which of the forms also stand in lower case. A word is read only where its first letters are those of a form. */
function ordinaryAmong(
  reading: Reading,
  taken: Uint8Array,
  forms: ReadonlyMap<string, unknown>
): ReadonlySet<string> {
  const { tokens, text } = reading
  const beginnings = new Set<number>()
  for (const lower of forms.keys()) beginnings.add(beginningAt(lower, 0))
  const ordinary = new Set<string>()
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.kind[i] !== TokenKind.word || taken[i]) continue
    const start = tokens.start[i]!
    if (startsWithCapital(text, start) || !beginnings.has(beginningAt(text, start))) continue
    if (forms.has(reading.lower(i))) ordinary.add(reading.lower(i))
  }
  return ordinary
}

/** The first three letters as one number, their case left out where they are ASCII. */
const beginningAt = (text: string, at: number): number =>
  ((text.charCodeAt(at) | 0x20) * 0x10000 + (text.charCodeAt(at + 1) | 0x20)) * 0x100 +
  (text.charCodeAt(at + 2) & 0x1f)

const possessive = /['’]s?$/
/** A word longer than this is no name, and would make the comparison of spellings costly. */
const longest = 24

function isNameLike(reading: Reading, i: number): boolean {
  const { tokens } = reading
  const size = tokens.end[i]! - tokens.start[i]!
  if (size < 3 || size > 2 * longest) return false
  const lower = reading.lower(i)
  if (sentenceStarters.has(lower) || honorifics.has(lower)) return false
  return /\p{Ll}/u.test(reading.word(i)) && !/\d/.test(lower)
}

function opensSentence(reading: Reading, i: number): boolean {
  const { tokens } = reading
  for (let at = i - 1; reading.together(at, i); at--) {
    if (tokens.kind[at] !== TokenKind.mark) return false
    // A quotation or a clause after a colon begins with a capital too.
    if (/["“'‘:]/.test(reading.word(at))) return true
  }
  return true
}

/** The capitalised word that touches this one on one side, unless it is a title, a role or a sentence's first word. */
function neighbour(reading: Reading, i: number, step: 1 | -1): string {
  const { tokens, text } = reading
  const at = i + step
  if (!reading.together(at, i) || tokens.kind[at] !== TokenKind.word) return ''
  if (!startsWithCapital(text, tokens.start[at]!)) return ''
  // "Blair's Labour": the possessive parts two names.
  if (possessive.test(reading.word(step < 0 ? at : i))) return ''
  const lower = reading.lower(at)
  return sentenceStarters.has(lower) || honorifics.has(lower) || roleWords.has(lower) ? '' : lower
}

const isOffice = (reading: Reading, i: number): boolean =>
  roleWords.has(reading.lower(i)) && startsWithCapital(reading.text, reading.tokens.start[i]!)

const isListMark = (mark: string): boolean => mark !== '' && ',;()'.includes(mark)

const deeds = new Set(
  'said says told added adds asked argued admitted conceded won wins lost loses polled secured defeated resigned replied'.split(
    ' '
  )
)

/** Whether what follows is said of a person: "said", "won", ", who". */
function actsAfter(reading: Reading, i: number): boolean {
  const next = reading.lower(i + 1) === ')' ? i + 2 : i + 1
  const comma = reading.lower(next) === ','
  const at = comma ? next + 1 : next
  if (!reading.together(at, i) || possessive.test(reading.word(i))) return false
  return comma ? reading.lower(at) === 'who' : deeds.has(reading.lower(at))
}

interface Part {
  readonly start: number
  readonly end: number
}

function partsOf(text: string, start: number, end: number): readonly Part[] {
  const word = text.slice(start, end)
  const bare = word.length - (possessive.exec(word)?.[0].length ?? 0)
  const parts: Part[] = []
  let from = 0
  for (const piece of word.slice(0, bare).split('-')) {
    if (piece.length >= 3 && piece.length <= longest && startsWithCapital(piece, 0))
      parts.push({ start: start + from, end: start + from + piece.length })
    from += piece.length + 1
  }
  return parts
}

const lowerPart = (text: string, part: Part): string => text.slice(part.start, part.end).toLowerCase()

/** Whether the form is printed somewhere as the last word of a longer name that is no institution (Bill is a first name). */
export const isIntroduced = (form: NameForm): boolean =>
  form.at.some(({ before }) => before !== '' && (before === 'bill' || !institutionWords.has(before)))
