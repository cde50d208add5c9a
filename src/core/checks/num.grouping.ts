import type { Reading } from '../facts/reading'
import type { Quantity } from '../model/fact'
import { printNumeral } from '../text/numerals'
import type { Check, RawFinding } from './check'
import { placeAt } from './place-at'

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
    { text: 'He got 1,32,973 votes and she 132,973 votes.', code: null, because: 'both systems are valid' },
    { text: 'On May 28, 436 voters came back.', code: null, because: 'the 28 is a day' },
    { text: 'Under sections 302, 307 and 120 they were held.', code: null, because: 'a list of sections' },
    { text: 'They cut 12,00 jobs.', code: 'broken', because: 'something is counted, so it is one figure' },
    { text: 'Turn to pages 12,14 and 16.', code: null, because: 'a list with nothing counted' },
    { text: 'It happened in 1990,2000 and 2010.', code: null, because: 'a list of years' },
    { text: 'They won 12, lost 436 and drew 7.', code: null, because: 'two figures with a word between' }
  ],
  run({ reading, quantities }) {
    const { text } = reading
    const findings: RawFinding[] = []
    for (const quantity of quantities) {
      const { style } = quantity.grouping
      const printed = text.slice(quantity.span.start, quantity.span.end)
      if (style === 'spaced' || (style === 'broken' && !looksLikeList(reading, quantity, printed))) {
        findings.push({
          code: style,
          data: { printed },
          places: [placeAt(text, quantity.span, 'number')],
          repairs:
            style === 'spaced' ? [regrouped(quantity, printed.replace(/,\s+/, ','))] : repairsOf(quantity)
        })
      }
    }
    const mixed = mixedStyle(text, quantities)
    return mixed ? [...findings, mixed] : findings
  }
}

/** A broken number in both valid groupings of the digits that stand there. */
function repairsOf(quantity: Quantity) {
  const western = printNumeral(quantity.value, 'western')
  const indian = printNumeral(quantity.value, 'indian')
  return [...new Set([western, indian])].map((form) => regrouped(quantity, form))
}

const regrouped = (quantity: Quantity, form: string) => ({
  label: form,
  edits: [{ start: quantity.span.start, end: quantity.span.end, text: form }]
})

/** Counts of the same thing, some with commas and some without: style, so a note, with every place. */
function mixedStyle(text: string, quantities: readonly Quantity[]): RawFinding | null {
  const byUnit = new Map<string, { plain: Quantity[]; grouped: Quantity[] }>()
  for (const quantity of quantities) {
    if (quantity.unit === undefined || quantity.value < 1000 || !Number.isInteger(quantity.value)) continue
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
