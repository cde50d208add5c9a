import type { Quantity } from '../model/fact'

/** A total and the figures that are its parts. */
export interface PartList {
  readonly total: Quantity
  readonly parts: readonly Quantity[]
  /** Whether the parts are the whole: then they must add up; else they can't be more. */
  readonly whole: boolean
}

/** What became of everybody aboard: dead, saved or missing, and nobody is two of them. */
const fates = [
  /^ (?:people |of them )?(?:were |was |have been |are )?(?:killed|died|dead|drowned|perished)\b/,
  /^ (?:people |others? )?(?:were |was |have been |are )?(?:survived|rescued|saved|escaped|safe|alive)\b/,
  /^ (?:people |others? )?(?:were |was |is |are |have been |remain(?:s|ed)? )?(?:still )?(?:missing|unaccounted)\b/
]
/** "103 people aboard", "the 103 on board". */
const aboard = /^(?: \p{L}+){0,2}? (?:aboard|on board)\b/u
/** How far apart two of the figures may stand. */
const reach = 90

/** "There were 103 people aboard. Two died, 98 were rescued and three are missing": a whole with its three fates. */
export function fatesOf(text: string, figures: readonly Quantity[]): readonly PartList[] {
  return figures.flatMap((total, i): PartList[] => {
    const parts = figures.slice(i + 1, i + 4)
    const [head] = parts
    if (!head || parts.length < 3 || total.vague || total.scope.partial) return []
    if (!aboard.test(text.slice(total.span.end, total.span.end + 40))) return []
    const all = [total, ...parts]
    const isClose = parts.every(
      (part, k) =>
        part.span.start - all[k]!.span.end <= reach &&
        part.sentence === head.sentence &&
        !part.vague &&
        !part.scope.partial
    )
    if (!isClose || head.sentence - total.sentence > 1) return []
    const told = fates.map((fate) =>
      parts.filter(({ span }) => fate.test(text.slice(span.end, span.end + 40)))
    )
    return told.every(({ length }) => length === 1) ? [{ total, parts, whole: true }] : []
  })
}
