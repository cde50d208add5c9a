import type { BlockKind } from '../model/article'
import { months } from '../text/calendar'
import { publishedOnFrom } from './published-on'

/** Lines that name the agency or the desk rather than tell the story. */
const agencyLine =
  /^(?:[\p{Lu}][\p{L}.&]*\s){0,4}(?:News\s+Service|News\s+Network|Bureau|Correspondent|Reporter|Agencies|PTI|IANS|ANI|Reuters|AFP|AP)$/u
/** "By our harbour correspondent" */
const deskByline = /^by (?:our|a) (?:\p{L}+ ){0,4}(?:correspondents?|reporters?|writers?|staff|bureau)$/iu

const name = String.raw`\p{Lu}[\p{L}.'’-]*`
const names = String.raw`${name}(?:(?:,\s+|\s+)(?:(?:and|AND|&)\s+)?${name}){0,8}`
const capital = (word: string): string => word[0]!.toUpperCase() + word.slice(1)
/** The longest first: “Sept” is no “Sep” with a letter behind it. */
const monthWords = [...months.keys()].sort((a, b) => b.length - a.length).map(capital)
const month = `(?:${monthWords.join('|')})\\.?`
const date = String.raw`(?:\d{1,2}(?:st|nd|rd|th)?[\s-]+${month}(?:,?[\s-]+\d{4})?|${month}\s+\d{1,2}(?:st|nd|rd|th)?(?:,?\s+\d{4})?|\d{4}-\d{2}-\d{2})`
const time = String.raw`(?:[\s,|·•–—-]*(?:at\s+)?\d{1,2}[:.]\d{2}\s*(?:[ap]\.?m\.?)?(?:\s*[A-Z]{2,4})?)?`
const weekday = '(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?,?\\s+)?'
/** As a line of its own, as its first letter or its letters may be printed. */
const asPrinted = (word: string): string => `${word}|${capital(word)}|${word.toUpperCase()}`
const roles = ['correspondent', 'reporter', 'editor', 'writer', 'columnist', 'journalist']
const role = String.raw`(?:(?:[Oo]ur|[Tt]he|[Aa])\s+)?(?:\p{L}[\p{L}&’'-]*\s+){0,4}(?:${roles.map(asPrinted).join('|')})[sS]?`
const parted = String.raw`\s*(?:,|\||•|·|–|—|\s-)\s*`

const roleLine = new RegExp(`^(?=\\p{Lu}|our )${role}$`, 'u')
const nameLine = new RegExp(String.raw`^${name}(?:\s+(?:(?:and|&)\s+)?${name}){1,5}$`, 'u')
/** "By Asha Rawat", "Words by A. Rawat and Imran Sheikh", "BY ASHA RAWAT, Staff writer | 3 May 2025". */
const bylineLine = new RegExp(
  String.raw`^(?:By|BY|by|(?:Words|Story|Text|Report|Reported|Written|Compiled) by):?\s+${names}` +
    String.raw`(?:(?:\s+in\s+|${parted})(?:${names}|${role}|${weekday}${date}${time})){0,3}$`,
  'u'
)
const label =
  '(?:(?:(?:first |last )?(?:published|posted|updated|modified|filed|dated?)(?: on| at)?\\s*:?\\s+)?)'
const dayLine = new RegExp(`^${label}(${weekday}${date})${time}$`, 'iu')
const laterDay = /^(?:last )?(?:updated|modified)/i
/** "Rampur, May 3", "NEW DELHI | 3 May 2025 (PTI)": place and day on a line of their own. */
const datelineLine = new RegExp(
  String.raw`^${name}(?: ${name}){0,3}\s*(?:,|\|)\s*${weekday}${date}(?:\s*\([^)\n]{1,20}\))?\s*[.:—–-]?$`,
  'u'
)

/**
 * What a line above the story is; null where it is none of its head.
 * @param before what the line before it is, where it is of the head
 * @param after the line after it, empty where there is none
 */
export function headLineKind(
  words: string,
  before: BlockKind | null = null,
  after = ''
): 'byline' | 'agency' | 'dateline' | null {
  if (words.length > 160) return null
  if (before === 'byline' && roleLine.test(words)) return 'byline'
  if (agencyLine.test(words)) return 'agency'
  if (bylineLine.test(words) || deskByline.test(words)) return 'byline'
  if (dayLine.test(words)) return null
  if (datelineLine.test(words)) return 'dateline'
  return nameLine.test(words) && roleLine.test(after) && !roleLine.test(words) ? 'byline' : null
}

/** Whether a line is a day, with or without its label and hour: it is no line of the story. */
export const isDayLine = (words: string): boolean => words.length <= 160 && dayLine.test(words)

/** The day of publication that lines above the story print, as YYYY-MM-DD: that of its first print before a later one. */
export function dayAbove(
  lines: readonly { readonly words: string; readonly kind: BlockKind }[]
): string | undefined {
  let later: string | undefined
  for (const { words, kind } of lines) {
    const printed =
      dayLine.exec(words)?.[1] ??
      (kind === 'byline' ? new RegExp(`${date}`, 'iu').exec(words)?.[0] : undefined)
    const day = publishedOnFrom(printed)
    if (day === undefined) continue
    if (!laterDay.test(words)) return day
    later ??= day
  }
  return later
}
