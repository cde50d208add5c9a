import { digitSlip } from '../facts/digit-slips'
import type { Facts } from '../facts/facts-of'
import { labelOf, sharedWords, stemOf } from '../facts/labels'
import { isCurrency } from '../facts/money'
import type { Reading } from '../facts/reading'
import { tableSentences } from '../facts/table-sentences'
import type { Quantity } from '../model/fact'
import type { Check, RawFinding } from './check'
import { placeAt } from './place-at'

/** More figures of one unit than this are a table, and its cells are no repeats. */
const most = 40

export const numRepeat: Check = {
  id: 'num.repeat',
  summary: 'One fact printed twice, with figures a slip of the fingers apart.',
  why: 'A figure is typed anew each time it is used, and corrected in one place only.',
  severity: 'warning',
  messages: {
    slip: ({ first, second }) =>
      `“${first}” and “${second}”: one figure printed twice, a slip of the fingers apart?`
  },
  examples: [
    {
      text: 'Police closed 12,575 net cafes in autumn. Parents had feared the cafes. The 12,975 cafes were shut in weeks.',
      code: 'slip',
      because: 'cafes both times, exact to the last digit, and one digit other'
    },
    {
      text: 'The broker agreed to pay $850m to settle the suit. The $805m settlement was approved in May.',
      code: 'slip',
      because: 'two digits changed about'
    },
    {
      text: 'The network of up to 250 screens opens in May. The network will have 260 screens, he said.',
      code: 'slip',
      because: 'screens of the network both times'
    },
    {
      text: 'Police closed 12,575 net cafes in 2003. In 2004 they closed 12,975 cafes.',
      code: null,
      because: 'two years'
    },
    {
      text: 'Some 7,000 jobs will go. Exactly 7,024 jobs were listed.',
      code: null,
      because: 'rounded, then exact'
    },
    {
      text: 'Women earn £50,000 in the south. Women earn £20,000 in the north.',
      code: null,
      because: 'a leading digit other: another figure'
    },
    {
      text: 'The shop sold 12,575 cakes. The baker ate 12,975 loaves.',
      code: null,
      because: 'cakes and loaves'
    },
    {
      text: 'Closures rose to 12,975 cafes from 12,575 cafes. The police closed the cafes.',
      code: null,
      because: 'before and after'
    }
  ],
  run(facts) {
    const findings: RawFinding[] = []
    for (const figures of figuresByKind(facts).values()) {
      if (figures.length > most) continue
      figures.forEach((a, i) => {
        for (const b of figures.slice(i + 1)) {
          if (isRepeat(facts.reading, a, b)) findings.push(findingOf(facts.reading.text, a, b))
        }
      })
    }
    return findings
  }
}

/** Words with a capital that only open a sentence. */
const openers = new Set(
  'The Some About Around Over Nearly Almost Only Just At In Of But And All Another More Police Exactly'.split(
    ' '
  )
)

/** A figure of three digits or more. */
interface Figure {
  readonly quantity: Quantity
  readonly digits: string
}

/** Figures that could be one, by currency or the lack of one, scale, and number of digits. */
function figuresByKind({ reading, quantities }: Facts): ReadonlyMap<string, readonly Figure[]> {
  const { text } = reading
  const byKind = new Map<string, Figure[]>()
  const cells = tableSentences(reading)
  for (const quantity of quantities) {
    const { span, unit, scale, scope, value, grouping } = quantity
    if (span.end - span.start < 3 || cells.has(quantity.sentence)) continue
    const digits = text.slice(span.start, span.end).replaceAll(/\D/g, '')
    if (digits.length < 3 || scope.partial || isYear(value, grouping.style) || isCompared(text, quantity))
      continue
    // "caf&#233;": a character's number, not a figure.
    if (/[&#]/.test(text[span.start - 1] ?? '')) continue
    const key = [
      unit === '%' || isCurrency(unit) ? unit : '',
      scale,
      digits.length,
      scope.year,
      scope.contest
    ].join('|')
    const same = byKind.get(key) ?? []
    byKind.set(key, same)
    if (same.length <= most) same.push({ quantity, digits })
  }
  return byKind
}

const isYear = (value: number, style: string): boolean => style === 'plain' && value >= 1500 && value < 2200

/** "from 12,575", "to 12,975", "12,975 more": one end of a comparison, not a fact told again. */
function isCompared(text: string, { phrase }: Quantity): boolean {
  const before = text.slice(Math.max(0, phrase.start - 30), phrase.start)
  const after = text.slice(phrase.end, phrase.end + 16)
  return (
    /\b(?:from|to|than|another|other|by|plus|minus|between \S+ and) $/i.test(before) ||
    /^ (?:more|fewer|less|other|a year ago|last)\b/.test(after)
  )
}

function isRepeat(reading: Reading, a: Figure, b: Figure): boolean {
  if (a.quantity.sentence === b.quantity.sentence) return false
  const slip = digitSlip(a.digits, b.digits)
  if (slip === null) return false
  // The words about them are read only of two that nearly agree.
  const [ofA, ofB] = [labelOf(reading, a.quantity), labelOf(reading, b.quantity)]
  const shared = sharedWords(ofA, ofB)
  const sameThing = countsWhat(a, ofB) || countsWhat(b, ofA)
  // Of two round figures with two digits changed about (120 and 210), one is seldom the other's slip.
  if (slip === 'swapped') {
    const round = significant(a) <= 2 && significant(b) <= 2
    return !round && shared >= 1 && (sameThing || shared >= 2 || isCurrency(a.quantity.unit))
  }
  // Boeing 737 and 747, FTSE 100 and 250: numbers that name things differ by one digit on purpose.
  if (
    isName(reading.text, a) ||
    isName(reading.text, b) ||
    a.digits[0] !== b.digits[0] ||
    a.quantity.unit === '%'
  )
    return false
  // Four digits that say something: nobody means two such figures by chance.
  if (Math.min(significant(a), significant(b)) >= 4) return shared >= 1 && (sameThing || shared >= 2)
  if (isRounding(a, b) || isRounding(b, a)) return false
  return shared >= 2 && sameThing && !isCurrency(a.quantity.unit)
}

/** A capitalised word runs into it: "Boeing 737". */
function isName(text: string, { quantity: { span } }: Figure): boolean {
  const before = /(\p{Lu}\p{L}+) $/u.exec(text.slice(Math.max(0, span.start - 16), span.start))?.[1]
  return before !== undefined && !openers.has(before)
}

/** Whether what the one counts stands beside the other too: "12,575 net cafes" and "12,975 cafes". */
function countsWhat({ quantity: { unit } }: Figure, label: ReadonlySet<string>): boolean {
  return unit !== undefined && label.has(stemOf(unit))
}

const significant = ({ digits }: Figure): number => digits.replace(/0+$/, '').length

/** The first is the second rounded: 7,000 and 7,024. */
function isRounding(round: Figure, exact: Figure): boolean {
  const place = 10 ** (round.digits.length - significant(round))
  const apart = Math.abs(Number(round.digits) - Number(exact.digits))
  return apart <= place / 2 || (round.quantity.vague !== undefined && apart < place)
}

function findingOf(text: string, a: Figure, b: Figure): RawFinding {
  const [first, second] = [placeAt(text, a.quantity.span, 'first'), placeAt(text, b.quantity.span, 'second')]
  const change = (at: typeof first, form: string) => ({
    label: form,
    edits: [{ start: at.start, end: at.end, text: form }]
  })
  return {
    code: 'slip',
    data: { first: first.quote, second: second.quote },
    places: [first, second],
    repairs: [change(second, first.quote), change(first, second.quote)]
  }
}
