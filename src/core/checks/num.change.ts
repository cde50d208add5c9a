import { type Change, changesOf } from '../facts/changes'
import { type Move, movesOf } from '../facts/moves'
import { lastPlace, type Range, roundPlace, statedRange } from '../facts/stated-range'
import { allowedBy } from '../facts/vague-words'
import type { Quantity } from '../model/fact'
import type { FindingData } from '../model/finding'
import { printNumeral } from '../text/numerals'
import type { Check, RawFinding } from './check'
import { placeAt } from './place-at'

export const numChange: Check = {
  id: 'num.change',
  summary: 'A rise or fall against the figures before and after it.',
  why: 'The share is taken from a release and the figures from a table, or one of the three is corrected alone.',
  severity: 'error',
  messages: {
    moves: ({ amount, level, actual, phrase }) =>
      `“${amount}” on the way to “${level}” is ${actual} per cent, which fits “${phrase}”.`,
    moved: ({ amount, level, actual, phrase }) =>
      `“${amount}” on the way to “${level}” is ${actual} per cent, but the text says “${phrase}”.`,
    fits: (data) => `${sumOf(data)}, which fits “${data.phrase}”.`,
    differs: (data) => `${sumOf(data)}, but the text says “${data.phrase}”.`,
    multiple: ({ from, to, times, phrase }) =>
      `“${from}” to “${to}” is ${times} times as much, not “${phrase}”.`
  },
  examples: [
    {
      text: 'The index dropped 452.44 points or 0.84% to 83,606.46.',
      code: 'moved',
      because: '452.44 of 84,058.90 is 0.54 per cent'
    },
    { text: 'The index dropped 452.44 points or 0.54% to 83,606.46.', code: 'moves', because: '0.538' },
    {
      text: 'The index dropped 452.44 points or 0.84% in a week, and 2% to 83,606.46 in a month.',
      code: null,
      because: 'the level belongs to another move'
    },
    {
      text: 'Sales rose 25% to $1.2bn, from $1.1bn a year ago.',
      code: 'differs',
      because: 'from 1.1 to 1.2 is 9 per cent'
    },
    {
      text: 'Sales fell by 20% from 500 cars to 300 cars.',
      code: 'differs',
      because: 'from 500 to 300 is 40 per cent'
    },
    {
      text: 'The toll doubled from 200 people to 300 people.',
      code: 'multiple',
      because: 'one and a half times'
    },
    {
      text: 'Sales rose by 317 cars to 1,512 cars from 1,095 cars.',
      code: 'differs',
      because: '1,512 − 1,095 = 417'
    },
    {
      text: 'It carried 1.2 million people in 2019 and only 480,000 last year, a fall of 50 per cent.',
      code: 'differs',
      because: 'it is 60 per cent'
    },
    {
      text: 'It carried 1.2 million people in Kent and 480,000 in Essex last year, a fall of 50 per cent.',
      code: null,
      because: 'two places, not two years'
    },
    {
      text: 'Sales rose 20% to £4.2m, from £3.6m.',
      code: null,
      because: 'from £3.55m to £4.25m it would be 19.7 per cent'
    },
    {
      text: 'Rents will rise from £48 to £54 a week, an increase of 12.5 percent.',
      code: 'fits',
      because: 'an eighth'
    },
    {
      text: 'Pay went up by a third, from £24,000 to £28,000.',
      code: 'multiple',
      because: 'a sixth'
    },
    { text: 'Pay went up by a sixth, from £24,000 to £28,000.', code: null, because: 'a sixth' },
    {
      text: 'Support fell by six percentage points, from 41% to 34%.',
      code: 'differs',
      because: 'seven points'
    },
    {
      text: 'The fall of a third from grace went from £24,000 to £28,000.',
      code: null,
      because: 'nothing rose by a third'
    },
    { text: 'Sales rose 9% to $1.2bn, from $1.1bn a year ago.', code: 'fits', because: '9.1 per cent' },
    {
      text: 'Underlying sales rose 25% to $1.2bn, from $1.1bn a year ago.',
      code: null,
      because: 'reckoned on another footing'
    },
    {
      text: 'Sales rose 25%, and profit went from $1.1bn to $1.2bn.',
      code: null,
      because: 'the share is of something else'
    },
    {
      text: 'The toll almost doubled from 200 people to 370 people.',
      code: null,
      because: 'almost'
    },
    {
      text: 'Traffic rose to 21,40,000 passengers in 2024-25 from 18,60,000 in 2023-24, up by 25 per cent.',
      code: 'differs',
      because: 'it is 15 per cent'
    },
    {
      text: 'Traffic rose to 21,40,000 passengers in 2024-25 from 18,60,000 in 2023-24, up by 15 per cent.',
      code: 'fits',
      because: 'two financial years, and the passengers said once'
    },
    {
      text: 'The route goes to 214 villages from 186 on Monday, up 25 per cent of the hills.',
      code: null,
      because: 'a share of the hills'
    },
    {
      text: 'Tickets cost from $20 to $45, up 5% on last year.',
      code: null,
      because: 'a range of prices'
    }
  ],
  run({ reading, quantities, figures }) {
    const changes = changesOf(reading, figures).flatMap(
      (change) =>
        byShare(reading.text, change) ??
        byAmount(reading.text, change) ??
        byMultiple(reading.text, change) ??
        []
    )
    return [...changes, ...movesOf(reading, quantities).flatMap((move) => byLevel(reading.text, move) ?? [])]
  }
}

/** "dropped 452.44 points or 0.54% to 83,606.46": the share is of the level before. Cents of dollars are let be. */
function byLevel(text: string, { amount, share, level, direction }: Move): RawFinding | null {
  const before = direction === 'up' ? level.value - amount.value : level.value + amount.value
  if (before <= 0 || (level.unit !== undefined && level.unit !== amount.unit)) return null
  const actual = (100 * amount.value) / before
  const stated = shareRange(text, share)
  const slack = (actual * lastPlace(text, amount)) / amount.value
  const fits = actual >= stated.low - slack && actual <= stated.high + slack
  const decimals = Math.max(1, Math.round(-Math.log10(lastPlace(text, share))))
  const places = [
    placeAt(text, amount.span, 'amount'),
    placeAt(text, share.span, 'stated'),
    placeAt(text, level.span, 'level')
  ]
  const form = actual.toFixed(Math.max(0, Math.round(-Math.log10(lastPlace(text, share)))))
  return {
    code: fits ? 'moves' : 'moved',
    ...(fits ? { severity: 'agrees' as const } : {}),
    data: {
      amount: places[0]!.quote,
      level: places[2]!.quote,
      actual: actual.toFixed(decimals),
      phrase: text.slice(share.span.start, share.phrase.end)
    },
    places,
    repairs: fits ? [] : [{ label: form, edits: [{ ...share.span, text: form }] }]
  }
}

/** "rose 12% to B from A", where A and B are no percentages themselves. */
function byShare(text: string, change: Change): RawFinding | null {
  const { by, from, to, before, after, direction } = change
  if (by?.unit !== '%' || from.unit === '%' || to.unit === '%' || before <= 0 || !direction) return null
  const [low, high] = [scaledRange(text, from, before), scaledRange(text, to, after)]
  const sign = direction === 'down' ? -1 : 1
  const changes = [high.low / low.high, high.high / low.low].map((ratio) => sign * 100 * (ratio - 1))
  const stated = shareRange(text, by)
  const fits = Math.max(...changes) >= stated.low && Math.min(...changes) <= stated.high
  // A turn the other way is for `num.order`.
  if (!fits && sign * (after - before) < 0) return null
  const actual = (100 * Math.abs(after - before)) / before
  // Only roundings a whole digit off would bring it about: neither wrong nor borne out.
  if (fits && (actual < stated.low || actual > stated.high)) return null
  return finding(text, change, by, fits, { actual: Number(actual.toFixed(1)), share: true })
}

/** "rose by 300 to 1,500 from 1,200", and points between percentages. */
function byAmount(text: string, change: Change): RawFinding | null {
  const { by, from, to, before, after } = change
  if (!by || by.vague || from.vague || to.vague) return null
  const inPoints = from.unit === '%' && /^(?:percentage|points?)$/.test(by.unit ?? '')
  const same = by.unit !== '%' && by.unit === to.unit && from.unit !== '%'
  if (!inPoints && !same) return null
  const actual = Number(Math.abs(after - before).toFixed(6))
  const places = [from, to, by].map((quantity) => roundPlace(text, quantity))
  // All to the last digit: the sum must come out. Else the roundest of them may hide as much as its place.
  const slack = Math.max(...places) <= 1 ? 0 : Math.max(...places)
  return finding(text, change, by, Math.abs(actual - by.value) <= slack * 1.0001, { actual, share: false })
}

function byMultiple(text: string, { from, to, before, after, multiple }: Change): RawFinding | null {
  if (!multiple || before <= 0 || from.vague || to.vague) return null
  const times = after / before
  if (times >= multiple.low && times <= multiple.high) return null
  const phrase = text.slice(multiple.span.start, multiple.span.end)
  const places = [
    placeAt(text, from.span, 'from'),
    placeAt(text, to.span, 'to'),
    placeAt(text, multiple.span, 'stated')
  ]
  return {
    code: 'multiple',
    severity: times < multiple.low * 0.85 || times > multiple.high * 1.3 ? 'error' : 'warning',
    data: { from: places[0]!.quote, to: places[1]!.quote, times: Number(times.toPrecision(2)), phrase },
    places: places.sort((a, b) => a.start - b.start),
    repairs: []
  }
}

/** A figure's range, brought into the scale it shares with the other. */
function scaledRange(text: string, quantity: Quantity, value: number): Range {
  const { low, high } = statedRange(text, quantity)
  const times = quantity.value === 0 ? 1 : value / quantity.value
  return { low: low * times, high: high * times }
}

/** A share rounded to the nearest or cut off at its last digit, a vague word counted in. */
function shareRange(text: string, by: Quantity): Range {
  const place = lastPlace(text, by)
  const bent = allowedBy(by.vague?.sense, by.value)
  return { low: Math.min(bent.low, by.value - 0.55 * place), high: Math.max(bent.high, by.value + place) }
}

function finding(
  text: string,
  { from, to, before, after }: Change,
  by: Quantity,
  fits: boolean,
  { actual, share }: { readonly actual: number; readonly share: boolean }
): RawFinding {
  const places = [
    placeAt(text, from.span, 'from'),
    placeAt(text, to.span, 'to'),
    placeAt(text, by.span, 'stated')
  ]
  const decimals = Math.max(0, Math.round(-Math.log10(lastPlace(text, by) / by.scale)))
  const form = share ? actual.toFixed(decimals) : print(actual / by.scale)
  const printed = places[2]!.quote
  const label = printed.replace(/\d[\d,.]*/, form)
  return {
    code: fits ? 'fits' : 'differs',
    ...(fits ? { severity: 'agrees' as const } : {}),
    data: {
      from: places[0]!.quote,
      to: places[1]!.quote,
      before,
      after,
      actual,
      share,
      phrase: text.slice(by.span.start, by.phrase.end)
    },
    places: places.sort((a, b) => a.start - b.start),
    repairs: fits ? [] : [{ label, edits: [{ ...by.span, text: label }] }]
  }
}

const print = (value: unknown): string => {
  const number = Number(value)
  return Number.isInteger(number) && number >= 1000 ? printNumeral(number, 'western') : String(number)
}

const sumOf = ({ from, to, actual, share }: FindingData): string =>
  share
    ? `“${from}” to “${to}” is ${actual} per cent`
    : `Between “${from}” and “${to}” there are ${print(actual)}`
