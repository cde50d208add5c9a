const day =
  /(?:\d{1,2} )?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?(?: \d{1,2}(?!\d))?(?:,? \d{4}(?!\d))?(?!\p{L})/u

/**
 * Place and day of a dateline.
 * @param rest what stands behind the place ("May 3, 2025 (PTI)")
 */
export function filedFrom(place: string, rest = ''): { readonly place: string; readonly date?: string } {
  const date = day.exec(rest)?.[0]
  return date ? { place, date } : { place }
}

/** The same, of the words of a dateline ("RAMPUR, May 3 —"). */
export function filedIn(words: string): { readonly place: string; readonly date?: string } {
  const [place = '', ...rest] = words.replace(/[\s:.—–-]+$/u, '').split(/[,|]/)
  return filedFrom(place.replace(/\s*\([^)]*\)$/, '').trim(), rest.join(','))
}
