import { calendarWords, months } from '../lexicon/en/calendar'
import { functionWords } from '../lexicon/en/function-words'
import { scaleAbbreviations, smallNumbers } from '../lexicon/en/number-words'
import { isOrdinaryWord } from '../lexicon/en/ordinary-words'
import {
  lightWords,
  openingConnectives,
  rateUnits,
  sameSpellings,
  sameWordings
} from '../lexicon/en/same-wordings'
import type { Span } from '../model/span'
import { remembered } from '../text/remembered'

/** A word of a statement as it is compared, with its place in the text. */
export interface StatementWord extends Span {
  /** What it is read as: words with one key say the same. */
  readonly key: string
  readonly printed: string
  /** It comes and goes with style: an article, a connective. */
  readonly isLight: boolean
  /** Somebody or something by name, as far as its capital tells. */
  readonly isName: boolean
  /** A mark only: it parts a sentence and says nothing, but for quotation and question marks. */
  readonly isMark: boolean
}

const token =
  /\p{Lu}(?:\.\p{Lu})+\.?|[ap]\.m\.|[ei]\.[eg]\.|\d+(?:[.,:/]\d+)*|[\p{L}\p{M}\p{Cf}]+(?:['’][\p{L}\p{M}\p{Cf}]+)*['’]?|[$€£₹¥%]|["“”?!;:(),]|--+|[–—-]/gu

const rows = (list: string, between: RegExp): readonly string[] => list.trim().split(between)

/** The wordings that say the same by their first word, the longest first. */
const wordings = new Map<string, { readonly words: readonly string[]; readonly key: string }[]>()
for (const row of rows(sameWordings, /\n/)) {
  const at = row.indexOf(':')
  const key = `=${row.slice(0, at)}`
  for (const wording of rows(row.slice(at + 1), / \| /)) {
    const words = wording.trim().split(' ')
    wordings.set(words[0]!, [...(wordings.get(words[0]!) ?? []), { words, key }])
  }
  // What a wording is read as is itself one of the wordings.
  const own = key.slice(1)
  if (/^[a-z]+$/.test(own)) wordings.set(own, [...(wordings.get(own) ?? []), { words: [own], key }])
}
for (const list of wordings.values()) list.sort((a, b) => b.words.length - a.words.length)

const spellings = new Map(rows(sameSpellings, /[|\n]/).map((pair) => pair.split(' ') as [string, string]))
const stemLengths = [...new Set([...spellings.keys()].map(({ length }) => length))].sort((a, b) => b - a)

/** The word in one spelling of those that are right ("organise", "organize"; "travelled", "traveled"). */
const oneSpelling = remembered((word) => {
  for (const length of stemLengths) {
    if (length > word.length) continue
    const stem = spellings.get(word.slice(0, length))
    if (stem !== undefined) return stem + word.slice(length)
  }
  return word.length < 7 ? word : word.replace(/iz(?=(?:e|es|ed|er|ers|ing|ation|ations)$)/, 'is')
})

const shortMonths = new Map([...months].filter(([name]) => name.length <= 4).map(([name, n]) => [name, n]))
const monthNames = [...months.keys()].filter((name) => name.length > 4 || /^(?:may|june|july)$/.test(name))
const contracted: ReadonlyMap<string, readonly string[]> = new Map([
  ["won't", ['will', 'not']],
  ["can't", ['can', 'not']],
  ['cannot', ['can', 'not']],
  ["shan't", ['shall', 'not']],
  ["let's", ['let', 'us']]
])

interface Draft {
  readonly start: number
  readonly end: number
  readonly printed: string
  readonly lower: string
  /** It is set straight behind the one before it. */
  readonly isGlued: boolean
}

/** The words of a stretch of text as they are compared, in the order they are printed. */
export function statementWords(text: string, within: Span): readonly StatementWord[] {
  return keyed(draftsIn(text, within))
}

function draftsIn(text: string, { start, end }: Span): readonly Draft[] {
  const drafts: Draft[] = []
  for (const match of text.slice(start, end).matchAll(token)) {
    const from = start + match.index
    const printed = match[0]
    const to = from + printed.length
    // Soft hyphens and joiners that cannot be seen say nothing; nor does how an accent is written.
    const lower = printed
      .normalize('NFC')
      .replace(/\p{Cf}/gu, '')
      .replaceAll('’', "'")
      .toLowerCase()
    if (lower === '') continue
    const isGlued = drafts.at(-1)?.end === from
    const add = (words: readonly string[]) => {
      for (const each of words) drafts.push({ start: from, end: to, printed, lower: each, isGlued })
    }
    const whole = contracted.get(lower)
    if (whole) add(whole)
    else if (lower.endsWith("n't")) add([lower.slice(0, -3), 'not'])
    else if (/'(?:ll|re|ve)$/.test(lower)) {
      const at = lower.lastIndexOf("'")
      add([lower.slice(0, at), { "'ll": 'will', "'re": 'are', "'ve": 'have' }[lower.slice(at)]!])
    } else add([lower])
  }
  return drafts
}

const boundary = /^(?:[?!;:()"“”,–—]|--+)$/
const isCapital = (printed: string): boolean => /^\p{Lu}/u.test(printed)
/** A figure, in digits or spelt, or a currency before one ("Rs", "USD"). */
const isFigure = (drafts: readonly Draft[], i: number): boolean => {
  const draft = drafts[i]
  if (draft === undefined) return false
  if (/^[\d$€£₹¥]/.test(draft.lower) || smallNumbers.has(draft.lower)) return true
  return /^\p{Lu}\p{L}{0,2}$/u.test(draft.printed) && /^[\d$€£₹¥]/.test(drafts[i + 1]?.lower ?? '')
}

function keyed(drafts: readonly Draft[]): readonly StatementWord[] {
  const words: StatementWord[] = []
  for (let i = 0; i < drafts.length; ) {
    const draft = drafts[i]!
    const opens = i === 0 || boundary.test(drafts[i - 1]!.printed)
    const { key, length, isLight } = readAt(drafts, i, opens)
    const last = drafts[i + length - 1]!
    const isMark = boundary.test(draft.printed) || draft.printed === '-'
    words.push({
      key,
      start: draft.start,
      end: last.end,
      printed: draft.printed,
      isMark,
      isLight: isLight || (isMark && !/["“”?]/.test(draft.printed)),
      isName: isNameAt(drafts, i, opens)
    })
    i += length
  }
  return words
}

interface Read {
  readonly key: string
  readonly length: number
  readonly isLight: boolean
}

function readAt(drafts: readonly Draft[], i: number, opens: boolean): Read {
  const { lower, printed, isGlued } = drafts[i]!
  const next = drafts[i + 1]
  const read = (key: string, length = 1, isLight = false): Read => ({ key, length, isLight })
  if (/^\d/.test(lower)) return read(`#${plainFigure(lower)}`)
  if (isGlued && /^(?:st|nd|rd|th)$/.test(lower) && /^\d/.test(drafts[i - 1]!.lower))
    return read(lower, 1, true)
  if (printed === '%') return read('=percent')
  if (/^["“”]$/.test(printed)) return read('"')
  if (/^(?:a\.?m|p\.?m)\.?$/.test(lower)) return read(lower.replaceAll('.', ''))
  if (printed.includes('.')) {
    const bare = lower.replaceAll('.', '')
    return read(wordings.get(bare)?.find(({ words }) => words.length === 1)?.key ?? bare.toUpperCase())
  }
  const afterFigure = /^\d/.test(drafts[i - 1]?.lower ?? '')
  if (afterFigure) {
    const scale = scaleAbbreviations.get(lower)
    if (scale !== undefined && (isGlued || lower.length > 1)) return read(scaleKeys.get(scale) ?? lower)
  }
  const small = smallNumbers.get(lower)
  if (small !== undefined) {
    const joined = next?.printed === '-' ? smallNumbers.get(`${lower}-${drafts[i + 2]?.lower}`) : undefined
    return joined === undefined ? read(`#${small}`) : read(`#${joined}`, 3)
  }
  if (isCapital(printed)) {
    const month = shortMonths.get(lower)
    if (lower === 'may' && !opens) return read('May')
    if (month !== undefined && lower !== 'may') return read(monthNames[month - 1] ?? lower)
    // Capitals of two or three letters are a name of their own: "US" is not "us".
    if (printed.length <= 3 && printed.length > 1 && printed === printed.toUpperCase()) return read(printed)
  }
  const wording = wordingAt(drafts, i)
  if (wording) return { ...wording, isLight: lightWords.has(wording.key) }
  if ((lower === 'a' || lower === 'an' || lower === 'per') && next && rateUnits.has(next.lower))
    return read('=per')
  if (opens && openingConnectives.has(lower)) return read(lower, 1, true)
  if (/^(?:who|which|whose|whom|where)$/.test(lower) && drafts[i - 1]?.printed === ',')
    return read(`,${lower}`)
  return read(oneSpelling(lower), 1, lightWords.has(lower))
}

function wordingAt(
  drafts: readonly Draft[],
  i: number
): { readonly key: string; readonly length: number } | null {
  for (const { words, key } of wordings.get(drafts[i]!.lower) ?? []) {
    const needsFigure = words.at(-1) === '#'
    const length = needsFigure ? words.length - 1 : words.length
    let at = 0
    while (at < length && drafts[i + at]?.lower === words[at]) at++
    const owns = at === length - 1 && length > 1 && drafts[i + at]?.lower === `${words[at]}'s`
    if (at < length && !owns) continue
    // "In total, 14".
    const comma = needsFigure && drafts[i + length]?.printed === ',' ? 1 : 0
    if (needsFigure && !isFigure(drafts, i + length + comma)) continue
    // An article that a wording needs beside it stays a word of its own.
    const keeps = key === '=after' && length > 1 ? 1 : length + comma
    return { key: owns ? `${key}'s` : key, length: keeps }
  }
  return null
}

const scaleKeys: ReadonlyMap<number, string> = new Map([
  [1e3, 'thousand'],
  [1e6, 'million'],
  [1e7, 'crore'],
  [1e9, 'billion'],
  [1e12, 'trillion']
])

/** Digits without the marks that part them in threes, lakhs, or not at all. */
const plainFigure = (printed: string): string =>
  /^\d{1,3}(?:,\d{2,3})+(?:\.\d+)?$/.test(printed) ? printed.replaceAll(',', '') : printed

function isNameAt(drafts: readonly Draft[], i: number, opens: boolean): boolean {
  const { printed, lower } = drafts[i]!
  if (!isCapital(printed) || functionWords.has(lower) || calendarWords.has(lower)) return false
  return !opens || isCapital(drafts[i + 1]?.printed ?? '') || !isOrdinaryWord(lower.replace(/'s?$/, ''))
}
