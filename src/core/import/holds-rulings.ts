/**
 * Whether a text is what fact-checkers hand each other rather than an article: annotations (W3C, or as Hypothesis exports
 * them) or a desk's own report as data.
 */
export function holdsRulings(text: string): boolean {
  const opening = text.slice(0, 20_000)
  if (!/^\s*[[{]/.test(opening)) return false
  const has = (...marks: readonly string[]) => marks.every((mark) => opening.includes(mark))
  return (
    has('"http://www.w3.org/ns/anno.jsonld"') ||
    has('"target"', '"selector"', '"TextQuoteSelector"') ||
    has('"desk"', '"generatedAt"', '"checker"', '"progress"')
  )
}
