import type { Quantity } from '../model/fact'
import type { Span } from '../model/span'
import { numberWord } from './number-words'
import type { Range } from './stated-range'

/** A fraction in words and, in brackets right after it, the share it is said to be: "a quarter of the pupils (26%)". */
export interface FractionShare {
  readonly fraction: Span
  readonly share: Quantity
  /** The shares, in per cent, that may be called so. */
  readonly allowed: Range
}

const vague =
  'nearly|almost|just under|under|less than|fewer than|over|just over|more than|about|around|roughly|some'
const count = 'one|two|three|four|five|six|seven|eight|nine|ten|\\d{1,2}'
/** The fraction, up to eight words of what it is of, and the bracket. "Half a million" is no fraction. */
const beforeShare = new RegExp(
  `(?:^|[\\s(“"])(?<vague>${vague})?(?:^| )?(?<said>half(?! a)|(?:an?|one|two|three|four)[ -](?:half|third|quarter|fifth|tenth)s?|(?:${count}) (?:in|out of) (?:every )?(?:${count}))(?:,? [\\p{L}’'-]+){0,8} \\($`,
  'iu'
)
/** How far before the share its fraction may begin. */
const reach = 110

const parts: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['third', 3],
  ['quarter', 4],
  ['fifth', 5],
  ['tenth', 10]
])

/** The shares that a text prints behind a fraction of the same thing. */
export function fractionSharesOf(text: string, figures: readonly Quantity[]): readonly FractionShare[] {
  return figures.flatMap((share) => {
    if (share.unit !== '%' || share.vague || text[share.span.start - 1] !== '(') return []
    if (text[share.phrase.end] !== ')') return []
    const from = Math.max(0, share.span.start - reach)
    const match = beforeShare.exec(text.slice(from, share.span.start))
    const said = match?.groups?.said
    const value = said === undefined ? undefined : fractionIn(said.toLowerCase())
    if (match === null || said === undefined || value === undefined) return []
    const at = from + match.index + match[0].indexOf(said)
    return [
      {
        fraction: { start: at, end: at + said.length },
        share,
        allowed: allowedFor(value * 100, match.groups?.vague?.toLowerCase())
      }
    ]
  })
}

function fractionIn(said: string): number | undefined {
  const [first, second] = said.split(/ (?:in|out of) (?:every )?/)
  if (second !== undefined) {
    const [part, whole] = [numberOf(first!), numberOf(second)]
    return part !== undefined && whole !== undefined && part < whole ? part / whole : undefined
  }
  const [times, name] = said === 'half' ? ['one', 'half'] : (said.split(/[ -]/) as [string, string])
  const part = parts.get(name.replace(/s$/, ''))
  const many = /^an?$/.test(times) ? 1 : numberWord(times)
  return part !== undefined && many !== undefined && many < part ? many / part : undefined
}

const numberOf = (word: string): number | undefined => (/^\d/.test(word) ? Number(word) : numberWord(word))

/** A fraction is a round figure: a tenth of it either way, more where a vague word says so. */
function allowedFor(percent: number, word: string | undefined): Range {
  if (word === undefined) return { low: percent * 0.9 - 0.5, high: percent * 1.1 + 0.5 }
  if (/over|more/.test(word)) return { low: percent - 0.5, high: percent * 1.35 }
  if (/about|around|roughly|some/.test(word)) return { low: percent * 0.85 - 0.5, high: percent * 1.15 + 0.5 }
  return { low: percent * 0.75, high: percent + 0.5 }
}
