import type { CheckWords } from './check-catalogue'

/** A value of a finding's data. */
type Value = string | number | boolean | readonly (string | number)[] | undefined

const digits = new Intl.NumberFormat('hi-IN', { maximumFractionDigits: 20 })

/** Words of the article between marks, as the article has them. */
export const quoted = (value: Value): string => `“${value}”`

/** Words of the article, each between marks. */
export const quotedAll = (values: Value): string =>
  (Array.isArray(values) ? values : [values]).map(quoted).join(', ')

/** A figure that was worked out, in lakh and crore; one that is printed with a sign or a word stays as it is. */
export const figure = (value: Value): string => {
  const printed = String(value)
  return typeof value === 'number' || /^\d{1,3}(?:,\d{3})+$/.test(printed)
    ? digits.format(Number(printed.replaceAll(',', '')))
    : printed
}

/** Figures with a plus between them. */
export const sumOf = (values: Value): string =>
  (Array.isArray(values) ? values : []).map((value) => figure(value)).join(' + ')

/**
 * What is said of relations between figures, by the names of their laws: the working stands as the article's own figures
 * print it.
 */
export const relationWords = (laws: readonly string[]): CheckWords['messages'] =>
  Object.fromEntries(
    laws.flatMap((law): readonly (readonly [string, CheckWords['messages'][string]])[] => [
      [law, ({ working, stated }) => `${quoted(working)}, पर लेख में ${quoted(stated)} है।`],
      [`${law}-fits`, ({ working, stated }) => `${quoted(working)}, जो ${quoted(stated)} से मेल खाता है।`]
    ])
  )

/** Days and months as checks name them. */
const calendar: ReadonlyMap<string, string> = new Map([
  ['Sunday', 'रविवार'],
  ['Monday', 'सोमवार'],
  ['Tuesday', 'मंगलवार'],
  ['Wednesday', 'बुधवार'],
  ['Thursday', 'गुरुवार'],
  ['Friday', 'शुक्रवार'],
  ['Saturday', 'शनिवार'],
  ['January', 'जनवरी'],
  ['February', 'फ़रवरी'],
  ['March', 'मार्च'],
  ['April', 'अप्रैल'],
  ['May', 'मई'],
  ['June', 'जून'],
  ['July', 'जुलाई'],
  ['August', 'अगस्त'],
  ['September', 'सितंबर'],
  ['October', 'अक्टूबर'],
  ['November', 'नवंबर'],
  ['December', 'दिसंबर']
])

/** A day that a check named: “Friday”, “1 June”. */
export const dayNamed = (value: Value): string =>
  String(value).replace(/[A-Z][a-z]+/g, (word) => calendar.get(word) ?? word)

/** The day of publication: between marks where it stands in the article's own words. */
export const published = (value: Value): string => (/[a-z]/i.test(String(value)) ? quoted(value) : `${value}`)
