import type { Quantity } from '../model/fact'
import type { Span } from '../model/span'
import { type Conversion, conversionsOf } from './conversions'
import { isCurrency } from './money'
import type { Reading } from './reading'
import { tokenAt } from './token-at'
import { toldChangeAt, toldTime } from './told-change'

/** How many times what it was: "doubled", "threefold". `low` and `high` allow for the way such words are used. */
export interface Multiple {
  readonly span: Span
  readonly low: number
  readonly high: number
}

/** A figure told before and after: "rose 12% to $1.2bn, from $976m". */
export interface Change {
  readonly from: Quantity
  readonly to: Quantity
  /** Both in one scale: "from 1.2 to 1.5 million". */
  readonly before: number
  readonly after: number
  /** What the verb says; absent where none, or two that disagree, stand near. */
  readonly direction?: 'up' | 'down'
  /** The word that says so. */
  readonly verb?: Span
  /** How much the text says it was, in per cent, points, or the figure's own unit. */
  readonly by?: Quantity
  readonly multiple?: Multiple
}

const up =
  /^(?:ris(?:e|es|en|ing)|rose|increas(?:e|es|ed|ing)|gr[eo]w(?:n|s)?|climb(?:s|ed|ing)?|jump(?:s|ed|ing)?|surg(?:e|es|ed|ing)|soar(?:s|ed|ing)?|gain(?:s|ed)?|up|higher|leap(?:s|t|ed)?|expand(?:s|ed)?|swell(?:s|ed)?|advanced?|raised?)$/
const down =
  /^(?:f[ae]ll(?:s|en|ing)?|drop(?:s|ped|ping)?|declin(?:e|es|ed|ing)|decreas(?:e|es|ed|ing)|slid(?:es?|ing)?|slump(?:s|ed|ing)?|plung(?:e|es|ed|ing)|sank|shr[aiu]nk|down|lower|lowered|cut|cuts|tumbl(?:e|es|ed|ing)|dip(?:s|ped)?|slip(?:s|ped|ping)?|eas(?:e|es|ed|ing)|reduced)$/
/** Growth reckoned on another footing than the figures printed. */
const otherFooting =
  /\b(?:underlying|adjusted|excluding|like-for-like|constant|annuali[sz]ed|annual rate|organic|real terms|(?:after|for|above|below) inflation|per share|average|compound|respectively|cumulative)\b/i

const multiples: readonly (readonly [RegExp, number, number])[] = [
  [/^doubl(?:ed|es|ing)$/, 1.8, 2.3],
  [/^(?:tripl|trebl)(?:ed|es|ing)$/, 2.7, 3.4],
  [/^quadrupl(?:ed|es|ing)$/, 3.6, 4.6],
  [/^halv(?:ed|es|ing)$/, 0.39, 0.57],
  [/^two-?fold$/, 1.8, 3.2],
  [/^three-?fold$/, 2.7, 4.3],
  [/^four-?fold$/, 3.6, 5.4],
  [/^five-?fold$/, 4.5, 6.5],
  [/^ten-?fold$/, 9, 11.5]
]

/** How far from the figures a word may stand that speaks of them. */
const reach = 8

/**
 * The figures a sentence gives before and after: "from A to B", "to B from A", "to B, compared with A". Amounts that
 * only convert another are passed over.
 */
export function changesOf(reading: Reading, quantities: readonly Quantity[]): readonly Change[] {
  const converted = new Set(conversionsOf(reading, quantities).map((pair: Conversion) => pair.converted))
  const own = converted.size === 0 ? quantities : quantities.filter((quantity) => !converted.has(quantity))
  const changes: Change[] = []
  for (let i = 1; i < own.length; i++) {
    const a = own[i - 1]!
    const b = own[i]!
    if (a.sentence !== b.sentence || a.scope.partial) continue
    const told = toldChangeAt(reading, own, i)
    if (told && isPlain(reading, a)) {
      changes.push({ ...told, before: told.from.value, after: told.to.value })
      continue
    }
    if (!sameUnit(a, b) && !isRisen(reading, own[i - 2], a, b)) continue
    // "from £1m to £1.2m, while sales fell from £138m": the second ends one change and begins none.
    const order = a === changes.at(-1)?.to || a === changes.at(-1)?.from ? null : orderOf(reading, a, b)
    if (order === null) continue
    const [from, to] = order === 'rising' ? [a, b] : [b, a]
    const scaled = inOneScale(from, to)
    if (isNegative(reading, a) || isNegative(reading, b) || !isPlain(reading, a)) continue
    const by = byOf(reading, own, i, a)
    const direction = directionOf(reading, by && by.span.start < a.span.start ? by : a)
    const multiple = fractionBefore(reading, a, direction.direction) ?? multipleOf(reading, a, b)
    changes.push({
      from,
      to,
      ...scaled,
      ...direction,
      ...(by ? { by } : {}),
      ...(multiple ? { multiple } : {})
    })
  }
  return changes
}

/** Whether the figures of this one's sentence are reckoned on no other footing. */
function isPlain({ text, sentences }: Reading, { sentence }: Quantity): boolean {
  const { start, end } = sentences[sentence]!
  return !otherFooting.test(text.slice(start, Math.min(end, start + 2000)))
}

const sameUnit = (a: Quantity, b: Quantity): boolean =>
  a.unit === b.unit
    ? a.unit !== undefined || a.scale > 1 || b.scale > 1 || (mayBeBare(a) && mayBeBare(b))
    : (a.unit === undefined && !isCurrency(b.unit)) || isSaidOnce(a, b)

/** "to 2,140 passengers from 1,860": the noun is not said again. */
const isSaidOnce = (a: Quantity, b: Quantity): boolean =>
  b.unit === undefined && a.unit !== '%' && !isCurrency(a.unit) && mayBeBare(a) && mayBeBare(b)

/** "rose by 50 per cent from 20 to 40": bare figures, and nothing else that the share could be of. */
const isRisen = ({ text }: Reading, by: Quantity | undefined, a: Quantity, b: Quantity): boolean =>
  by?.unit === '%' &&
  by.sentence === a.sentence &&
  a.unit === undefined &&
  b.unit === undefined &&
  text.slice(by.phrase.end, a.span.start) === ' from '

/** A figure that says by its form that it counts something; 1130 may be half past eleven. */
const mayBeBare = ({ value, grouping }: Quantity): boolean =>
  value >= 100 && !(grouping.style === 'plain' && grouping.digits === 4)

/** "from 1.2 to 1.5 million": the scale word is the first figure's too. */
function inOneScale(from: Quantity, to: Quantity): { readonly before: number; readonly after: number } {
  const bare = ({ scale, value }: Quantity) => scale === 1 && value < 1000
  if (to.scale > 1 && bare(from)) return { before: from.value * to.scale, after: to.value }
  if (from.scale > 1 && bare(to)) return { before: from.value, after: to.value * from.scale }
  return { before: from.value, after: to.value }
}

const isNegative = ({ text }: Reading, { span }: Quantity): boolean => /[-−]/.test(text[span.start - 1] ?? '')

/** Which of two neighbouring figures was first: `rising` reading order is time's order. */
function orderOf({ text }: Reading, a: Quantity, b: Quantity): 'rising' | 'reversed' | null {
  if (b.phrase.start - a.phrase.end > 90) return null
  const between = text.slice(a.phrase.end, b.phrase.start).replaceAll(/\([^()]*\)/g, '')
  const before = text.slice(Math.max(0, a.phrase.start - 12), a.phrase.start)
  if (/\bfrom (?:an? |the )?$/i.test(before))
    return /^[^,;:()]{0,45}\bto (?:[a-z]+ )?$/.test(between) ? 'rising' : null
  const isEnd = /\b(?:to|at|of) (?:an? |the )?$/i.test(before)
  if (isEnd && /^(?:[^,;:()]{0,40}|[^;:()]{0,50},)? ?from (?:an? |the )?(?:[a-z]+ )?$/.test(between))
    return 'reversed'
  if (/^[^;:()]{0,45}\b(?:up|down) from (?:an? |the )?$/.test(between)) return 'reversed'
  return isEnd && /^[^;:()]{0,60}(?:,| )(?:compared (?:with|to)|against) (?:an? |the )?$/.test(between)
    ? 'reversed'
    : null
}

/** From the later figure to what it rose by, over the time it was so: " in 2023-24, up by ". */
const riseAfter = new RegExp(
  `^(?: (?:an?|per) \\p{L}+)?(?: ${toldTime})?,? (?:an? |an increase of |a (?:rise|fall|drop|jump|decline|gain|increase) of |(?:up|down) (?:by )?|or )$`,
  'u'
)

/** "rose 12% to …": the figure just before the pair; "…, a 12% rise": the one just after. */
function byOf(
  { text }: Reading,
  quantities: readonly Quantity[],
  i: number,
  a: Quantity
): Quantity | undefined {
  const before = quantities[i - 2]
  if (before?.sentence === a.sentence) {
    const gap = text.slice(before.phrase.end, a.phrase.start)
    if (/^,? ?(?:year-on-year |on (?:the|a) year |to |from |at |points?,? )*(?:an? |the )?$/.test(gap))
      return before
  }
  const b = quantities[i]!
  const after = quantities[i + 1]
  if (after?.sentence === a.sentence) {
    const gap = text.slice(b.phrase.end, after.phrase.start)
    const tail = text.slice(after.phrase.end, after.phrase.end + 24)
    if (
      riseAfter.test(gap) &&
      (/ of $|(?:up|down) (?:by )?$/.test(gap) ||
        /^ ?(?:rise|increase|jump|gain|growth|fall|drop|decline|decrease|cut)\b/.test(tail))
    )
      return after
  }
  return undefined
}

function directionOf(reading: Reading, first: Quantity): Pick<Change, 'direction' | 'verb'> {
  const { tokens } = reading
  const at = tokenAt(tokens, first.phrase.start)
  for (let k = at - 1; k >= at - 7 && reading.together(k, at); k--) {
    const word = reading.lower(k)
    const direction = up.test(word) ? 'up' : down.test(word) ? 'down' : undefined
    if (direction) return { direction, verb: { start: tokens.start[k]!, end: tokens.end[k]! } }
  }
  return {}
}

const fractions: ReadonlyMap<string, number> = new Map([
  ['half', 1 / 2],
  ['third', 1 / 3],
  ['quarter', 1 / 4],
  ['fifth', 1 / 5],
  ['sixth', 1 / 6],
  ['tenth', 1 / 10],
  ['two-thirds', 2 / 3],
  ['two thirds', 2 / 3],
  ['three-quarters', 3 / 4],
  ['three quarters', 3 / 4]
])
const byFraction =
  /\bby (?:(nearly|almost|about|around|more than|over|roughly|some) )?((?:an? )?(?:half|third|quarter|fifth|sixth|tenth)|(?:two|three)[ -](?:thirds|quarters)),? (?:from|to) (?:an? |the )?$/

/** "went up by a third, from": the share in words, as how many times it was. */
function fractionBefore(
  { text, sentences }: Reading,
  { phrase, sentence }: Quantity,
  direction: Change['direction']
): Multiple | undefined {
  if (direction === undefined) return undefined
  const from = Math.max(sentences[sentence]!.start, phrase.start - 60)
  const match = byFraction.exec(text.slice(from, phrase.start))
  const share = match ? fractions.get(match[2]!.replace(/^an? /, '')) : undefined
  if (!match || share === undefined) return undefined
  const start = from + match.index + match[0].indexOf(match[2]!)
  const slack = match[1] === undefined ? 0.12 : 0.3
  const [less, more] = [share * (1 - slack), share * (1 + slack)]
  const span = { start, end: start + match[2]!.length }
  return direction === 'up'
    ? { span, low: 1 + less, high: 1 + more }
    : { span, low: 1 - more, high: 1 - less }
}

function multipleOf(reading: Reading, a: Quantity, b: Quantity): Multiple | undefined {
  const { tokens } = reading
  const first = tokenAt(tokens, a.phrase.start)
  const last = tokenAt(tokens, b.phrase.end)
  for (let k = first - reach; k < last + reach; k++) {
    if (!reading.together(k, first)) continue
    // "… to 1.5 million in 2000, and doubled by 2010": another change.
    if (k >= last && /^(?:and|then|before|while|but)$/.test(reading.lower(k))) break
    const word = reading.lower(k)
    const found = multiples.find(([form]) => form.test(word))
    if (!found) continue
    const [, low, high] = found
    const span = { start: tokens.start[k]!, end: tokens.end[k]! }
    const vague = `${reading.lower(k - 2)} ${reading.lower(k - 1)}`
    if (/more than$|over$/.test(vague)) return { span, low, high: high * 1.4 }
    if (/(?:almost|nearly|about|roughly|virtually|around)$/.test(vague))
      return { span, low: low * 0.9, high: high * 1.1 }
    return { span, low, high }
  }
  return undefined
}
