import type { Quantity } from '../../../../src/core/facts/quantity/quantity'
import { readQuantities } from '../../../../src/core/facts/quantity/read-quantities'
import { readArticle } from '../../../../src/core/facts/reading'
import { articleFromFields } from '../../../../src/core/import/article-from-fields'

/** The quantities of a text. */
export const quantitiesIn = (text: string): readonly Quantity[] =>
  readQuantities(readArticle(articleFromFields({ id: 'a', text })))

/**
 * What was read, one short line a quantity: the words of its span, its value (or both ends), its unit, what is counted,
 * what it goes by, and how it is bent: "Rs 2 lakh crore = 2000000000000 INR".
 */
export const readIn = (text: string): readonly string[] =>
  quantitiesIn(text).map(({ span, value, high, unit, counted, per, vague }) =>
    [
      `${text.slice(span.start, span.end)} =`,
      vague?.sense,
      high === undefined ? round(value) : `${round(value)}..${round(high)}`,
      unit,
      counted && `[${counted}]`,
      per && `/${per}`
    ]
      .filter(Boolean)
      .join(' ')
  )

const round = (value: number): string => String(Number(value.toPrecision(6)))
