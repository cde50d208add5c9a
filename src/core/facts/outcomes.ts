import type { Quantity } from '../model/fact'

/** "Of the 48 people on board, 31 were killed and 17 survived": a whole, and two outcomes nobody has both of. */
export interface Outcomes {
  readonly total: Quantity
  readonly parts: readonly [Quantity, Quantity]
}

/** What one person or thing cannot both be, said right after the figures. */
const excluding: readonly (readonly [RegExp, RegExp])[] = [
  [
    /^ (?:people |of them )?(?:were |was |have |had )?(?:killed|died|dead|drowned|perished)\b/,
    /^ (?:people |others? )?(?:were |was |have |had )?(?:survived|rescued|saved|escaped|unhurt|recovered|alive)\b/
  ],
  [/^ (?:were |had |have )?(?:passed|succeeded)\b/, /^ (?:were |had |have )?failed\b/],
  [
    /^ (?:were |have been )?(?:acquitted|cleared)\b/,
    /^ (?:were |have been )?(?:convicted|jailed|found guilty)\b/
  ],
  [
    /^ (?:had |have )?(?:voted |were |was )?(?:for|in favour|in favor|backed|supported|approved|yes)\b/,
    /^ (?:had |have )?(?:voted |were |was )?(?:against|opposed|rejected|no)\b/
  ],
  [/^ (?:were |are |is )?(?:men|male|boys)\b/, /^ (?:were |are |is )?(?:women|female|girls)\b/],
  [/^ (?:were |had |have )?won\b/, /^ (?:were |had |have )?lost\b/]
]

const wholeBefore = /\bof (?:the|its|their|his|her|all|all the) $|(?:^|[.!?:”"\n] ?)of $/i
/** From the whole to the first part: ", " at its end, no other clause. */
const toFirst = /^(?: [\p{L}’'-]+){0,6}, $/u
const toSecond = /^[^.;:()\d]{1,60}(?:,| and|, and|, while| while|, but| but) (?:the other |another )?$/u

/** Wholes with two parts of outcomes that exclude each other, in one sentence. */
export function outcomesOf(text: string, figures: readonly Quantity[]): readonly Outcomes[] {
  return figures.flatMap((total, i): Outcomes[] => {
    const [a, b] = [figures[i + 1], figures[i + 2]]
    if (!a || !b || a.sentence !== total.sentence || b.sentence !== total.sentence) return []
    if ([total, a, b].some(({ vague, unit, scope }) => vague || unit === '%' || scope.partial)) return []
    if (!wholeBefore.test(text.slice(Math.max(0, total.span.start - 12), total.span.start))) return []
    if (!toFirst.test(text.slice(total.phrase.end, a.span.start))) return []
    if (!toSecond.test(text.slice(a.span.end, b.span.start))) return []
    const [one, other] = [a, b].map(({ span }) => text.slice(span.end, span.end + 40)) as [string, string]
    const exclude = excluding.some(
      ([x, y]) => (x.test(one) && y.test(other)) || (y.test(one) && x.test(other))
    )
    return exclude ? [{ total, parts: [a, b] }] : []
  })
}
