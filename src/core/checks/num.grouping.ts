import { isSpacedGroup } from '../facts/quantity/spaced-groups'
import type { Reading } from '../facts/reading'
import type { Quantity } from '../model/fact'
import { monthNames } from '../text/calendar'
import { printNumeral, readNumeral } from '../text/numerals'
import { TokenKind } from '../text/tokens'
import type { Check, RawFinding } from './check'
import { placeAt } from './place-at'

/** "400, 500 chairs": four or five hundred. */
const isRoundList = (printed: string): boolean => {
  const [first, second, ...more] = printed.split(/,\s/)
  return (
    more.length === 0 &&
    second !== undefined &&
    /^[1-9]00$/.test(first!) &&
    /^[1-9]00$/.test(second) &&
    Number(second) > Number(first)
  )
}

/** "June 1,1990": a date set without a space. */
const isDayAndYear = (reading: Reading, { span }: Quantity, printed: string): boolean =>
  /^\d{1,2},(?:1[5-9]|20)\d\d$/.test(printed) &&
  afterMonth.test(reading.text.slice(Math.max(0, span.start - 12), span.start))

const afterMonth = new RegExp(`(?:${monthNames.map((name) => name.slice(0, 3)).join('|')})[a-z]*\\.? $`)

/** Numbers that are a list, years or a code rather than one figure badly grouped. */
function looksLikeList(reading: Reading, quantity: Quantity, printed: string): boolean {
  const groups = printed.split(',')
  if (groups.every((group) => group.length === 4)) return true
  if (groups.some((group) => group.length > 2)) return false
  // "12,00 jobs" is a figure that lost a digit; "12,14" with nothing counted may be two.
  return quantity.unit === undefined && !quantity.vague && !standsForOne(reading, quantity, groups)
}

/** Words before which a list of bare numbers does not stand, but a count does. */
const oneFigure = new Set(['of', 'between', 'the', 'than', 'some', 'killed', 'by'])

/** "the 56,00 American deaths", "a 2,70-strong crowd": two groups, and a noun or such a word beside them. */
function standsForOne(reading: Reading, { span }: Quantity, groups: readonly string[]): boolean {
  if (groups.length !== 2 || groups[1]!.length !== 2) return false
  const { text } = reading
  if (/^(?:-strong|-\p{Ll}+| \p{Lu})/u.test(text.slice(span.end, span.end + 8))) return true
  const before = /(\p{L}+) $/u.exec(text.slice(Math.max(0, span.start - 12), span.start))
  return before !== null && oneFigure.has(before[1]!.toLowerCase())
}

export const numGrouping: Check = {
  id: 'num.grouping',
  summary: 'A number whose commas or spaces fit no system, or a style unlike the other figures.',
  why: 'A misplaced comma is how a wrong figure gets into print: nobody can tell which digits were meant.',
  severity: 'warning',
  messages: {
    spaced: ({ printed }) => `“${printed}” has a space inside the number.`,
    broken: ({ printed }) => `The commas in “${printed}” fit neither 1,234,567 nor 12,34,567.`,
    systems: ({ western, indian }) =>
      `${list(western)} is grouped in thousands; ${list(indian)} in lakh. One article, one system.`,
    mixed: ({ plain, grouped }) => `${list(plain)} stands without a comma; ${list(grouped)} with one.`
  },
  examples: [
    { text: 'She polled 66, 436 votes.', code: 'spaced', because: 'a space inside the number' },
    { text: 'The roll has 160,962,8 voters.', code: 'broken', because: 'the last group has one digit' },
    {
      text: 'He had 5678 votes and she 12,000 votes.',
      code: 'mixed',
      because: 'one figure without, one with a comma'
    },
    {
      text: 'He got 1,32,973 votes and she 132,973 votes.',
      code: 'systems',
      because: 'lakh here, thousands there'
    },
    { text: 'It was the 1,00th show.', code: 'broken', because: 'an ordinal lost a digit' },
    {
      text: 'The roll has 1,32,973 voters; the film cost $132,973.',
      code: null,
      because: 'dollars are grouped in thousands'
    },
    { text: 'On May 28, 436 voters came back.', code: null, because: 'the 28 is a day' },
    { text: 'Under sections 302, 307 and 120 they were held.', code: null, because: 'a list of sections' },
    {
      text: 'Inflation was 2,9 per cent in May, 3,4 in April and 3,1 in March.',
      code: null,
      because: 'decimals have commas throughout'
    },
    {
      text: 'The 12,4 km of road cost R14 880 000, the bridge R21 540 000 and the lamps R4 440 000.',
      code: null,
      because: 'thousands are set apart by spaces, so the comma is a point'
    },
    { text: 'The club owes £1,2 million.', code: 'broken', because: 'a comma for a point' },
    { text: 'She ordered 400, 500 chairs at a time.', code: null, because: 'four or five hundred' },
    { text: 'She wrote it on June 1,1990.', code: null, because: 'a date without a space' },
    { text: 'They cut 12,00 jobs.', code: 'broken', because: 'something is counted, so it is one figure' },
    { text: 'Turn to pages 12,14 and 16.', code: null, because: 'a list with nothing counted' },
    { text: 'It happened in 1990,2000 and 2010.', code: null, because: 'a list of years' },
    { text: 'They won 12, lost 436 and drew 7.', code: null, because: 'two figures with a word between' }
  ],
  run({ reading, quantities }) {
    const { text } = reading
    const findings: RawFinding[] = []
    const commas = usesDecimalCommas(reading)
    for (const quantity of quantities) {
      const { style } = quantity.grouping
      const printed = text.slice(quantity.span.start, quantity.span.end)
      if (commas && decimalComma.test(printed)) continue
      if (isRoundList(printed) || isDayAndYear(reading, quantity, printed)) continue
      if (style === 'spaced' || (style === 'broken' && !looksLikeList(reading, quantity, printed))) {
        findings.push({
          code: style,
          data: { printed },
          places: [placeAt(text, quantity.span, 'number')],
          repairs:
            style === 'spaced'
              ? [regrouped(quantity, printed.replace(/,\s+/, ','))]
              : repairsOf(quantity, printed)
        })
      }
    }
    if (!commas) findings.push(...brokenBesides(reading, quantities))
    const mixed = mixedStyle(text, quantities)
    const systems = twoSystems(text, quantities)
    return [...findings, ...(mixed ? [mixed] : []), ...(systems ? [systems] : [])]
  }
}

/** Numbers that are no quantities and yet one figure: "the 1,00th single", "20,0000-300,000 samples". */
function brokenBesides(reading: Reading, quantities: readonly Quantity[]): readonly RawFinding[] {
  const { tokens, text } = reading
  const read = new Set(quantities.map(({ span }) => span.start))
  const findings: RawFinding[] = []
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.kind[i] !== TokenKind.number && tokens.kind[i] !== TokenKind.mixed) continue
    const spaced = isSpacedOrdinal(reading, i)
    if (!spaced && read.has(tokens.start[i]!)) continue
    const word = reading.word(i)
    const ordinal = /^(\d{1,3}(?:,\d+)+)(?:st|nd|rd|th)$/.exec(word)?.[1]
    const printed = ordinal ?? (isRangeEnd(reading, i) ? word : undefined)
    if (!spaced && (printed === undefined || !isBroken(printed))) continue
    const span = {
      start: tokens.start[i]!,
      end: spaced ? tokens.end[i + 2]! : tokens.start[i]! + printed!.length
    }
    const quote = text.slice(span.start, span.end)
    const value = Number(quote.replaceAll(/\D/g, ''))
    const mended = spaced ? quote.replace(/, /, ',') : printNumeral(value, 'western')
    findings.push({
      code: spaced ? 'spaced' : 'broken',
      data: { printed: quote },
      places: [placeAt(text, span, 'number')],
      repairs: [{ label: mended, edits: [{ ...span, text: mended }] }]
    })
  }
  return findings
}

const isBroken = (printed: string): boolean => readNumeral(printed).grouping.style === 'broken'

/** One end of a range that is broken: the other end is grouped as it should be, or people are counted after it. */
function isRangeEnd(reading: Reading, i: number): boolean {
  const word = reading.word(i)
  const isDash = (at: number) => /^[-–]$/.test(reading.word(at)) && reading.together(at, i)
  // "50-60,00 people".
  if (/^[1-9]\d{0,2},\d{2}$/.test(word)) {
    return isDash(i - 1) && /^\d+$/.test(reading.word(i - 2)) && /^\p{Ll}{3,}$/u.test(reading.word(i + 1))
  }
  if (!/^\d{1,3},\d{4,}$/.test(word)) return false
  const other = isDash(i + 1) ? i + 2 : isDash(i - 1) ? i - 2 : -1
  return reading.together(other, i) && /^\d{1,3}(?:,\d{3})+$/.test(reading.word(other))
}

/** "the 1, 000th place". */
const isSpacedOrdinal = (reading: Reading, i: number): boolean =>
  /^[1-9]\d{0,2}$/.test(reading.word(i)) &&
  reading.word(i + 1) === ',' &&
  /^000th$/.test(reading.word(i + 2)) &&
  reading.together(i + 2, i)

/** Figures of a lakh and more in both systems for one unit: 1,20,271 votes and 123,467 votes. */
function twoSystems(text: string, quantities: readonly Quantity[]): RawFinding | null {
  const byUnit = new Map<string, { indian: Quantity[]; western: Quantity[] }>()
  for (const quantity of quantities) {
    const { unit, measure, value, scale, grouping } = quantity
    const kind = measure === 'votes' || measure === 'total-votes' || measure === 'margin' ? 'votes' : unit
    if (kind === undefined || scale !== 1 || value < 1e5) continue
    const system =
      grouping.style === 'indian' ? 'indian' : /^(?:western|either)$/.test(grouping.style) ? 'western' : null
    if (system === null) continue
    const same = byUnit.get(kind) ?? { indian: [], western: [] }
    byUnit.set(kind, same)
    same[system].push(quantity)
  }
  for (const { indian, western } of byUnit.values()) {
    if (indian.length === 0 || western.length === 0) continue
    const [odd, system] =
      western.length <= indian.length ? [western, 'indian' as const] : [indian, 'western' as const]
    const printed = (list: readonly Quantity[]) => list.map(({ span }) => text.slice(span.start, span.end))
    return {
      code: 'systems',
      data: { western: printed(western), indian: printed(indian) },
      places: [...western, ...indian]
        .sort((a, b) => a.span.start - b.span.start)
        .map((quantity) => placeAt(text, quantity.span, western.includes(quantity) ? 'western' : 'indian')),
      repairs: odd.map((quantity) => regrouped(quantity, printNumeral(quantity.value, system)))
    }
  }
  return null
}

/**
 * A broken number in both valid groupings of the digits that stand there, its currency and scale kept; where a scale word
 * follows ("£1,2 million"), with a point for the comma.
 */
function repairsOf(quantity: Quantity, printed: string) {
  if (quantity.scale > 1 && decimalComma.test(printed))
    return [regrouped(quantity, printed.replace(/(\d),(?=\d{1,2}(?!\d))/, '$1.'))]
  const value = quantity.value / quantity.scale
  const forms = [printNumeral(value, 'western'), printNumeral(value, 'indian')]
  return [...new Set(forms)].map((form) => regrouped(quantity, printed.replace(/\d[\d,]*/, form)))
}

/** One comma with one or two digits behind it, as decimals are written in much of the world. */
const decimalComma = /(?<![\d,.])\d+,\d{1,2}(?![\d,])/

/** How many such figures make a way of writing, where no figure has a decimal point. */
const enough = 3

/** Whether the article writes decimals with a comma throughout; where it sets thousands apart by a space, one tells. */
function usesDecimalCommas(reading: Reading): boolean {
  let [commas, spaced, thousands] = [0, 0, 0]
  for (const token of reading.figures) {
    const printed = reading.word(token)
    if (/^\d+\.\d{1,2}\D*$/.test(printed)) return false
    if (decimalComma.test(printed)) commas++
    if (/^\d{1,3}(?:,\d{3})+$/.test(printed)) thousands++
    if (isSpacedGroup(reading, token + 1, token)) spaced++
  }
  return commas >= enough || (commas > 0 && spaced >= enough && thousands === 0)
}

const regrouped = (quantity: Quantity, form: string) => ({
  label: form,
  edits: [{ start: quantity.span.start, end: quantity.span.end, text: form }]
})

/** Counts of the same thing, some with commas and some without: style, so a note, with every place. */
function mixedStyle(text: string, quantities: readonly Quantity[]): RawFinding | null {
  const byUnit = new Map<string, { plain: Quantity[]; grouped: Quantity[] }>()
  for (const quantity of quantities) {
    // "£100m" has no thousands to part.
    if (
      quantity.scale > 1 ||
      quantity.unit === undefined ||
      quantity.value < 1000 ||
      !Number.isInteger(quantity.value)
    )
      continue
    const same = byUnit.get(quantity.unit) ?? { plain: [], grouped: [] }
    byUnit.set(quantity.unit, same)
    same[quantity.grouping.style === 'plain' ? 'plain' : 'grouped'].push(quantity)
  }
  for (const { plain, grouped } of byUnit.values()) {
    if (plain.length === 0 || grouped.length === 0) continue
    const system = grouped.some(({ grouping }) => grouping.style === 'indian') ? 'indian' : 'western'
    return {
      code: 'mixed',
      severity: 'note',
      data: {
        plain: plain.map((q) => text.slice(q.span.start, q.span.end)),
        grouped: grouped.map((q) => text.slice(q.span.start, q.span.end))
      },
      places: [
        ...plain.map((q) => placeAt(text, q.span, 'plain')),
        ...grouped.map((q) => placeAt(text, q.span, 'grouped'))
      ],
      repairs: plain.map((q) => regrouped(q, printNumeral(q.value, system)))
    }
  }
  return null
}

const list = (values: unknown): string => (Array.isArray(values) ? values.join(', ') : String(values))
