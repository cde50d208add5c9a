import { months as englishMonths } from '../lexicon/en/calendar'

/** Months as offices of other countries name them, by number; accents left out. */
const otherMonths: readonly (readonly string[])[] = [
  ['januar', 'janner', 'janvier', 'janv', 'enero'],
  ['februar', 'fevrier', 'fevr', 'febrero'],
  ['marz', 'mrz', 'mars', 'marzo'],
  ['avril', 'avr', 'abril'],
  ['mai', 'mayo'],
  ['juni', 'juin', 'junio'],
  ['juli', 'juillet', 'juil', 'julio'],
  ['aout', 'agosto'],
  ['septembre', 'septiembre'],
  ['oktober', 'okt', 'octobre', 'octubre'],
  ['novembre', 'noviembre'],
  ['dezember', 'dez', 'decembre', 'diciembre']
]
const monthNumbers: ReadonlyMap<string, number> = new Map([
  ...englishMonths,
  ...otherMonths.flatMap((names, i) => names.map((name) => [name, i + 1] as const))
])

const plain = (cell: string): string =>
  cell
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[.,']/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()

const two = (number: number): string => String(number).padStart(2, '0')
const isYear = (year: number): boolean => year >= 1800 && year < 2200
/** "24" in "Jan-24": of this century up to the year 49. */
const fullYear = (short: string): number =>
  short.length === 4 ? Number(short) : Number(short) + (Number(short) < 50 ? 2000 : 1900)

/**
 * The time a cell or a head names, in one spelling: "2024", "2023/24", "2024-Q1" or "2024-01". Days and what names no
 * time are null. Read are the forms offices print: "2024 JAN", "Jan-24", "2024M01", "2024-01-01" of a month, "Q1 2024",
 * "2024T1", "janvier 2024".
 */
export function periodNamed(cell: string): string | null {
  const words = plain(cell).replace(/ ?(?:\([a-z]{1,3}\)|[*†]|\[[^\]]*\])+$/, '')
  const year = /^(\d{4})$/.exec(words)
  if (year) return isYear(Number(words)) ? words : null
  const twin = /^(\d{4}) ?[-/–] ?(\d{2}|\d{4})$/.exec(words)
  if (twin && isYear(Number(twin[1]))) {
    const [, first, second] = twin
    if (
      (Number(first) + 1) % 100 === Number(second) % 100 &&
      !(second!.length === 2 && Number(second) <= 12 && !/[/–]/.test(words))
    )
      return `${first}/${second!.slice(-2)}`
  }
  const numbered = /^(\d{4})[-/m ]?m?(0[1-9]|1[0-2])(?:-01)?$/.exec(words)
  if (numbered && isYear(Number(numbered[1]))) return `${numbered[1]}-${numbered[2]}`
  const quarter =
    /^(\d{4})[ -]?(?:q|t|qtr|quarter)[ -]?([1-4])$/.exec(words) ??
    flipped(/^(?:q|t|qtr|quarter)[ -]?([1-4])[ -/]?(\d{4})$/.exec(words)) ??
    flipped(/^([1-4])(?:st|nd|rd|th|e|er|eme)? (?:quarter|qtr|quartal|trimestre)[ -]?(\d{4})$/.exec(words))
  if (quarter && isYear(Number(quarter[1]))) return `${quarter[1]}-Q${quarter[2]}`
  const named =
    /^(\d{4})[ -/]([a-z]+)$/.exec(words) ?? flipped(/^([a-z]+)[ -/]?(\d{4}|(?<=[ -/])\d{2})$/.exec(words))
  const month = named && monthNumbers.get(named[2]!)
  return named && month && isYear(fullYear(named[1]!)) ? `${fullYear(named[1]!)}-${two(month)}` : null
}

const flipped = (match: RegExpExecArray | null): readonly (string | undefined)[] | null =>
  match && [match[0], match[2], match[1]]

/** The part of a year a cell or a head names alone: "01" for a month, "Q1" for a quarter; null for anything else. */
export function partOfYear(cell: string): string | null {
  const words = plain(cell)
  const month = monthNumbers.get(words) ?? Number(/^m(0[1-9]|1[0-2])$/.exec(words)?.[1] ?? 0)
  if (month > 0) return two(month)
  const quarter = /^(?:q|t|qtr|quarter) ?([1-4])$/.exec(words) ?? /^q0([1-4])$/.exec(words)
  return quarter ? `Q${quarter[1]}` : null
}
