import type { Facts } from '../facts/facts-of'
import { labelOf, sharedWords } from '../facts/labels'
import { isCurrency } from '../facts/money'
import type { Quantity } from '../model/fact'
import type { Check, RawFinding } from './check'
import { placeAt } from './place-at'

/** More amounts of one row of digits than any article has: a table. */
const most = 12

export const numScale: Check = {
  id: 'num.scale',
  summary: 'One amount with two scale words: million and billion, lakh and crore.',
  why: '“m” and “bn” are one key apart, and a crore is a hundred lakh.',
  severity: 'warning',
  messages: {
    conversion: ({ first, second, factor }) => `“${first}” and “${second}” are ${factor} times apart.`,
    slip: ({ first, second, factor }) =>
      `“${first}” and “${second}”: one amount printed twice, ${factor} times apart?`
  },
  examples: [
    {
      text: 'The dam cost 2.5 crore (250 million) rupees.',
      code: 'conversion',
      because: '2.5 crore is 25 million'
    },
    {
      text: 'The group faces a $27.5bn tax claim. Lawyers called the tax claim of $27.5m unjust.',
      code: 'slip',
      because: 'the same digits for the same claim'
    },
    {
      text: 'The dam will cost £45m. Ministers said the £45bn would come from taxes.',
      code: 'slip',
      because: 'the amount just told'
    },
    {
      text: 'The dam will cost £45m. Ministers said £45bn a year is spent on roads.',
      code: null,
      because: 'another amount'
    },
    { text: 'The dam cost 2.5 crore (25 million) rupees.', code: null, because: 'right' },
    {
      text: 'The group faces a $27.5bn tax claim. It spent $27.5m on lawyers.',
      code: null,
      because: 'another amount'
    },
    {
      text: 'The town has 1.5 million people (150,000 of them children).',
      code: null,
      because: 'a part, not a conversion'
    },
    {
      text: 'A $2bn loan for the dam. The dam needs a $2m loan a month.',
      code: null,
      because: 'one digit is no mark of one amount'
    },
    {
      text: 'The latest budget offer included $130 billion in savings. Aides put the whole of the budget offer at $1.3 trillion.',
      code: null,
      because: 'another number, not another scale word: 130 and 1.3'
    }
  ],
  run(facts) {
    return [...conversionsWrong(facts), ...slips(facts)]
  }
}

/** "2.5 crore (25 million)": one number in two systems, and nothing else in the brackets. */
function conversionsWrong({ reading: { text }, quantities }: Facts): readonly RawFinding[] {
  return quantities.flatMap((b, i) => {
    const a = quantities[i - 1]
    if (!a || a.sentence !== b.sentence || a.scale === b.scale) return []
    if ([a, b].some(({ vague }) => vague !== undefined && vague.sense !== 'about')) return []
    if (isCurrency(a.unit) && isCurrency(b.unit) && a.unit !== b.unit) return []
    if (a.unit === '%' || b.unit === '%' || Math.min(a.value, b.value) <= 0) return []
    const between = text.slice(a.span.end, b.span.start)
    if (!/^ ?(?:\(|, or |or )(?:[₹$£€]|Rs\.? ?)?$/.test(between.trimEnd() === '(' ? '(' : between)) return []
    if (!/^ ?\)/.test(text.slice(b.span.end, b.span.end + 2))) return []
    const ratio = Math.max(a.value, b.value) / Math.min(a.value, b.value)
    const factor = [10, 100, 1000, 1e4, 1e5].find((power) => Math.abs(ratio / power - 1) < 0.03)
    return factor === undefined ? [] : [findingOf(text, 'conversion', a, b, factor)]
  })
}

/** The same digits with two scale words, and the same words about them. */
function slips({ reading, quantities }: Facts): readonly RawFinding[] {
  const { text } = reading
  const byDigits = new Map<string, Quantity[]>()
  for (const quantity of quantities) {
    const digits = text.slice(quantity.span.start, quantity.span.end).replaceAll(/\D/g, '').replace(/0+$/, '')
    if (quantity.scale === 1 || digits.length < 2) continue
    const key = `${isCurrency(quantity.unit) ? quantity.unit : ''}|${digits}|${quantity.scope.year}`
    const same = byDigits.get(key) ?? []
    byDigits.set(key, same)
    if (same.length < most) same.push(quantity)
  }
  return [...byDigits.values()].flatMap((same) =>
    same.flatMap((b, i) => {
      const a = same.slice(0, i).find((other) => isSlip(reading, other, b))
      return a
        ? [findingOf(text, 'slip', a, b, Math.round(Math.max(a.value / b.value, b.value / a.value)))]
        : []
    })
  )
}

function isSlip(reading: Facts['reading'], a: Quantity, b: Quantity): boolean {
  if (a.sentence === b.sentence || a.scale === b.scale) return false
  const ratio = Math.max(a.value, b.value) / Math.min(a.value, b.value)
  if (![10, 100, 1000].some((power) => Math.abs(ratio / power - 1) < 1e-6)) return false
  // One word is put for another: the number before it stays.
  if (Math.abs(a.value / a.scale / (b.value / b.scale) - 1) > 1e-6) return false
  return refersBack(reading.text, a, b) || sharedWords(labelOf(reading, a), labelOf(reading, b)) >= 2
}

/** How many sentences back "the £450bn" may point. */
const near = 4

/** "… cost £450m to build. The £450bn would come …": an amount of money called the one just told. */
const refersBack = (text: string, a: Quantity, b: Quantity): boolean =>
  isCurrency(b.unit) &&
  b.sentence - a.sentence <= near &&
  /\b[Tt]h(?:e|is|at) $/.test(text.slice(Math.max(0, b.phrase.start - 5), b.phrase.start))

function findingOf(text: string, code: string, a: Quantity, b: Quantity, factor: number): RawFinding {
  const [first, second] = [placeAt(text, a.span, 'first'), placeAt(text, b.span, 'second')]
  return {
    code,
    ...(code === 'conversion' ? { severity: 'error' as const } : {}),
    data: { first: first.quote, second: second.quote, factor },
    places: [first, second],
    repairs:
      code === 'slip'
        ? [
            { label: first.quote, edits: [{ start: second.start, end: second.end, text: first.quote }] },
            { label: second.quote, edits: [{ start: first.start, end: first.end, text: second.quote }] }
          ]
        : []
  }
}
