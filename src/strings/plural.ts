/**
 * Makes the way one language counts things.
 * @param locale a BCP 47 tag; decides the grouping of digits too
 * @returns takes a count and the words for one and for other counts; answers with count and words
 */
export const plural = (locale: string): ((count: number, one: string, other: string) => string) => {
  const rules = new Intl.PluralRules(locale)
  const digits = new Intl.NumberFormat(locale)
  return (count, one, other) => `${digits.format(count)} ${rules.select(count) === 'one' ? one : other}`
}
