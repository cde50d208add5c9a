import type { PartList } from '../facts/fates'
import { speltNumber } from '../facts/number-words'
import { lastPlace } from '../facts/stated-range'
import type { Quantity } from '../model/fact'
import type { FindingData } from '../model/finding'
import { printNumeral } from '../text/numerals'
import type { RawFinding } from './check'
import { placeAt } from './place-at'

/** Parts that come to more than this many times the total are no parts of it. */
const tooMany = 3

/**
 * Holds a list against its total, each figure with the rounding it is printed in.
 * @returns `listed` or `listed-fits`; null where the list may name some of the parts only, and they are no more than all
 */
export function addUp(text: string, { total, parts, whole }: PartList): RawFinding | null {
  const sum = Number(parts.reduce((all, { value }) => all + value, 0).toFixed(6))
  const places = placesOf(text, [total, ...parts])
  const exact = places.every((place) => place === 1)
  const slack = exact ? 0 : places.reduce((all, place) => all + (place === 1 ? 0 : place / 2), 0) * 1.000001
  const fits = Math.abs(sum - total.value) <= slack
  if (!whole && sum - total.value <= slack) return null
  if (sum > total.value * tooMany) return null
  return {
    code: fits ? 'listed-fits' : 'listed',
    ...(fits ? { severity: 'agrees' as const } : {}),
    data: {
      quotes: parts.map(({ span }) => text.slice(span.start, span.end)),
      sum: exact ? printNumeral(sum, 'western') : String(Number((sum / total.scale).toFixed(3))),
      currency: /^[^\d]{1,4}(?=\d)/.exec(text.slice(total.span.start, total.span.end))?.[0] ?? '',
      scale: exact ? '' : (scaleWords.get(total.scale) ?? ''),
      phrase: text.slice(total.span.start, total.phrase.end)
    },
    places: [placeAt(text, total.span, 'total'), ...parts.map((part) => placeAt(text, part.span, 'part'))],
    repairs: fits ? [] : repairsFor(text, total, parts, sum)
  }
}

/** The place each is printed to: where one has a decimal, "£4m" beside "£2.5m" is 4.0. */
const placesOf = (text: string, quantities: readonly Quantity[]): readonly number[] =>
  quantities.map(({ scale }) =>
    Math.min(...quantities.flatMap((other) => (other.scale === scale ? [lastPlace(text, other)] : [])))
  )

/** "260 + 98 + 44 = 402" */
export const listedSum = ({ quotes, currency, sum, scale }: FindingData): string =>
  `${(Array.isArray(quotes) ? quotes : []).join(' + ')} = ${currency ?? ''}${sum}${scale ? ` ${scale}` : ''}`

const scaleWords: ReadonlyMap<number, string> = new Map([
  [1e3, 'thousand'],
  [1e5, 'lakh'],
  [1e6, 'million'],
  [1e7, 'crore'],
  [1e9, 'billion']
])

/** The single changes that make it add up: the total, or any one part. Signs beside a figure stay. */
const repairsFor = (text: string, total: Quantity, parts: readonly Quantity[], sum: number) =>
  [[total, sum] as const, ...parts.map((part) => [part, part.value + total.value - sum] as const)]
    .filter(([, value]) => value > 0)
    .map(([{ span, grouping, scale }, value]) => {
      const style = grouping.style === 'indian' || grouping.style === 'plain' ? grouping.style : 'western'
      const shown = text.slice(span.start, span.end)
      const bare = Number((value / scale).toFixed(3))
      const numeral = Number.isInteger(bare) ? printNumeral(bare, style) : String(bare)
      const form = /\d/.test(shown)
        ? shown.replace(/\d[\d,]*(?:\.\d+)?/, numeral)
        : (speltNumber(bare) ?? numeral)
      return { label: form, edits: [{ start: span.start, end: span.end, text: form }] }
    })
