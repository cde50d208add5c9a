import type { Quantity } from '../facts/quantity/quantity'
import { numberLike, printLike } from '../laws/print-like'
import type { Edit } from '../model/finding'
import { printNumeral } from '../text/numerals'

/** A figure grouped by commas. */
const grouped = /\d,\d{3}(?!\d)/

/**
 * The edit that puts a value in the place of a figure, in the figure's own form, with as many decimals as the value has.
 * The vague word goes with the figure it made vague; a number without commas gets them where the article parts its
 * numbers so.
 *
 * @param text the article's text
 */
export function repairLike(text: string, quantity: Quantity, value: number): Edit {
  const { span, vague } = quantity
  const like = exactly(printLike(value, quantity, text), value)
  const words = /^\d{4}$/.test(like) && grouped.test(text) ? printNumeral(Number(like), 'western') : like
  const start = vague && vague.span.start < span.start ? vague.span.start : span.start
  return { start, end: span.end, text: words }
}

/** A value as a figure of the article is printed, in digits. */
export function amountLike(text: string, quantity: Quantity, value: number): string {
  if (quantity.digits === '') return printNumeral(value, 'western')
  const { span, number, scale } = quantity
  const like = `${text.slice(span.start, number.start)}${numberLike(value, quantity, text)}`
  const words = `${exactly(like, value, scale)}${text.slice(number.end, span.end)}`
  return words.replace(/^\d{4,}(?!\d)/, (digits) => printNumeral(Number(digits), 'western'))
}

/** Decimals beyond these are no figure of a newspaper. */
const mostDecimals = 3

/** The words with a decimal number in them set to what the value is in their scale: 3.05 million, not 3.0. */
function exactly(like: string, value: number, scale?: number): string {
  const printed = /\d+\.(\d+)/.exec(like)
  if (!printed) return like
  const size = scale ?? 10 ** Math.round(Math.log10(value / Number(printed[0])) || 0)
  const scaled = value / size
  for (let decimals = 1; decimals <= mostDecimals; decimals++) {
    const words = scaled.toFixed(decimals)
    if (Math.abs(Number(words) - scaled) < 1e-9 * Math.abs(scaled)) return like.replace(printed[0], words)
  }
  return like
}
